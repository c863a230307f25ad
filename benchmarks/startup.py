"""From the start of the process to the painted, usable home page, and peak memory.

The floor is a bare QML window of the same size with one text field. Each start is a process of
its own; ours and the floor's take turns. Usable means: a frame has been painted, the eight
families from the database are on it, and the field has the focus and takes text. When the
search answers, and the peak of memory, are noted after the catalogue has been opened.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harness.numbers import percentile, ratio, summary
from harness.report import Noise, show

from kiosk.paths import default_database

TIME_TARGET = 2.0
MEMORY_TARGET = 2.5
PAIRS = 15
FEWEST_PAIRS = 1
LONGEST_START = 60
HARNESS = Path(__file__).resolve().parent / "harness"
ROOT = HARNESS.parent.parent


@dataclass(frozen=True, slots=True)
class Start:
    """One start: milliseconds until each moment, megabytes at the peak."""

    painted: float
    usable: float
    searchable: float
    memory: float


def main() -> None:
    """Measure, and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=default_database(), help="the database")
    parser.add_argument("--pairs", type=int, default=PAIRS, help="starts of each, after a warm-up")
    arguments = parser.parse_args()
    noise = Noise()
    found = measure(arguments.data, max(FEWEST_PAIRS, arguments.pairs))
    show(found | {"noise": noise.seen()})


def measure(data: Path, pairs: int) -> dict[str, Any]:
    """Start ours and the floor by turns; the first pair warms the caches up and is dropped."""
    ours_command = [
        *("harness.startup_ours", "--mode", "kiosk", "--screen", "1920x1080"),
        *("--data", str(data)),
    ]
    ours: list[Start] = []
    floor: list[Start] = []
    for pair in range(pairs + 1):
        turns = [(ours, ours_command), (floor, ["harness.startup_floor"])]
        for starts, command in turns if pair % 2 else reversed(turns):
            started = start(command)
            if pair:
                starts.append(started)
    usable = [each.usable for each in ours]
    floor_usable = [each.usable for each in floor]
    memory = [each.memory for each in ours]
    floor_memory = [each.memory for each in floor]
    time_ratio = ratio(percentile(usable, 50), percentile(floor_usable, 50))
    memory_ratio = ratio(percentile(memory, 50), percentile(floor_memory, 50))
    return {
        "benchmark": "startup",
        "unit": "ms, and MB of memory",
        "usable": summary(usable),
        "first_frame": summary([each.painted for each in ours]),
        "search_answers": summary([each.searchable for each in ours]),
        "floor_usable": summary(floor_usable),
        "peak_memory": summary(memory),
        "floor_peak_memory": summary(floor_memory),
        "ratio_time": time_ratio,
        "ratio_least_time": ratio(min(usable), min(floor_usable)),
        "ratio_memory": memory_ratio,
        "target_ratio_time": TIME_TARGET,
        "target_ratio_memory": MEMORY_TARGET,
        "met": time_ratio <= TIME_TARGET and memory_ratio <= MEMORY_TARGET,
    }


def start(command: list[str]) -> Start:
    """Start a module of ours in a process of its own, and read what it noted.

    Raises:
        RuntimeError: It ended badly, or was never usable.
    """
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "QT_SCALE_FACTOR": "1",
        "PYTHONPATH": os.pathsep.join([str(HARNESS.parent), str(ROOT)]),
    }
    began = time.monotonic_ns()
    ended = subprocess.run(  # noqa: S603  our own modules
        [sys.executable, "-m", *command],
        env=environment,
        capture_output=True,
        text=True,
        timeout=LONGEST_START,
        check=False,
    )
    noted: dict[str, int] = json.loads(ended.stdout or "{}")
    if ended.returncode or not noted.get("proved") or "usable" not in noted:
        raise RuntimeError(f"{command[0]} was never usable: {noted} {ended.stderr}")

    def after(moment: str) -> float:
        return (noted.get(moment, noted["usable"]) - began) / 1e6

    return Start(
        painted=after("painted"),
        usable=after("usable"),
        searchable=after("searchable"),
        memory=noted["peak"] / 1024,
    )


if __name__ == "__main__":
    main()
