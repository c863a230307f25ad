"""One occupation: its codes, titles, written part, and all that belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.catalogue.records.figures import (
        CompetencySet,
        Figure,
        InterestScores,
        ProspectsRating,
        Qualification,
        ShortageRating,
        Source,
        ToolSet,
    )
    from kiosk.catalogue.vocabulary import (
        Apprenticeship,
        ContactWithPeople,
        PhysicalDemand,
        TitleKind,
        Travel,
        UsualEntry,
        WorkPlace,
    )

FIRST_OSCA_RATINGS = 2025
"""The year from which shortage ratings are for OSCA occupations; before, for ANZSCO ones."""


@dataclass(frozen=True, slots=True)
class Group:
    """A group of OSCA 2024: level is major, submajor, minor or unit."""

    code: str
    title: str
    level: str


@dataclass(frozen=True, slots=True)
class AnzscoLink:
    """An ANZSCO occupation that corresponds to an OSCA one, and the unit group it lies in.

    `link` is "full" where all of the ANZSCO occupation lies in the OSCA one, else "partial".
    """

    code: str
    title: str
    link: str
    group_code: str
    group_title: str


@dataclass(frozen=True, slots=True)
class OtherTitle:
    """Another title of an occupation."""

    title: str
    kind: TitleKind


@dataclass(frozen=True, slots=True)
class RelatedOccupation:
    """An occupation like another; `reason` says in words what they share."""

    code: str
    title: str
    rank: int
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class NamedOccupation:
    """An occupation named on another's page."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Licence:
    """A licence, registration or check, and who grants it."""

    name: str
    body: str
    note: str | None


@dataclass(frozen=True, slots=True)
class Profile:
    """The written part of an occupation, fields as in docs/content-guide.md."""

    one_line: str
    summary: str
    definition: str
    plain_english: str | None
    tasks: tuple[str, ...]
    knowledge: tuple[str, ...]
    skills: tuple[str, ...]
    attributes: tuple[str, ...]
    conditions: str
    place: WorkPlace
    hours: tuple[str, ...]
    physical_demand: PhysicalDemand
    contact_with_people: ContactWithPeople
    travel: Travel
    hazards: tuple[str, ...]
    tools: tuple[str, ...]
    entry: str
    qualification: str
    apprenticeship: Apprenticeship
    licences: tuple[Licence, ...]
    recognition: str | None
    earlier: tuple[NamedOccupation, ...]
    next: tuple[NamedOccupation, ...]
    search_words: tuple[str, ...]
    school_subjects: tuple[str, ...]
    written: str
    second_read: str | None


@dataclass(frozen=True, slots=True)
class Occupation:
    """Everything about one occupation.

    `hierarchy` goes from the major group to the unit group; `neighbours` are the other
    occupations of its unit group; `sources` are those that this record draws on.
    `entry_basis` is "profile" or "skill level".
    """

    code: str
    title: str
    skill_level: int
    usual_entry: UsualEntry
    entry_basis: str
    hierarchy: tuple[Group, ...]
    anzsco: tuple[AnzscoLink, ...]
    titles: tuple[OtherTitle, ...]
    figures: tuple[Figure, ...]
    shortages: tuple[ShortageRating, ...]
    prospects: ProspectsRating
    interests: InterestScores | None
    competencies: tuple[CompetencySet, ...]
    tools: tuple[ToolSet, ...]
    qualifications: tuple[Qualification, ...]
    related: tuple[RelatedOccupation, ...]
    neighbours: tuple[NamedOccupation, ...]
    profile: Profile | None
    sources: tuple[Source, ...]

    @property
    def family(self) -> str:
        """The code of its major group, "1" to "8"."""
        return self.code[0]

    @property
    def is_nec(self) -> bool:
        """Whether it gathers occupations that are not elsewhere classified."""
        return self.title.endswith(" nec")

    def figures_named(self, name: str, place: str = "Australia") -> tuple[Figure, ...]:
        """The figures of a name and place, unit groups first; several where it spans several."""
        return tuple(f for f in self.figures if f.name == name and f.place == place)

    def group_figures(self, name: str, place: str = "Australia") -> tuple[Figure, ...]:
        """The same, of unit groups only."""
        return tuple(f for f in self.figures_named(name, place) if f.level == "unit group")

    def anzsco_groups(self) -> dict[str, str]:
        """The titles of its ANZSCO unit groups by their codes; most have one."""
        return {link.group_code: link.group_title for link in self.anzsco}

    def shortage_in(self, place: str) -> ShortageRating | None:
        """The latest rating of the OSCA occupation itself in a place; None if never rated."""
        own = (r for r in self.shortages if r.place == place and r.year >= FIRST_OSCA_RATINGS)
        return max(own, key=lambda rating: rating.year, default=None)
