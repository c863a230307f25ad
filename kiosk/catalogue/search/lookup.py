"""Asking the two full-text indexes for row numbers; the only place that speaks FTS5."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from sqlalchemy import Connection

WORDS = text("SELECT rowid FROM search_words WHERE search_words MATCH :asked")
LETTERS = text("SELECT rowid FROM search_letters WHERE search_letters MATCH :asked")


def rows_with_word(connection: Connection, words: Iterable[str]) -> list[int]:
    """The rows that have one of the words; words are folded and hold no quotes."""
    asked = " OR ".join(f'"{word}"' for word in words)
    return list(connection.scalars(WORDS, {"asked": asked}).all())


def rows_with_start(connection: Connection, start: str) -> list[int]:
    """The rows that have a word which begins so."""
    return list(connection.scalars(WORDS, {"asked": f'"{start}" *'}).all())


def rows_by_shared_letters(connection: Connection, word: str) -> Counter[int]:
    """For each row, how many of the word's runs of three letters it has."""
    shared: Counter[int] = Counter()
    for run in runs_of_letters(word):
        shared.update(connection.scalars(LETTERS, {"asked": f'"{run}"'}).all())
    return shared


def runs_of_letters(word: str) -> tuple[str, ...]:
    """A word's runs of three letters, each once, in their order, so that answers never vary."""
    return tuple(dict.fromkeys(word[place : place + 3] for place in range(len(word) - 2)))
