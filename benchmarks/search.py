"""The search call against one plain FTS5 prefix query for the same words.

Every query is typed letter by letter, as visitors do; both sides answer each of them in turn,
in the same run. Prints one JSON object: times in milliseconds, ratios of ours to plain.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import closing
from itertools import accumulate

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.database import open_database
from kiosk.catalogue.search.words import query_words
from kiosk.paths import default_database

ROUNDS = 10
LIMIT = 1156
PHRASES = """
registered nurse
aged care
sparky
electrician
electrishun
engineer mechanical
customer service
call centre
fix cars
truck driver
work with animals
vetinarian
teacher primary school
childcare
help old people
chef
hairdreser
plumber
software engineer
art and computers
accountant
bookkeeper part time
certificate iii in carpentry
forklift
fruit picking
cleaner
real estate
police
lawyer
social worker
graphic design
551132
341111
"""
PLAIN = "SELECT rowid FROM search_words WHERE search_words MATCH ? ORDER BY rank LIMIT 20"


def typed(phrase: str) -> list[str]:
    """What stands in the field from the second letter on, letter by letter."""
    return [text for text in accumulate(phrase) if len(text) > 1 and not text.endswith(" ")]


def plain_query(query: str) -> str:
    """The same words as one FTS5 query, the last of them unfinished."""
    words = query_words(query)
    return " ".join([*(f'"{word}"' for word in words[:-1]), f'"{words[-1]}" *'])


def timed(call: Callable[[], object]) -> float:
    """How long a call takes, in milliseconds."""
    begun = time.perf_counter()
    call()
    return (time.perf_counter() - begun) * 1000


def main() -> None:
    """Measure, and print the JSON object."""
    queries = [query for phrase in PHRASES.split("\n") for query in typed(phrase)]
    ours: list[float] = []
    plain: list[float] = []
    ratios: list[float] = []
    with (
        closing(open_database(default_database())) as connection,
        Catalogue.open(default_database()) as catalogue,
    ):
        for _ in range(ROUNDS):
            for query in queries:
                asked = plain_query(query)
                floor = timed(lambda asked=asked: connection.execute(PLAIN, (asked,)).fetchall())
                own = timed(lambda query=query: catalogue.search.find(query, LIMIT))
                plain.append(floor)
                ours.append(own)
                ratios.append(own / floor)
    percentiles = statistics.quantiles(ours, n=100)
    result = {
        "benchmark": "search",
        "queries": len(queries),
        "pairs": len(ours),
        "ours_p50_ms": round(statistics.median(ours), 3),
        "ours_p99_ms": round(percentiles[98], 3),
        "ours_max_ms": round(max(ours), 3),
        "plain_p50_ms": round(statistics.median(plain), 3),
        "plain_p99_ms": round(statistics.quantiles(plain, n=100)[98], 3),
        "median_ratio": round(statistics.median(ratios), 2),
        "bound_p99_ms": 10,
        "within_bound": percentiles[98] <= 10,
    }
    sys.stdout.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()
