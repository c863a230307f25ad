"""The real content, one fresh build of it, and copies that a test may spoil."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.content.build import build
from kiosk.content.content import Content, read_content

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).parents[2] / "data"
COPIED_PROFILES = {"265432", "811131", "341199"}


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The project's own `data/`; not to be written to."""
    return DATA


@pytest.fixture(scope="session")
def content() -> Content:
    """The real content."""
    return read_content(DATA)


@pytest.fixture(scope="session")
def fresh_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue built just now from the real content."""
    output = tmp_path_factory.mktemp("fresh") / "careers.sqlite"
    build(DATA, output)
    return output


@pytest.fixture
def fresh(fresh_file: Path) -> Iterator[sqlite3.Connection]:
    """A connection to the fresh build."""
    with closing(sqlite3.connect(f"file:{fresh_file}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


@pytest.fixture
def copied_data(tmp_path: Path) -> Path:
    """A copy of the content's text that a test may spoil; so that such tests are quick, only a
    few profiles, and one occupation's shortage ratings, by far the longest table."""
    copy = tmp_path / "data"
    shutil.copytree(DATA, copy, ignore=shutil.ignore_patterns("*.sqlite*", ".*"))
    for profile in (copy / "content" / "profiles").iterdir():
        if profile.name[:6] not in COPIED_PROFILES:
            profile.unlink()
    shortages = copy / "figures" / "shortages.csv"
    head, *rows = shortages.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [row for row in rows if row.endswith(",111131,\n")]
    shortages.write_text("".join([head, *kept]), encoding="utf-8")
    return copy
