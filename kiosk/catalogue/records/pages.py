"""What lists and pages show: the front page, cards, matches and guides."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.catalogue.vocabulary import (
        Hazard,
        Hours,
        Interest,
        PhysicalDemand,
        Prospects,
        SchoolSubject,
        Travel,
        UsualEntry,
        WorkPlace,
    )


@dataclass(frozen=True, slots=True)
class Card:
    """What a result card shows, and what filters and sorting ask of an occupation.

    `unit_group` is the title of its OSCA unit group.
    `pays` is weekly dollars before tax, one for each ANZSCO unit group that has a figure;
    `growths` percent over five years; `groups` counts its unit groups; `employed` counts
    people in those groups. `shortage_places` are those rated S, R or M in the latest year.
    """

    code: str
    title: str
    skill_level: int
    usual_entry: UsualEntry
    one_line: str
    unit_group: str
    groups: int
    pays: tuple[float, ...]
    growths: tuple[float, ...]
    employed: int
    prospects: Prospects | None
    shortage_places: tuple[str, ...]
    interests: tuple[Interest, ...]
    certificate_starts: bool
    """Whether a Certificate II, III or IV makes people ready for it."""
    anzsco: tuple[str, ...] = ()
    """The six-digit ANZSCO codes that it corresponds to."""
    school_subjects: tuple[SchoolSubject, ...] = ()
    work_place: WorkPlace | None = None
    hours: tuple[Hours, ...] = ()
    physical_demand: PhysicalDemand | None = None
    travel: Travel | None = None
    hazards: tuple[Hazard, ...] = ()
    licence_named: bool | None = None
    """Whether its profile names a licence; this and the six before are its profile's, if any."""

    @property
    def family(self) -> str:
        """The code of its major group, "1" to "8"."""
        return self.code[0]


@dataclass(frozen=True, slots=True)
class Match:
    """An occupation found by a search, by the name, list or prose that was found.

    `kind` is the kind of search entry: title, alternative, specialisation, nec, job title,
    search word, code, group, tool, qualification, subject or profile. A higher score is a
    better match.
    """

    code: str
    kind: str
    text: str
    score: float
    best_line: Callable[[str], str] | None = field(default=None, compare=False, repr=False)

    @property
    def matched(self) -> str:
        """The name that was found, or the line of the list or prose that says most of the query.

        It is looked for only when it is asked for: most matches are never on screen.
        """
        return self.best_line(self.text) if self.best_line else self.text


@dataclass(frozen=True, slots=True)
class Answer:
    """What a search found, best first.

    `understood` is the query as it was read where a word was corrected, "" where it was read as
    it was typed. `sure` is whether the best match answers most of it.
    """

    matches: tuple[Match, ...] = ()
    understood: str = ""
    sure: bool = True


@dataclass(frozen=True, slots=True)
class GuideSection:
    """One heading of a guide."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Guide:
    """General advice."""

    id: str
    title: str
    summary: str
    checked: str
    sections: tuple[GuideSection, ...]
