"""What each filter means, as docs and UI say it, and what it offers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from kiosk.catalogue.selection import PAY_STEPS, Filters
from kiosk.catalogue.vocabulary import (
    HAZARDS,
    INTERESTS,
    PLACES,
    PROSPECTS,
    SCHOOL_SUBJECTS,
    USUAL_ENTRIES,
)

if TYPE_CHECKING:
    from kiosk.catalogue.records import Card

Meaning = Callable[["Card", Any], bool]


def pays_at_least(card: Card, dollars: int) -> bool:
    return len(card.pays) == card.groups > 0 and all(pay >= dollars for pay in card.pays)


def has_prospects(card: Card, rating: str) -> bool:
    best_first = ["very strong", "strong", "average", "limited"]
    return card.prospects in best_first[: best_first.index(rating) + 1]


def shift_work(card: Card, answer: str) -> bool:
    shifts = "nights" in card.hours or "rotating shifts" in card.hours
    return len(card.hours) > 0 and shifts == (answer == "yes")


MEANINGS: dict[str, tuple[list[Any], Meaning]] = {
    "family": (list("12345678"), lambda card, value: card.code[0] == value),
    "skill_level": ([1, 2, 3, 4, 5], lambda card, value: card.skill_level == value),
    "usual_entry": (list(USUAL_ENTRIES), lambda card, value: card.usual_entry == value),
    "pay_at_least": (list(PAY_STEPS), pays_at_least),
    "prospects": (list(PROSPECTS), has_prospects),
    "shortage_in": (list(PLACES), lambda card, value: value in card.shortage_places),
    "interest": (list(INTERESTS), lambda card, value: value in card.interests),
    "certificate_starts": ([True], lambda card, _: card.certificate_starts),
    "school_subject": (list(SCHOOL_SUBJECTS), lambda card, value: value in card.school_subjects),
    "work_place": (
        ["indoors", "outdoors", "both"],
        lambda card, value: card.work_place == value,
    ),
    "shift_work": (["yes", "no"], shift_work),
    "physical_demand": (
        ["light", "moderate", "heavy"],
        lambda card, value: card.physical_demand == value,
    ),
    "travel": (["none", "local", "nights away"], lambda card, value: card.travel == value),
    "without_hazard": (
        list(HAZARDS),
        lambda card, value: len(card.hours) > 0 and value not in card.hazards,
    ),
    "licence": (["yes", "no"], lambda card, value: card.licence_named is (value == "yes")),
}
"""By the field of `Filters`: its values as the window offers them, and which cards it leaves."""


def passes(card: Card, filters: Filters) -> bool:
    """Whether a card passes every filter."""
    for name, (_, meaning) in MEANINGS.items():
        value = getattr(filters, name)
        if value not in (None, False) and not meaning(card, value):
            return False
    return True
