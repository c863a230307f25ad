"""What each word of a query may have meant, and the rows that have it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select

from kiosk.catalogue.schema import SearchSynonym
from kiosk.catalogue.search.lookup import (
    EVERY_ROW,
    MOST_MEANT,
    MOST_ROWS,
    rows_with_all,
    rows_with_start,
    rows_with_stem,
    rows_with_word,
)
from kiosk.catalogue.search.ranking import WordHits
from kiosk.catalogue.search.words import forms

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.catalogue.search.entries import Entries
    from kiosk.catalogue.search.spelling import Spelling

STARTS_WITH = 0.8
"""How surely a word is meant by its beginning."""
SAME_STEM = 0.9
"""How surely a word is meant by another of its stem."""
SYNONYM = 0.75
"""How surely a word is meant by an everyday one for the same."""
JOINED = 0.97
"""How surely two words are meant as one ("panel beater")."""
SHORT_START = 2
"""A word or beginning this short is looked for in names only."""
TELLING_START = 5
"""Letters from which on the beginning of a word is looked for in prose, too."""
COMMON = 0.2
"""A word that more than this share of occupations have is not looked for in prose."""
SHORTEST_PART = 3
"""Letters of the shorter half when a word is taken apart."""
MOST_CORRECTED = 3
"""Words of one query that are looked for in other spellings."""

Rows = dict[int, float]

MEANINGS = select(SearchSynonym.word, SearchSynonym.meant).order_by(
    SearchSynonym.word, SearchSynonym.meant
)


class Reader:
    """Reads the words of queries over one open database."""

    def __init__(self, connection: Connection, entries: Entries, spelling: Spelling) -> None:
        """Keep what is asked for every query."""
        self._connection = connection
        self._spelling = spelling
        self._last_name = entries.last_name
        self._last_list = entries.last_list
        self._most_in_prose = COMMON * len(entries.occupations)
        self._meanings: defaultdict[str, list[str]] = defaultdict(list)
        for word, meant in connection.execute(MEANINGS):
            self._meanings[word].append(meant)

    def read(
        self, words: Sequence[str], *, looser: int = 0
    ) -> tuple[tuple[str, ...], list[WordHits]]:
        """The words as they are understood, each with the rows that have it.

        The last word may be unfinished. A word that nothing has may be two, or misspelt;
        `looser` allows as many more letters to be wrong.
        """
        read: list[tuple[str, Rows]] = []
        unknown: list[int] = []
        parted = self._parted(words)
        for place, word in enumerate(parted):
            last = place == len(parted) - 1
            rows = self._having(word, unfinished=last)
            if not self._spelling.knows(word, unfinished=last):
                unknown.append(place)
            read.append((word, rows))
        if any(len(rows) >= MOST_ROWS for _, rows in read):
            self._add_rows_with_all(read)
        self._join(read, unknown)
        for place in unknown[:MOST_CORRECTED]:
            self._correct(read, place, unfinished=place == len(read) - 1, looser=looser)
        return tuple(word for word, _ in read), [WordHits(rows) for _, rows in read]

    def _add_rows_with_all(self, read: list[tuple[str, Rows]]) -> None:
        """Where there are too many rows to look at all, those with every word are not missed."""
        for row in rows_with_all(self._connection, [word for word, _ in read]):
            for _, rows in read:
                rows.setdefault(row, SAME_STEM)

    def _parted(self, words: Sequence[str]) -> list[str]:
        """The words; one that is two run together becomes them."""
        parted: list[str] = []
        for word in words:
            parted.extend(self._halves(word) or (word,))
        return parted

    def _halves(self, word: str) -> tuple[str, str] | None:
        if len(word) < 2 * SHORTEST_PART + 1 or self._spelling.knows(word, unfinished=True):
            return None
        halves = [
            (word[:at], word[at:])
            for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
            if self._spelling.is_word(word[:at]) and self._spelling.is_word(word[at:])
        ]
        return max(halves, key=lambda both: min(map(len, both)), default=None)

    def _having(self, word: str, *, unfinished: bool) -> Rows:
        """Rows with the word in singular or plural, another of its stem, or its beginning."""
        last = self._last_row(word)
        exact = rows_with_word(self._connection, forms(word), last)
        rows: Rows = {}
        if unfinished or not exact:
            told = last if len(word) >= TELLING_START else min(last, self._last_list)
            start = rows_with_start(self._connection, word, told)
            rows = dict.fromkeys(start, STARTS_WITH)
        if len(word) > SHORT_START:
            rows.update(dict.fromkeys(rows_with_stem(self._connection, word, last), SAME_STEM))
        for meant in self._meanings.get(word, ()):
            last_meant = self._last_row(meant)
            for row in rows_with_stem(self._connection, meant, last_meant, MOST_MEANT):
                rows[row] = max(SYNONYM, rows.get(row, 0.0))
        rows.update(dict.fromkeys(exact, 1.0))
        return rows

    def _last_row(self, word: str) -> int:
        """How far down a word means something: a short one in names, a common one not in prose."""
        if len(word) <= SHORT_START:
            return self._last_name
        common = self._spelling.occupations(word) > self._most_in_prose
        return self._last_list if common else EVERY_ROW

    def _correct(
        self, read: list[tuple[str, Rows]], place: int, *, unfinished: bool, looser: int
    ) -> None:
        """Add the rows of close words; it is understood as the one that fits the others best."""
        word, rows = read[place]
        others = [rows for at, (_, rows) in enumerate(read) if at != place and rows]
        best, best_fit = word, 1 + self._overlap(rows, others) if rows else 0.0
        close = self._spelling.close_words(word, unfinished=unfinished, looser=looser)
        for known, likeness in close.items():
            found = self._having(known, unfinished=unfinished)
            fit = likeness * (1 + self._overlap(found, others))
            if fit > best_fit:
                best, best_fit = known, fit
            for row, sureness in found.items():
                rows[row] = max(likeness * sureness, rows.get(row, 0.0))
        read[place] = (best, rows)

    def _overlap(self, found: Rows, others: Sequence[Rows]) -> float:
        """The share of the other words that stand in the same row as a found one."""
        if not others:
            return 0.0
        return sum(not found.keys().isdisjoint(rows) for rows in others) / len(others)

    def _join(self, read: list[tuple[str, Rows]], unknown: Sequence[int]) -> None:
        """Where two neighbours are one word ("fork lift"), both stand in its rows."""
        for at in range(len(read) - 1):
            joined = read[at][0] + read[at + 1][0]
            meant = {joined: JOINED} if self._spelling.is_word(joined) else {}
            if not meant and (at in unknown or at + 1 in unknown):
                meant = self._spelling.near_words(joined)
            for word, likeness in meant.items():
                for row in rows_with_word(self._connection, forms(word)):
                    for _, rows in read[at : at + 2]:
                        rows[row] = max(likeness, rows.get(row, 0.0))
