"""The real catalogue, to derive from; the pure part of a view-model needs no window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.database import open_database
from kiosk.catalogue.front_page import read_front_page
from kiosk.paths import default_database
from kiosk.viewmodels.visit_store import VisitStore

if TYPE_CHECKING:
    from kiosk.catalogue.front_page import FrontPage


@pytest.fixture(scope="session")
def catalogue() -> Iterator[Catalogue]:
    with Catalogue.open(default_database()) as opened:
        yield opened


@pytest.fixture(scope="session")
def front_page() -> FrontPage:
    connection = open_database(default_database())
    try:
        return read_front_page(connection)
    finally:
        connection.close()


@pytest.fixture
def closed_store(front_page: FrontPage) -> VisitStore:
    """A visit whose catalogue is not open yet."""
    return VisitStore(front_page)


@pytest.fixture
def store(closed_store: VisitStore, catalogue: Catalogue) -> VisitStore:
    closed_store.open(catalogue)
    return closed_store
