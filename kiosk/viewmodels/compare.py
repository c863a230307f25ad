"""The compare page: two to four occupations, one fact a row, what differs first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.changes import Plain, emit_changes
from kiosk.visit import steps
from kiosk.visit.state import MOST_COMPARED, Page, Visit

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.records import Cell, Comparison, Row
    from kiosk.viewmodels.visit_store import VisitStore

QML_IMPORT_NAME = "Careers.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FEWEST_COMPARED = 2
MOST_CANDIDATES = 12


@dataclass(frozen=True)
class CompareProps:
    """What the compare page shows."""

    columns: list[Plain] = field(default_factory=list[Plain])
    rows: list[Plain] = field(default_factory=list[Plain])
    invitation: str = ""
    has_room: bool = True
    differences_first: bool = True
    folded: str = ""


def _share(row: Row, number: float | None) -> float:
    """Where a number lies between the lowest and the highest of all groups, −1 if not drawn."""
    if row.scale is None or number is None:
        return -1.0
    low, high = row.scale
    floor = min(low, 0.0)
    return (number - floor) / (high - floor) if high > floor else -1.0


def derive_cell(row: Row, cell: Cell) -> Plain:
    """One cell: its values with what they belong to, or why there is none.

    Groups of one occupation that say the same share a line.
    """
    values: dict[str, Plain] = {}
    for value in cell.values:
        basis = [part for part in (value.group, value.place, value.period) if part]
        if value.text in values:
            values[value.text]["groups"].append(value.group)
        else:
            values[value.text] = {
                "text": value.text,
                "share": _share(row, value.number),
                "groups": [value.group],
                "basis": " · ".join(basis),
                "source": value.source,
            }
    for said in values.values():
        more = len(said.pop("groups")) - 1
        if more:
            said["basis"] += f" · and {more} more group{'s' if more > 1 else ''} with the same"
    return {"missing": cell.missing, "values": list(values.values())}


def derive_rows(comparison: Comparison, *, differences_first: bool) -> list[Plain]:
    """The rows to list; rows where all agree fold away on request.

    A section's name, and a reason why values are not like for like, stand only where they
    begin and not again on the rows below.
    """
    rows: list[Plain] = []
    section = why_not = ""
    for row in comparison.rows:
        if differences_first and not row.differs:
            continue
        zero = 0.0
        if row.scale and row.scale[0] < 0:
            zero = -row.scale[0] / (row.scale[1] - row.scale[0])
        rows.append(
            {
                "section": row.section if row.section != section else "",
                "label": row.label,
                "hint": row.hint,
                "why_not": row.why_not if row.why_not != why_not else "",
                "like_for_like": row.like_for_like,
                "zero": zero,
                "cells": [derive_cell(row, cell) for cell in row.cells],
            }
        )
        section, why_not = row.section, row.why_not
    return rows


def derive_folded(comparison: Comparison, *, differences_first: bool) -> str:
    """What is the same for all, in a sentence, where those rows are folded."""
    same = [row for row in comparison.rows if not row.differs]
    if not differences_first or not same:
        return ""
    known = [row.label for row in same if not any(cell.missing for cell in row.cells)]
    named = f": {', '.join(known[:3]).lower()}" if known else ""
    more = f" and {len(same) - 3} more" if len(same) > 3 and known else ""
    rows = "row is" if len(same) == 1 else "rows are"
    return f"{len(same)} {rows} the same for all{named}{more}. Show all rows"


def derive_invitation(visit: Visit) -> str:
    """What to do while there is nothing to compare yet."""
    if len(visit.shortlist) >= FEWEST_COMPARED:
        return ""
    if visit.shortlist:
        return "Add one more, and you can read the two side by side."
    return "Choose two to four occupations with their + button, and read them side by side here."


@QmlElement
class CompareViewModel(QObject):
    """Follows the shortlist with a table of what its occupations share and where they differ."""

    columns_changed = Signal()
    rows_changed = Signal()
    invitation_changed = Signal()
    has_room_changed = Signal()
    differences_first_changed = Signal()
    folded_changed = Signal()
    candidates_changed = Signal()

    def __init__(self, store: VisitStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._props = CompareProps()
        self._candidates: list[Plain] = []
        store.visit_changed.connect(self._fold)
        store.catalogue_opened.connect(self._fold)

    @Slot()
    def _fold(self) -> None:
        visit, catalogue = self._store.visit, self._store.catalogue
        if catalogue is not None and visit.here.page is Page.COMPARE:
            old, self._props = self._props, self._derive(visit, catalogue)
            emit_changes(self, old, self._props)

    def _derive(self, visit: Visit, catalogue: Catalogue) -> CompareProps:
        from kiosk.catalogue.compare import compare  # noqa: PLC0415  not before the first frame

        cards = [catalogue.cards[code] for code in visit.shortlist]
        columns: list[Plain] = [
            {"code": card.code, "title": card.title, "family": card.family} for card in cards
        ]
        rows: list[Plain] = []
        folded = ""
        if len(cards) >= FEWEST_COMPARED:
            occupations = [catalogue.occupation(card.code) for card in cards]
            found = compare(occupations, catalogue.measures)
            rows = derive_rows(found, differences_first=visit.differences_first)
            folded = derive_folded(found, differences_first=visit.differences_first)
        return CompareProps(
            columns=columns,
            rows=rows,
            invitation=derive_invitation(visit),
            has_room=len(cards) < MOST_COMPARED,
            differences_first=visit.differences_first,
            folded=folded,
        )

    @Property(list, notify=columns_changed)
    def columns(self) -> list[Plain]:
        """The occupations: code, title, family."""
        return self._props.columns

    @Property(list, notify=rows_changed)
    def rows(self) -> list[Plain]:
        """The rows: section, label, hint, why_not, like_for_like, zero, cells."""
        return self._props.rows

    @Property(str, notify=invitation_changed)
    def invitation(self) -> str:
        """What to do while there is nothing to compare; else empty."""
        return self._props.invitation

    @Property(bool, notify=has_room_changed)
    def has_room(self) -> bool:
        """Whether another occupation fits."""
        return self._props.has_room

    @Property(bool, notify=differences_first_changed)
    def differences_first(self) -> bool:
        """Whether the rows where all agree are folded."""
        return self._props.differences_first

    @Property(str, notify=folded_changed)
    def folded(self) -> str:
        """What is folded away, in a sentence."""
        return self._props.folded

    @Property(list, notify=candidates_changed)
    def candidates(self) -> list[Plain]:
        """Occupations to add or to put in another's place: code, title, note."""
        return self._candidates

    @Slot(str)
    def suggest(self, code: str) -> None:
        """Work out what could stand in a column: seen in this visit, then related ones.

        With a code, those related to it; without, those related to any that are compared.
        """
        catalogue, visit = self._store.catalogue, self._store.visit
        if catalogue is None:
            return
        notes = {place.code: "You looked at this one" for place in visit.path if place.code}
        for compared in (code,) if code else visit.shortlist:
            occupation = catalogue.occupation(compared)
            for related in occupation.related:
                notes.setdefault(related.code, f"Related to {occupation.title}")
        open_codes = [each for each in notes if each not in visit.shortlist]
        self._candidates = [
            {"code": each, "title": catalogue.cards[each].title, "note": notes[each]}
            for each in open_codes[:MOST_CANDIDATES]
        ]
        self.candidates_changed.emit()

    @Slot(str)
    def remove(self, code: str) -> None:
        """Take an occupation out."""
        self._store.do(steps.remove_from_comparison, code)

    @Slot(str)
    def add(self, code: str) -> None:
        """Put an occupation beside the others."""
        self._store.do(steps.add_to_comparison, code)

    @Slot(str, str)
    def swap(self, code: str, other: str) -> None:
        """Put another occupation in one's place."""
        self._store.do(steps.swap_in_comparison, code, other)

    @Slot(bool)
    def show_differences_first(self, wanted: bool) -> None:
        """Fold the rows where all agree, or show all rows."""
        self._store.do(steps.show_differences_first, wanted)
