"""`doctor`: each line is ok or what to do."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.commands import checks
from kiosk.paths import default_database

if TYPE_CHECKING:
    from tests.cli.conftest import Ended

Run = Callable[..., "Ended"]


def test_each_line_is_ok_or_to_do(run: Run) -> None:
    ended = run("doctor")
    assert ended.code == 0
    lines = ended.out.splitlines()
    assert len(lines) == 6
    assert all(line.startswith(("ok     ", "to do  ")) for line in lines)
    assert lines[0].startswith("ok     Qt: Qt 6.")
    assert "rows: occupation 1,156" in ended.out


def test_json_says_whether_all_is_well(run: Run) -> None:
    found = run("doctor", "--json").json
    assert found["ok"] is True
    assert {check["name"] for check in found["checks"]} >= {"Qt", "Fonts", "Display", "Database"}


def test_a_database_that_is_not_there_matters(run: Run, tmp_path: Path) -> None:
    ended = run("doctor", "--data", str(tmp_path / "none.sqlite"))
    assert ended.code == 1
    assert "to do  Database: There is no careers database at" in ended.out


def spoiled(tmp_path: Path, statement: str) -> Path:
    """A copy of the database on which a statement was run."""
    copy = tmp_path / "careers.sqlite"
    copy.write_bytes(default_database().read_bytes())
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute(statement)
    return copy


def test_an_empty_catalogue_is_told(tmp_path: Path) -> None:
    found = checks.check_database(spoiled(tmp_path, "DELETE FROM figure"))
    assert not found.ok
    assert "has no figure rows" in found.message


def test_a_damaged_index_is_told(tmp_path: Path) -> None:
    copy = spoiled(tmp_path, "PRAGMA user_version")
    with closing(sqlite3.connect(copy)) as connection:
        page = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'shortage'"
        ).fetchone()[0]
    with copy.open("r+b") as file:
        file.seek(page * 4096 - 600)
        file.write(b"\xff" * 600)
    found = checks.check_database(copy)
    assert not found.ok
    assert "damaged" in found.message


def test_a_missing_system_library_is_named() -> None:
    found = checks.check_qt({"error": "libEGL.so.1: cannot open shared object file: No such file"})
    assert not found.ok
    assert found.matters
    assert "libEGL.so.1 is missing" in found.message


def test_another_fault_of_qt_is_told() -> None:
    found = checks.check_qt({"error": "No module named 'PySide6'"})
    assert "Qt cannot be loaded (No module named 'PySide6')" in found.message


def test_qt_that_stops_without_a_word_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([], -6, stdout="", stderr="")

    monkeypatch.setattr(subprocess, "run", stopped)
    found = checks.probe_qt()
    assert not checks.check_qt(found).ok
    assert not checks.check_fonts(found).ok


@pytest.mark.parametrize(
    ("families", "ok", "matters"),
    [(["Inter", "Noto Sans"], True, True), (["DejaVu Sans"], False, False), ([], False, True)],
)
def test_fonts(families: list[str], ok: bool, matters: bool) -> None:
    found = checks.check_fonts({"families": families})
    assert (found.ok, found.matters) == (ok, matters)


XCB = {"xcb": "libxcb-cursor.so.0: cannot open shared object file"}


@pytest.mark.parametrize(
    ("environment", "platform", "found", "ok", "matters"),
    [
        ({}, "linux", {}, False, False),
        ({"DISPLAY": ":0"}, "linux", {}, True, True),
        ({"DISPLAY": ":0"}, "linux", XCB, False, True),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "linux", XCB, True, True),
        ({}, "win32", {}, True, True),
    ],
)
def test_display(
    environment: dict[str, str],
    platform: str,
    found: dict[str, Any],
    ok: bool,
    matters: bool,
) -> None:
    check = checks.check_display(environment, platform, found)
    assert (check.ok, check.matters) == (ok, matters)


def refused_access(_path: Path, _mode: int) -> bool:
    return False


def test_a_place_that_cannot_be_written_is_told_and_does_not_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (written,) = checks.check_places({"settings": tmp_path / "a" / "b"})
    assert written.ok
    monkeypatch.setattr(os, "access", refused_access)
    (refused,) = checks.check_places({"settings": tmp_path})
    assert not refused.ok
    assert not refused.matters
    file = tmp_path / "file"
    file.write_text("")
    (under_a_file,) = checks.check_places({"settings": file / "below"})
    assert not under_a_file.ok
