"""`compare CODE CODE…`: two to four occupations side by side."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.compare import check_number, compare
from kiosk.commands.output import say, say_json

if TYPE_CHECKING:
    from kiosk.catalogue.records import Cell, CellValue, Comparison, Row


def run(arguments: argparse.Namespace) -> int:
    """Print one row a fact."""
    check_number(len(arguments.codes))
    with Catalogue.open(arguments.data) as catalogue:
        occupations = [catalogue.occupation(code) for code in arguments.codes]
        comparison = compare(occupations, catalogue.measures)
    if arguments.json:
        say_json(comparison_json(comparison))
    else:
        _print(comparison)
    return 0


def comparison_json(comparison: Comparison) -> dict[str, Any]:
    """The rows; each has a cell for each occupation with value, level and source."""
    return {
        "occupations": [
            {"code": code, "title": title}
            for code, title in zip(comparison.codes, comparison.titles, strict=True)
        ],
        "rows": [_row_json(row, comparison.codes) for row in comparison.rows],
    }


def _row_json(row: Row, codes: tuple[str, ...]) -> dict[str, Any]:
    return {
        "key": row.key,
        "section": row.section,
        "label": row.label,
        "hint": row.hint,
        "cells": [_cell_json(cell, code) for cell, code in zip(row.cells, codes, strict=True)],
        "differs": row.differs,
        "like_for_like": row.like_for_like,
        "why_not": row.why_not,
    }


def _cell_json(cell: Cell, code: str) -> dict[str, Any]:
    """The first value stands in the cell itself; `values` has all, where groups are several."""
    first = _value_json(cell.values[0]) if cell.values else _value_json(None)
    return {
        "code": code,
        **first,
        "values": [_value_json(value) for value in cell.values],
        "missing": cell.missing or None,
    }


def _value_json(value: CellValue | None) -> dict[str, Any]:
    """`value` is the number where there is one, else the text."""
    if value is None:
        return dict.fromkeys(("value", "text", "level", "group", "period", "place", "source"), None)
    return {
        "value": value.text if value.number is None else value.number,
        "text": value.text,
        "level": value.level or None,
        "group": value.group or None,
        "period": value.period or None,
        "place": value.place or None,
        "source": value.source or None,
    }


def _print(comparison: Comparison) -> None:
    section = ""
    for row in comparison.rows:
        if row.section != section:
            section = row.section
            say(f"\n{section}")
        mark = "" if row.differs else "  (the same for all)"
        hint = f" ({row.hint})" if row.hint else ""
        say(f"  {row.label}{hint}{mark}")
        for title, cell in zip(comparison.titles, row.cells, strict=True):
            say(f"    {title}: {_said(cell)}")
        if row.why_not:
            say(f"    Not like for like: {row.why_not}.")


def _said(cell: Cell) -> str:
    """A cell in a line: each value with its basis and source, and what is missing."""
    said = [
        f"{value.text} [{', '.join(part for part in basis if part)}]"
        for value in cell.values
        for basis in [(value.group, value.place, value.period, value.source)]
    ]
    return "; ".join([*said, *([cell.missing] if cell.missing else [])])
