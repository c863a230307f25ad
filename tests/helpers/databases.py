"""Catalogues that differ from the bundled one."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.paths import default_database

UNWRITTEN = "149233"
"""An occupation whose profile `without_a_profile` takes out."""


def without_a_profile(folder: Path) -> Path:
    """A copy of the catalogue, in the folder, as it is before one occupation is written about."""
    path = folder / "careers.sqlite"
    shutil.copyfile(default_database(), path)
    with closing(sqlite3.connect(path)) as connection, connection:
        for table in ("profile_item", "profile_licence", "profile_step", "profile"):
            connection.execute(f"DELETE FROM {table} WHERE occupation_code = ?", (UNWRITTEN,))  # noqa: S608
        connection.execute(
            "UPDATE occupation SET usual_entry_basis = 'skill level' WHERE code = ?", (UNWRITTEN,)
        )
    return path
