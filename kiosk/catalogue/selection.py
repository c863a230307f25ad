"""What a visitor may ask of a list of occupations: filters and order. Plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.catalogue.vocabulary import (
        Hazard,
        Interest,
        PhysicalDemand,
        Prospects,
        SchoolSubject,
        Travel,
        UsualEntry,
        WorkPlace,
        YesNo,
    )


class Order(StrEnum):
    """The orders in which results can stand; `BEST` is best match, or A to Z without a query."""

    BEST = "best"
    TITLE = "title"
    PAY = "pay"
    GROWTH = "growth"
    EMPLOYED = "employed"


@dataclass(frozen=True, slots=True)
class Filters:
    """Each field narrows the list; None (or False) lets everything through.

    `pay_at_least` is weekly dollars before tax and asks it of every unit group of an
    occupation; `prospects` means that rating or better; `shortage_in` is a place. `shift_work`
    is nights or rotating shifts; `licence` any licence, registration or check that the profile
    names. What a profile says lets no occupation through that has none.
    """

    family: str | None = None
    skill_level: int | None = None
    usual_entry: UsualEntry | None = None
    pay_at_least: int | None = None
    prospects: Prospects | None = None
    shortage_in: str | None = None
    interest: Interest | None = None
    certificate_starts: bool = False
    school_subject: SchoolSubject | None = None
    work_place: WorkPlace | None = None
    shift_work: YesNo | None = None
    physical_demand: PhysicalDemand | None = None
    travel: Travel | None = None
    without_hazard: Hazard | None = None
    licence: YesNo | None = None


PAY_STEPS: tuple[int, ...] = (1000, 1250, 1500, 1750, 2000, 2500)
"""Weekly dollars offered by the pay filter."""
