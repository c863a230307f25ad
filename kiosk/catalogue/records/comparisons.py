"""Two to four occupations side by side."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CellValue:
    """One value of a cell. `number` is set where it can be drawn; `group` names its unit group."""

    text: str
    number: float | None = None
    level: str = ""
    group: str = ""
    period: str = ""
    place: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One occupation's answer to one row: its values, or why there is none."""

    values: tuple[CellValue, ...]
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One fact across the compared occupations.

    `like_for_like` is False where the values differ in kind or basis, and `why_not` says how.
    `scale` is lowest and highest over all unit groups, for a bar; None where nothing is drawn.
    """

    key: str
    section: str
    label: str
    hint: str
    cells: tuple[Cell, ...]
    differs: bool
    like_for_like: bool
    why_not: str
    scale: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two to four occupations side by side, rows grouped by section in the order of the tabs."""

    codes: tuple[str, ...]
    titles: tuple[str, ...]
    rows: tuple[Row, ...]
