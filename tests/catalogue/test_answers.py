"""How a query is read: corrected, joined, parted, meant otherwise, and how sure the answer is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


def first(catalogue: Catalogue, query: str, among: int = 5) -> list[str]:
    return [catalogue.cards[match.code].title for match in catalogue.search.find(query, among)]


@pytest.mark.parametrize(
    ("query", "understood", "title"),
    [
        ("electrishun", "electrician", "Electrician (General)"),
        ("dental asistant", "dental assistant", "Dental Assistant"),
        ("graphic desinger", "graphic designer", "Graphic Designer"),
        ("truckdriver", "truck driver", "Truck Driver (General)"),
    ],
)
def test_what_was_corrected_is_told(
    catalogue: Catalogue, query: str, understood: str, title: str
) -> None:
    answer = catalogue.search.answer(query, 5)
    assert answer.understood == understood
    assert answer.sure
    assert title in [catalogue.cards[match.code].title for match in answer.matches]


@pytest.mark.parametrize("query", ["electrician", "electri", "fix cars", "sparky", "381231", "py"])
def test_what_is_spelt_right_is_read_as_it_was_typed(catalogue: Catalogue, query: str) -> None:
    assert catalogue.search.answer(query).understood == ""


def test_two_words_are_one_where_the_word_is(catalogue: Catalogue) -> None:
    assert first(catalogue, "panel beater", 1) == ["Panelbeater"]
    assert first(catalogue, "panel beeter", 1) == ["Panelbeater"]
    assert "Forklift Driver" in first(catalogue, "fork lift", 3)


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("kids", "Early Childhood Educator"),
        ("ambo", "Ambulance Paramedic"),
        ("fix planes", "Aircraft Maintenance Technician (Mechanical)"),
        ("cooking", "Cook"),
        ("ceo", "Chief Executive or Managing Director"),
    ],
)
def test_a_word_is_found_by_what_it_means(catalogue: Catalogue, query: str, title: str) -> None:
    found = first(catalogue, query, 40)
    known = {card.title for card in catalogue.cards.all}
    assert title in found or title not in known


def test_a_course_is_found_as_people_call_it(catalogue: Catalogue) -> None:
    assert "Carpenter" in first(catalogue, "cert 3 in carpentry")
    assert first(catalogue, "cert 3 in carpentry") == first(
        catalogue, "certificate iii in carpentry"
    )


def test_a_guess_is_not_presented_as_sure(catalogue: Catalogue) -> None:
    answer = catalogue.search.answer("nothing")
    assert answer.matches
    assert not answer.sure
    assert catalogue.search.answer("electrician").sure


@pytest.mark.parametrize("query", ["", " ", "a", "zzzzqqqq"])
def test_no_answer_is_empty(catalogue: Catalogue, query: str) -> None:
    assert catalogue.search.answer(query).matches == ()


WORDS = st.sampled_from(["nurse", "electrician", "fix", "cars", "café", "Manager", "aged", "care"])


@given(st.lists(WORDS, min_size=1, max_size=3))
def test_case_accents_and_a_space_at_the_end_change_nothing(
    catalogue: Catalogue, words: list[str]
) -> None:
    query = " ".join(words)
    found = catalogue.search.find(query, 20)
    assert found == catalogue.search.find(query.upper(), 20)
    assert found == catalogue.search.find(query.replace("é", "e"), 20)
    assert found == catalogue.search.find(f"{query} ", 20)
    assert found == catalogue.search.find(query, 20)


def test_an_exact_title_is_first(catalogue: Catalogue) -> None:
    for card in catalogue.cards.all[::7]:
        best = catalogue.search.find(card.title, 1)
        assert [match.code for match in best] == [card.code], card.title
