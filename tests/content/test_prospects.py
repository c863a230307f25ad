"""The rule of job prospects: its whole table, its sentences, and when there is no rating."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.catalogue.vocabulary import STATES
from kiosk.content.prospects import Growth, rate, shortage_words

if TYPE_CHECKING:
    import sqlite3

NOWHERE = dict.fromkeys(("Australia", *STATES), "NS")
EVERYWHERE = dict.fromkeys(("Australia", *STATES), "S")
NB = "\N{NO-BREAK SPACE}"


def growth(percentile: float, change: float = 5.0, group: str = "Electricians") -> Growth:
    return Growth(group, change, percentile, "May 2030")


@pytest.mark.parametrize(
    ("percentile", "national", "rating"),
    [
        (100, "S", "very strong"),
        (66.7, "S", "very strong"),
        (66.7, "NS", "strong"),
        (66.6, "S", "strong"),
        (66.6, "NS", "average"),
        (33.3, "S", "strong"),
        (33.3, "NS", "average"),
        (33.2, "S", "average"),
        (33.2, "NS", "limited"),
        (0, "S", "average"),
        (0, "NS", "limited"),
        (100, "R", "strong"),
        (100, "M", "strong"),
        (50, "R", "average"),
        (0, "M", "limited"),
    ],
)
def test_growth_and_national_shortage_give_the_rating(
    percentile: float, national: str, rating: str
) -> None:
    assert rate([growth(percentile)], NOWHERE | {"Australia": national}).rating == rating


def test_a_shortage_in_states_alone_does_not_lift() -> None:
    rated = rate([growth(50)], EVERYWHERE | {"Australia": "NS"})

    assert rated.rating == "average"
    assert "in every state and territory" in rated.reason


def test_an_occupation_not_rated_for_shortage_is_rated_on_growth() -> None:
    rated = rate([growth(80, 13.7)], None)

    assert rated.rating == "strong"
    assert rated.reason == (
        f"Projected to grow 13.7{NB}% by May 2030, faster than most groups · Not rated for shortage"
    )


@pytest.mark.parametrize(
    ("change", "percentile", "words"),
    [
        (13.7, 90, f"Projected to grow 13.7{NB}% by May 2030, faster than most groups"),
        (5, 50, f"Projected to grow 5.0{NB}% by May 2030, near the middle of all groups"),
        (0.4, 10, f"Projected to grow 0.4{NB}% by May 2030, slower than most groups"),
        (0, 8, "Projected to stay the same by May 2030, slower than most groups"),
        (-2.9, 3, f"Projected to shrink 2.9{NB}% by May 2030"),
    ],
)
def test_the_reason_says_the_growth(change: float, percentile: float, words: str) -> None:
    assert rate([growth(percentile, change)], NOWHERE).reason == f"{words} · Not in shortage"


@pytest.mark.parametrize(
    ("ratings", "words"),
    [
        ({}, "Not in shortage"),
        ({"Australia": "S"}, "In shortage nationally"),
        ({"Australia": "S", "WA": "S"}, "In shortage nationally and in WA"),
        ({"Australia": "S", "WA": "S", "NSW": "S"}, "In shortage nationally and in NSW and WA"),
        (
            {"Australia": "S", "WA": "S", "NSW": "R", "TAS": "M"},
            "In shortage nationally and in regional NSW, WA and metropolitan TAS",
        ),
        ({"WA": "S"}, "Not in shortage nationally, but in WA"),
        ({"Australia": "R"}, "In shortage in regional areas nationally"),
        ({"Australia": "M"}, "In shortage in metropolitan areas nationally"),
    ],
)
def test_the_reason_says_the_shortage(ratings: dict[str, str], words: str) -> None:
    assert shortage_words(NOWHERE | ratings) == words


def test_everywhere_is_not_listed() -> None:
    told = shortage_words(EVERYWHERE)

    assert told == "In shortage nationally and in every state and territory"


def test_several_groups_that_agree_have_their_rating_and_each_group_s_growth() -> None:
    rated = rate([growth(90, 9, "Chefs"), growth(70, 8, "Cooks")], NOWHERE)

    assert rated.rating == "strong"
    assert f"Chefs: Projected to grow 9.0{NB}%" in rated.reason
    assert f"Cooks: Projected to grow 8.0{NB}%" in rated.reason


def test_several_groups_that_differ_have_no_rating_and_say_why() -> None:
    rated = rate([growth(90, 9, "Chefs"), growth(10, 1, "Cooks")], NOWHERE)

    assert rated.rating is None
    assert "Chefs: strong; Cooks: limited" in rated.reason


def test_without_projected_growth_there_is_no_rating() -> None:
    nothing = Growth("Chefs", None, None, "May 2030")

    for growths in ([nothing], [growth(90), nothing], []):
        rated = rate(growths, EVERYWHERE)
        assert rated.rating is None
        assert rated.reason.startswith("No rating: no growth is projected")


def test_every_occupation_has_a_rating_or_says_why_not(fresh: sqlite3.Connection) -> None:
    rows = fresh.execute("SELECT * FROM prospect").fetchall()

    assert len(rows) == 1156
    for row in rows:
        assert row["reason"]
        assert (row["rating"] is None) == row["reason"].startswith("No ")


def test_the_real_nurse_is_rated_by_the_rule(fresh: sqlite3.Connection) -> None:
    row = fresh.execute("SELECT * FROM prospect WHERE occupation_code = '265432'").fetchone()

    assert row["rating"] == "very strong"
    assert row["reason"] == (
        f"Projected to grow 13.7{NB}% by May 2030, faster than most groups"
        " · In shortage nationally and in every state and territory"
    )
