"""Finding occupations as the visitor types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.catalogue.records import Answer, Match
from kiosk.catalogue.search.entries import read_entries
from kiosk.catalogue.search.lines import LineFinder
from kiosk.catalogue.search.lookup import rows_with_start
from kiosk.catalogue.search.ranking import Ranked, WordHits, rank
from kiosk.catalogue.search.reading import SHORT_START, Reader
from kiosk.catalogue.search.spelling import Spelling
from kiosk.catalogue.search.words import LONGEST_QUERY, query_words

if TYPE_CHECKING:
    from sqlalchemy import Connection

SHORTEST_QUERY = 2
SURE = 0.62
"""The score from which on the best match is likely to be what was meant: it has most of the
query's words, and not only in prose."""
NEVER_SHOWN = {"job title", "search word"}
"""Names of our own making: they are found, and the occupation's title is shown."""
LOOSER = 2
"""Letters more that may be wrong when nothing is found at all."""
MOST_SUGGESTIONS = 5


class Search:
    """The search over one open database."""

    def __init__(self, connection: Connection) -> None:
        """Read the entries; the connection is used for every search."""
        self._connection = connection
        self._entries = read_entries(connection)
        self._reader = Reader(connection, self._entries, Spelling(connection))

    def find(self, query: str, limit: int | None = None) -> tuple[Match, ...]:
        """Occupations that answer a query, best first, each once; at most `limit`.

        As `answer`, the matches alone.
        """
        return self.answer(query, limit).matches

    def answer(self, query: str, limit: int | None = None) -> Answer:
        """What a query finds, how it was read, and whether that is likely to be meant.

        Nothing is found for fewer than two characters. No query fails: it is cut to a
        sensible length, and only letters and digits count.
        """
        digits = "".join(query[:LONGEST_QUERY].split())
        if len(digits) < SHORTEST_QUERY:
            return Answer()
        if digits.isascii() and digits.isdigit():
            return Answer(self._by_code(digits)[:limit])
        words = query_words(query)
        if not words:
            return Answer()
        if len(words) > 1 and len(words[-1]) == 1:
            words = words[:-1]  # one letter of a further word says nothing yet
        read, hits = self._reader.read(words)
        ranked = rank(read, hits, self._entries)
        lines = LineFinder(read)
        return Answer(
            tuple(self._match(found, lines) for found in ranked[:limit]),
            understood="" if read == words else " ".join(read),
            sure=bool(ranked) and ranked[0].score >= SURE,
        )

    def suggest(self, query: str) -> tuple[tuple[str, str], ...]:
        """Up to five OSCA codes, each with its name that is spelt like the query.

        For when nothing is found. Names are titles or other names of the occupation.
        """
        words = [word for word in query_words(query) if len(word) > SHORT_START]
        understood, hits = self._reader.read(words, looser=LOOSER) if words else ((), [])
        is_name = self._entries.is_name
        names_only = [
            WordHits({row: sure for row, sure in found.rows.items() if is_name(row)})
            for found in hits
        ]
        ranked = rank(understood, names_only, self._entries)
        return tuple(self._named(found) for found in ranked[:MOST_SUGGESTIONS])

    def _named(self, found: Ranked) -> tuple[str, str]:
        """A code with the name that was found; a search word is never shown as a name."""
        owner, kind = self._entries.occupations[found.owner], self._entries.kinds[found.row]
        return owner.code, owner.title if kind in NEVER_SHOWN else self._entries.texts[found.row]

    def _by_code(self, digits: str) -> tuple[Match, ...]:
        """Occupations whose OSCA code, then whose ANZSCO code, is or begins so."""
        matches: list[Match] = []
        for row in rows_with_start(self._connection, digits):
            if self._entries.kinds[row] == "code":
                osca = self._entries.occupations[self._entries.owners[row]].code
                code = min(
                    (code for code in self._entries.texts[row].split() if code.startswith(digits)),
                    key=lambda code: code != osca,
                )
                score = (1.0 if code == osca else 0.9) + (code == digits)
                matches.append(Match(osca, "code", code, score))
        return tuple(sorted(matches, key=lambda match: (-match.score, match.code)))

    def _match(self, found: Ranked, lines: LineFinder) -> Match:
        text, kind = self._entries.texts[found.row], self._entries.kinds[found.row]
        best_line = None if self._entries.is_name(found.row) else lines.best_line
        code = self._entries.occupations[found.owner].code
        return Match(code, kind, text, found.score, best_line)
