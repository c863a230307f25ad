"""Filters that say what they leave, and orders that are what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.catalogue.selection import Order
from kiosk.viewmodels.facets import FACETS
from kiosk.viewmodels.results import ORDER_LABELS
from tests.helpers.accessible import Control, Role
from tests.helpers.filters import MEANINGS
from tests.ui.kiosk_visitor import TO_USE, KioskVisitor

if TYPE_CHECKING:
    from kiosk.catalogue.records import Card
    from tests.ui.conftest import OpenWindow

QUERY = "work"
LABELS = {facet.id: facet.label for facet in FACETS}


def choices(visitor: KioskVisitor) -> list[Control]:
    """The rows of the sheet, in their order; the first lets everything through."""
    sheet = visitor.sheet()
    assert sheet is not None
    return [
        each
        for each in visitor.controls()
        if each.role in TO_USE and each.name != "Close" and sheet.item.isAncestorOf(each.item)
    ]


def count_of(control: Control) -> int:
    return int(control.description.split(". ")[-1].replace(",", ""))


@pytest.mark.parametrize("facet", [facet.id for facet in FACETS])
def test_each_choice_leaves_as_many_as_it_says(visitor: KioskVisitor, facet: str) -> None:
    visitor.search(QUERY)
    everything = visitor.codes()
    visitor.tap(LABELS[facet], Role.Button)
    visitor.sees(LABELS[facet])
    rows = choices(visitor)
    assert len(rows) > 1
    assert rows[0].checked
    assert count_of(rows[0]) == len(everything)
    names = [each.name for each in rows]
    tried = 0
    for name in names[1:]:
        if visitor.sheet() is None:
            visitor.tap(LABELS[facet], Role.Button)
        row = next(each for each in choices(visitor) if each.name == name)
        if not row.enabled:
            assert count_of(row) == 0
            continue
        promised = count_of(row)
        visitor.tap(name)
        visitor.settle()
        assert visitor.sheet() is None
        assert len(visitor.codes()) == promised
        assert set(visitor.codes()) <= set(everything)
        assert visitor.find(LABELS[facet], Role.Button).description == name
        tried += 1
    assert tried
    visitor.tap_any("Clear filters")
    visitor.settle()
    assert visitor.codes() == everything
    assert not [each for each in visitor.controls("Clear filters") if each.visible]


@pytest.mark.parametrize("facet", [facet.id for facet in FACETS])
def test_what_is_left_has_what_was_chosen(visitor: KioskVisitor, facet: str) -> None:
    values, means = MEANINGS[facet]
    visitor.kiosk.home.browse_all()
    visitor.kiosk.results.open_facet(facet)
    options = visitor.kiosk.results.options
    assert len(options) == len(values) + 1
    for row, option in enumerate(options[1:], start=1):
        visitor.kiosk.results.choose(facet, row)
        cards: list[Card] = [visitor.catalogue.cards[code] for code in visitor.codes()]
        assert f"{len(cards):,}" == option["count"]
        assert all(means(card, values[row - 1]) for card in cards)


def test_two_filters_narrow_together_and_the_counts_follow(visitor: KioskVisitor) -> None:
    visitor.kiosk.home.browse_family("3")
    visitor.settle()
    visitor.tap(LABELS["usual_entry"], Role.Button)
    row = next(each for each in choices(visitor) if each.name.startswith("Trade certificate"))
    promised = count_of(row)
    assert 0 < promised < len(visitor.codes())
    visitor.tap(row.name)
    visitor.settle()
    assert len(visitor.codes()) == promised
    assert visitor.kiosk.results.active_facets == 2


def test_the_choice_that_holds_is_ticked(visitor: KioskVisitor) -> None:
    visitor.kiosk.home.browse_family("6")
    visitor.settle()
    visitor.tap(LABELS["family"], Role.Button)
    assert [each.name for each in choices(visitor) if each.checked] == ["Sales"]
    visitor.tap("All eight")
    visitor.settle()
    assert len(visitor.codes()) == len(visitor.catalogue.cards)


def value_of(card: Card, order: Order) -> float | None:
    if order is Order.PAY:
        return min(card.pays) if card.pays else None
    if order is Order.GROWTH:
        return min(card.growths) if card.growths else None
    return card.employed or None


@pytest.mark.parametrize("order", [Order.PAY, Order.GROWTH, Order.EMPLOYED])
@pytest.mark.parametrize("query", ["", "manager"])
def test_an_order_is_kept(visitor: KioskVisitor, order: Order, query: str) -> None:
    if query:
        visitor.search(query)
    else:
        visitor.kiosk.home.browse_all()
        visitor.settle()
    visitor.tap(ORDER_LABELS[order], Role.Button)
    visitor.settle()
    assert visitor.find(ORDER_LABELS[order], Role.Button).checked
    values = [value_of(visitor.catalogue.cards[code], order) for code in visitor.codes()]
    known = [value for value in values if value is not None]
    assert len(known) > 10
    assert known == sorted(known, reverse=True)
    assert values[: len(known)] == known, "those without a figure come last"


def test_best_match_and_a_to_z(visitor: KioskVisitor) -> None:
    visitor.search("manager")
    best = visitor.codes()
    visitor.tap("A to Z")
    visitor.settle()
    titles = visitor.cards()
    assert titles == sorted(titles, key=str.lower)
    visitor.tap("Best match")
    visitor.settle()
    assert visitor.codes() == best


def test_without_words_there_is_no_best_match(visitor: KioskVisitor) -> None:
    visitor.kiosk.home.browse_all()
    visitor.settle()
    assert not visitor.controls("Best match")
    assert visitor.find("A to Z", Role.Button).checked


def test_where_it_is_narrow_the_filters_are_in_a_sheet(open_window: OpenWindow) -> None:
    visitor = open_window("kiosk", (1080, 1920))
    visitor.search("manager")
    everything = len(visitor.codes())
    assert not visitor.controls(LABELS["family"])
    visitor.tap("Filters")
    visitor.tap(LABELS["family"])
    visitor.tap("Professionals")
    visitor.settle()
    left = len(visitor.codes())
    assert 0 < left < everything
    visitor.tap("Close")
    visitor.sees("Filters (1)")
    visitor.tap("Filters (1)")
    visitor.tap("Clear filters")
    visitor.tap("Close")
    visitor.settle()
    assert len(visitor.codes()) == everything
