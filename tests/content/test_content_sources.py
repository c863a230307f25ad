"""Sources: each used, each named once, each with what a reader needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.catalogue.schema import Base

if TYPE_CHECKING:
    import sqlite3

    from kiosk.content.content import Content

TABLES_WITH_SOURCES = [
    table.name for table in Base.metadata.sorted_tables if "source_id" in table.columns
]


def used_in_rows(connection: sqlite3.Connection) -> set[str]:
    return {
        row[0]
        for table in TABLES_WITH_SOURCES
        for row in connection.execute(f"SELECT DISTINCT source_id FROM {table}")  # noqa: S608
    }


def test_every_source_is_used_and_every_used_one_is_named(
    content: Content, fresh: sqlite3.Connection
) -> None:
    assert len(TABLES_WITH_SOURCES) >= 6
    of_whole_tables = {source.id for source in content.sources.sources if source.tables}

    named = {source.id for source in content.sources.sources}

    assert used_in_rows(fresh) | of_whole_tables == named


def test_sources_are_listed_in_the_order_of_their_file(
    content: Content, fresh: sqlite3.Connection
) -> None:
    listed = [row["id"] for row in fresh.execute("SELECT id FROM source ORDER BY position")]

    assert listed == [source.id for source in content.sources.sources]


def test_each_source_of_others_says_how_it_reached_us(content: Content) -> None:
    for source in content.sources.sources:
        if source.id != "project":
            assert re.search(r"\b(copy|copies)\b", source.note), source.id
            assert source.address.startswith("https://"), source.id


def test_us_information_is_called_that(content: Content) -> None:
    onet = next(source for source in content.sources.sources if source.id == "onet")

    assert onet.note.startswith("US information")
    assert "US Department of Labor" in onet.publisher


def test_figures_carry_the_source_and_period_of_their_series(fresh: sqlite3.Connection) -> None:
    found = {
        (row["name"], row["level"]): (row["period"], row["source_id"])
        for row in fresh.execute("SELECT DISTINCT name, level, period, source_id FROM figure")
    }

    assert found["median_full_time_weekly_pay", "unit group"] == ("May 2025", "abs-earnings")
    assert found["avg_full_time_hours", "unit group"] == ("August 2021", "jsa-occupation-data")
    assert found["avg_full_time_hours", "occupation"] == ("August 2021", "jsa-census")
    assert found["projected_change_5y_pct", "unit group"] == (
        "May 2025 to May 2030",
        "jsa-projections",
    )
