"""What the filters narrow by: for each field of `Filters`, its values and which a card has."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.catalogue.selection import PAY_STEPS
from kiosk.catalogue.vocabulary import (
    HAZARDS,
    INTERESTS,
    PHYSICAL_DEMANDS,
    PLACES,
    PROSPECTS,
    SCHOOL_SUBJECTS,
    TRAVELS,
    USUAL_ENTRIES,
    WORK_PLACES,
    YES_NO,
)

if TYPE_CHECKING:
    from kiosk.catalogue.records import Card
    from kiosk.catalogue.vocabulary import Prospects

SHIFTS = {"nights", "rotating shifts"}


@dataclass(frozen=True, slots=True)
class Facet:
    """The values to choose from, and those of a card."""

    values: tuple[Hashable, ...]
    of: Callable[[Card], Iterable[Hashable]]


def lowest_pay(card: Card) -> float:
    """The least weekly pay of a card's unit groups; 0 unless every group has a figure."""
    return min(card.pays) if 0 < card.groups == len(card.pays) else 0.0


def prospects_reached(card: Card) -> tuple[Prospects, ...]:
    """The ratings that a card's prospects are, or are better than."""
    return PROSPECTS[PROSPECTS.index(card.prospects) :] if card.prospects else ()


def _yes_no(known: bool | None) -> tuple[str, ...]:
    return () if known is None else ("yes" if known else "no",)


def _shift_work(card: Card) -> bool | None:
    return bool(SHIFTS.intersection(card.hours)) if card.hours else None


def _hazards_absent(card: Card) -> tuple[str, ...]:
    """A card without a profile says nothing of hazards, not that there are none."""
    return tuple(each for each in HAZARDS if each not in card.hazards) if card.hours else ()


FACETS: dict[str, Facet] = {
    "family": Facet(tuple("12345678"), lambda card: (card.family,)),
    "skill_level": Facet(tuple(range(1, 6)), lambda card: (card.skill_level,)),
    "usual_entry": Facet(USUAL_ENTRIES, lambda card: (card.usual_entry,)),
    "pay_at_least": Facet(
        PAY_STEPS, lambda card: (step for step in PAY_STEPS if lowest_pay(card) >= step)
    ),
    "prospects": Facet(PROSPECTS, prospects_reached),
    "shortage_in": Facet(PLACES, lambda card: card.shortage_places),
    "interest": Facet(INTERESTS, lambda card: card.interests),
    "certificate_starts": Facet((True,), lambda card: (card.certificate_starts,)),
    "school_subject": Facet(SCHOOL_SUBJECTS, lambda card: card.school_subjects),
    "work_place": Facet(WORK_PLACES, lambda card: (card.work_place,)),
    "shift_work": Facet(YES_NO, lambda card: _yes_no(_shift_work(card))),
    "physical_demand": Facet(PHYSICAL_DEMANDS, lambda card: (card.physical_demand,)),
    "travel": Facet(TRAVELS, lambda card: (card.travel,)),
    "without_hazard": Facet(HAZARDS, _hazards_absent),
    "licence": Facet(YES_NO, lambda card: _yes_no(card.licence_named)),
}
"""By the field of `Filters`."""
