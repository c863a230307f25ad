"""Where a figure stands among all unit groups that have it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping


def percentiles(values: Mapping[str, float]) -> dict[str, float]:
    """Percent of the other groups whose value is lower, counting half of the equal ones.

    Takes a value a group and gives 0 to 100 a group, to one decimal. A group that stands
    alone has nothing to stand among, and so no percentile.
    """
    ordered = sorted(values.values())
    others = len(ordered) - 1
    if others < 1:
        return {}
    return {
        group: round(100 * _below(ordered, value) / others, 1) for group, value in values.items()
    }


def _below(ordered: list[float], value: float) -> float:
    """How many of the others lie below a value that is itself in the list."""
    lower = bisect_left(ordered, value)
    equal_others = bisect_right(ordered, value) - lower - 1
    return lower + equal_others / 2
