"""One visit, from the first touch to the reset, as a frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.catalogue.selection import Filters, Order

MOST_COMPARED = 4
"""Occupations that stand side by side at the most."""


class Page(StrEnum):
    """The pages a visitor can be on."""

    HOME = "home"
    RESULTS = "results"
    OCCUPATION = "occupation"
    COMPARE = "compare"
    HELP = "help"


class Tab(StrEnum):
    """The tabs of an occupation's page, in their order."""

    OVERVIEW = "overview"
    TASKS = "tasks"
    SKILLS = "skills"
    CONDITIONS = "conditions"
    PAY = "pay"
    TOOLS = "tools"
    TRAINING = "training"
    APPRENTICESHIPS = "apprenticeships"
    RELATED = "related"
    SOURCES = "sources"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a visitor is: a page, and all that is needed to come back to it unchanged.

    `scroll` is how far the page was scrolled, in pixels.
    """

    page: Page
    query: str = ""
    filters: Filters = Filters()
    order: Order = Order.BEST
    code: str = ""
    tab: Tab = Tab.OVERVIEW
    guide: str = ""
    scroll: float = 0.0


HOME = Place(Page.HOME)


@dataclass(frozen=True, slots=True)
class Visit:
    """The way a visitor came (the last place is where they are) and what they keep to compare."""

    path: tuple[Place, ...] = (HOME,)
    shortlist: tuple[str, ...] = ()
    differences_first: bool = True

    @property
    def here(self) -> Place:
        """The place the visitor sees."""
        return self.path[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return len(self.path) > 1

    @property
    def is_full(self) -> bool:
        """Whether no further occupation fits into the comparison."""
        return len(self.shortlist) >= MOST_COMPARED
