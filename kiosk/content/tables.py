"""The rows of data/figures/*.csv, one class a table, and how a row may look."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from kiosk.catalogue import vocabulary as words

OccupationCode = Annotated[str, StringConstraints(pattern=r"^\d{6}$")]
AnzscoCode = Annotated[str, StringConstraints(pattern=r"^\d{4}(\d\d)?$")]
Text = Annotated[str, StringConstraints(min_length=1)]
Level = Literal["unit group", "occupation"]
Place = Literal["Australia", "NSW", "VIC", "QLD", "SA", "WA", "TAS", "NT", "ACT"]
InterestScore = Annotated[float, Field(ge=1, le=7)]
Pathway = Literal[
    "pre-vocational", "occupation ready", "specialised training", "progression pathway", "related"
]
Condition = Literal["licence required", "licence may be required", "serving members only"]
Tier = Literal["Primary-Short", "Primary-Long", "Supplemental"]


class Row(BaseModel):
    """A row of a table; an unknown column is a mistake, and an empty cell is no value."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class GroupRow(Row):
    """occupation_groups.csv."""

    code: Annotated[str, StringConstraints(pattern=r"^\d{1,4}$")]
    title: Text
    level: Literal["major", "submajor", "minor", "unit"]
    parent_code: str | None


class OccupationRow(Row):
    """occupations.csv."""

    code: OccupationCode
    title: Text
    skill_level: int = Field(ge=1, le=5)
    unit_group_code: Annotated[str, StringConstraints(pattern=r"^\d{4}$")]


class TitleRow(Row):
    """titles.csv."""

    occupation_code: OccupationCode
    title: Text
    kind: words.TitleKind


class AnzscoRow(Row):
    """anzsco.csv."""

    code: AnzscoCode
    title: Text
    level: Level


class LinkRow(Row):
    """correspondence.csv."""

    occupation_code: OccupationCode
    anzsco_code: OccupationCode
    link: Literal["full", "partial"]


class MeasureRow(Row):
    """measures.csv; `ranked` says whether a value's place among all groups means anything."""

    name: Text
    label: Text
    unit: Text
    place: Place
    ranked: Literal["yes", "no"]
    explanation: Text


class SeriesRow(Row):
    """series.csv: one measure as published for one level, with its period and source."""

    name: Text
    level: Level
    period: Text
    source: Text


class FigureRow(Row):
    """unit_group_figures.csv and census_figures.csv: a number, or words where it is none."""

    name: Text
    anzsco_code: AnzscoCode
    value: float | None
    text: str | None

    @model_validator(mode="after")
    def _one_of_both(self) -> FigureRow:
        if (self.value is None) == (self.text is None):
            msg = "a figure has a value or a text, and not both"
            raise ValueError(msg)
        return self


class StatePageRow(Row):
    """state_page_figures.csv."""

    name: Text
    occupation_code: OccupationCode
    value: float
    period: Text
    source: Text


class ShortageRow(Row):
    """shortages.csv: by OSCA occupation since 2025, by ANZSCO occupation before."""

    year: int = Field(ge=2021, le=2100)
    place: Place
    rating: Literal["S", "R", "M", "NS"]
    occupation_code: OccupationCode | None
    anzsco_code: OccupationCode | None

    @model_validator(mode="after")
    def _one_of_both(self) -> ShortageRow:
        if (self.occupation_code is None) == (self.anzsco_code is None):
            msg = "a rating is for an OSCA or an ANZSCO occupation, and not both"
            raise ValueError(msg)
        return self


class InterestRow(Row):
    """interests.csv: scores from 1 to 7."""

    occupation_code: OccupationCode
    realistic: InterestScore
    investigative: InterestScore
    artistic: InterestScore
    social: InterestScore
    enterprising: InterestScore
    conventional: InterestScore
    onet_code: Annotated[str, StringConstraints(pattern=r"^\d\d-\d{4}\.\d\d$")]
    onet_title: Text
    method: Text

    @property
    def scores(self) -> tuple[float, ...]:
        """The six scores in the order of `vocabulary.INTERESTS`."""
        return (
            self.realistic,
            self.investigative,
            self.artistic,
            self.social,
            self.enterprising,
            self.conventional,
        )


class CompetencyRow(Row):
    """competencies.csv."""

    anzsco_code: AnzscoCode
    name: Text
    score: int = Field(ge=1, le=10)
    level: Literal["Basic", "Intermediate", "High"]


class ToolRow(Row):
    """technology_tools.csv."""

    anzsco_code: AnzscoCode
    tool: Text


class QualificationRow(Row):
    """qualifications.csv."""

    code: Text
    title: Text
    aqf_level: Text

    @model_validator(mode="after")
    def _known_level(self) -> QualificationRow:
        if self.aqf_level not in words.AQF_LEVELS:
            msg = f"{self.aqf_level!r} is no AQF level"
            raise ValueError(msg)
        return self


class QualificationLinkRow(Row):
    """qualification_occupations.csv; an empty condition means that nothing is said."""

    qualification_code: Text
    occupation_code: OccupationCode
    pathway: Pathway
    condition: Condition | None


class OnetRelatedRow(Row):
    """onet_related.csv: the US list of related occupations, between OSCA occupations."""

    occupation_code: OccupationCode
    related_code: OccupationCode
    tier: Tier
