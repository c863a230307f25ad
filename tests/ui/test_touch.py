"""A finger at the kiosk's panel: swipes, taps, and targets that are large enough."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from kiosk.app import millimetre
from tests.helpers.accessible import Control, Role
from tests.ui.conftest import FULL_HD, OpenWindow
from tests.ui.kiosk_visitor import KioskVisitor, number, press_area
from tests.ui.pages import ELECTRICIAN, PAGES, SHEETS

LEAST_MM, MAIN_MM, DESK_PIXELS = 15, 20, 44
ROUNDING = 1.0
MAIN = (
    "Home",
    "Back",
    "Access",
    "Start again",
    "Add to compare",
    "Find an occupation",
    "Search occupations",
    "Stay here",
    "Open the comparison",
    "Nothing chosen to compare yet",
)
"""Main actions, by name; each must be met somewhere."""


def middle(control: Control) -> QPoint:
    return control.area.center().toPoint()


def test_a_swipe_scrolls_the_list_and_opens_nothing(finger: KioskVisitor) -> None:
    finger.search("manager")
    grid = finger.grid()
    area = grid.mapRectToScene(grid.boundingRect())
    start = area.center().toPoint() + QPoint(0, 200)
    for way in (-400, 300):
        before = number(grid, "contentY")
        finger.swipe(start if way < 0 else start - QPoint(0, 300), start + QPoint(0, min(way, 0)))
        finger.settle()
        assert number(grid, "contentY") != before
        assert finger.page == "results"
    assert not finger.kiosk.store.visit.shortlist


def test_a_swipe_that_begins_on_plus_keeps_nothing(finger: KioskVisitor) -> None:
    finger.search("manager")
    plus = next(
        each
        for each in finger.to_use()
        if each.visible and each.name.endswith("to compare") and each.area.y() > 500
    )
    before = number(finger.grid(), "contentY")
    finger.swipe(middle(plus), middle(plus) - QPoint(0, 300))
    finger.settle()
    assert number(finger.grid(), "contentY") > before
    assert finger.page == "results"
    assert finger.kiosk.store.visit.shortlist == ()


def test_a_tap_on_plus_does_not_open_the_card(finger: KioskVisitor) -> None:
    finger.search("chef")
    finger.tap("Add Chef to compare")
    finger.sees("1 chosen, add one to compare")
    assert finger.page == "results"


def test_a_tap_on_the_card_opens_it(finger: KioskVisitor) -> None:
    finger.search("chef")
    finger.tap("Chef", Role.Button)
    finger.settle()
    assert finger.page == "occupation"
    assert not finger.kiosk.store.visit.shortlist


def test_swipes_scroll_a_tab_the_tabs_and_a_sheet(finger: KioskVisitor) -> None:
    finger.open(ELECTRICIAN, "Pay and outlook")
    page = finger.scroller()
    finger.swipe(QPoint(600, 800), QPoint(600, 400))
    finger.settle()
    assert number(page, "contentY") > 200
    assert finger.kiosk.occupation.tab == "pay"


def test_columns_are_a_swipe_away_in_portrait(open_window: OpenWindow) -> None:
    finger = open_window("kiosk", (1080, 1920))
    finger.compare(ELECTRICIAN, "172132", "265432", "321131")
    chef = finger.find("Chef", Role.Button)
    assert not chef.visible or chef.area.width() < chef.item.width() / 2
    for _ in range(4):
        finger.swipe(QPoint(900, 900), QPoint(300, 900))
        finger.settle()
    chef = finger.find("Chef", Role.Button)
    assert chef.visible
    assert chef.area.width() > chef.item.width() * 0.9
    assert finger.page == "compare"


def test_what_is_typed_at_the_panel_is_found(finger: KioskVisitor) -> None:
    finger.tap("Search occupations")
    finger.type("nurse")
    finger.settle()
    assert finger.cards()


def too_small(visitor: KioskVisitor, least: float, main: float) -> list[str]:
    """Every control that is smaller than a fingertip, with what it measures."""
    found: list[str] = []
    for each in visitor.to_use():
        area = press_area(each.item)
        wanted = main if each.name in MAIN else least
        if area.width() < wanted - ROUNDING or area.height() < wanted - ROUNDING:
            found.append(f"{each} {area.width():.0f}x{area.height():.0f}, at least {wanted:.0f}")
    return found


@pytest.mark.parametrize("place", [*PAGES, *SHEETS])
def test_targets_are_large_enough_for_a_finger(finger: KioskVisitor, place: str) -> None:
    {**PAGES, **SHEETS}[place](finger)
    finger.settle()
    unit = millimetre("kiosk", *FULL_HD)
    assert finger.to_use()
    found = too_small(finger, LEAST_MM * unit, MAIN_MM * unit)
    assert not found, f"{len(found)} too small:\n" + "\n".join(found[:12])


def test_every_main_action_is_met(finger: KioskVisitor) -> None:
    met: set[str] = set()
    for go in {**PAGES, **SHEETS}.values():
        finger.fresh()
        go(finger)
        finger.settle_layout()
        met |= {each.name for each in finger.controls()}
    assert set(MAIN) <= met


def test_targets_are_large_enough_for_a_mouse(open_window: OpenWindow) -> None:
    visitor = open_window("desk", (1280, 860))
    found: list[str] = []
    for place, go in {**PAGES, **SHEETS}.items():
        visitor.fresh()
        go(visitor)
        visitor.settle_layout()
        found += [f"{place}: {each}" for each in too_small(visitor, DESK_PIXELS, DESK_PIXELS)]
    assert not found, f"{len(found)} too small:\n" + "\n".join(found[:20])
