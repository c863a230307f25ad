"""Faults in written content, each with the file, line and field to mend."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from pydantic import ValidationError


@dataclass(frozen=True)
class Fault:
    """One thing to mend: `line` is 1-based, None where the file as a whole is at fault."""

    path: Path
    line: int | None
    field: str
    problem: str

    def __str__(self) -> str:
        """Say it as editors understand it: file:line: field: problem."""
        where = f"{self.path}:{self.line}" if self.line else str(self.path)
        return (
            f"{where}: {self.field}: {self.problem}" if self.field else f"{where}: {self.problem}"
        )


class ContentError(KioskError):
    """The content has faults; nothing was built from it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        """Take all faults found; the error's text has one a line."""
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


def faults_of(path: Path, text: str, error: ValidationError) -> list[Fault]:
    """Turn pydantic's errors about a TOML text into faults with line numbers."""
    return [
        fault_at(path, text, problem["loc"], problem["msg"])
        for problem in error.errors(include_url=False, include_context=False)
    ]


def fault_at(path: Path, text: str, location: Sequence[str | int], problem: str) -> Fault:
    """A fault of a field of a TOML text; `location` as `line_of` takes it."""
    field = ".".join(str(part) for part in location)
    return Fault(path, line_of(text, location), field, problem)


def line_of(text: str, location: Sequence[str | int]) -> int:
    """The 1-based line of a TOML text where a field stands.

    `location` names tables and keys from the outside in, a table of a list by its index from 0.
    A missing field has no line of its own: then its table's heading, or line 1. An entry of
    a list of values is said to stand where the list begins.
    """
    wanted = tuple(location)
    best, best_depth = 1, 0
    table: tuple[str | int, ...] = ()
    count: Counter[str] = Counter()
    for number, line in enumerate(text.splitlines(), start=1):
        if heading := re.match(r"\s*\[\[([\w.]+)\]\]", line):
            table = (*heading[1].split("."), count[heading[1]])
            count[heading[1]] += 1
            path = table
        elif heading := re.match(r"\s*\[([\w.]+)\]\s*(#|$)", line):
            path = table = tuple(heading[1].split("."))
        elif key := re.match(r"\s*(\w+)\s*=", line):
            path = (*table, key[1])
        else:
            continue
        if len(path) > best_depth and wanted[: len(path)] == path:
            best, best_depth = number, len(path)
    return best
