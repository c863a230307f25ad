"""What the first frame shows."""

from __future__ import annotations

from contextlib import closing

from kiosk.catalogue.database import open_database
from kiosk.catalogue.front_page import read_front_page
from kiosk.paths import default_database


def test_the_front_page_counts_the_eight_families() -> None:
    with closing(open_database(default_database())) as connection:
        front = read_front_page(connection)
    assert [family.code for family in front.families] == list("12345678")
    assert front.families[1].title == "Professionals"
    assert sum(family.occupations for family in front.families) == front.occupations == 1156
    assert len(front.edition) == len("2026-11-21")
