"""How often the search puts a right answer high, against what one could build on instead.

`python benchmarks/relevance.py [tuning]` prints one JSON object for the reporting half of the
judged queries (or the tuning half): per kind of query and overall, success at 1, 5 and 10 and the
mean reciprocal rank, and the times of a query, for ours and for each baseline in the same run.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing

from harness.baselines import baselines, read_rows
from harness.judged import Judged, place_of_first, quality, read_judged
from harness.numbers import percentile
from harness.report import Noise, show

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.database import open_database
from kiosk.paths import default_database

Find = Callable[[str], list[str]]
OVERALL = "all"


def measure(find: Find, judged: list[Judged]) -> tuple[dict[str, dict[str, float]], list[float]]:
    """The quality of answers by kind and overall, and the milliseconds of each query."""
    places: defaultdict[str, list[int | None]] = defaultdict(list)
    times: list[float] = []
    for one in judged:
        begun = time.perf_counter()
        found = find(one.query)
        times.append((time.perf_counter() - begun) * 1000)
        place = place_of_first(found, one.codes)
        places[one.kind].append(place)
        places[OVERALL].append(place)
    return {kind: quality(found) for kind, found in places.items()}, times


def main() -> None:
    """Measure, and print the JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("half", nargs="?", choices=("reporting", "tuning"), default="reporting")
    half: str = parser.parse_args().half
    judged, noise = read_judged(half), Noise()
    with (
        closing(open_database(default_database())) as connection,
        Catalogue.open(default_database()) as catalogue,
    ):
        search = catalogue.search
        finders: dict[str, Find] = {
            "ours": lambda query: [match.code for match in search.find(query, 10)]
        }
        finders |= {each.name: each.find for each in baselines(read_rows(connection))}
        kinds: defaultdict[str, dict[str, dict[str, float]]] = defaultdict(dict)
        speed: dict[str, dict[str, float]] = {}
        for name, find in finders.items():
            qualities, times = measure(find, judged)
            for kind, found in qualities.items():
                kinds[kind][name] = found
            speed[name] = {
                "p50_ms": round(percentile(times, 50), 2),
                "p99_ms": round(percentile(times, 99), 2),
            }
    show(
        {
            "benchmark": "relevance",
            "half": half,
            "queries": len(judged),
            "kinds": kinds,
            "times": speed,
            "noise": noise.seen(),
        }
    )


if __name__ == "__main__":
    main()
