"""The one JSON object that a benchmark prints, with how busy the machine was meanwhile."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any


class Noise:
    """What else the machine did: where it was busy, ratios count and times do not."""

    def __init__(self) -> None:
        """Begin to look."""
        self._began = time.monotonic()
        self._load = _load()

    def seen(self) -> dict[str, Any]:
        """Processors, waiting processes at the start and the end, and how long it took."""
        return {
            "processors": os.cpu_count(),
            "load_at_start": self._load,
            "load_at_end": _load(),
            "seconds": round(time.monotonic() - self._began, 1),
        }


def show(found: dict[str, Any]) -> None:
    """Print what was found as one JSON object."""
    json.dump(found, sys.stdout, indent=2)
    sys.stdout.write("\n")


def _load() -> float | None:
    """Processes that wanted to run, over the last minute; None where the system does not say."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None
