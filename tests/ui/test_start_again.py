"""Start again: the next person finds nothing of the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.visit.state import Visit
from tests.helpers.accessible import Role
from tests.ui.kiosk_visitor import KioskVisitor, number
from tests.ui.pages import ELECTRICIAN

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.ui.conftest import OpenWindow


def start_again(visitor: KioskVisitor) -> None:
    visitor.tap("Start again", Role.Button)
    visitor.sees("Start again?")
    sheet = visitor.sheet()
    assert sheet is not None
    (answer,) = [
        each
        for each in visitor.controls("Start again", Role.Button)
        if sheet.item.isAncestorOf(each.item)
    ]
    visitor.press_at(answer.area.center().toPoint())
    visitor.settle()


def test_it_asks_first_and_no_means_no(visitor: KioskVisitor) -> None:
    visitor.search("chef")
    visitor.choose(ELECTRICIAN)
    for answer in ("Stay here", "Close"):
        visitor.tap("Start again", Role.Button)
        visitor.tap(answer)
        visitor.settle()
        assert visitor.page == "results"
        assert visitor.kiosk.store.visit.shortlist == (ELECTRICIAN,)


def test_it_forgets_the_way_the_words_and_the_shortlist(visitor: KioskVisitor) -> None:
    visitor.search("chef")
    visitor.choose(ELECTRICIAN, "172132")
    visitor.open(ELECTRICIAN, "Related")
    start_again(visitor)
    assert visitor.kiosk.store.visit == Visit()
    assert visitor.page == "home"
    assert visitor.find("Search occupations").value == ""
    visitor.sees("Nothing chosen to compare yet")
    assert not next(iter(visitor.controls("Back"))).enabled


def test_it_forgets_how_the_screen_was_set(visitor: KioskVisitor) -> None:
    access = visitor.kiosk.access
    before = (access.theme, access.text_percent, access.calm)
    visitor.tap("Access")
    visitor.tap("150 %")
    visitor.tap("Dark")
    visitor.tap("As usual" if access.calm else "Fewer movements")
    visitor.tap("Close")
    assert (access.theme, access.text_percent) == ("dark", 150)
    start_again(visitor)
    assert (access.theme, access.text_percent, access.calm) == before


def test_it_forgets_filters_and_order(visitor: KioskVisitor) -> None:
    visitor.kiosk.home.browse_family("3")
    visitor.settle()
    visitor.tap("Pay", Role.Button)
    start_again(visitor)
    visitor.search("er")
    assert visitor.kiosk.results.active_facets == 0
    assert visitor.find("Best match", Role.Button).checked


def test_the_next_person_reads_an_occupation_from_its_top(open_window: OpenWindow) -> None:
    visitor = open_window(size=(1280, 800))
    visitor.open(ELECTRICIAN)
    visitor.scroll(300, visitor.scroller())
    visitor.settle()
    assert number(visitor.scroller(), "contentY") > 50
    start_again(visitor)
    visitor.open(ELECTRICIAN)
    assert number(visitor.scroller(), "contentY") == pytest.approx(0, abs=1)


def test_the_next_person_reads_a_list_from_its_top(visitor: KioskVisitor) -> None:
    visitor.tap("A to Z")
    visitor.settle()
    visitor.scroll(900, visitor.grid())
    visitor.settle()
    assert number(visitor.grid(), "contentY") > 200
    start_again(visitor)
    visitor.tap("A to Z")
    visitor.settle()
    assert number(visitor.grid(), "contentY") == pytest.approx(0, abs=1)


def test_the_next_person_reads_a_comparison_from_its_top(visitor: KioskVisitor) -> None:
    visitor.compare(ELECTRICIAN, "172132")
    visitor.tap("All rows")
    visitor.scroll(900, visitor.find("Comparison, one fact a row").item)
    visitor.settle()
    start_again(visitor)
    visitor.compare(ELECTRICIAN, "172132")
    assert visitor.find("Differences first").checked
    assert number(visitor.find("Comparison, one fact a row").item, "contentY") == pytest.approx(
        0, abs=1
    )


def test_undo_brings_no_words_back(visitor: KioskVisitor) -> None:
    """What the last person typed cannot be had back with Ctrl+Z."""
    visitor.type("a")
    start_again(visitor)
    for keys in ("Ctrl+Z", "Ctrl+Shift+Z"):
        visitor.tap("Search occupations")
        visitor.press(keys)
        visitor.settle()
        assert visitor.page == "home"
        assert visitor.find("Search occupations").value == ""
    visitor.search("chef")
    start_again(visitor)
    visitor.tap("Search occupations")
    visitor.press("Ctrl+Z")
    visitor.settle()
    assert visitor.page == "home"
    assert visitor.find("Search occupations").value == ""


def test_no_field_of_any_page_keeps_the_words(visitor: KioskVisitor) -> None:
    visitor.search("secret words")
    start_again(visitor)

    def fields(item: QQuickItem) -> list[str]:
        found = [str(item.property("text"))] if item.inherits("QQuickTextInput") else []
        for child in item.childItems():
            found += fields(child)
        return found

    texts = fields(visitor.window.contentItem())
    assert len(texts) > 1, "home and results have a field each"
    assert not any("secret" in text for text in texts)


def test_the_focus_is_in_the_search_field_again(visitor: KioskVisitor) -> None:
    visitor.search("chef")
    start_again(visitor)
    assert visitor.focused() == "Search occupations"
    visitor.type("ba")
    visitor.settle()
    assert visitor.kiosk.results.query == "ba"


def test_help_begins_at_its_first_guide(visitor: KioskVisitor) -> None:
    visitor.kiosk.shell.open_help("courses")
    visitor.settle()
    start_again(visitor)
    visitor.tap("Help and advice")
    visitor.settle()
    first = visitor.catalogue.guides[0]
    assert visitor.find(first.title, Role.Button).checked
