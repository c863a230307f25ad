"""Asking the three full-text indexes for row numbers; the only place that speaks FTS5."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from sqlalchemy import Connection, TextClause

MOST_ROWS = 700
"""Rows of one word that are looked at; they come in the order of what matters most."""
MOST_MEANT = 300
"""Rows of a word that was not typed, but means the same as one that was."""
EVERY_ROW = 2**62

WORDS = text(
    "SELECT rowid FROM search_words WHERE search_words MATCH :asked AND rowid <= :last LIMIT :most"
)
STEMS = text(
    "SELECT rowid FROM search_stems WHERE search_stems MATCH :asked AND rowid <= :last LIMIT :most"
)
LETTERS = text("SELECT rowid FROM search_letters WHERE search_letters MATCH :asked")


def rows_with_word(
    connection: Connection, words: Iterable[str], last: int = EVERY_ROW
) -> list[int]:
    """The rows up to `last` that have one of the words; words are folded and hold no quotes."""
    return _rows(connection, WORDS, " OR ".join(f'"{word}"' for word in words), last)


def rows_with_stem(
    connection: Connection, word: str, last: int = EVERY_ROW, most: int = MOST_ROWS
) -> list[int]:
    """The rows up to `last` that have a word of the same stem ("cooking", "cook")."""
    return _rows(connection, STEMS, f'"{word}"', last, most)


def rows_with_start(connection: Connection, start: str, last: int = EVERY_ROW) -> list[int]:
    """The rows up to `last` that have a word which begins so."""
    return _rows(connection, WORDS, f'"{start}" *', last)


def rows_with_all(connection: Connection, words: Iterable[str]) -> list[int]:
    """The rows that have every word, or another of its stem."""
    return _rows(connection, STEMS, " AND ".join(f'"{word}"' for word in words), EVERY_ROW)


def _rows(
    connection: Connection, query: TextClause, asked: str, last: int, most: int = MOST_ROWS
) -> list[int]:
    found = connection.scalars(query, {"asked": asked, "last": last, "most": most})
    return list(found.all())


def words_by_shared_letters(connection: Connection, word: str) -> Counter[int]:
    """For each row of search_word, how many of the word's runs of three letters it has."""
    shared: Counter[int] = Counter()
    for run in runs_of_letters(word):
        shared.update(connection.scalars(LETTERS, {"asked": f'"{run}"'}).all())
    return shared


def runs_of_letters(word: str) -> tuple[str, ...]:
    """A word's runs of three letters, each once, in their order, so that answers never vary."""
    return tuple(dict.fromkeys(word[place : place + 3] for place in range(len(word) - 2)))
