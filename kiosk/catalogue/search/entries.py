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
    "job title": 0.9,
    "search word": 0.85,
    "code": 0.8,
    "group": 0.5,
    "qualification": 0.48,
    "tool": 0.46,
    "subject": 0.46,
    "profile": 0.3,
}
"""What finding a word is worth, by where it was found: titles, then search words, then text."""

ENTRY_KINDS = tuple(KIND_WEIGHTS)
"""In the order of the row numbers: names first."""

NAMES = frozenset({"title", "alternative", "specialisation", "nec", "job title", "search word"})
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
class Entries:
    """All rows of search_entry, and the occupations that they lead to.

    `owners`, `kinds`, `weights` and `texts` are by row number, from 1; owners are places in
    `occupations`.
    """

    occupations: tuple[Found, ...]
    owners: list[int]
    kinds: list[str]
    weights: list[float]
    texts: list[str]

    @property
    def last_name(self) -> int:
        """The row number of the last name; lists and prose follow."""
        return sum(kind in NAMES for kind in self.kinds)

    @property
    def last_list(self) -> int:
        """The row number of the last name or list; prose follows."""
        return sum(kind not in ("", "profile") for kind in self.kinds)

    def is_name(self, row: int) -> bool:
        """Whether a row is a short name, not a list or prose."""
        return self.kinds[row] in NAMES


OCCUPATIONS = select(Occupation.code, Occupation.title, Occupation.size).order_by(Occupation.code)
ENTRIES = select(SearchEntry.occupation_code, SearchEntry.kind, SearchEntry.text).order_by(
    SearchEntry.id
)
"""Row numbers have no gaps: the build counts them."""


def read_entries(connection: Connection) -> Entries:
    """All search entries, read once."""
    occupations = tuple(Found(*row) for row in connection.execute(OCCUPATIONS))
    owners = {found.code: place for place, found in enumerate(occupations)}
    entries = Entries(occupations, [0], [""], [0.0], [""])
    for code, kind, text in connection.execute(ENTRIES):
        entries.owners.append(owners[code])
        entries.kinds.append(kind)
        entries.weights.append(_weight(kind, text))
        entries.texts.append(text)
    return entries


def _weight(kind: str, text: str) -> float:
    return KIND_WEIGHTS["nec" if text.endswith(NOT_ELSEWHERE) else kind]
