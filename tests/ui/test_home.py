"""The ways in from the home page, for those with no word to type."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from kiosk.catalogue.vocabulary import INTEREST_LABELS, PLACE_NAMES, STATES
from kiosk.viewmodels.home import FAMILY_WORDS
from kiosk.viewmodels.results import say_count
from tests.helpers.accessible import Role
from tests.ui.kiosk_visitor import KioskVisitor, number

if TYPE_CHECKING:
    from kiosk.catalogue.records import Card


def expect(visitor: KioskVisitor, wanted: Callable[[Card], bool]) -> None:
    """The list holds exactly the occupations wanted, A to Z, and says how many."""
    visitor.settle()
    assert visitor.page == "results"
    codes = [card.code for card in visitor.catalogue.cards.all if wanted(card)]
    assert codes
    assert visitor.codes() == codes
    visitor.sees(say_count(len(codes)))


@pytest.mark.parametrize("family", FAMILY_WORDS)
def test_a_family_of_work(visitor: KioskVisitor, family: str) -> None:
    visitor.tap(FAMILY_WORDS[family][0], Role.Button)
    expect(visitor, lambda card: card.code.startswith(family))
    visitor.tap("Back")
    assert visitor.page == "home"


def test_every_family_says_what_its_people_do_and_how_many_there_are(
    visitor: KioskVisitor,
) -> None:
    for code, (name, note) in FAMILY_WORDS.items():
        count = sum(card.family == code for card in visitor.catalogue.cards.all)
        assert visitor.find(name, Role.Button).description == f"{note}. {count} occupations"


@pytest.mark.parametrize("interest", INTEREST_LABELS)
def test_an_interest(visitor: KioskVisitor, interest: str) -> None:
    visitor.tap("My interests")
    visitor.sees("What do you like doing?")
    visitor.tap(INTEREST_LABELS[interest])  # pyright: ignore[reportArgumentType]  one of its keys
    expect(visitor, lambda card: interest in card.interests)
    assert visitor.sheet() is None


@pytest.mark.parametrize("state", STATES)
def test_shortage_in_a_state(visitor: KioskVisitor, state: str) -> None:
    visitor.tap("In shortage in my state")
    visitor.tap(PLACE_NAMES[state])
    expect(visitor, lambda card: state in card.shortage_places)


def test_no_qualification_needed(visitor: KioskVisitor) -> None:
    visitor.tap("No qualification needed")
    expect(visitor, lambda card: card.usual_entry == "none")


def test_apprenticeships_and_traineeships(visitor: KioskVisitor) -> None:
    visitor.tap("Apprenticeships and traineeships")
    expect(visitor, lambda card: card.certificate_starts)


def test_a_to_z_and_its_letters(visitor: KioskVisitor) -> None:
    visitor.tap("A to Z")
    expect(visitor, lambda _: True)
    titles = visitor.cards()
    assert titles == sorted(titles, key=str.lower)
    letters = [str(each["letter"]) for each in visitor.kiosk.results.letters]
    assert letters == sorted({title[0].upper() for title in titles})
    for letter in (letters[5], letters[-1], letters[0]):
        visitor.tap(f"Jump to {letter}")
        visitor.settle()
        first = next(title for title in titles if title.upper().startswith(letter))
        assert visitor.can_see(first), f"{letter} does not lead to {first}"
    assert number(visitor.grid(), "contentY") == 0


def test_a_short_list_needs_no_letters(visitor: KioskVisitor) -> None:
    visitor.search("chef")
    assert not visitor.kiosk.results.letters
    visitor.does_not_see("Jump to A")


def test_help(visitor: KioskVisitor) -> None:
    visitor.tap("Help and advice")
    assert visitor.page == "help"


def test_the_promise_says_how_many_there_are(visitor: KioskVisitor) -> None:
    visitor.sees(f"{len(visitor.catalogue.cards):,} occupations")
