"""The compiled file: the same from the same content, whole, and as the reader expects it."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.catalogue.schema import APPLICATION_ID, SCHEMA_VERSION, Base
from kiosk.catalogue.search.sound import sound

TABLES = sorted(Base.metadata.tables)


def rows_of(path: Path, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return connection.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall()  # noqa: S608


def schema_of(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 2").fetchall()


def test_there_are_tables_to_compare() -> None:
    assert len(TABLES) >= 24


@pytest.mark.parametrize("table", TABLES)
def test_the_committed_file_holds_what_a_fresh_build_holds(
    table: str, data_folder: Path, fresh_file: Path
) -> None:
    committed = rows_of(data_folder / "careers.sqlite", table)

    assert committed, f"{table} is empty"
    assert committed == rows_of(fresh_file, table), "run `make data`"


def test_the_committed_file_has_the_schema_of_a_fresh_build(
    data_folder: Path, fresh_file: Path
) -> None:
    assert schema_of(data_folder / "careers.sqlite") == schema_of(fresh_file)


def test_a_build_by_another_process_is_the_same_to_the_byte(
    fresh_file: Path, tmp_path: Path
) -> None:
    again = tmp_path / "again.sqlite"
    subprocess.run(  # noqa: S603
        [sys.executable, "-m", "kiosk.content", "build", "--output", str(again)],
        check=True,
        capture_output=True,
        env=os.environ | {"PYTHONHASHSEED": "1"},
        cwd=Path(__file__).parents[2],
    )

    assert again.read_bytes() == fresh_file.read_bytes()


def test_a_build_leaves_nothing_beside_its_file(fresh_file: Path) -> None:
    assert [path.name for path in fresh_file.parent.iterdir()] == ["careers.sqlite"]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("application_id", APPLICATION_ID),
        ("user_version", SCHEMA_VERSION),
        ("page_size", 4096),
        ("journal_mode", "delete"),
        ("integrity_check", "ok"),
        ("freelist_count", 0),
    ],
)
def test_the_file_is_marked_and_whole(
    pragma: str, value: object, fresh: sqlite3.Connection
) -> None:
    assert fresh.execute(f"PRAGMA {pragma}").fetchone()[0] == value


def test_every_reference_leads_somewhere(fresh: sqlite3.Connection) -> None:
    assert fresh.execute("PRAGMA foreign_key_check").fetchall() == []


def test_the_planner_has_statistics(fresh: sqlite3.Connection) -> None:
    analysed = {row["tbl"] for row in fresh.execute("SELECT tbl FROM sqlite_stat1")}

    assert {"figure", "shortage", "occupation"} <= analysed


def test_the_edition_says_what_the_file_holds(fresh: sqlite3.Connection) -> None:
    edition = {row["key"]: row["value"] for row in fresh.execute("SELECT * FROM edition")}

    assert edition["schema"] == str(SCHEMA_VERSION)
    assert edition["data_date"] == "2026-11-21"
    assert edition["occupations"] == "1156"
    assert int(edition["profiles"]) >= 24


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("nurs*", "265432"),
        ("excavator operator", "741234"),
        ("172132", "172132"),
        ("132111", "111131"),
        ("wiring*", "381231"),
    ],
)
def test_words_find_an_occupation(words: str, code: str, fresh: sqlite3.Connection) -> None:
    found = fresh.execute(
        "SELECT occupation_code FROM search_words JOIN search_entry "
        "ON search_entry.id = search_words.rowid WHERE search_words MATCH ?",
        (words,),
    )

    assert code in {row["occupation_code"] for row in found}


def test_letters_find_words_that_are_spelt_right(fresh: sqlite3.Connection) -> None:
    query = (
        "SELECT word FROM search_letters JOIN search_word "
        "ON search_word.id = search_letters.rowid WHERE search_letters MATCH ?"
    )
    found = {row["word"] for row in fresh.execute(query, ('"lec" AND "ctr" AND "ici"',))}

    assert "electrician" in found
    assert "electrition" not in found, "a misspelling among the search words"


def test_a_word_has_its_sound_and_how_many_occupations_have_it(fresh: sqlite3.Connection) -> None:
    words = {row["word"]: row for row in fresh.execute("SELECT * FROM search_word")}

    assert words["electrician"]["sound"] == sound("electrishun")
    assert words["electrician"]["occupations"] > 5
    assert len(words) > 10_000
