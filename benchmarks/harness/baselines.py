"""What one could build the search on instead: each over the same entries as ours."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

import tantivy
from rapidfuzz import fuzz, process, utils

from kiosk.catalogue.search.words import query_words

MOST_ROWS = 400
"""Rows that a baseline is asked for; an occupation stands where its best row does."""
MOST_FOUND = 10


class Row(NamedTuple):
    """One search entry: whose it is, and its text."""

    code: str
    text: str


class Baseline(Protocol):
    """Finds OSCA codes, best first."""

    name: str

    def find(self, query: str) -> list[str]:
        """At most ten codes that answer a query, each once."""
        ...


def read_rows(connection: sqlite3.Connection) -> list[Row]:
    """Every search entry of a catalogue."""
    return [
        Row(*row)
        for row in connection.execute("SELECT occupation_code, text FROM search_entry ORDER BY id")
    ]


class FullText:
    """SQLite's FTS5 with its own ranking (bm25): words, the last as a beginning; or trigrams."""

    def __init__(self, rows: Sequence[Row], name: str, tokenizer: str) -> None:
        """Index the rows."""
        self.name = name
        self._letters = tokenizer == "trigram"
        self._codes = [row.code for row in rows]
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        self._connection.execute(
            f"CREATE VIRTUAL TABLE entries USING fts5(text, tokenize='{tokenizer}')"
        )
        self._connection.executemany(
            "INSERT INTO entries(rowid, text) VALUES (?, ?)",
            ((place, row.text) for place, row in enumerate(rows)),
        )

    def find(self, query: str) -> list[str]:
        """At most ten codes that answer a query, each once."""
        asked = self._letters_of(query) if self._letters else self._words_of(query)
        if not asked:
            return []
        found: Iterable[tuple[int]] = self._connection.execute(
            "SELECT rowid FROM entries WHERE entries MATCH ? ORDER BY rank LIMIT ?",
            (asked, MOST_ROWS),
        )
        return first_codes(self._codes[int(row)] for (row,) in found)

    @staticmethod
    def _words_of(query: str) -> str:
        words = query_words(query)
        return " OR ".join(
            [*(f'"{word}"' for word in words[:-1]), *(f'"{word}"*' for word in words[-1:])]
        )

    @staticmethod
    def _letters_of(query: str) -> str:
        folded = " ".join(query_words(query))
        runs = {folded[at : at + 3] for at in range(len(folded) - 2)}
        return " OR ".join(f'"{run}"' for run in sorted(runs))


class Fuzzy:
    """rapidfuzz's token_set_ratio against every entry that is a name, not a page of prose."""

    name = "rapidfuzz token_set"

    def __init__(self, rows: Sequence[Row]) -> None:
        """Keep the names."""
        names = [row for row in rows if "\n" not in row.text]
        self._codes = [row.code for row in names]
        self._texts = [utils.default_process(row.text) for row in names]

    def find(self, query: str) -> list[str]:
        """At most ten codes that answer a query, each once."""
        found = process.extract(
            utils.default_process(query),
            self._texts,
            scorer=fuzz.token_set_ratio,
            processor=None,
            limit=MOST_ROWS,
        )
        return first_codes(self._codes[place] for _, _, place in found)


class Tantivy:
    """tantivy with its English stemmer and bm25."""

    name = "tantivy"

    def __init__(self, rows: Sequence[Row]) -> None:
        """Index the rows."""
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("text", tokenizer_name="en_stem")
        builder.add_unsigned_field("row", stored=True)
        self._codes = [row.code for row in rows]
        self._index = tantivy.Index(builder.build())
        writer = self._index.writer(num_threads=1)
        for place, row in enumerate(rows):
            writer.add_document(tantivy.Document(text=row.text, row=place))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()

    def find(self, query: str) -> list[str]:
        """At most ten codes that answer a query, each once."""
        words = " ".join(query_words(query))
        if not words:
            return []
        asked, _ = self._index.parse_query_lenient(words, ["text"])
        hits: list[tuple[float, tantivy.DocAddress]] = self._searcher.search(asked, MOST_ROWS).hits
        return first_codes(self._codes[int(self._searcher.doc(at)["row"][0])] for _, at in hits)


def first_codes(codes: Iterable[str]) -> list[str]:
    """The first ten codes, each once."""
    return list(dict.fromkeys(codes))[:MOST_FOUND]


def baselines(rows: Sequence[Row]) -> list[Baseline]:
    """All of them."""
    return [
        FullText(rows, "FTS5 words", "unicode61 remove_diacritics 2"),
        FullText(rows, "FTS5 trigram", "trigram"),
        Fuzzy(rows),
        Tantivy(rows),
    ]
