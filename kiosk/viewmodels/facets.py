"""The filters of the results page: what is chosen, and what each choice would leave."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kiosk.catalogue import wording
from kiosk.catalogue.vocabulary import (
    INTEREST_LABELS,
    PHYSICAL_DEMAND_LABELS,
    PLACE_NAMES,
    SKILL_LEVEL_MEANINGS,
    TRAVEL_LABELS,
    USUAL_ENTRY_LABELS,
    WORK_PLACE_LABELS,
)
from kiosk.viewmodels.home import FAMILY_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.catalogue.browse import Counts
    from kiosk.catalogue.selection import Filters
    from kiosk.viewmodels.changes import Plain


@dataclass(frozen=True)
class Facet:
    """One filter: its field in `Filters`, its name, and how each of its values is said."""

    id: str
    label: str
    anything: str
    say: Callable[[Any], str]
    note: Callable[[Any], str] = lambda value: ""


def _say_prospects(rating: str) -> str:
    said = wording.sentence_case(rating)
    return said if rating == "very strong" else f"{said} or better"


FACETS = (
    Facet("family", "Family of work", "All eight", lambda code: FAMILY_WORDS[code][0]),
    Facet("usual_entry", "Usual entry", "Any", lambda entry: USUAL_ENTRY_LABELS[entry]),
    Facet(
        "certificate_starts",
        "Apprenticeships and traineeships",
        "Any",
        lambda _: "Built on a certificate",
        lambda _: "A Certificate II, III or IV gets people ready for the work",
    ),
    Facet(
        "pay_at_least",
        "Median pay at least",
        "Any",
        lambda dollars: f"{wording.money(dollars)} a week",
    ),
    Facet("prospects", "Job prospects", "Any", _say_prospects),
    Facet("shortage_in", "In shortage in", "Anywhere or not", lambda place: PLACE_NAMES[place]),
    Facet("interest", "Interest", "Any", lambda interest: INTEREST_LABELS[interest]),
    Facet("school_subject", "School subject", "Any", str),
    Facet("work_place", "Indoors or outdoors", "Either", lambda place: WORK_PLACE_LABELS[place]),
    Facet(
        "shift_work",
        "Shift work",
        "With or without",
        lambda answer: "Nights or rotating shifts" if answer == "yes" else "No nights or shifts",
    ),
    Facet(
        "physical_demand",
        "Physical demand",
        "Any",
        lambda demand: PHYSICAL_DEMAND_LABELS[demand],
    ),
    Facet("travel", "Travel", "Any", lambda travel: TRAVEL_LABELS[travel]),
    Facet(
        "without_hazard",
        "Leave out a hazard",
        "Leave none out",
        lambda hazard: f"No {hazard}",
    ),
    Facet(
        "licence",
        "Licence, registration or check",
        "With or without",
        lambda answer: "One or more named" if answer == "yes" else "None named",
        lambda answer: "" if answer == "yes" else "Ask the employer all the same",
    ),
    Facet(
        "skill_level",
        "Skill level",
        "Any",
        lambda level: f"Skill level {level}",
        lambda level: wording.sentence_case(SKILL_LEVEL_MEANINGS[level]),
    ),
)


def derive_facets(filters: Filters) -> list[Plain]:
    """A tile for each filter: id, label, what is chosen, whether it narrows anything."""
    tiles: list[Plain] = []
    for facet in FACETS:
        value = getattr(filters, facet.id)
        active = value not in (None, False)
        tiles.append(
            {
                "id": facet.id,
                "label": facet.label,
                "chosen": facet.say(value) if active else facet.anything,
                "active": active,
            }
        )
    return tiles


def derive_options(facet: Facet, filters: Filters, counts: Counts) -> list[Plain]:
    """The choices of one filter, each with how many occupations it would leave."""
    present = getattr(filters, facet.id)
    left: dict[Any, int] = counts[facet.id]
    options: list[Plain] = []
    for place, (value, count) in enumerate(left.items()):
        nothing = value in (None, False)
        options.append(
            {
                "index": place,
                "label": facet.anything if nothing else facet.say(value),
                "note": "" if nothing else facet.note(value),
                "count": f"{count:,}",
                "checked": value == present,
                "possible": count > 0 or value == present,
            }
        )
    return options


def choose(filters: Filters, facet: Facet, counts: Counts, index: int) -> Filters:
    """The filters with the facet's value at this place of its choices."""
    left: dict[Any, int] = counts[facet.id]
    return replace(filters, **{facet.id: list(left)[index]})


def facet_named(facet_id: str) -> Facet:
    """The facet of this id."""
    return next(facet for facet in FACETS if facet.id == facet_id)
