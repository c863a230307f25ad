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

from kiosk.catalogue.search.words import query_words, split, stem

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
    rarities = [_rarity(word_hits, entries) for word_hits in hits]
    whole = sum(rarities)
    covered: defaultdict[int, float] = defaultdict(float)
    where: defaultdict[int, float] = defaultdict(float)
    together: defaultdict[int, float] = defaultdict(float)
    for word_hits, rarity in zip(hits, rarities, strict=True):
        best: dict[int, float] = {}
        best_where: dict[int, float] = {}
        for row, sureness in word_hits.rows.items():
            entry = entries.rows[row]
            worth = sureness * entry.weight
            together[row] += rarity * worth
            if sureness > best.get(entry.owner, 0):
                best[entry.owner] = sureness
            if worth > best_where.get(entry.owner, 0):
                best_where[entry.owner] = worth
        for owner, sureness in best.items():
            covered[owner] += rarity * sureness
            where[owner] += rarity * best_where[owner]
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


def _rarity(hits: WordHits, entries: Entries) -> float:
    """Inverse document frequency over occupations; a word that nothing has is the rarest."""
    having = len({entries.rows[row].owner for row in hits.rows})
    return math.log(1 + len(entries.occupations) / (1 + having))


def _best_rows(
    query: Sequence[str], together: dict[int, float], whole: float, entries: Entries
) -> dict[int, tuple[int, float]]:
    """For each occupation its best row, and what that row adds to the score."""
    length = sum(map(len, query)) + len(query) - 1
    stems = [stem(word) for word in query]
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


def _exactness(stems: Sequence[str], entry: Entry) -> float:
    """What is added when the query's words are the name's words, singular or plural."""
    name = [stem(word) for word in query_words(entry.text)]
    if name == stems:
        return EXACT[entry.kind]
    return OTHER_ORDER * EXACT[entry.kind] if sorted(name) == sorted(stems) else 0.0


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


def best_line(text: str, words: Sequence[str]) -> str:
    """The line of a list or of prose that has most of the words, for the reader to see."""
    stems = {stem(word) for word in words}

    def shared(line: str) -> int:
        return sum(any(word.startswith(wanted) for wanted in stems) for word in set(split(line)))

    return max(text.splitlines(), key=shared, default=text)
