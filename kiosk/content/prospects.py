"""The rule by which job prospects are rated. docs/adr/0003-job-prospects.md tells why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from kiosk.catalogue.vocabulary import STATES, Prospects

Band = Literal["fast", "middle", "slow"]

FAST_FROM = 66.7
MIDDLE_FROM = 33.3
"""Percentiles of projected growth among all unit groups at which a band begins: thirds."""

RATINGS: dict[tuple[Band, bool], Prospects] = {
    ("fast", True): "very strong",
    ("fast", False): "strong",
    ("middle", True): "strong",
    ("middle", False): "average",
    ("slow", True): "average",
    ("slow", False): "limited",
}
"""By band of growth and whether the occupation is in shortage nationally."""

BAND_WORDS: dict[Band, str] = {
    "fast": "faster than most groups",
    "middle": "near the middle of all groups",
    "slow": "slower than most groups",
}


@dataclass(frozen=True)
class Growth:
    """The projected change of one ANZSCO unit group, in percent, and its percentile."""

    group: str
    change: float | None
    percentile: float | None
    until: str


@dataclass(frozen=True)
class Rated:
    """A rating, or none, and the sentence with its inputs or why there is none."""

    rating: Prospects | None
    reason: str


def rate(growths: Sequence[Growth], shortage: Mapping[str, str] | None) -> Rated:
    """Rate one occupation from the growth of its unit groups and its shortage ratings by place.

    `shortage` is None where the occupation was not rated. Several groups are rated one by
    one; only where all come to the same rating has the occupation one.
    """
    told = shortage_words(shortage)
    short = shortage is not None and shortage.get("Australia") == "S"
    missing = [growth.group for growth in growths if growth.percentile is None]
    if missing or not growths:
        return Rated(None, f"No rating: no growth is projected for its group · {told}")
    ratings: list[Prospects] = [RATINGS[band(growth.percentile or 0), short] for growth in growths]
    if len(growths) == 1:
        return Rated(ratings[0], f"{growth_words(growths[0])} · {told}")
    if len(set(ratings)) > 1:
        each = "; ".join(
            f"{growth.group}: {rating}" for growth, rating in zip(growths, ratings, strict=True)
        )
        why = "No single rating, as it lies in several groups that are rated differently"
        return Rated(None, f"{why}: {each} · {told}")
    each = "; ".join(f"{growth.group}: {growth_words(growth)}" for growth in growths)
    return Rated(ratings[0], f"{each} · {told}")


def band(percentile: float) -> Band:
    """Which third of all unit groups a percentile of projected growth lies in."""
    if percentile >= FAST_FROM:
        return "fast"
    return "middle" if percentile >= MIDDLE_FROM else "slow"


def growth_words(growth: Growth) -> str:
    """A projected change as a visitor reads it."""
    change, percentile = growth.change or 0, growth.percentile or 0
    if change == 0:
        return f"Projected to stay the same by {growth.until}, {BAND_WORDS[band(percentile)]}"
    amount = f"{abs(change):.1f}\N{NO-BREAK SPACE}%"
    if change < 0:
        return f"Projected to shrink {amount} by {growth.until}"
    return f"Projected to grow {amount} by {growth.until}, {BAND_WORDS[band(percentile)]}"


def shortage_words(shortage: Mapping[str, str] | None) -> str:
    """Shortage ratings by place (S, R, M, NS) as a visitor reads them."""
    if shortage is None:
        return "Not rated for shortage"
    national = {
        "S": "In shortage nationally",
        "R": "In shortage in regional areas nationally",
        "M": "In shortage in metropolitan areas nationally",
    }.get(shortage.get("Australia", "NS"))
    states = _state_words(shortage)
    if national:
        return f"{national} and in {states}" if states else national
    return f"Not in shortage nationally, but in {states}" if states else "Not in shortage"


def _state_words(shortage: Mapping[str, str]) -> str:
    """The states in shortage, listed; empty where there is none."""
    if all(shortage.get(state) == "S" for state in STATES):
        return "every state and territory"
    names = {"S": "{}", "R": "regional {}", "M": "metropolitan {}"}
    listed = [
        names[shortage[state]].format(state) for state in STATES if shortage.get(state) in names
    ]
    if len(listed) < 2:
        return "".join(listed)
    return f"{', '.join(listed[:-1])} and {listed[-1]}"
