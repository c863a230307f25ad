"""The read side as one thing: what the window and the command line ask."""

from __future__ import annotations

import gc
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.catalogue.browse import CardIndex
from kiosk.catalogue.cards import read_cards
from kiosk.catalogue.codes import resolve_code
from kiosk.catalogue.database import engine
from kiosk.catalogue.guides import read_guides
from kiosk.catalogue.occupations import read_occupation
from kiosk.catalogue.search.engine import Search
from kiosk.catalogue.sources import read_measures, read_sources

if TYPE_CHECKING:
    from types import TracebackType

    from sqlalchemy import Connection, Engine

    from kiosk.catalogue.records import Guide, Measure, Occupation, Source

KEPT_OCCUPATIONS = 16


@dataclass(frozen=True, eq=False, repr=False)
class Catalogue:
    """One open database, read-only, and what is kept of it in memory.

    It may be opened in a worker thread and is then used from one thread only.
    """

    cards: CardIndex
    search: Search
    measures: dict[str, Measure]
    guides: tuple[Guide, ...]
    sources: dict[str, Source]
    _engine: Engine
    _connection: Connection
    _recent: OrderedDict[str, Occupation] = field(default_factory=OrderedDict[str, "Occupation"])

    @classmethod
    def open(cls, path: Path) -> Catalogue:
        """Open the database at a path and read what is needed at all times.

        Raises:
            DatabaseError: The file cannot be used; the text says why and what to do.
        """
        opened = engine(path)
        try:
            connection = opened.connect()
            catalogue = cls(
                cards=CardIndex(read_cards(connection)),
                search=Search(connection),
                measures=read_measures(connection),
                guides=read_guides(connection),
                sources=read_sources(connection),
                _engine=opened,
                _connection=connection,
            )
            # What was read stays as long as the program: looking for garbage in it again and
            # again would make a search wait for 40 ms now and then.
            gc.freeze()
            return catalogue
        except BaseException:
            opened.dispose()
            raise

    def occupation(self, code: str) -> Occupation:
        """Everything about an occupation, by its OSCA code or its six-digit ANZSCO code.

        Raises:
            KioskError: No occupation has this code, or several have this ANZSCO code.
            DatabaseError: The file turns out to be damaged.
        """
        if code not in self._recent:
            own = resolve_code(self._connection, code)
            self._recent[code] = read_occupation(self._connection, own)
            if len(self._recent) > KEPT_OCCUPATIONS:
                self._recent.popitem(last=False)
        self._recent.move_to_end(code)
        return self._recent[code]

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
        self._engine.dispose()

    def __enter__(self) -> Catalogue:
        """Use as a context that closes the file."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self.close()
