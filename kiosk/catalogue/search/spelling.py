"""Words that a misspelt one may have meant."""

from __future__ import annotations

import string
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sqlalchemy import select

from kiosk.catalogue.schema import SearchWord
from kiosk.catalogue.search.lookup import words_by_shared_letters
from kiosk.catalogue.search.sound import sound

if TYPE_CHECKING:
    from sqlalchemy import Connection

SHORTEST = 4
MOST_ALIKE = 40
MOST_WORDS = 4
ALLOWED = {4: 1, 5: 2, 6: 2, 7: 2, 8: 3}
ALLOWED_LONGER = 3
"""How many letters may be wrong, by the length of the word."""
HEARD = 0.5
"""How much less a wrong letter counts in a word that sounds the same."""
UNFINISHED = 0.5
"""How much further than a whole word a word's beginning counts."""
SURE = 0.95

WORDS = select(SearchWord.id, SearchWord.word, SearchWord.sound, SearchWord.occupations).order_by(
    SearchWord.word
)


class Spelling:
    """The words that are spelt right, by their letters and by their sound."""

    def __init__(self, connection: Connection) -> None:
        """Read the words; the connection is used for every search."""
        self._connection = connection
        self._by_row: dict[int, str] = {}
        self._by_sound: defaultdict[str, list[str]] = defaultdict(list)
        self._occupations: dict[str, int] = {}
        for row, word, key, occupations in connection.execute(WORDS):
            self._by_row[row] = word
            self._occupations[word] = occupations
            self._by_sound[key].append(word)
        self._in_order = list(self._by_row.values())
        self._words = frozenset(self._in_order)

    def is_word(self, word: str) -> bool:
        """Whether a word is spelt right."""
        return word in self._words

    def occupations(self, word: str) -> int:
        """How many occupations have a word that is spelt right; 0 for another."""
        return self._occupations.get(word, 0)

    def knows(self, word: str, *, unfinished: bool) -> bool:
        """Whether a word is spelt right, or the beginning of one that is, or no word at all."""
        if word in self._words or len(word) < SHORTEST or not word.isalpha():
            return True
        if not unfinished:
            return False
        place = bisect_left(self._in_order, word)
        return place < len(self._in_order) and self._in_order[place].startswith(word)

    def close_words(self, word: str, *, unfinished: bool, looser: int = 0) -> dict[str, float]:
        """Words close to one that is not known, each with a likeness from 0 to 1.

        An unfinished word is held against beginnings, too. `looser` allows as many more letters
        to be wrong. Words of fewer than four letters have too many neighbours.
        """
        if len(word) < SHORTEST:
            return {}
        most = ALLOWED.get(len(word), ALLOWED_LONGER) + looser
        distances, one_slip = self._near(word, most)
        for known in () if one_slip else self._alike(word):
            if known in distances:
                continue
            distance = edit_distance(word, known, most)
            if distance <= most:
                distances[known] = distance
            elif unfinished:
                start = edit_distance(word, known[: len(word) + 1], most)
                if start <= most:
                    distances[known] = start + UNFINISHED
        return _best(distances, len(word))

    def near_words(self, word: str) -> dict[str, float]:
        """Words one slip away from one that is not known, or that sound like it."""
        return _best(self._near(word, ALLOWED_LONGER)[0], len(word))

    def _near(self, word: str, most: int) -> tuple[dict[str, float], frozenset[str]]:
        """Distances of words that are one slip away or sound alike; and those one slip away."""
        one_slip = self._words.intersection(one_edit_away(word))
        distances: dict[str, float] = dict.fromkeys(one_slip, 1.0)
        for known in self._by_sound.get(sound(word), ()):
            distance = edit_distance(word, known, most + 1)
            if distance <= most + 1:
                heard = HEARD * (distance + 1)
                distances[known] = min(distance, heard, distances.get(known, heard))
        return distances, one_slip

    def _alike(self, word: str) -> list[str]:
        """Words that share the most runs of three letters with this one, for their length."""
        shared = words_by_shared_letters(self._connection, word)
        likeness = {
            self._by_row[row]: count / (len(word) + len(self._by_row[row]))
            for row, count in shared.items()
        }
        return sorted(likeness, key=lambda known: (-likeness[known], known))[:MOST_ALIKE]


def _best(distances: dict[str, float], length: int) -> dict[str, float]:
    """The closest few, as likenesses; words much further than the closest are left out."""
    if not distances:
        return {}
    nearest = min(distances.values())
    ranked = sorted(distances, key=lambda known: (distances[known], known))
    return {
        known: SURE * (1 - distances[known] / (length + 1))
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
