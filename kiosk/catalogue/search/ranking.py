"""How well an occupation answers a query: pure arithmetic on what the indexes found.

An exact name comes first. Then counts how much of the query is covered, rare words more than
common ones; then where it was found, titles before search words before lists before prose.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.catalogue.search.words import name_stems, stem

if TYPE_CHECKING:
    from kiosk.catalogue.search.entries import Entries, Entry

COVERED, WHERE, TOGETHER, TIGHT, FIRST = 0.45, 0.30, 0.15, 0.06, 0.04
"""Shares of a score: words covered at all, where each was found best, in one entry together,
how much of the name the query is, and whether the name begins with it."""

EXACT = {
    "title": 1.0,
    "alternative": 0.95,
    "specialisation": 0.8,
    "nec": 0.8,
    "search word": 0.02,
}
"""Added when the query is a whole name; a little less when its words stand in another order."""
OTHER_ORDER = 0.9

KEPT = 0.4
"""What scores less than this share of the best is left out: it answers something else."""


@dataclass(frozen=True, slots=True)
class WordHits:
    """The rows that have a word of the query, each with how surely: 1 is the word itself."""

    rows: dict[int, float]


@dataclass(frozen=True, slots=True)
class Ranked:
    """An occupation by its place in `Entries.occupations`, with its best row."""

    owner: int
    row: int
    score: float


def rank(query: Sequence[str], hits: Sequence[WordHits], entries: Entries) -> list[Ranked]:
    """Occupations that answer the query's words, best first; ties by size, then title.

    `hits` stand in the order of the words. Scores go from 0 to about 2, in hundredths: a
    smaller difference says nothing, and the size of an occupation decides.
    """
    whole = 0.0
    covered: defaultdict[int, float] = defaultdict(float)
    where: defaultdict[int, float] = defaultdict(float)
    together: defaultdict[int, float] = defaultdict(float)
    for word_hits in hits:
        best: dict[int, float] = {}
        best_where: dict[int, float] = {}
        worths: dict[int, float] = {}
        for row, sureness in word_hits.rows.items():
            entry = entries.rows[row]
            owner = entry.owner
            worths[row] = worth = sureness * entry.weight
            if sureness > best.get(owner, 0):
                best[owner] = sureness
            if worth > best_where.get(owner, 0):
                best_where[owner] = worth
        rarity = _rarity(len(best), len(entries.occupations))
        whole += rarity
        for owner, sureness in best.items():
            covered[owner] += rarity * sureness
            where[owner] += rarity * best_where[owner]
        for row, worth in worths.items():
            together[row] += rarity * worth
    best_rows = _best_rows(query, together, whole, entries)
    ranked = [
        Ranked(
            owner,
            row,
            round((COVERED * covered[owner] + WHERE * where[owner]) / whole + row_score, 2),
        )
        for owner, (row, row_score) in best_rows.items()
    ]
    return _in_order(ranked, entries)


def _rarity(having: int, occupations: int) -> float:
    """Inverse document frequency over occupations; a word that none has is the rarest."""
    return math.log(1 + occupations / (1 + having))


def _best_rows(
    query: Sequence[str], together: dict[int, float], whole: float, entries: Entries
) -> dict[int, tuple[int, float]]:
    """For each occupation its best row, and what that row adds to the score."""
    length = sum(map(len, query)) + len(query) - 1
    stems = tuple(stem(word) for word in query)
    best: dict[int, tuple[int, float]] = {}
    for row, shares in together.items():
        entry = entries.rows[row]
        score = TOGETHER * shares / whole
        if entry.is_name:
            score += TIGHT * min(1.0, length / len(entry.text)) * shares / whole
            if entry.text[: len(query[0])].casefold() == query[0]:
                score += FIRST
            if len(entry.text) <= length + 24:
                score += _exactness(stems, entry)
        if entry.owner not in best or score > best[entry.owner][1]:
            best[entry.owner] = (row, score)
    return best


def _exactness(stems: tuple[str, ...], entry: Entry) -> float:
    """What is added when the query's words are the name's words, singular or plural."""
    name = name_stems(entry.text)
    if len(name) != len(stems) or set(name) != set(stems):
        return 0.0
    return EXACT[entry.kind] * (1.0 if name == stems else OTHER_ORDER)


def _in_order(ranked: list[Ranked], entries: Entries) -> list[Ranked]:
    if not ranked:
        return []
    least = KEPT * max(found.score for found in ranked)
    kept = [found for found in ranked if found.score >= least]
    occupations = entries.occupations

    def key(found: Ranked) -> tuple[float, int, str]:
        occupation = occupations[found.owner]
        return (-found.score, -occupation.size, occupation.title)

    return sorted(kept, key=key)
