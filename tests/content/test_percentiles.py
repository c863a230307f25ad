"""Where a figure stands among all groups, by numbers worked out by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.percentiles import percentiles

if TYPE_CHECKING:
    import sqlite3


def test_lowest_and_highest_stand_at_the_ends() -> None:
    assert percentiles({"a": 10, "b": 20, "c": 30}) == {"a": 0, "b": 50, "c": 100}


def test_equal_ones_count_half() -> None:
    # b, c and d have 1 below and 2 equal among 4 others: (1 + 2 / 2) / 4.
    ranks = percentiles({"a": 1, "b": 5, "c": 5, "d": 5, "e": 9})

    assert ranks == {"a": 0, "b": 50, "c": 50, "d": 50, "e": 100}


def test_all_equal_stand_in_the_middle() -> None:
    assert percentiles({"a": 7, "b": 7, "c": 7}) == {"a": 50, "b": 50, "c": 50}


def test_thirds_are_given_to_one_decimal() -> None:
    assert percentiles({"a": 1, "b": 2, "c": 3, "d": 4})["b"] == 33.3


def test_one_alone_stands_nowhere() -> None:
    assert percentiles({"a": 1}) == {}
    assert percentiles({}) == {}


def test_falling_numbers_are_below_rising_ones() -> None:
    assert percentiles({"falls": -4.5, "stays": 0, "grows": 2}) == {
        "falls": 0,
        "stays": 50,
        "grows": 100,
    }


def test_a_stored_percentile_agrees_with_counting(fresh: sqlite3.Connection) -> None:
    pay = fresh.execute(
        "SELECT value, percentile FROM figure WHERE name = 'median_full_time_weekly_pay'"
    ).fetchall()
    values = [row["value"] for row in pay]
    for row in pay:
        lower = sum(value < row["value"] for value in values)
        equal = sum(value == row["value"] for value in values) - 1
        counted = 100 * (lower + equal / 2) / (len(values) - 1)
        assert row["percentile"] == pytest.approx(counted, abs=0.051)


@pytest.mark.parametrize(
    "name", ["annual_employment_growth", "vacancies_wa", "share_nsw", "industry_1"]
)
def test_where_a_rank_says_nothing_there_is_none(name: str, fresh: sqlite3.Connection) -> None:
    rows = fresh.execute("SELECT percentile FROM figure WHERE name = ?", (name,)).fetchall()

    assert rows
    assert {row["percentile"] for row in rows} == {None}


def test_an_occupation_is_not_ranked_among_groups(fresh: sqlite3.Connection) -> None:
    rows = fresh.execute("SELECT percentile FROM figure WHERE level = 'occupation'").fetchall()

    assert rows
    assert {row["percentile"] for row in rows} == {None}


def test_a_measure_s_spread_is_over_the_groups_that_have_it(fresh: sqlite3.Connection) -> None:
    measure = fresh.execute(
        "SELECT * FROM measure WHERE name = 'median_full_time_weekly_pay'"
    ).fetchone()
    values = sorted(
        row["value"]
        for row in fresh.execute(
            "SELECT value FROM figure WHERE name = 'median_full_time_weekly_pay'"
        )
    )

    assert measure["group_count"] == len(values) == 296
    assert (measure["lowest"], measure["highest"]) == (values[0], values[-1])
    assert measure["middle"] == (values[147] + values[148]) / 2


def test_a_measure_without_numbers_has_no_spread(fresh: sqlite3.Connection) -> None:
    measure = fresh.execute("SELECT * FROM measure WHERE name = 'industry_1'").fetchone()

    assert measure["group_count"] == 358
    assert (measure["lowest"], measure["middle"], measure["highest"]) == (None, None, None)
