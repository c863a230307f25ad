"""The judged queries, and the arithmetic of how well they are answered."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.harness.judged import place_of_first, quality, read_judged
from kiosk.catalogue.database import open_database
from kiosk.catalogue.front_page import read_front_page
from kiosk.paths import default_database


def test_each_kind_is_in_both_halves_and_every_code_is_known() -> None:
    halves = {half: read_judged(half) for half in ("tuning", "reporting")}
    kinds = {half: Counter(one.kind for one in judged) for half, judged in halves.items()}
    assert len(kinds["tuning"]) == 14
    assert kinds["tuning"].keys() == kinds["reporting"].keys()
    assert sum(map(len, halves.values())) >= 400
    connection = open_database(default_database())
    assert read_front_page(connection).occupations == 1156
    known = {row[0] for row in connection.execute("SELECT code FROM occupation")}
    connection.close()
    for judged in halves.values():
        for one in judged:
            assert one.codes
            assert one.codes <= known, one.query
    both = {one.query for one in halves["tuning"]} & {one.query for one in halves["reporting"]}
    assert not both


def test_the_place_of_the_first_right_answer() -> None:
    assert place_of_first(["1", "2", "3"], frozenset({"3", "2"})) == 2
    assert place_of_first(["1"], frozenset({"3"})) is None


def test_quality_counts_places() -> None:
    assert quality([1, 2, 6, None]) == {
        "success@1": 0.25,
        "success@5": 0.5,
        "success@10": 0.75,
        "mrr": 0.417,
    }
    with pytest.raises(ValueError, match="no queries"):
        quality([])
