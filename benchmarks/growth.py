"""How the time of a query grows with the catalogue: 1,156, 10,000 and 100,000 occupations.

The larger ones are made of the bundled catalogue: each occupation is copied under further codes,
with a word of its own after each name, so that every word is as common as it is now. Prints one
JSON object.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from harness.judged import read_judged
from harness.numbers import percentile
from harness.report import Noise, show
from sqlalchemy import Connection, create_engine, insert, select, text

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.schema import Base, SearchEntry
from kiosk.catalogue.search.engine import Search
from kiosk.content.build import index_for_search
from kiosk.paths import default_database

SIZES = (10_000, 100_000)
CHUNK = 20_000
TABLES = Base.metadata.tables


def grow(source: Connection, target: Connection, occupations: int) -> None:
    """Fill an empty catalogue with so many occupations, copies of the source's."""
    Base.metadata.create_all(target)
    for table in (TABLES["search_word"], TABLES["search_synonym"]):
        target.execute(
            insert(table), [dict(row) for row in source.execute(select(table)).mappings()]
        )
    rows = [dict(row) for row in source.execute(select(TABLES["occupation"])).mappings()]
    copies = -(-occupations // len(rows))
    made = [row | {"code": f"{row['code']}{copy:03}"} for copy in range(copies) for row in rows][
        :occupations
    ]
    target.execute(insert(TABLES["occupation"]), made)
    kept = {row["code"] for row in made}
    chunk: list[dict[str, object]] = []
    for number, row in enumerate(_entries(source, copies, kept), start=1):
        chunk.append({"id": number} | row)
        if len(chunk) == CHUNK:
            target.execute(insert(TABLES["search_entry"]), chunk)
            chunk.clear()
    if chunk:
        target.execute(insert(TABLES["search_entry"]), chunk)
    index_for_search(target)


def _entries(source: Connection, copies: int, kept: set[str]) -> Iterator[dict[str, object]]:
    """The entries in the order of the original, each with all its copies."""
    wanted = select(SearchEntry.occupation_code, SearchEntry.kind, SearchEntry.text)
    for code, kind, words in source.execute(wanted.order_by(SearchEntry.id)):
        for copy in range(copies):
            if (own := f"{code}{copy:03}") in kept:
                name = words if copy == 0 or "\n" in words else f"{words} copy{copy:03}"
                yield {"occupation_code": own, "kind": kind, "text": name}


def measure(search: Search, queries: list[str]) -> dict[str, float]:
    """The milliseconds of each query, the first ten answers wanted."""
    for query in queries[:20]:
        search.find(query, 10)
    times: list[float] = []
    for query in queries:
        begun = time.perf_counter()
        search.find(query, 10)
        times.append((time.perf_counter() - begun) * 1000)
    return {"p50_ms": round(percentile(times, 50), 2), "p99_ms": round(percentile(times, 99), 2)}


def main() -> None:
    """Measure, and print the JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="occupations")
    arguments = parser.parse_args()
    queries = [one.query for half in ("tuning", "reporting") for one in read_judged(half)]
    noise = Noise()
    with Catalogue.open(default_database()) as catalogue:
        found: dict[str, dict[str, float]] = {
            f"{len(catalogue.cards):,}": measure(catalogue.search, queries)
        }
    source = create_engine(f"sqlite:///{default_database()}")
    for size in arguments.sizes:
        with tempfile.TemporaryDirectory() as folder:
            engine = create_engine(f"sqlite:///{Path(folder) / 'grown.sqlite'}")
            with closing(source.connect()) as bundled, engine.begin() as grown:
                grown.execute(text("PRAGMA synchronous = OFF"))
                grow(bundled, grown, size)
            with engine.connect() as grown:
                search = Search(grown)
                gc.freeze()  # as the catalogue does when it is opened
                found[f"{size:,}"] = measure(search, queries)
            engine.dispose()
        sys.stderr.write(f"{size:,}: {found[f'{size:,}']}\n")
    show({"benchmark": "growth", "queries": len(queries), "found": found, "noise": noise.seen()})


if __name__ == "__main__":
    main()
