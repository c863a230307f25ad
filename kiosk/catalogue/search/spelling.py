"""Words that a misspelt one may have meant."""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kiosk.catalogue.search.lookup import rows_by_shared_letters, runs_of_letters
from kiosk.catalogue.search.words import split

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.catalogue.search.entries import Entries

SHORTEST = 4
MOST_ROWS = 150
MOST_WORDS = 4
ALLOWED = {4: 1, 5: 1, 6: 2, 7: 2, 8: 2}
ALLOWED_LONGER = 3
"""How many letters may be wrong, by the length of the word."""
UNFINISHED = 0.5
"""How much further than a whole word a word's beginning counts."""


class Spelling:
    """Close spellings among the words of all names."""

    def __init__(self, entries: Entries) -> None:
        """Gather the words of all names."""
        self._entries = entries
        self._words = frozenset(
            word
            for entry in entries.rows.values()
            if entry.is_name
            for word in split(entry.text)
            if len(word) >= SHORTEST - 1
        )

    def close_words(
        self, connection: Connection, word: str, *, unfinished: bool, looser: int = 0
    ) -> dict[str, float]:
        """Known words close to one that is not known, each with a likeness from 0 to 1.

        An unfinished word is held against beginnings, too. `looser` allows as many more
        letters to be wrong. Words of fewer than four letters have too many neighbours.
        """
        if len(word) < SHORTEST:
            return {}
        one_slip = self._words.intersection(one_edit_away(word))
        if one_slip and not looser:
            return _best(dict.fromkeys(one_slip, 1.0), len(word))
        most = ALLOWED.get(len(word), ALLOWED_LONGER) + looser
        distances: dict[str, float] = dict.fromkeys(one_slip, 1.0)
        for known in self._alike(connection, word):
            distance = edit_distance(word, known, most)
            if distance <= most:
                distances[known] = distance
            elif unfinished:
                start = edit_distance(word, known[: len(word) + 1], most)
                if start <= most:
                    distances[known] = start + UNFINISHED
        return _best(distances, len(word))

    def _alike(self, connection: Connection, word: str) -> set[str]:
        """Words of the rows that share most runs of three letters with this one."""
        shared = rows_by_shared_letters(connection, word)
        runs = runs_of_letters(word)
        return {
            known
            for row, _ in shared.most_common(MOST_ROWS)
            for known in split(self._entries.rows[row].text)
            if len(known) >= SHORTEST and any(run in known for run in runs)
        }


def _best(distances: dict[str, float], length: int) -> dict[str, float]:
    """The closest few, as likenesses; words much further than the closest are left out."""
    if not distances:
        return {}
    nearest = min(distances.values())
    ranked = sorted(distances, key=lambda known: (distances[known], known))
    return {
        known: 0.9 * (1 - distances[known] / (length + 1))
        for known in ranked[:MOST_WORDS]
        if distances[known] <= nearest + 1
    }


def one_edit_away(word: str) -> Iterator[str]:
    """All words that one slip of typing leads to: two swapped, one missing, wrong or extra.

    After Norvig, "How to Write a Spelling Corrector" (norvig.com/spell-correct.html).
    """
    for place in range(len(word) + 1):
        before, after = word[:place], word[place:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        if after:
            yield before + after[1:]
            yield from _with_letter(before, after[1:])
        yield from _with_letter(before, after)


def _with_letter(before: str, after: str) -> Iterable[str]:
    return (before + letter + after for letter in string.ascii_lowercase)


def edit_distance(one: str, other: str, most: int) -> int:
    """Letters to change, add, drop or swap with their neighbour to turn one word into another.

    More than `most` is told as `most + 1`, without being worked out. This is the optimal
    string alignment distance (Boytsov 2011, "Indexing methods for approximate dictionary
    searching", section 2.1).
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    above: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        further, above, row = above, row, [i]
        for j, against in enumerate(other, start=1):
            cost = above[j - 1] if letter == against else 1 + min(above[j - 1], above[j], row[-1])
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                cost = min(cost, further[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
