"""The fixed words of the catalogue: what may stand in a facet, and how each is said.

The write side validates content against these, the read side stores them as they
are, and the window shows the label. A word that is not here does not exist.
"""

from __future__ import annotations

from typing import Literal, get_args

UsualEntry = Literal["none", "certificate", "trade", "diploma", "degree"]
WorkPlace = Literal["indoors", "outdoors", "both"]
Hours = Literal[
    "business hours",
    "flexible",
    "early mornings",
    "evenings",
    "nights",
    "weekends",
    "rotating shifts",
    "on call",
    "seasonal",
]
PhysicalDemand = Literal["light", "moderate", "heavy"]
ContactWithPeople = Literal["little", "some", "most of the day"]
Travel = Literal["none", "local", "nights away"]
Hazard = Literal[
    "lifting",
    "standing for long periods",
    "repetitive movement",
    "screen work",
    "machinery",
    "sharp tools",
    "heights",
    "confined spaces",
    "electricity",
    "chemicals",
    "dust or fumes",
    "noise",
    "heat or sun",
    "cold or wet",
    "traffic",
    "infection",
    "animals",
    "upset or aggressive people",
    "distressing situations",
]
Apprenticeship = Literal["usual", "possible", "not offered"]
SchoolSubject = Literal[
    "English",
    "Mathematics",
    "Biology",
    "Chemistry",
    "Physics",
    "General Science",
    "Earth and Environmental Science",
    "Psychology",
    "Health Studies",
    "Physical Education",
    "Digital Technologies",
    "Engineering Studies",
    "Design and Technology",
    "Building and Construction",
    "Automotive",
    "Food and Hospitality",
    "Agriculture",
    "Business",
    "Economics",
    "Accounting",
    "Legal Studies",
    "Geography",
    "History",
    "Languages",
    "Visual Arts",
    "Media",
    "Music",
    "Drama",
    "Dance",
    "Textiles",
    "Children, Family and Community",
    "Work Studies",
]
Prospects = Literal["very strong", "strong", "average", "limited"]
Interest = Literal[
    "realistic", "investigative", "artistic", "social", "enterprising", "conventional"
]
TitleKind = Literal["alternative", "specialisation", "nec"]

YesNo = Literal["yes", "no"]

USUAL_ENTRIES: tuple[UsualEntry, ...] = get_args(UsualEntry)
PROSPECTS: tuple[Prospects, ...] = get_args(Prospects)
INTERESTS: tuple[Interest, ...] = get_args(Interest)
SCHOOL_SUBJECTS: tuple[SchoolSubject, ...] = get_args(SchoolSubject)
WORK_PLACES: tuple[WorkPlace, ...] = get_args(WorkPlace)
PHYSICAL_DEMANDS: tuple[PhysicalDemand, ...] = get_args(PhysicalDemand)
TRAVELS: tuple[Travel, ...] = get_args(Travel)
HAZARDS: tuple[Hazard, ...] = get_args(Hazard)
YES_NO: tuple[YesNo, ...] = get_args(YesNo)

PLACES: tuple[str, ...] = (
    "Australia",
    "NSW",
    "VIC",
    "QLD",
    "SA",
    "WA",
    "TAS",
    "NT",
    "ACT",
)
STATES: tuple[str, ...] = PLACES[1:]

USUAL_ENTRY_LABELS: dict[UsualEntry, str] = {
    "none": "No qualification needed to start",
    "certificate": "Certificate II, III or IV",
    "trade": "Trade certificate, by apprenticeship",
    "diploma": "Diploma or advanced diploma",
    "degree": "Bachelor degree or higher",
}
"""What most people need to begin, in the order of how long it takes to get it."""

WORK_PLACE_LABELS: dict[WorkPlace, str] = {
    "indoors": "Indoors",
    "outdoors": "Outdoors",
    "both": "Indoors and outdoors",
}
PHYSICAL_DEMAND_LABELS: dict[PhysicalDemand, str] = {
    "light": "Light",
    "moderate": "Moderate",
    "heavy": "Heavy",
}
TRAVEL_LABELS: dict[Travel, str] = {
    "none": "Little or none",
    "local": "Around the district",
    "nights away": "Nights away from home",
}

PLACE_NAMES: dict[str, str] = {
    "Australia": "Australia",
    "NSW": "New South Wales",
    "VIC": "Victoria",
    "QLD": "Queensland",
    "SA": "South Australia",
    "WA": "Western Australia",
    "TAS": "Tasmania",
    "NT": "Northern Territory",
    "ACT": "Australian Capital Territory",
}

INTEREST_LABELS: dict[Interest, str] = {
    "realistic": "Making and fixing",
    "investigative": "Finding things out",
    "artistic": "Creating",
    "social": "Helping people",
    "enterprising": "Leading and selling",
    "conventional": "Organising",
}
"""Plain words for Holland's six interests (Holland, Making Vocational Choices, 1997)."""

SKILL_LEVEL_MEANINGS: dict[int, str] = {
    1: "usually a bachelor degree or higher, or five years' experience",
    2: "usually a diploma or advanced diploma, or three years' experience",
    3: "usually a Certificate IV, or a Certificate III with two years on the job",
    4: "usually a Certificate II or III, or a year's experience",
    5: "usually Certificate I or compulsory schooling, sometimes short training on the job",
}
"""Skill levels as OSCA 2024 defines them (Australian Bureau of Statistics)."""

AQF_LEVELS: tuple[str, ...] = (
    "Certificate I",
    "Certificate II",
    "Certificate III",
    "Certificate IV",
    "Diploma",
    "Advanced Diploma",
    "Graduate Certificate",
    "Graduate Diploma",
)
