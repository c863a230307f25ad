"""What the catalogue hands out: frozen records, free of SQL and of Qt."""

from __future__ import annotations

from kiosk.catalogue.records.comparisons import Cell, CellValue, Comparison, Row
from kiosk.catalogue.records.figures import (
    CompetencyScore,
    CompetencySet,
    Figure,
    InterestScores,
    Measure,
    ProspectsRating,
    Qualification,
    ShortageRating,
    Source,
    ToolSet,
)
from kiosk.catalogue.records.occupations import (
    AnzscoLink,
    Group,
    Licence,
    NamedOccupation,
    Occupation,
    OtherTitle,
    Profile,
    RelatedOccupation,
)
from kiosk.catalogue.records.pages import Answer, Card, Guide, GuideSection, Match

__all__ = [
    "Answer",
    "AnzscoLink",
    "Card",
    "Cell",
    "CellValue",
    "Comparison",
    "CompetencyScore",
    "CompetencySet",
    "Figure",
    "Group",
    "Guide",
    "GuideSection",
    "InterestScores",
    "Licence",
    "Match",
    "Measure",
    "NamedOccupation",
    "Occupation",
    "OtherTitle",
    "Profile",
    "ProspectsRating",
    "Qualification",
    "RelatedOccupation",
    "Row",
    "ShortageRating",
    "Source",
    "ToolSet",
]
