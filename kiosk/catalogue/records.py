"""What the catalogue hands out: frozen records, free of SQL and of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.catalogue.vocabulary import (
        Apprenticeship,
        ContactWithPeople,
        Interest,
        PhysicalDemand,
        Prospects,
        TitleKind,
        Travel,
        UsualEntry,
        WorkPlace,
    )

FIRST_OSCA_RATINGS = 2025
"""The year from which shortage ratings are for OSCA occupations; before, for ANZSCO ones."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where figures, codes or words come from."""

    id: str
    publisher: str
    title: str
    period: str
    licence: str
    address: str
    note: str


@dataclass(frozen=True, slots=True)
class Group:
    """A group of OSCA 2024: level is major, submajor, minor or unit."""

    code: str
    title: str
    level: str


@dataclass(frozen=True, slots=True)
class Family:
    """A major group as a way in, with the number of occupations in it."""

    code: str
    title: str
    occupations: int


@dataclass(frozen=True, slots=True)
class FrontPage:
    """All that the first frame needs to know."""

    occupations: int
    families: tuple[Family, ...]
    edition: str


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
class Measure:
    """What a figure's name means, and its spread over all unit groups that have it."""

    name: str
    label: str
    unit: str
    explanation: str
    group_count: int
    lowest: float | None
    middle: float | None
    highest: float | None


@dataclass(frozen=True, slots=True)
class Figure:
    """One published figure. Either `value` (in `unit`) or `text` is set.

    `level` is "unit group" or "occupation"; `group_code` and `group_title` name the ANZSCO
    group, the ANZSCO occupation or the OSCA occupation it was published for, and
    `classification` says which of the two the code belongs to.
    `percentile` is 0 to 100 over unit groups, None where a rank makes no sense.
    """

    name: str
    value: float | None
    text: str | None
    unit: str
    period: str
    place: str
    level: str
    group_code: str
    group_title: str
    percentile: float | None
    source: str
    classification: str = "ANZSCO"


@dataclass(frozen=True, slots=True)
class ShortageRating:
    """A shortage rating: S shortage, R regional, M metropolitan, NS no shortage.

    `level` is "occupation"; `subject` is the title of the OSCA occupation (from 2025)
    or of the ANZSCO occupation (until 2024) that was rated.
    """

    year: int
    place: str
    rating: str
    level: str
    subject: str
    source: str


@dataclass(frozen=True, slots=True)
class ProspectsRating:
    """Job prospects by this project's rule; no rating where an input is missing."""

    rating: Prospects | None
    reason: str


@dataclass(frozen=True, slots=True)
class InterestScores:
    """Holland interests, each 1 to 7, read from a US occupation matched to this one."""

    scores: dict[Interest, float]
    us_code: str
    us_title: str
    method: str
    source: str

    def strongest(self) -> tuple[Interest, ...]:
        """The three highest interests, highest first; equal ones in Holland's order."""
        ranked = sorted(self.scores, key=lambda interest: -self.scores[interest])
        return tuple(ranked[:3])


@dataclass(frozen=True, slots=True)
class CompetencyScore:
    """One core competency: score 1 to 10, level Basic, Intermediate or High."""

    name: str
    score: int
    level: str


@dataclass(frozen=True, slots=True)
class CompetencySet:
    """The ten core competencies of one ANZSCO group or occupation."""

    anzsco_code: str
    anzsco_title: str
    level: str
    competencies: tuple[CompetencyScore, ...]
    source: str


@dataclass(frozen=True, slots=True)
class ToolSet:
    """The technology tools of one ANZSCO group or occupation."""

    anzsco_code: str
    anzsco_title: str
    level: str
    tools: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Qualification:
    """A VET qualification that leads to an occupation, by a pathway, on a condition.

    An empty condition means that the source says nothing of a licence.
    """

    code: str
    title: str
    aqf_level: str
    pathway: str
    condition: str
    source: str


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

    @property
    def family(self) -> str:
        """The code of its major group, "1" to "8"."""
        return self.code[0]


@dataclass(frozen=True, slots=True)
class Match:
    """An occupation found by a search; `matched` is the name or text that was found.

    `kind` is the kind of search entry: title, alternative, specialisation, nec, search word,
    code, group, tool, qualification, subject or profile. A higher score is a better match.
    """

    code: str
    kind: str
    matched: str
    score: float


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


@dataclass(frozen=True, slots=True)
class CellValue:
    """One value of a cell. `number` is set where it can be drawn; `group` names its unit group."""

    text: str
    number: float | None = None
    level: str = ""
    group: str = ""
    period: str = ""
    place: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One occupation's answer to one row: its values, or why there is none."""

    values: tuple[CellValue, ...]
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One fact across the compared occupations.

    `like_for_like` is False where the values differ in kind or basis, and `why_not` says how.
    `scale` is lowest and highest over all unit groups, for a bar; None where nothing is drawn.
    """

    key: str
    section: str
    label: str
    hint: str
    cells: tuple[Cell, ...]
    differs: bool
    like_for_like: bool
    why_not: str
    scale: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two to four occupations side by side, rows grouped by section in the order of the tabs."""

    codes: tuple[str, ...]
    titles: tuple[str, ...]
    rows: tuple[Row, ...]
