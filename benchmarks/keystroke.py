"""From a key press to the painted results page, against twelve static cards.

The real window on the real data at 1920×1080, painted by the software renderer. Queries are
typed a letter at a time from the home page; a letter is timed from the second on, because the
first one is not looked for. The floor sets and paints twelve plain cards with the texts that
were found, in a window of its own, after each query.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harness.floor import CARDS, Card, Floor, twelve
from harness.kiosk_window import cards_found, give_focus, open_kiosk
from harness.numbers import against, summary
from harness.painting import PaintWatch, Taken, clocks, prepare_platform, works
from harness.report import Noise, show
from PySide6.QtTest import QTest

from kiosk.paths import default_database
from kiosk.visit.state import Page

if TYPE_CHECKING:
    from kiosk.app import KioskWindow

TARGET = 2.5
QUERIES = (
    *("nurse", "electrician", "fix cars", "call centre manager", "teacher", "work with animals"),
    *("chef", "plumber", "hairdresser", "truck driver", "software developer", "beutician"),
    *("accountant", "aged care", "carpenter", "something outdoors", "police", "social worker"),
    *("graphic designer", "welder", "childcare", "physiotherapist", "farmer", "pilot"),
    *("customer service", "lawyer", "mechanic", "paramedic", "real estate", "dental assistant"),
    *("receptionist", "forklift", "personal trainer", "youth worker", "sparky", "barista"),
    *("mining engineer", "warehouse", "enginer", "retail", "tradie", "341111"),
)
"""What people type: titles, everyday words, misspellings, a code."""


def main() -> None:
    """Measure, and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=default_database(), help="the database")
    parser.add_argument("--queries", type=int, default=len(QUERIES), help="type only so many")
    arguments = parser.parse_args()
    prepare_platform()
    noise = Noise()
    found = measure(arguments.data, QUERIES[: max(1, arguments.queries)])
    show(found | {"noise": noise.seen()})


def measure(data: Path, queries: tuple[str, ...]) -> dict[str, Any]:
    """Type the queries, each followed by its block of the floor."""
    kiosk, watch = open_kiosk(data)
    floor = Floor()
    give_focus(kiosk)
    others: list[Card] = []
    opening: list[Taken] = []
    typing: list[Taken] = []
    floors: list[Taken] = []
    frames: list[int] = []
    try:
        kiosk.home.browse_all()
        watch.rest()
        others.extend(cards_found(kiosk)[:CARDS])
        for query in ("warm up", *queries):
            keys, pages, its_frames = _type(kiosk, watch, query, others)
            floor_block = floor.take(pages)
            if query == "warm up":
                continue
            opening.append(keys[0])
            typing.extend(keys)
            floors.extend(floor_block)
            frames.extend(its_frames)
    finally:
        floor.close()
        kiosk.close()
    found = against(clocks(typing), clocks(floors))
    return {
        "benchmark": "keystroke",
        "unit": "ms",
        "keystrokes": summary(clocks(typing)),
        "of_these_from_home_to_results": summary(clocks(opening)),
        "floor_twelve_static_cards": summary(clocks(floors)),
        "frames_each": round(sum(frames) / len(frames), 2),
        "ratio": found,
        "ratio_of_processor_time": against(works(typing), works(floors)),
        "target_ratio_p95": TARGET,
        "met": found["p95"] <= TARGET,
    }


def _type(
    kiosk: KioskWindow, watch: PaintWatch, query: str, others: list[Card]
) -> tuple[list[Taken], list[list[Card]], list[int]]:
    """Type a query from the home page: milliseconds of each letter, what it found, its frames."""
    kiosk.shell.start_again()
    watch.rest()
    QTest.keyClick(kiosk.window, ord(query[0]))
    watch.rest()
    taken: list[Taken] = []
    pages: list[list[Card]] = []
    frames: list[int] = []
    for end in range(2, len(query) + 1):
        typed = query[:end]

        def is_shown(typed: str = typed) -> bool:
            return kiosk.results.property("query") == typed

        def strike(letter: str = typed[-1]) -> None:
            QTest.keyPress(kiosk.window, ord(letter))

        before = watch.frames
        taken.append(watch.take(strike, is_shown))
        QTest.keyRelease(kiosk.window, ord(typed[-1]))
        watch.rest()
        frames.append(watch.frames - before)
        pages.append(twelve(cards_found(kiosk)[:CARDS], others))
    if kiosk.store.visit.here.page is not Page.RESULTS:
        raise RuntimeError(f"typing {query!r} did not lead to results")
    return taken, pages, frames


if __name__ == "__main__":
    main()
