"""What the facts' own notes say to leave out or to mind, kept in the compiled file."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from kiosk.catalogue.vocabulary import INTERESTS, PLACES, STATES
from kiosk.content.importers.us_match_reviewed import WRONG

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from kiosk.content.content import Content


def figures(connection: sqlite3.Connection, name: str, anzsco_code: str) -> list[sqlite3.Row]:
    return connection.execute(
        "SELECT * FROM figure WHERE name = ? AND anzsco_code = ?", (name, anzsco_code)
    ).fetchall()


@pytest.mark.parametrize("group", ["2112", "3211", "3512"])
def test_odd_hourly_pay_is_left_out(group: str, fresh: sqlite3.Connection) -> None:
    assert figures(fresh, "median_full_time_hourly_pay", group) == []
    assert figures(fresh, "employed", group), "only the pay is left out"


@pytest.mark.parametrize("code", ["452216", "711912", "561199", "211299"])
def test_odd_working_weeks_are_left_out(code: str, fresh: sqlite3.Connection) -> None:
    assert figures(fresh, "avg_full_time_hours", code) == []
    assert figures(fresh, "employed", code), "only the hours are left out"


def test_a_full_time_week_is_one(fresh: sqlite3.Connection) -> None:
    least, most = fresh.execute(
        "SELECT min(value), max(value) FROM figure WHERE name = 'avg_full_time_hours'"
    ).fetchone()

    assert 35 <= least < most <= 98


def test_few_people_are_said_in_words(fresh: sqlite3.Connection) -> None:
    few = fresh.execute("SELECT * FROM figure WHERE text LIKE 'fewer%'").fetchall()

    assert len(few) == 7
    for row in few:
        assert (row["name"], row["value"], row["text"]) == ("employed", None, "fewer than 50")
        assert row["source_id"] == "jsa-census"


def test_a_blank_is_no_figure(fresh: sqlite3.Connection) -> None:
    assert figures(fresh, "median_full_time_weekly_pay", "1111") == []
    paid = fresh.execute(
        "SELECT count(*) FROM figure WHERE name = 'median_full_time_weekly_pay'"
    ).fetchone()
    assert paid[0] == 296
    assert fresh.execute("SELECT count(*) FROM figure WHERE text = ''").fetchone()[0] == 0


def test_known_values_arrive_as_published(fresh: sqlite3.Connection) -> None:
    (employed,) = figures(fresh, "employed", "1111")
    assert (employed["value"], employed["unit"], employed["period"], employed["place"]) == (
        63000,
        "people",
        "February 2026",
        "Australia",
    )
    (census,) = figures(fresh, "employed", "111211")
    assert (census["value"], census["period"], census["level"]) == (
        60300,
        "August 2021",
        "occupation",
    )
    (industry,) = figures(fresh, "industry_1", "1111")
    assert industry["text"] == "Professional, Scientific and Technical Services"
    (score,) = figures(fresh, "genai_automation", "1111")
    assert score["value"] == 0.26


@pytest.mark.parametrize("state", STATES)
def test_a_state_share_is_for_its_state(state: str, fresh: sqlite3.Connection) -> None:
    name = f"share_{state.lower()}"
    places = {row["place"] for row in fresh.execute("SELECT * FROM figure WHERE name = ?", (name,))}

    assert places == {state}


def test_advertisements_in_one_state_are_not_the_country_s(fresh: sqlite3.Connection) -> None:
    (wa,) = figures(fresh, "vacancies_wa", "1111")
    (australia,) = figures(fresh, "vacancies_australia", "1111")

    assert (wa["place"], wa["value"]) == ("WA", 33)
    assert (australia["place"], australia["value"]) == ("Australia", 369)


def test_the_state_page_s_range_is_told_as_what_it_is(fresh: sqlite3.Connection) -> None:
    rows = fresh.execute("SELECT * FROM figure WHERE occupation_code IS NOT NULL").fetchall()

    assert {row["name"]: row["value"] for row in rows} == {
        "pay_range_weekly_low": 1731,
        "pay_range_weekly_high": 2308,
        "pay_range_yearly_low": 90000,
        "pay_range_yearly_high": 120000,
    }
    for row in rows:
        assert (row["occupation_code"], row["place"], row["period"], row["level"]) == (
            "172132",
            "WA",
            "undated",
            "occupation",
        )
        assert row["percentile"] is None


def test_occupations_not_rated_for_shortage_have_no_rating(fresh: sqlite3.Connection) -> None:
    rated = fresh.execute(
        "SELECT occupation_code, count(*) AS places FROM shortage WHERE year = 2025 GROUP BY 1"
    ).fetchall()

    assert len(rated) == 1156 - 134
    assert {row["places"] for row in rated} == {len(PLACES)}


def test_earlier_shortage_lists_are_for_the_trend_only(content: Content) -> None:
    source = next(one for one in content.sources.sources if one.id == "jsa-shortage-2021-2024")

    assert "trend" in source.note
    assert "narrower licence" in source.licence


def test_interests_are_only_from_matches_that_stood_up_to_reading(
    fresh: sqlite3.Connection,
) -> None:
    rows = fresh.execute("SELECT * FROM occupation_interest").fetchall()

    assert len(rows) > 600
    assert {row["method"] for row in rows} <= {
        "chain+title",
        "chain+partial_title",
        "title_only",
        "alt_title_only",
        "OSCA title match",
    }
    assert not {(row["occupation_code"], row["onet_title"]) for row in rows} & WRONG
    for row in rows:
        assert all(1 <= row[interest] <= 7 for interest in INTERESTS)


def test_wrong_matches_are_named_by_codes_that_exist(content: Content) -> None:
    codes = {row.code for row in content.figures.occupations}

    assert {code for code, _ in WRONG} <= codes


def test_tables_are_sorted_and_have_plain_line_ends(data_folder: Path) -> None:
    by_hand = {"measures.csv", "series.csv", "state_page_figures.csv"}
    paths = sorted((data_folder / "figures").glob("*.csv"))
    assert len(paths) == 17
    for path in paths:
        data = path.read_bytes()
        assert b"\r" not in data, path.name
        assert data.endswith(b"\n"), path.name
        if path.name not in by_hand:
            rows = list(csv.reader(data.decode("utf-8").splitlines()))[1:]
            assert rows == sorted(rows), path.name
