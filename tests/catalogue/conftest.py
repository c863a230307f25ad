"""The real catalogue, opened once, and copies of its file that a test may spoil."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.catalogue.catalogue import Catalogue
from kiosk.paths import default_database
from tests.helpers.databases import without_a_profile


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


@pytest.fixture(scope="session")
def unwritten_catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """The catalogue with the profile of one occupation taken out."""
    path = without_a_profile(tmp_path_factory.mktemp("unwritten"))
    with Catalogue.open(path) as opened:
        yield opened
