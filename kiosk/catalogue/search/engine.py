"""Finding occupations as the visitor types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.catalogue.records import Match
from kiosk.catalogue.search.entries import read_entries
from kiosk.catalogue.search.lines import LineFinder
from kiosk.catalogue.search.lookup import (
    rows_by_shared_letters,
    rows_with_start,
    rows_with_word,
)
from kiosk.catalogue.search.ranking import Ranked, WordHits, rank
from kiosk.catalogue.search.spelling import Spelling
from kiosk.catalogue.search.words import LONGEST_QUERY, folded, forms, query_words

if TYPE_CHECKING:
    from sqlalchemy import Connection

SHORTEST_QUERY = 2
STARTS_WITH = 0.8
"""How surely a word is meant by its beginning."""
SHORT_START = 2
"""A word or beginning this short is looked for in names only."""
MOST_SUGGESTIONS = 5
MOST_CORRECTED = 3
"""Words of one query that are looked for in other spellings."""


class Search:
    """The search over one open database."""

    def __init__(self, connection: Connection) -> None:
        """Read the entries; the connection is used for every search."""
        self._connection = connection
        self._entries = read_entries(connection)
        self._spelling = Spelling(self._entries)

    def find(self, query: str, limit: int | None = None) -> tuple[Match, ...]:
        """Occupations that answer a query, best first, each once; at most `limit`.

        Nothing is found for fewer than two characters. No query fails: it is cut to a
        sensible length, and only letters and digits count.
        """
        digits = "".join(query[:LONGEST_QUERY].split())
        if len(digits) < SHORTEST_QUERY:
            return ()
        if digits.isascii() and digits.isdigit():
            return self._by_code(digits)[:limit]
        words = query_words(query)
        if not words:
            return ()
        if len(words) > 1 and len(words[-1]) == 1:
            words = words[:-1]  # one letter of a further word says nothing yet
        ranked = rank(words, self._hits(words), self._entries)
        lines = LineFinder(words)
        return tuple(self._match(found, lines) for found in ranked[:limit])

    def suggest(self, query: str) -> tuple[tuple[str, str], ...]:
        """Up to five OSCA codes, each with its name that is spelt like the query.

        For when nothing is found. Names are titles or other names of the occupation.
        """
        words = [word for word in query_words(query) if len(word) > SHORT_START]
        hits = [self._corrected(word, unfinished=True, looser=1) for word in words[:MOST_CORRECTED]]
        if not any(found.rows for found in hits):
            hits = [self._alike(folded(query[:LONGEST_QUERY]))]
            words = words[:1] or [folded(query[:LONGEST_QUERY])]
        entries = self._entries.rows
        names_only = [
            WordHits({row: sure for row, sure in found.rows.items() if entries[row].is_name})
            for found in hits
        ]
        ranked = rank(words[: len(hits)], names_only, self._entries)
        return tuple(self._named(found) for found in ranked[:MOST_SUGGESTIONS])

    def _named(self, found: Ranked) -> tuple[str, str]:
        """A code with the name that was found; a search word is never shown as a name."""
        owner, entry = self._entries.occupations[found.owner], self._entries.rows[found.row]
        return owner.code, owner.title if entry.kind == "search word" else entry.text

    def _hits(self, words: tuple[str, ...]) -> list[WordHits]:
        """For each word the rows that have it; the last one may be unfinished."""
        corrections = 0
        found: list[WordHits] = []
        for place, word in enumerate(words):
            last = place == len(words) - 1
            rows = self._having(word, unfinished=last)
            if not rows and corrections < MOST_CORRECTED:
                corrections += 1
                found.append(self._corrected(word, unfinished=last))
            else:
                found.append(WordHits(rows))
        return found

    def _having(self, word: str, *, unfinished: bool) -> dict[int, float]:
        """Rows with the word in singular or plural, or a beginning if nothing else has it."""
        exact = self._fit(word, rows_with_word(self._connection, forms(word)))
        if exact and not unfinished:
            return dict.fromkeys(exact, 1.0)
        rows = dict.fromkeys(self._fit(word, rows_with_start(self._connection, word)), STARTS_WITH)
        rows.update(dict.fromkeys(exact, 1.0))
        return rows

    def _fit(self, word: str, rows: list[int]) -> list[int]:
        """The rows where a word of this length means something: one of two letters, in names."""
        if len(word) > SHORT_START:
            return rows
        entries = self._entries.rows
        return [row for row in rows if entries[row].is_name]

    def _corrected(self, word: str, *, unfinished: bool, looser: int = 0) -> WordHits:
        """Rows with a word that this one may have meant, or the beginning of one."""
        rows: dict[int, float] = {}
        close = self._spelling.close_words(
            self._connection, word, unfinished=unfinished, looser=looser
        )
        for known, likeness in close.items():
            if unfinished:
                for row in rows_with_start(self._connection, known):
                    rows[row] = max(likeness * STARTS_WITH, rows.get(row, 0.0))
            for row in rows_with_word(self._connection, forms(known)):
                rows[row] = max(likeness, rows.get(row, 0.0))
        return WordHits(rows)

    def _alike(self, text: str) -> WordHits:
        """Names that share at least a third of their runs of letters with a text (Dice)."""
        shared = rows_by_shared_letters(self._connection, "".join(filter(str.isalnum, text)))
        likeness = {
            row: 2 * runs / (len(text) + len(self._entries.rows[row].text))
            for row, runs in shared.items()
        }
        return WordHits({row: share for row, share in likeness.items() if share > 1 / 3})

    def _by_code(self, digits: str) -> tuple[Match, ...]:
        """Occupations whose OSCA code, then whose ANZSCO code, is or begins so."""
        matches: list[Match] = []
        for row in rows_with_start(self._connection, digits):
            entry = self._entries.rows[row]
            if entry.kind == "code":
                osca = self._entries.occupations[entry.owner].code
                code = min(
                    (code for code in entry.text.split() if code.startswith(digits)),
                    key=lambda code: code != osca,
                )
                score = (1.0 if code == osca else 0.9) + (code == digits)
                matches.append(Match(osca, "code", code, score))
        return tuple(sorted(matches, key=lambda match: (-match.score, match.code)))

    def _match(self, found: Ranked, lines: LineFinder) -> Match:
        entry = self._entries.rows[found.row]
        occupation = self._entries.occupations[found.owner]
        matched = entry.text if entry.is_name else lines.best_line(entry.text)
        return Match(occupation.code, entry.kind, matched, found.score)
