"""Reading the facts' CSV files and writing the project's own tables."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.content.faults import ContentError, Fault

Row = dict[str, str]


def read_facts(folder: Path, name: str) -> list[Row]:
    """Read one CSV file of the facts, each row by its columns' names.

    Raises ContentError when the file is not there.
    """
    path = folder / name
    if not path.is_file():
        raise ContentError([Fault(path, None, "", "is not there; is this the facts' folder?")])
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [{key: value.strip() for key, value in row.items()} for row in csv.DictReader(file)]


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a table sorted by its columns from left to right, UTF-8 with LF; returns its length."""
    ordered = sorted(set(map(tuple, rows)))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(ordered)
    return len(ordered)
