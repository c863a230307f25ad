"""Filters, counts and orders, held against the plain meaning of each filter."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.catalogue.browse import CardIndex
from kiosk.catalogue.records import Card
from kiosk.catalogue.selection import Filters, Order
from kiosk.catalogue.vocabulary import PLACES
from tests.helpers.filters import MEANINGS, passes

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


SELECTIONS = [
    Filters(),
    Filters(family="3"),
    Filters(skill_level=5),
    Filters(usual_entry="trade", shortage_in="WA"),
    Filters(pay_at_least=1500, prospects="strong"),
    Filters(pay_at_least=1777),
    Filters(interest="artistic", certificate_starts=True),
    Filters(family="9"),
    Filters(school_subject="Biology", work_place="outdoors"),
    Filters(shift_work="no", without_hazard="heights", physical_demand="light"),
    Filters(shift_work="yes", travel="nights away", licence="yes"),
    Filters(licence="no", usual_entry="none"),
    Filters(family="2", skill_level=1, usual_entry="degree", pay_at_least=2500, interest="social"),
]


@pytest.mark.parametrize("filters", SELECTIONS, ids=str)
def test_narrowing_leaves_what_passes_every_filter(catalogue: Catalogue, filters: Filters) -> None:
    cards = catalogue.cards
    candidates = cards.codes[::2]
    expected = tuple(code for code in candidates if passes(cards[code], filters))
    assert cards.narrow(candidates, filters) == expected


@pytest.mark.parametrize("filters", SELECTIONS, ids=str)
def test_a_count_is_what_choosing_that_value_would_leave(
    catalogue: Catalogue, filters: Filters
) -> None:
    cards = catalogue.cards
    candidates = cards.codes[100:900]
    counts = cards.counts(candidates, filters)
    assert counts.keys() == MEANINGS.keys()
    for facet, (values, _) in MEANINGS.items():
        nothing = False if facet == "certificate_starts" else None
        assert list(counts[facet])[: len(values) + 1] == [nothing, *values]
        for value in (nothing, *values):
            chosen = replace(filters, **{facet: value})
            left = sum(passes(cards[code], chosen) for code in candidates)
            assert counts[facet][value] == left, (facet, value)


def test_a_pay_between_the_steps_is_counted_too(catalogue: Catalogue) -> None:
    counts = catalogue.cards.counts(catalogue.cards.codes, Filters(pay_at_least=1777))
    assert (
        counts["pay_at_least"][1750]
        >= counts["pay_at_least"][1777]
        >= counts["pay_at_least"][2000]
        > 0
    )


def card(code: str, title: str, **changes: Any) -> Card:
    """A card with nothing remarkable about it."""
    plain = Card(
        code=code,
        title=title,
        skill_level=3,
        usual_entry="certificate",
        one_line="",
        unit_group="Makers",
        groups=1,
        pays=(1000.0,),
        growths=(5.0,),
        employed=100,
        prospects=None,
        shortage_places=(),
        interests=(),
        certificate_starts=False,
    )
    return replace(plain, **changes)


HAND_MADE = CardIndex(
    [
        card("100001", "Archer", pays=(900.0, 3000.0), groups=2, growths=(9.0, -4.0)),
        card("100002", "Baker", pays=(1200.0,), employed=900),
        card("100003", "Cooper", pays=(), growths=(), employed=0),
        card("100004", "Dyer", pays=(1200.0,), growths=(-1.0,), employed=900),
        card("100005", "Etcher", pays=(3000.0,), groups=2),
    ]
)


@pytest.mark.parametrize(
    ("order", "titles"),
    [
        (Order.TITLE, "ABCDE"),
        (Order.PAY, "EBDAC"),
        (Order.GROWTH, "BEDAC"),
        (Order.EMPLOYED, "BDAEC"),
    ],
)
def test_orders_put_the_lowest_of_several_groups_and_a_missing_figure_last(
    order: Order, titles: str
) -> None:
    ordered = HAND_MADE.ordered(HAND_MADE.codes, order)
    assert "".join(HAND_MADE[code].title[0] for code in ordered) == titles


def test_best_match_leaves_the_order_as_it_comes() -> None:
    assert HAND_MADE.ordered(["100003", "100001"], Order.BEST) == ("100003", "100001")


def test_pay_at_least_asks_it_of_every_group() -> None:
    for least, titles in {900: "ABD", 1000: "BD", 2000: ""}.items():
        left = HAND_MADE.narrow(HAND_MADE.codes, Filters(pay_at_least=least))
        assert "".join(HAND_MADE[code].title[0] for code in left) == titles


def test_all_cards_stand_from_a_to_z(catalogue: Catalogue) -> None:
    cards = catalogue.cards
    assert len(cards) == len(cards.all) == 1156
    for before, after in itertools.pairwise(cards.all):
        assert before.title.lower() <= after.title.lower()


def test_a_card_says_what_the_occupation_says(catalogue: Catalogue) -> None:
    for code in ("381231", "172132", "551132", "265432"):
        small, whole = catalogue.cards[code], catalogue.occupation(code)
        assert small.title == whole.title
        assert small.prospects == whole.prospects.rating
        pays = whole.group_figures("median_full_time_weekly_pay")
        assert small.pays == tuple(figure.value for figure in pays)
        assert small.anzsco == tuple(link.code for link in whole.anzsco)
        rated = {
            place
            for place in PLACES
            if (rating := whole.shortage_in(place)) and rating.rating != "NS"
        }
        assert set(small.shortage_places) == rated
        assert small.interests == (whole.interests.strongest() if whole.interests else ())
    assert catalogue.cards["381231"].certificate_starts
    assert catalogue.cards["381231"].one_line
