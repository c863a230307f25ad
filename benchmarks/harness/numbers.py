"""Arithmetic on measured times; no Qt."""

from __future__ import annotations

import math
from collections.abc import Sequence


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that at least `percent` of all values do not exceed (nearest rank).

    Raises:
        ValueError: There are no values, or `percent` is not above 0 and at most 100.
    """
    if not values or not 0 < percent <= 100:
        raise ValueError(f"no {percent}th percentile of {len(values)} values")
    return sorted(values)[math.ceil(len(values) * percent / 100) - 1]


def ratio(ours: float, floor: float) -> float:
    """How many times the floor ours is, in hundredths.

    Raises:
        ValueError: The floor is not above 0, so that nothing can be held against it.
    """
    if floor <= 0:
        raise ValueError("the floor took no time, so that there is nothing to compare with")
    return round(ours / floor, 2)


def summary(values: Sequence[float]) -> dict[str, float]:
    """How many there are, with their median, 95th percentile, least and most, in hundredths."""
    return {
        "count": len(values),
        "p50": round(percentile(values, 50), 2),
        "p95": round(percentile(values, 95), 2),
        "least": round(min(values), 2),
        "most": round(max(values), 2),
    }


def against(ours: Sequence[float], floor: Sequence[float]) -> dict[str, float]:
    """The ratios of the medians and of the 95th percentiles."""
    return {
        f"p{percent}": ratio(percentile(ours, percent), percentile(floor, percent))
        for percent in (50, 95)
    }
