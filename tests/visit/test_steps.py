"""What a visitor can do, one step at a time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.catalogue.selection import Filters, Order
from kiosk.visit import steps
from kiosk.visit.state import HOME, MOST_COMPARED, Page, Place, Tab, Visit


def test_a_visit_begins_at_home_with_nothing() -> None:
    visit = Visit()
    assert visit.here is HOME
    assert not visit.can_go_back
    assert not visit.is_full
    assert visit.differences_first
    assert visit.shortlist == ()


def test_typing_on_goes_to_no_new_place() -> None:
    visit = steps.search(Visit(), "nu")
    typed = steps.search(steps.keep_scroll(visit, 200.0), "nurse")
    assert len(typed.path) == 2
    assert typed.here == Place(Page.RESULTS, query="nurse")


def test_typing_keeps_filters_and_order() -> None:
    visit = steps.browse(Visit(), Filters(family="3"), Order.PAY)
    assert steps.search(visit, "weld").here == Place(
        Page.RESULTS, query="weld", filters=Filters(family="3"), order=Order.PAY
    )


CHANGES: list[Callable[[Visit], Visit]] = [
    lambda visit: steps.narrow(visit, Filters(family="1")),
    lambda visit: steps.sort(visit, Order.PAY),
    lambda visit: steps.search(visit, "er"),
]


@pytest.mark.parametrize("change", CHANGES)
def test_another_list_begins_at_its_top(change: Callable[[Visit], Visit]) -> None:
    changed = change(steps.keep_scroll(steps.search(Visit(), "manager"), 400.0))
    assert changed.here.scroll == 0.0
    assert len(changed.path) == 2


def test_back_comes_to_the_place_as_it_was_left() -> None:
    visit = steps.keep_scroll(steps.narrow(steps.search(Visit(), "er"), Filters(family="3")), 77.0)
    there = steps.open_occupation(visit, "381231", Tab.PAY)
    assert steps.go_back(there) == visit


def test_at_home_there_is_no_back_and_no_home() -> None:
    assert steps.go_back(Visit()) == Visit()
    assert steps.go_home(Visit()) == Visit()


def test_home_is_a_place_like_others() -> None:
    visit = steps.go_home(steps.search(Visit(), "chef"))
    assert visit.here == HOME
    assert steps.go_back(visit).here.query == "chef"


def test_the_same_occupation_is_not_opened_twice() -> None:
    visit = steps.open_occupation(Visit(), "381231")
    again = steps.open_occupation(visit, "381231", Tab.PAY)
    assert len(again.path) == 2
    assert again.here.tab is Tab.PAY


def test_a_tab_begins_at_its_top_and_back_leaves_the_page() -> None:
    visit = steps.keep_scroll(steps.open_occupation(Visit(), "381231"), 50.0)
    turned = steps.choose_tab(visit, Tab.SKILLS)
    assert turned.here.scroll == 0.0
    assert steps.go_back(turned) == Visit()


def test_comparison_and_help_are_not_piled_up() -> None:
    visit = steps.open_comparison(Visit())
    assert steps.open_comparison(visit) == visit
    visit = steps.open_help(visit)
    assert len(steps.open_help(visit, "courses").path) == len(visit.path)


def test_a_fifth_is_not_taken() -> None:
    visit = Visit()
    for code in "abcde":
        visit = steps.add_to_comparison(visit, code)
    assert visit.shortlist == tuple("abcd")
    assert visit.is_full
    assert len(visit.shortlist) == MOST_COMPARED
    assert steps.add_to_comparison(Visit(shortlist=("a",)), "a").shortlist == ("a",)


def test_swap_keeps_the_column() -> None:
    visit = Visit(shortlist=("a", "b", "c"))
    assert steps.swap_in_comparison(visit, "b", "x").shortlist == ("a", "x", "c")
    assert steps.swap_in_comparison(visit, "b", "c") == visit
    assert steps.swap_in_comparison(visit, "z", "x") == visit


def test_differences_first_is_a_choice() -> None:
    assert not steps.show_differences_first(Visit(), False).differences_first
