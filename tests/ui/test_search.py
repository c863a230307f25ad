"""Searching as one types, from home and on the results page, and when nothing is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.viewmodels.results import say_count
from tests.helpers.accessible import Role

if TYPE_CHECKING:
    from tests.ui.kiosk_visitor import KioskVisitor

FIELD = "Search occupations"


def found(visitor: KioskVisitor, query: str) -> list[str]:
    """What the catalogue itself finds."""
    return [match.code for match in visitor.catalogue.search.find(query, limit=2000)]


def test_home_is_ready_to_be_typed_into(visitor: KioskVisitor) -> None:
    assert visitor.page == "home"
    assert visitor.focused() == FIELD


def test_results_come_from_the_second_letter(visitor: KioskVisitor) -> None:
    visitor.type("n")
    visitor.settle()
    assert visitor.page == "home"
    visitor.type("u")
    visitor.wait_until(lambda: visitor.page == "results")
    assert visitor.codes() == found(visitor, "nu")
    visitor.sees(say_count(len(visitor.codes())))


def test_typing_goes_on_in_the_field_of_the_results(visitor: KioskVisitor) -> None:
    visitor.type("registered nurse")
    visitor.settle()
    assert visitor.focused() == FIELD
    assert visitor.find(FIELD).value == "registered nurse"
    assert visitor.codes() == found(visitor, "registered nurse")
    visitor.press("Home")
    visitor.type("a ")
    assert visitor.find(FIELD).value == "a registered nurse"


def test_a_slip_is_mended_in_place(visitor: KioskVisitor) -> None:
    visitor.type("chefs")
    visitor.press("Backspace")
    visitor.settle()
    assert visitor.kiosk.results.query == "chef"
    assert visitor.cards()[0] == "Chef"


def test_taken_back_to_one_letter_every_occupation_is_there(visitor: KioskVisitor) -> None:
    visitor.type("ch")
    visitor.press("Backspace")
    visitor.settle()
    assert visitor.page == "results"
    assert len(visitor.cards()) == len(visitor.catalogue.cards)


def test_the_title_that_matched_is_told(visitor: KioskVisitor) -> None:
    visitor.search("dental nurse")
    visitor.sees("Also called Dental Nurse")
    assert visitor.cards()[0] == "Dental Assistant"


def test_cards_say_what_it_pays_and_where_it_heads(visitor: KioskVisitor) -> None:
    visitor.search("registered nurse acute")
    card = visitor.find("Registered Nurse (Acute Care)", Role.Button)
    said = card.description
    record = visitor.catalogue.cards["265432"]
    assert record.one_line in said
    assert f"${record.pays[0]:,.0f} a week" in said
    assert str(record.prospects).capitalize() in said


def test_clearing_shows_everything_and_keeps_the_focus(visitor: KioskVisitor) -> None:
    visitor.search("chef")
    visitor.tap("Clear the search")
    visitor.settle()
    assert visitor.find(FIELD).value == ""
    assert visitor.focused() == FIELD
    assert len(visitor.cards()) == len(visitor.catalogue.cards)


def test_a_list_that_shrinks_leaves_no_ghosts(visitor: KioskVisitor) -> None:
    """A screen reader reads cards that are there, each once, and none that went."""
    visitor.search("nurse")
    visitor.search("zzqx wvk")
    visitor.sees("Nothing found for “zzqx wvk”")
    assert not [each.name for each in visitor.to_use() if each.name.endswith("to compare")]
    visitor.search("chef")
    cards = [each.name for each in visitor.to_use() if each.name in visitor.cards()]
    assert cards
    assert sorted(cards) == sorted(set(cards))
    everything = [
        each.name
        for each in visitor.to_use()
        if each.name.startswith("Add ") and each.name.endswith(" to compare")
    ]
    assert {f"Add {title} to compare" for title in visitor.cards()} >= set(everything)


def test_nothing_found_offers_close_spellings(visitor: KioskVisitor) -> None:
    visitor.search("agronzvivv")
    assert not visitor.cards(), "a word that finds nothing is needed here"
    visitor.sees("Did you mean one of these?")
    suggestion = visitor.kiosk.results.suggestions[0]
    visitor.tap_any(str(suggestion["title"]))
    assert visitor.page == "occupation"
    assert visitor.kiosk.occupation.code == suggestion["code"]


def test_nothing_found_is_no_dead_end(visitor: KioskVisitor) -> None:
    visitor.search("zzqx wvk")
    visitor.sees("Nothing found for “zzqx wvk”", "0 occupations")
    ways_on = [each for each in visitor.to_use() if each.visible and each.name != FIELD]
    assert ways_on
    visitor.tap("Home")
    assert visitor.page == "home"


def test_filters_that_hide_everything_say_so_and_can_be_lifted(visitor: KioskVisitor) -> None:
    hidden = len(found(visitor, "zookeeper"))
    assert hidden
    visitor.kiosk.home.browse_shortage("ACT")  # a way in whose filter hides the zookeeper
    visitor.settle()
    visitor.search("zookeeper")
    visitor.sees("The filters leave nothing", f"Without them there are {hidden}")
    visitor.tap_any("Clear filters")
    visitor.settle()
    assert len(visitor.cards()) == hidden
    assert visitor.find(FIELD).value == "zookeeper"


@pytest.mark.parametrize(
    "query",
    [
        "x" * 10_000,
        '"\'`"\'\'""',
        "nurse AND OR NOT NEAR(",
        "title:nurse* ^ {a b} + - ( )",
        "🙂🩺👩‍🚒",
        "ممرضة",
        "        ",
        "אחות nurse",
        "a\u0000b\u200b\u202ec",
        "%_%';--",
    ],
    ids=[
        "long",
        "quotes",
        "operators",
        "syntax",
        "emoji",
        "arabic",
        "spaces",
        "hebrew",
        "controls",
        "sql",
    ],
)
@pytest.mark.parametrize("pasted", [False, True], ids=["typed", "pasted"])
def test_any_query_finds_something_or_nothing(
    visitor: KioskVisitor, query: str, pasted: bool
) -> None:
    visitor.search("ab")
    visitor.tap("Clear the search")
    if pasted:
        visitor.app.clipboard().setText(query)
        visitor.press("Ctrl+V")
    else:
        visitor.type("".join(letter for letter in query[:200] if letter >= " "))
    visitor.settle()
    assert visitor.page == "results"
    assert visitor.sheet() is None
    assert visitor.kiosk.shell.error == ""
    if visitor.cards():
        visitor.sees(say_count(len(visitor.cards())))
    else:
        visitor.sees("Nothing found for")
    visitor.tap("Home")
    visitor.search("nurse")
    assert visitor.cards()
