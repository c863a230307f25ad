"""The real catalogue, opened once, and copies of its file that a test may spoil."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.catalogue.catalogue import Catalogue
from kiosk.paths import default_database


@pytest.fixture(scope="session")
def catalogue() -> Iterator[Catalogue]:
    """The catalogue of the project's own database."""
    with Catalogue.open(default_database()) as opened:
        yield opened


@pytest.fixture
def copied_database(tmp_path: Path) -> Path:
    """A copy of the project's database that may be spoiled."""
    copy = tmp_path / "careers.sqlite"
    shutil.copyfile(default_database(), copy)
    return copy
