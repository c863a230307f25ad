"""The cards of a list of occupations, as rows of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)
from PySide6.QtQml import QmlElement

from kiosk.catalogue import wording
from kiosk.catalogue.records import Card, Match
from kiosk.catalogue.vocabulary import USUAL_ENTRY_LABELS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

QML_IMPORT_NAME = "Careers.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PROSPECTS_LOOK = {
    "very strong": ("rising", "good"),
    "strong": ("rising", "good"),
    "average": ("steady", "calm"),
    "limited": ("falling", "warm"),
}
"""Drawn icon and tone of each rating; the word always stands beside them."""

ALSO_KINDS = {"alternative": "Also called", "specialisation": "Includes", "nec": "Includes"}
ABOUT_KINDS = {
    "group": "In the group",
    "tool": "Works with",
    "qualification": "Trained by",
    "subject": "School subject",
}
LONGEST_WHY = 60


def say_why(match: Match | None) -> str:
    """Why a card is here; empty where its title says it."""
    if match is None or match.kind in {"title", "profile", "job title", "search word"}:
        return ""
    if match.kind == "code":
        return f"Code {match.matched}"
    lead = ALSO_KINDS.get(match.kind) or ABOUT_KINDS.get(match.kind, "")
    said = match.matched.replace("\n", ", ")
    return f"{lead} {said}" if len(said) <= LONGEST_WHY else ""


def say_pay(card: Card) -> tuple[str, str]:
    """Weekly pay and what it is; two groups show both figures, never one between."""
    if not card.pays:
        return "No pay figure", "none is published for its group"
    amounts = sorted(set(card.pays))
    if len(amounts) == 1 and card.groups == 1:
        return wording.money(amounts[0]), "a week, median of its group"
    if len(amounts) == 1:
        return wording.money(amounts[0]), "a week, median of one of its groups"
    said = " or ".join(wording.money(amount) for amount in amounts[:2])
    if len(amounts) > 2:
        said = f"{wording.money(amounts[0])} to {wording.money(amounts[-1])}"
    return said, f"a week, medians of {len(amounts)} groups"


def _look(card: Card, part: int) -> str:
    return PROSPECTS_LOOK[card.prospects][part] if card.prospects else ("unknown", "calm")[part]


Row = tuple[Card, Match | None]

ROLES: dict[str, Callable[[Row], str]] = {
    "code": lambda row: row[0].code,
    "title": lambda row: row[0].title,
    "family": lambda row: row[0].family,
    "why": lambda row: say_why(row[1]),
    "line": lambda row: row[0].one_line or f"One of the group {row[0].unit_group}",
    "entry": lambda row: USUAL_ENTRY_LABELS[row[0].usual_entry],
    "pay": lambda row: say_pay(row[0])[0],
    "pay_note": lambda row: say_pay(row[0])[1],
    "prospects": lambda row: wording.sentence_case(row[0].prospects or "not rated"),
    "prospects_glyph": lambda row: _look(row[0], 0),
    "prospects_tone": lambda row: _look(row[0], 1),
}
"""What each role of a card says; worked out only for the cards that are on screen."""

FIRST_ROLE = 0x0100
"""Qt.ItemDataRole.UserRole; fetching `Qt` itself would cost the first frame 20 ms."""
CHOSEN_ROLE = FIRST_ROLE + len(ROLES)


@QmlElement
class CardModel(QAbstractListModel):
    """Cards in order. Rows that stay are told to look again, so that a list changes calmly."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._chosen: frozenset[str] = frozenset()
        self._readers = list(ROLES.values())

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows in place of the present ones."""
        old = self._rows
        before, after = len(old), len(rows)
        root = QModelIndex()
        if after < before:
            self.beginRemoveRows(root, after, before - 1)
            self._rows = self._rows[:after]
            self.endRemoveRows()
        kept = min(before, after)
        if after > before:
            self.beginInsertRows(root, before, after - 1)
            self._rows = rows
            self.endInsertRows()
        changed = [row for row in range(kept) if old[row] != rows[row]]
        self._rows = rows
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def mark(self, chosen: Sequence[str]) -> None:
        """Mark these occupations as chosen to compare."""
        if frozenset(chosen) != self._chosen:
            self._chosen = frozenset(chosen)
            if self._rows:
                first, last = self.index(0), self.index(len(self._rows) - 1)
                self.dataChanged.emit(first, last, [CHOSEN_ROLE])

    def rowCount(  # noqa: N802  Qt's name
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """How many cards there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE
    ) -> str | bool | None:
        """What one role of one card says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == CHOSEN_ROLE:
            return row[0].code in self._chosen
        where = role - FIRST_ROLE
        return self._readers[where](row) if 0 <= where < len(self._readers) else None

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802  Qt's name
        """The names of the roles in QML."""
        names = [*ROLES, "chosen"]
        return {FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(names)}

    def rows(self) -> list[dict[str, str]]:
        """What every card says, role by role."""
        return [{name: read(row) for name, read in ROLES.items()} for row in self._rows]
