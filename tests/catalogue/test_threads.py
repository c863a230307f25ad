"""The catalogue is opened in a worker and used by the window's thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from kiosk.catalogue.catalogue import Catalogue
from kiosk.paths import default_database


def test_opened_in_one_thread_and_used_in_another() -> None:
    with ThreadPoolExecutor(1) as worker:
        opened = worker.submit(Catalogue.open, default_database()).result()
    with opened as catalogue:
        assert catalogue.occupation("551132").code == "551132"
        assert catalogue.search.find("nurse", 1)
