"""Edit distance and one-slip words, held against their definitions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.search.spelling import edit_distance, one_edit_away

SHORT = st.text(alphabet="abcd", max_size=7)


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [
        ("nurse", "nurse", 0),
        ("nusre", "nurse", 1),
        ("nurs", "nurse", 1),
        ("nuurse", "nurse", 1),
        ("electrishun", "electrician", 3),
        ("vetinarian", "veterinarian", 2),
        ("", "abc", 3),
    ],
)
def test_known_distances(one: str, other: str, distance: int) -> None:
    assert edit_distance(one, other, 5) == distance


@given(SHORT, SHORT)
def test_a_distance_is_the_same_both_ways_and_zero_only_for_the_same(one: str, other: str) -> None:
    distance = edit_distance(one, other, 7)
    assert distance == edit_distance(other, one, 7)
    assert (distance == 0) == (one == other)


@given(SHORT, SHORT, st.integers(0, 6))
def test_more_than_the_most_is_told_as_one_more(one: str, other: str, most: int) -> None:
    assert edit_distance(one, other, most) == min(edit_distance(one, other, 7), most + 1)


@given(st.text(alphabet="abcz", min_size=1, max_size=5))
def test_every_word_one_edit_away_has_distance_one_at_most(word: str) -> None:
    assert all(edit_distance(word, other, 3) <= 1 for other in one_edit_away(word))
