"""What `doctor` looks at; each check is one line, and says what to do where it is not ok."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.catalogue.database import damage_as_error, open_database
from kiosk.catalogue.file_format import SCHEMA_VERSION
from kiosk.catalogue.wording import count
from kiosk.errors import DatabaseError

PREFERRED_FONT = "Inter"
PROBE_SECONDS = 60
LIBRARY = re.compile(r"([\w.+-]+\.so[\w.]*)")
COUNTED = ("occupation", "figure", "profile", "search_entry")


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. `matters` is False where the program works without it."""

    name: str
    ok: bool
    message: str
    matters: bool = True


def all_checks(database: Path) -> Iterator[Check]:
    """Every check, in the order in which they are told."""
    found = probe_qt()
    yield check_qt(found)
    yield check_fonts(found)
    yield check_display(dict(os.environ), sys.platform, found)
    yield check_database(database)
    yield from check_places(paths.writable_folders())


def probe_qt() -> dict[str, Any]:
    """Load Qt in another process, and return what it printed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "kiosk.commands.qt_probe"],
            env=environment,
            cwd=Path(paths.__file__).resolve().parent.parent,
            capture_output=True,
            text=True,
            timeout=PROBE_SECONDS,
            check=False,
        )
        return json.loads(ended.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return {"error": "it stopped without a word while loading"}


def check_qt(found: dict[str, Any]) -> Check:
    """Whether PySide6 and every system library that it needs can be loaded."""
    error = found.get("error")
    if not error:
        return Check("Qt", True, f"Qt {found['version']} loads ({', '.join(found['modules'])})")
    library = LIBRARY.search(error)
    if library:
        todo = (
            f"the system library {library[1]} is missing. `make run` installs it on Debian and "
            "Ubuntu; elsewhere install the package that has it"
        )
    else:
        todo = f"Qt cannot be loaded ({error}). Install the packages again with `make run`"
    return Check("Qt", False, todo)


def check_fonts(found: dict[str, Any]) -> Check:
    """Whether the face that the pages are drawn for is there, or any at all."""
    families: list[str] = found.get("families", [])
    if PREFERRED_FONT in families:
        return Check("Fonts", True, f"{PREFERRED_FONT}, of {len(families)} families")
    install = f"Install {PREFERRED_FONT} (on Debian and Ubuntu: fonts-inter)"
    if families:
        return Check("Fonts", False, f"{families[0]} stands in. {install}", matters=False)
    return Check("Fonts", False, f"no font is installed, so no text can be drawn. {install}")


def check_display(environment: dict[str, str], platform: str, found: dict[str, Any]) -> Check:
    """Whether a window could be opened here; the tour needs no display."""
    if not platform.startswith("linux"):
        return Check("Display", True, "the system's own")
    shown = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY")
    if not shown:
        return Check(
            "Display",
            False,
            "none here. Start from a desktop session to open the window; "
            "search, show, compare and tour work without",
            matters=False,
        )
    library = LIBRARY.search(found.get("xcb", ""))
    if library and not environment.get("WAYLAND_DISPLAY"):
        return Check(
            "Display",
            False,
            f"the system library {library[1]} is missing, so no window opens on {shown}. "
            "`make run` installs it on Debian and Ubuntu",
        )
    return Check("Display", True, shown)


def check_database(path: Path) -> Check:
    """Whether the database opens, is whole, and is not empty."""
    try:
        with closing(open_database(path)) as connection, damage_as_error(path):
            faults = [row[0] for row in connection.execute("PRAGMA integrity_check(1)")]
            counts = {table: _rows(connection, table) for table in COUNTED}
    except DatabaseError as error:
        return Check("Database", False, str(error))
    if faults != ["ok"]:
        return Check(
            "Database", False, f"{path} is damaged ({faults[0]}). Build it again with `make data`"
        )
    empty = [table for table, rows in counts.items() if not rows and table != "profile"]
    if empty:
        return Check(
            "Database", False, f"{path} has no {empty[0]} rows. Build it again with `make data`"
        )
    said = ", ".join(f"{table} {count(rows)}" for table, rows in counts.items())
    return Check("Database", True, f"{path}, format {SCHEMA_VERSION}, whole; rows: {said}")


def check_places(folders: dict[str, Path]) -> Iterator[Check]:
    """Whether settings and state can be kept; the program works when they cannot."""
    for name, folder in folders.items():
        there = next((each for each in (folder, *folder.parents) if each.exists()), None)
        if there and there.is_dir() and os.access(there, os.W_OK | os.X_OK):
            yield Check(f"Place for {name}", True, str(folder))
        else:
            yield Check(
                f"Place for {name}",
                False,
                f"{folder} cannot be written, so nothing is kept there. "
                "Give this user permission to write it",
                matters=False,
            )


def _rows(connection: sqlite3.Connection, table: str) -> int:
    """The number of rows of one of COUNTED."""
    return connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
