"""From a tap on a card to the painted occupation page, and on the tray to the painted comparison.

The real window on the real data at 1920×1080, painted by the software renderer. Every
occupation is opened for the first time since the program began, as are the four of each
comparison. The clock runs from when the finger is lifted. The floor sets and paints twelve
plain cards in a window of its own, in blocks between ours.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harness.floor import CARDS, Card, Floor, twelve
from harness.kiosk_window import cards_found, open_kiosk, press, release
from harness.numbers import against, summary
from harness.painting import PaintWatch, Taken, clocks, prepare_platform, visible_items, works
from harness.report import Noise, show

from kiosk.paths import default_database
from kiosk.visit.state import MOST_COMPARED, Page

if TYPE_CHECKING:
    from kiosk.app import KioskWindow

OCCUPATIONS = 60
COMPARISONS = 24
BLOCK = 6


def main() -> None:
    """Measure, and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=default_database(), help="the database")
    parser.add_argument("--occupations", type=int, default=OCCUPATIONS, help="open so many")
    parser.add_argument("--comparisons", type=int, default=COMPARISONS, help="and compare so often")
    arguments = parser.parse_args()
    prepare_platform()
    noise = Noise()
    found = measure(arguments.data, max(1, arguments.occupations), max(1, arguments.comparisons))
    show(found | {"noise": noise.seen()})


def measure(data: Path, occupations: int, comparisons: int) -> dict[str, Any]:
    """Open occupations, then comparisons, with blocks of the floor between."""
    kiosk, watch = open_kiosk(data)
    floor = Floor()
    floors: list[Taken] = []
    try:
        pages = _pages(kiosk, watch)
        floor.take(pages[:BLOCK])
        codes = _codes(kiosk, occupations + comparisons * MOST_COMPARED)

        def with_floor(take: Callable[[], Taken], place: int) -> Taken:
            taken = take()
            if place % BLOCK == BLOCK - 1:
                floors.extend(floor.take(pages))
            return taken

        opened = [
            with_floor(lambda code=code: _open(kiosk, watch, code), place)
            for place, code in enumerate(codes[:occupations])
        ]
        compared = [
            with_floor(
                lambda first=first: _compare(kiosk, watch, codes[first : first + MOST_COMPARED]),
                place,
            )
            for place, first in enumerate(range(occupations, len(codes), MOST_COMPARED))
        ]
        floors.extend(floor.take(pages))
    finally:
        floor.close()
        kiosk.close()
    return {
        "benchmark": "open",
        "unit": "ms",
        "occupation": summary(clocks(opened)),
        "first_occupation": round(opened[0].clock, 2),
        "compare_four": summary(clocks(compared)),
        "first_compare_four": round(compared[0].clock, 2),
        "floor_twelve_static_cards": summary(clocks(floors)),
        "ratio_occupation": against(clocks(opened), clocks(floors)),
        "ratio_compare_four": against(clocks(compared), clocks(floors)),
        "ratio_of_processor_time_occupation": against(works(opened), works(floors)),
        "ratio_of_processor_time_compare_four": against(works(compared), works(floors)),
    }


def _pages(kiosk: KioskWindow, watch: PaintWatch) -> list[list[Card]]:
    """Pages of twelve cards for the floor, no two the same."""
    kiosk.home.browse_all()
    watch.rest()
    cards = cards_found(kiosk)
    return [twelve(cards[first : first + CARDS], cards) for first in range(0, BLOCK * CARDS, CARDS)]


def _codes(kiosk: KioskWindow, wanted: int) -> list[str]:
    """So many different occupations, from all over the alphabet."""
    catalogue = kiosk.store.catalogue
    if catalogue is None:
        raise RuntimeError("the catalogue is not open")
    every = catalogue.cards.codes
    codes = list(every[:: max(1, len(every) // wanted)][:wanted])
    if len(codes) < wanted:
        raise ValueError(f"there are not {wanted} occupations to open")
    return codes


def _open(kiosk: KioskWindow, watch: PaintWatch, code: str) -> Taken:
    """Find an occupation by its code, and tap its card."""
    kiosk.shell.start_again()
    kiosk.shell.search(code)
    watch.rest()
    cards = visible_items(kiosk.window.contentItem(), "OccupationCard")
    card = next(card for card in cards if card.property("code") == code)
    point = press(kiosk, card)
    watch.rest()

    def is_shown() -> bool:
        return kiosk.occupation.property("code") == code

    taken = watch.take(lambda: release(kiosk, point), is_shown)
    if kiosk.store.visit.here.page is not Page.OCCUPATION:
        raise RuntimeError(f"a tap did not open {code}")
    watch.rest()
    return taken


def _compare(kiosk: KioskWindow, watch: PaintWatch, codes: list[str]) -> Taken:
    """Choose four, and tap the tray."""
    kiosk.shell.start_again()
    for code in codes:
        kiosk.shell.toggle_compare(code)
    watch.rest()
    buttons = visible_items(kiosk.window.contentItem(), "ActionButton")
    said = kiosk.shell.property("tray_text")
    tray = next(button for button in buttons if button.property("text") == said)
    point = press(kiosk, tray)
    watch.rest()

    def is_shown() -> bool:
        return [column["code"] for column in kiosk.compare.property("columns")] == codes

    taken = watch.take(lambda: release(kiosk, point), is_shown)
    watch.rest()
    return taken


if __name__ == "__main__":
    main()
