"""The one schema of data/careers.sqlite, written by kiosk/content and read by kiosk/catalogue.

Its tables stand in kiosk/catalogue/tables. `docs/data-dictionary.md` is generated from their
docstrings and comments, in the order in which they are made here.
"""

from __future__ import annotations

from kiosk.catalogue.file_format import APPLICATION_ID, SCHEMA_VERSION
from kiosk.catalogue.tables.base import Base, Edition, Source
from kiosk.catalogue.tables.classification import (
    Anzsco,
    Occupation,
    OccupationAnzsco,
    OccupationGroup,
    OccupationTitle,
)
from kiosk.catalogue.tables.figures import Figure, Measure, OccupationInterest, Prospect, Shortage
from kiosk.catalogue.tables.skills import (
    Competency,
    Qualification,
    QualificationOccupation,
    RelatedOccupation,
    TechnologyTool,
)
from kiosk.catalogue.tables.texts import (
    Guide,
    GuideSection,
    Profile,
    ProfileItem,
    ProfileLicence,
    ProfileStep,
)
from kiosk.catalogue.tables.words import SearchEntry, SearchSynonym, SearchWord

__all__ = [
    "APPLICATION_ID",
    "SCHEMA_VERSION",
    "Anzsco",
    "Base",
    "Competency",
    "Edition",
    "Figure",
    "Guide",
    "GuideSection",
    "Measure",
    "Occupation",
    "OccupationAnzsco",
    "OccupationGroup",
    "OccupationInterest",
    "OccupationTitle",
    "Profile",
    "ProfileItem",
    "ProfileLicence",
    "ProfileStep",
    "Prospect",
    "Qualification",
    "QualificationOccupation",
    "RelatedOccupation",
    "SearchEntry",
    "SearchSynonym",
    "SearchWord",
    "Shortage",
    "Source",
    "TechnologyTool",
]
