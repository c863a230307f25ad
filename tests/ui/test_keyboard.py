"""Everything by keyboard alone, at the desk."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from kiosk.viewmodels.occupation import TAB_LABELS
from tests.helpers.accessible import Control, Role, ancestors, seen_area
from tests.ui.kiosk_visitor import KioskVisitor, scene_area
from tests.ui.pages import ELECTRICIAN, PAGES, SHEETS

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

LONGEST_WALK = 500
KEPT_FOR_ARROWS = Role.PageTab
"""Of tabs only the present one takes Tab; the arrows turn to the others."""


def walk(visitor: KioskVisitor) -> Iterator[QQuickItem]:
    """Press Tab until the focus is back where it began."""
    first: QQuickItem | None = None
    for _ in range(LONGEST_WALK):
        visitor.press("Tab")
        item = visitor.focus_item()
        assert item is not None, "the focus is lost"
        if item == first:
            return
        first = first or item
        yield item
    pytest.fail(f"Tab never comes back after {LONGEST_WALK} steps")


def is_reached(view: QQuickItem, reached: list[QQuickItem]) -> bool:
    """Whether Tab stops at a list, or at one of its cards."""
    return view in reached or any(view.isAncestorOf(each) for each in reached)


def not_reached(visitor: KioskVisitor, reached: list[QQuickItem]) -> list[str]:
    left: list[str] = []
    for each in visitor.to_use():
        if each.item in reached or each.role is KEPT_FOR_ARROWS:
            continue
        lists = [one for one in ancestors(each.item) if one.inherits("QQuickItemView")]
        if lists and not each.visible:  # comes when the list is scrolled
            continue
        if any(one.inherits("QQuickGridView") and is_reached(one, reached) for one in lists):
            continue  # arrows walk the cards of a list that Tab reaches
        left.append(str(each))
    return left


@pytest.mark.parametrize("place", [*PAGES, *SHEETS])
def test_tab_reaches_every_control_and_shows_where_it_is(visitor: KioskVisitor, place: str) -> None:
    {**PAGES, **SHEETS}[place](visitor)
    visitor.settle()
    reached: list[QQuickItem] = []
    unseen: list[str] = []
    for item in walk(visitor):
        reached.append(item)
        visitor.settle_layout()
        area, seen = scene_area(item), seen_area(item, visitor.window)
        if seen.height() < min(area.height(), 40) * 0.5 or seen.width() < 1:
            unseen.append(f"{name_of(visitor, item)} at {area}, seen {seen}")
    left = not_reached(visitor, reached)
    assert not left, f"{len(left)} not reached by Tab: " + "; ".join(left[:8])
    assert not unseen, f"{len(unseen)} have the focus out of sight: " + "; ".join(unseen[:4])


def name_of(visitor: KioskVisitor, item: QQuickItem) -> str:
    found = next((each for each in visitor.controls() if each.item == item), None)
    return str(found) if found else item.metaObject().className()


def test_backtab_goes_the_other_way(visitor: KioskVisitor) -> None:
    there = list(islice(walk(visitor), 4))
    assert len(there) == 4
    visitor.press("Shift+Tab")
    assert visitor.focus_item() == there[2]


def test_the_focus_is_always_somewhere(visitor: KioskVisitor) -> None:
    """Whatever one did, Tab leads on from a control of the page in sight."""
    lost: list[str] = []
    for place, go in PAGES.items():
        visitor.fresh()
        go(visitor)
        visitor.settle()
        item = visitor.focus_item()
        if item is None or not item.isVisible() or item == visitor.window.contentItem():
            lost.append(place)
    assert not lost


def focus_in_page(visitor: KioskVisitor) -> bool:
    item = visitor.focus_item()
    return item is not None and item.isVisible() and item != visitor.window.contentItem()


@pytest.mark.parametrize("place", SHEETS)
def test_escape_closes_a_sheet_and_the_keyboard_is_back_in_the_page(
    visitor: KioskVisitor, place: str
) -> None:
    SHEETS[place](visitor)
    visitor.settle()
    sheet = visitor.sheet()
    assert sheet is not None
    inside = visitor.focus_item()
    assert inside is not None
    assert sheet.item in ancestors(inside), "the focus is in the sheet"
    visitor.press("Escape")
    visitor.settle()
    assert visitor.sheet() is None
    assert focus_in_page(visitor), f"the focus is lost after {place}"
    before = visitor.focus_item()
    visitor.press("Tab")
    assert visitor.focus_item() != before


def test_a_sheet_keeps_the_focus_in_itself(visitor: KioskVisitor) -> None:
    visitor.tap("Access")
    sheet = visitor.sheet()
    assert sheet is not None
    for item in walk(visitor):
        assert sheet.item in ancestors(item)


def test_slash_and_ctrl_f_go_to_the_search(visitor: KioskVisitor) -> None:
    for keys in ("Ctrl+F", "/"):
        for go in (lambda: None, lambda: visitor.open(ELECTRICIAN), lambda: visitor.search("chef")):
            visitor.fresh()
            go()
            for _ in range(3):  # on to something that is not the field, nor its button in it
                visitor.press("Tab")
            assert visitor.focused() != "Search occupations"
            visitor.press(keys)
            visitor.settle()
            assert visitor.focused() == "Search occupations"
            visitor.type("ba")
            visitor.settle()
            assert visitor.kiosk.results.query == "ba"


def test_a_slash_in_the_field_is_a_slash(visitor: KioskVisitor) -> None:
    visitor.type("cook/chef")
    assert visitor.find("Search occupations").value == "cook/chef"


@pytest.mark.parametrize("keys", ["Alt+Left", "Back"])
def test_a_key_goes_back(visitor: KioskVisitor, keys: str) -> None:
    visitor.search("chef")
    visitor.press("Down")
    visitor.press("Return")
    visitor.settle()
    assert visitor.page == "occupation"
    visitor.press(keys)
    visitor.settle()
    assert visitor.page == "results"
    assert visitor.kiosk.results.query == "chef"


def test_f1_opens_help(visitor: KioskVisitor) -> None:
    visitor.press("F1")
    visitor.settle()
    assert visitor.page == "help"
    assert focus_in_page(visitor)


def test_ctrl_and_a_number_turn_to_a_tab(visitor: KioskVisitor) -> None:
    visitor.open(ELECTRICIAN)
    for number, tab in enumerate(list(TAB_LABELS)[:9], start=1):
        visitor.press(f"Ctrl+{number}")
        visitor.settle()
        assert visitor.kiosk.occupation.tab == tab


def test_ctrl_d_keeps_an_occupation_to_compare_and_lets_go(visitor: KioskVisitor) -> None:
    visitor.open(ELECTRICIAN)
    visitor.press("Ctrl+D")
    visitor.sees("1 chosen, add one to compare")
    visitor.press("Ctrl+D")
    visitor.sees("Nothing chosen to compare yet")


def test_ctrl_d_at_home_does_nothing(visitor: KioskVisitor) -> None:
    visitor.press("Ctrl+D")
    visitor.sees("Nothing chosen to compare yet")


def focused_tab(visitor: KioskVisitor) -> Control | None:
    return next((each for each in visitor.controls(role=Role.PageTab) if each.focused), None)


def test_arrows_turn_the_tabs(visitor: KioskVisitor) -> None:
    visitor.open(ELECTRICIAN)
    tabs = list(TAB_LABELS)
    for item in walk(visitor):
        if any(each.item == item for each in visitor.controls(role=Role.PageTab)):
            break
    else:
        pytest.fail("Tab reaches no tab")
    for tab in tabs[1:]:
        visitor.press("Right")
        visitor.settle()
        assert visitor.kiosk.occupation.tab == tab
        focus = focused_tab(visitor)
        assert focus is not None, "the focus leaves the tabs"
        assert focus.name == TAB_LABELS[tab]
        assert focus.visible
    visitor.press("Right")
    visitor.settle()
    assert visitor.kiosk.occupation.tab == tabs[-1]
    visitor.press("Left")
    visitor.settle()
    assert visitor.kiosk.occupation.tab == tabs[-2]


def test_arrows_walk_the_cards_and_enter_opens_one(visitor: KioskVisitor) -> None:
    visitor.search("engineer")
    titles = visitor.cards()
    assert len(titles) > 12
    visitor.press("Down")
    assert visitor.focused() != "Search occupations"
    visitor.press("Right")
    visitor.press("Return")
    visitor.settle()
    assert visitor.page == "occupation"
    assert visitor.kiosk.occupation.title == titles[1]
    visitor.press("Alt+Left")
    visitor.settle()
    assert focus_in_page(visitor)


def test_arrows_scroll_to_a_card_further_down(visitor: KioskVisitor) -> None:
    visitor.search("engineer")
    titles = visitor.cards()
    visitor.press("Down")
    for _ in range(6):
        visitor.press("Down")
    current = visitor.grid().property("currentIndex")
    assert isinstance(current, int)
    assert current >= 6
    visitor.sees(titles[current])
    visitor.press("Space")
    visitor.settle()
    assert visitor.kiosk.occupation.title == titles[current]


def test_tab_takes_cards_in_reading_order(visitor: KioskVisitor) -> None:
    """Where Tab stops at cards at all, it does so as one reads them, also in a list that moved."""
    visitor.search("engineer")
    for _ in range(3):
        visitor.scroll(600, visitor.grid())
    visitor.search("manager")
    titles = visitor.cards()
    names = [name_of(visitor, item).split("'", 1)[-1].rstrip("'") for item in walk(visitor)]
    at = [titles.index(name) for name in names if name in titles]
    assert at == sorted(at)
    grid_reached = any(name in ("", f"{len(titles)} occupations") for name in names)
    assert at or grid_reached, "the list is not reached at all"


def test_plus_keeps_the_card_to_compare(visitor: KioskVisitor) -> None:
    visitor.search("chef")
    visitor.press("Down")
    visitor.press("+")
    visitor.sees("1 chosen, add one to compare")
    assert visitor.kiosk.store.visit.shortlist == (visitor.codes()[0],)


def test_enter_and_space_press_buttons(visitor: KioskVisitor) -> None:
    for keys in ("Space", "Return"):
        visitor.fresh()
        for item in walk(visitor):
            if name_of(visitor, item) == "Button 'A to Z'":
                break
        visitor.press(keys)
        visitor.settle()
        assert visitor.page == "results", f"{keys} does not press a button"


def test_a_new_list_begins_at_its_first_card(visitor: KioskVisitor) -> None:
    visitor.search("engineer")
    visitor.press("Down")
    for _ in range(3):
        visitor.press("Down")
    visitor.search("teacher")
    visitor.press("Down")
    visitor.press("Return")
    visitor.settle()
    assert visitor.kiosk.occupation.title == visitor.cards()[0]


def test_arrows_scroll_a_comparison_that_has_the_focus(visitor: KioskVisitor) -> None:
    visitor.compare(ELECTRICIAN, "172132")
    table = visitor.find("Comparison, one fact a row").item
    stops = (item for item in walk(visitor) if item == table or table.isAncestorOf(item))
    assert next(stops, None) is not None, "Tab does not stop in it"
    before = table.property("contentY")
    visitor.press("Down")
    visitor.settle()
    assert table.property("contentY") > before
    visitor.press("Up")
    visitor.settle()
    assert table.property("contentY") == before


def test_page_and_end_keys_scroll_the_page_of_an_occupation(visitor: KioskVisitor) -> None:
    visitor.open(ELECTRICIAN, "Pay and outlook")
    page = visitor.scroller()
    for keys in ("Down", "PgDown"):
        before = page.property("contentY")
        visitor.press(keys)
        visitor.settle()
        assert page.property("contentY") > before, f"{keys} does not scroll"
    visitor.press("Home")
    visitor.settle()
    assert page.property("contentY") == 0
    visitor.press("End")
    visitor.settle()
    assert page.property("atYEnd")
