"""The floor that painted pages are held against: twelve static cards, set and painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QUrl,
)
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from .painting import PaintWatch, Taken

CARDS = 12
ROLES = ("title", "why", "line", "entry", "pay", "pay_note", "prospects")
FIRST_ROLE = int(Qt.ItemDataRole.UserRole)

Card = Mapping[str, Any]


class _Cards(QAbstractListModel):
    """Twelve cards that can be set."""

    def __init__(self) -> None:
        super().__init__()
        blank: Card = {role: "" for role in ROLES}  # noqa: C420
        self._cards: Sequence[Card] = [blank] * CARDS

    def set(self, cards: Sequence[Card]) -> None:
        self._cards = cards
        self.dataChanged.emit(self.index(0), self.index(CARDS - 1))

    def rowCount(  # noqa: N802  Qt's name
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        return 0 if parent.isValid() else CARDS

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE) -> str:
        return str(self._cards[index.row()][ROLES[role - FIRST_ROLE]])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802  Qt's name
        return {FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(ROLES)}


class Floor:
    """A window of twelve plain cards, and what setting them takes."""

    def __init__(self) -> None:
        """Show the window."""
        self._model = _Cards()
        self._engine = QQmlApplicationEngine()
        self._engine.setInitialProperties({"cards": self._model})
        self._engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("FloorCards.qml"))))
        (window,) = self._engine.rootObjects()
        if not isinstance(window, QQuickWindow):
            raise TypeError("the floor is not a window")
        window.show()
        self._watch = PaintWatch(window)
        self._watch.rest()
        self._present: Sequence[Card] = ()

    def take(self, pages: Sequence[Sequence[Card]]) -> list[Taken]:
        """How long each page of twelve cards took to be set and painted, one after another.

        A page that says what the one before says paints nothing, and is passed over.
        """
        found: list[Taken] = []
        for before, page in pairwise([self._present, *pages]):
            if page != before:
                found.append(self._take(page))
        self._present = pages[-1] if pages else self._present
        return found

    def _take(self, page: Sequence[Card]) -> Taken:
        taken = self._watch.take(lambda: self._model.set(page), lambda: True)
        self._watch.rest()
        return taken

    def close(self) -> None:
        """Close the window."""
        del self._engine


def twelve(cards: Sequence[Card], others: Sequence[Card]) -> list[Card]:
    """The first twelve cards; where there are fewer, others fill the page."""
    return [*cards[:CARDS], *others][:CARDS]
