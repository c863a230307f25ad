"""The names and texts under which occupations are found, kept in memory by row number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from kiosk.catalogue.schema import Occupation, SearchEntry

if TYPE_CHECKING:
    from sqlalchemy import Connection

KIND_WEIGHTS: dict[str, float] = {
    "title": 1.0,
    "alternative": 0.98,
    "specialisation": 0.94,
    "nec": 0.92,
    "search word": 0.85,
    "code": 0.8,
    "group": 0.5,
    "qualification": 0.48,
    "tool": 0.46,
    "subject": 0.46,
    "profile": 0.3,
}
"""What finding a word is worth, by where it was found: titles, then search words, then text."""

NAMES = frozenset({"title", "alternative", "specialisation", "nec", "search word"})
"""Kinds whose text is a short name, not a list or prose."""


NOT_ELSEWHERE = " nec"
"""Ends the title of an occupation that gathers what has no place of its own; never put first."""


@dataclass(frozen=True, slots=True)
class Found:
    """An occupation as the search knows it; `size` breaks ties."""

    code: str
    title: str
    size: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of search_entry; `owner` is the place of its occupation in `Entries.occupations`."""

    owner: int
    kind: str
    weight: float
    text: str
    is_name: bool


@dataclass(frozen=True, slots=True)
class Entries:
    """All rows of search_entry by row number, and the occupations that they lead to."""

    occupations: tuple[Found, ...]
    rows: dict[int, Entry]


OCCUPATIONS = select(Occupation.code, Occupation.title, Occupation.size).order_by(Occupation.code)
ENTRIES = select(
    SearchEntry.id, SearchEntry.occupation_code, SearchEntry.kind, SearchEntry.text
).order_by(SearchEntry.id)


def read_entries(connection: Connection) -> Entries:
    """All search entries, read once."""
    occupations = tuple(Found(*row) for row in connection.execute(OCCUPATIONS))
    owners = {found.code: place for place, found in enumerate(occupations)}
    rows = {
        number: Entry(owners[code], kind, _weight(kind, text), text, kind in NAMES)
        for number, code, kind, text in connection.execute(ENTRIES)
    }
    return Entries(occupations, rows)


def _weight(kind: str, text: str) -> float:
    return KIND_WEIGHTS["nec" if text.endswith(NOT_ELSEWHERE) else kind]
