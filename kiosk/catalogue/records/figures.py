"""Figures, ratings and where they come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.catalogue.vocabulary import Interest, Prospects


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
