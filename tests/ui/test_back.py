"""Going back returns to the same scroll, filters and tab."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.helpers.accessible import Role
from tests.ui.kiosk_visitor import KioskVisitor, number
from tests.ui.pages import ELECTRICIAN

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow

TOLERANCE = 2.0


def scroll_list(visitor: KioskVisitor, pixels: float) -> float:
    visitor.scroll(pixels, visitor.grid())
    visitor.settle()
    reached = number(visitor.grid(), "contentY")
    assert reached > 200
    return reached


def open_a_visible_card(visitor: KioskVisitor) -> str:
    titles = set(visitor.cards())
    grid = visitor.grid()
    middle = grid.mapRectToScene(grid.boundingRect()).center()
    card = min(
        (each for each in visitor.to_use() if each.visible and each.name in titles),
        key=lambda each: (each.area.center() - middle).manhattanLength(),
    )
    visitor.tap_any(card.name)
    visitor.settle()
    assert visitor.page == "occupation"
    return card.name


def test_to_the_list_with_its_words_scroll_filters_and_order(visitor: KioskVisitor) -> None:
    visitor.search("work")
    visitor.tap("Family of work", Role.Button)
    visitor.tap("Technicians and trades")
    visitor.tap("Pay", Role.Button)
    visitor.settle()
    before = visitor.codes()
    reached = scroll_list(visitor, 900)
    open_a_visible_card(visitor)
    visitor.tap("Back")
    visitor.settle()
    assert visitor.page == "results"
    assert visitor.codes() == before
    assert visitor.find("Search occupations").value == "work"
    assert visitor.find("Pay", Role.Button).checked
    assert visitor.find("Family of work", Role.Button).description == "Technicians and trades"
    assert number(visitor.grid(), "contentY") == pytest.approx(reached, abs=TOLERANCE)


def test_to_the_list_before_the_list(visitor: KioskVisitor) -> None:
    """Another search in between makes the first list anew: its scroll comes back all the same."""
    visitor.kiosk.home.browse_family("3")
    visitor.settle()
    first = visitor.codes()
    reached = scroll_list(visitor, 1200)
    visitor.tap("Home")
    visitor.tap("Sales", Role.Button)
    visitor.settle()
    assert number(visitor.grid(), "contentY") == pytest.approx(0, abs=TOLERANCE)
    scroll_list(visitor, 400)
    visitor.tap("Back")
    visitor.tap("Back")
    visitor.settle()
    assert visitor.codes() == first
    assert number(visitor.grid(), "contentY") == pytest.approx(reached, abs=TOLERANCE)


def test_to_the_tab_and_its_scroll(visitor: KioskVisitor) -> None:
    visitor.open(ELECTRICIAN, "Pay and outlook")
    visitor.scroll(500, visitor.scroller())
    visitor.settle()
    reached = number(visitor.scroller(), "contentY")
    assert reached > 200
    visitor.open("265432", "Related")
    visitor.tap("Back")
    visitor.settle()
    assert visitor.kiosk.occupation.code == ELECTRICIAN
    assert visitor.kiosk.occupation.tab == "pay"
    assert number(visitor.scroller(), "contentY") == pytest.approx(reached, abs=TOLERANCE)


def test_a_tab_begins_at_its_top(visitor: KioskVisitor) -> None:
    visitor.open(ELECTRICIAN, "Pay and outlook")
    visitor.scroll(500, visitor.scroller())
    visitor.settle()
    assert number(visitor.scroller(), "contentY") > 200
    visitor.tap("Working conditions", Role.PageTab)
    visitor.settle()
    assert number(visitor.scroller(), "contentY") == pytest.approx(0, abs=TOLERANCE)
    visitor.tap("Pay and outlook", Role.PageTab)
    visitor.settle()
    assert number(visitor.scroller(), "contentY") == pytest.approx(0, abs=TOLERANCE)


def test_opened_again_from_another_page_it_begins_at_its_top(open_window: OpenWindow) -> None:
    visitor = open_window(size=(1280, 800))
    visitor.search("electrician")
    visitor.tap_any("Electrician (General)")
    visitor.settle()
    visitor.scroll(300, visitor.scroller())
    visitor.settle()
    assert number(visitor.scroller(), "contentY") > 50
    visitor.tap("Home")
    visitor.search("electrician")
    visitor.tap_any("Electrician (General)")
    visitor.settle()
    assert number(visitor.scroller(), "contentY") == pytest.approx(0, abs=TOLERANCE)


def test_to_the_comparison_and_its_scroll(visitor: KioskVisitor) -> None:
    visitor.compare(ELECTRICIAN, "172132")
    table = visitor.find("Comparison, one fact a row").item
    visitor.scroll(900, table)
    visitor.settle()
    reached = number(table, "contentY")
    assert reached > 200
    visitor.tap("Customer Service Manager", Role.Button)
    visitor.settle()
    assert visitor.page == "occupation"
    visitor.tap("Back")
    visitor.settle()
    table = visitor.find("Comparison, one fact a row").item
    assert number(table, "contentY") == pytest.approx(reached, abs=TOLERANCE)


def test_back_retraces_every_step_to_home(visitor: KioskVisitor) -> None:
    visitor.search("chef")
    visitor.tap_any("Chef")
    visitor.choose("321131", ELECTRICIAN)
    visitor.tap("Compare 2 occupations")
    visitor.tap("Electrician (General)", Role.Button)
    visitor.press("F1")
    visitor.settle()
    for page in ("occupation", "compare", "occupation", "results", "home"):
        visitor.tap("Back")
        visitor.settle()
        assert visitor.page == page
    assert not visitor.kiosk.shell.can_go_back
    back = next(each for each in visitor.controls("Back"))
    assert not back.enabled


def test_the_handrail_is_always_in_the_same_place(visitor: KioskVisitor) -> None:
    places: dict[str, set[tuple[float, float]]] = {}
    ways: list[Callable[[], object]] = [
        lambda: None,
        lambda: visitor.search("chef"),
        lambda: visitor.open(ELECTRICIAN),
        lambda: visitor.compare(ELECTRICIAN, "172132"),
        lambda: visitor.kiosk.shell.open_help(""),
    ]
    for go in ways:
        go()
        visitor.settle()
        for name in ("Home", "Back", "Access", "Start again"):
            (control,) = visitor.controls(name, Role.Button)
            places.setdefault(name, set()).add((control.area.x(), control.area.y()))
    assert len(places) == 4
    assert all(len(found) == 1 for found in places.values()), places
