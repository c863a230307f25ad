"""Judged queries: what a visitor might type, and every occupation that is a right answer."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

QUERIES = Path(__file__).parents[1] / "relevance" / "queries.csv"


@dataclass(frozen=True)
class Judged:
    """One query; `codes` are OSCA codes, `half` is tuning or reporting."""

    kind: str
    query: str
    codes: frozenset[str]
    half: str


def read_judged(half: str, path: Path = QUERIES) -> list[Judged]:
    """The judged queries of one half.

    Raises:
        OSError: The file is not there.
    """
    with path.open(encoding="utf-8", newline="") as lines:
        rows = [
            Judged(row["kind"], row["query"], frozenset(row["codes"].split()), row["half"])
            for row in csv.DictReader(lines)
        ]
    return [row for row in rows if row.half == half]


def place_of_first(found: Sequence[str], right: frozenset[str]) -> int | None:
    """The place, from 1, of the first right answer among those found; None without one."""
    return next((place for place, code in enumerate(found, start=1) if code in right), None)


def quality(places: Sequence[int | None]) -> dict[str, float]:
    """Success at 1, 5 and 10 (a right answer stands so high), and the mean reciprocal rank.

    Each from 0 to 1, in thousandths. After Voorhees, "The TREC-8 Question Answering Track
    Report" (1999), for the mean reciprocal rank.

    Raises:
        ValueError: There are no places.
    """
    if not places:
        raise ValueError("no queries, so that nothing was measured")
    found = {
        f"success@{most}": sum(place is not None and place <= most for place in places)
        for most in (1, 5, 10)
    }
    reciprocal = sum(1 / place for place in places if place is not None)
    return {
        **{name: round(count / len(places), 3) for name, count in found.items()},
        "mrr": round(reciprocal / len(places), 3),
    }
