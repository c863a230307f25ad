"""How well an occupation answers a query: pure arithmetic on what the indexes found.

An exact name comes first. Then counts how much of the query is covered, rare words more than
common ones; then where it was found, titles before search words before lists before prose.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import nlargest
from typing import TYPE_CHECKING

from kiosk.catalogue.search.entries import NAMES
from kiosk.catalogue.search.words import name_stems, stem

if TYPE_CHECKING:
    from kiosk.catalogue.search.entries import Entries

COVERED, WHERE, TOGETHER, TIGHT, FIRST = 0.45, 0.30, 0.15, 0.06, 0.04
"""Shares of a score: words covered at all, where each was found best, in one entry together,
how much of the name the query is, and whether the name begins with it."""

EXACT = {
    "title": 1.0,
    "alternative": 0.95,
    "specialisation": 0.8,
    "nec": 0.8,
    "job title": 0.1,
    "search word": 0.02,
}
"""Added when the query is a whole name; a little less when its words stand in another order."""
OTHER_ORDER = 0.9

MOST_RANKED = 1500
"""Occupations that are ranked with care, where more have something of the query."""

MOST_ADDED = 0.25
"""What a row adds at the most when it is not the whole name."""

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
    base: defaultdict[int, float] = defaultdict(float)
    together: defaultdict[int, float] = defaultdict(float)
    owners, weights = entries.owners, entries.weights
    for word_hits in hits:
        best: dict[int, float] = {}
        best_where: dict[int, float] = {}
        worths: list[float] = []
        for row, sureness in word_hits.rows.items():
            owner = owners[row]
            worth = sureness * weights[row]
            worths.append(worth)
            if sureness > best.get(owner, 0):
                best[owner] = sureness
            if worth > best_where.get(owner, 0):
                best_where[owner] = worth
        rarity = _rarity(len(best), len(entries.occupations))
        whole += rarity
        for owner, sureness in best.items():
            base[owner] += rarity * (COVERED * sureness + WHERE * best_where[owner])
        for row, worth in zip(word_hits.rows, worths, strict=True):
            together[row] += rarity * worth
    if not base:
        return []
    # What a row adds cannot lift an occupation that covers much less than the best one.
    least = KEPT * max(base.values()) - MOST_ADDED * whole
    wanted = {owner for owner, covered in base.items() if covered >= least}
    if len(wanted) > MOST_RANKED:
        wanted = set(nlargest(MOST_RANKED, wanted, key=lambda owner: (base[owner], -owner)))
    best_rows: dict[int, tuple[int, float]] = {}
    asked = _Asked(query)
    have_every_word = set(together)
    for word_hits in hits:
        have_every_word.intersection_update(word_hits.rows)
    for row, shares in together.items():
        owner = owners[row]
        if owner in wanted:
            added = _row_score(asked, entries, row, shares / whole, row in have_every_word)
            if owner not in best_rows or added > best_rows[owner][1]:
                best_rows[owner] = (row, added)
    ranked = [
        Ranked(owner, row, round(base[owner] / whole + row_score, 2))
        for owner, (row, row_score) in best_rows.items()
    ]
    return _in_order(ranked, entries)


def _rarity(having: int, occupations: int) -> float:
    """Inverse document frequency over occupations; a word that none has is the rarest."""
    return math.log(1 + occupations / (1 + having))


class _Asked:
    """What a row's text is held against: the query's stems, first word and length."""

    def __init__(self, query: Sequence[str]) -> None:
        self.stems = tuple(stem(word) for word in query)
        self.first = query[0]
        self.length = sum(map(len, query)) + len(query) - 1


def _row_score(
    asked: _Asked, entries: Entries, row: int, share: float, has_every_word: bool
) -> float:
    """What a row adds to the score of its occupation; `share` is how much of the query it has."""
    score = TOGETHER * share
    if entries.kinds[row] in NAMES:
        text = entries.texts[row]
        score += TIGHT * min(1.0, asked.length / len(text)) * share
        if text[: len(asked.first)].casefold() == asked.first:
            score += FIRST
        if has_every_word and len(text) <= asked.length + 24:
            score += _exactness(asked.stems, text, entries.kinds[row])
    return score


def _exactness(stems: tuple[str, ...], text: str, kind: str) -> float:
    """What is added when the query's words are the name's words, singular or plural."""
    name = name_stems(text)
    if len(name) != len(stems) or set(name) != set(stems):
        return 0.0
    return EXACT[kind] * (1.0 if name == stems else OTHER_ORDER)


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
