"""Making one row of a comparison: whether its cells differ, and whether they may be compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from kiosk.catalogue.records import Cell, CellValue, Row
from kiosk.catalogue.wording import listed, place_name

if TYPE_CHECKING:
    from kiosk.catalogue.records import Occupation

OVERVIEW = "Overview"
WORK = "What you'd do"
SKILLS = "Skills and attributes"
CONDITIONS = "Working conditions"
OUTLOOK = "Pay and outlook"
TOOLS = "Tools"
ENTRY = "Training and entry"

OWN_WORDS = "project"
"""The source of what this project wrote or worked out."""


def make_row(
    key: str,
    section: str,
    label: str,
    cells: Iterable[Cell],
    *,
    hint: str = "",
    why_not: str = "",
    scale: tuple[float, float] | None = None,
) -> Row:
    """A row; `differs` is worked out from what the reader sees in the cells."""
    there = tuple(cells)
    return Row(
        key=key,
        section=section,
        label=label,
        hint=hint,
        cells=there,
        differs=len({_seen(cell) for cell in there}) > 1,
        like_for_like=not why_not,
        why_not=why_not,
        scale=scale,
    )


def word_row(
    key: str,
    section: str,
    label: str,
    occupations: Sequence[Occupation],
    words: Callable[[Occupation], str],
    *,
    missing: str = "",
    hint: str = "",
    source: str = OWN_WORDS,
) -> Row:
    """A row of one text an occupation; an empty text is missing, for the reason given."""
    return make_row(
        key,
        section,
        label,
        (
            cell_of([CellValue(said, level="occupation", source=source)], missing)
            if (said := words(occupation))
            else Cell((), missing)
            for occupation in occupations
        ),
        hint=hint,
    )


def cell_of(values: Sequence[CellValue], missing: str) -> Cell:
    """A cell with values, or with the reason why there is none."""
    return Cell(tuple(values)) if values else Cell((), missing)


def why_not_alike(occupations: Sequence[Occupation], cells: Sequence[Cell]) -> str:
    """Why the figures of a row should not be set against each other; empty where they may be.

    They may be when all were published for the same kind of subject, period and place, and
    none stands beside another of the same occupation.
    """
    if sum(bool(cell.values) for cell in cells) < 2:
        return ""
    reasons: list[str] = []
    several = [
        occupation.title
        for occupation, cell in zip(occupations, cells, strict=True)
        if len(cell.values) > 1
    ]
    if several:
        belongs = "belongs" if len(several) == 1 else "belong"
        reasons.append(f"{listed(several)} {belongs} to several groups, each with its own figure")
    values = [value for cell in cells for value in cell.values]
    if len({value.level for value in values}) > 1:
        reasons.append("some figures are for a whole group, others for one occupation")
    periods = _different(value.period for value in values)
    if periods:
        reasons.append(f"the figures are from different times ({listed(periods)})")
    places = _different(place_name(value.place) for value in values)
    if places:
        reasons.append(f"the figures are for different places ({listed(places)})")
    return _sentence(reasons)


def same_group_note(occupations: Sequence[Occupation], cells: Sequence[Cell]) -> str:
    """Which occupations show one figure because they share the group it was published for."""
    sharing: dict[tuple[str, ...], list[str]] = {}
    for occupation, cell in zip(occupations, cells, strict=True):
        groups = tuple(value.group for value in cell.values)
        if groups and all(value.level == "unit group" for value in cell.values):
            sharing.setdefault(groups, []).append(occupation.title)
    notes = [
        f"{listed(titles)} are in the same group, so the figure is the same"
        for titles in sharing.values()
        if len(titles) > 1
    ]
    return "; ".join(notes)


def _seen(cell: Cell) -> tuple[str, ...]:
    return tuple(sorted(value.text for value in cell.values)) or ("",)


def _different(words: Iterable[str]) -> list[str]:
    """The words, when there are several kinds."""
    found = sorted({word for word in words if word})
    return found if len(found) > 1 else []


def _sentence(reasons: Sequence[str]) -> str:
    text = "; ".join(reasons)
    return text[:1].upper() + text[1:]
