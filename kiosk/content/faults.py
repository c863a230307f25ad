"""Faults in written content, each with the file, line and field to mend."""

from __future__ import annotations

import re
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
    faults: list[Fault] = []
    for problem in error.errors(include_url=False, include_context=False):
        location = problem["loc"]
        field = ".".join(str(part) for part in location)
        faults.append(Fault(path, line_of(text, location), field, problem["msg"]))
    return faults


def line_of(text: str, location: Sequence[str | int]) -> int:
    """The 1-based line of a TOML text where a field stands.

    A missing field has no line of its own: then its table's heading, or line 1.
    An entry of a list is said to stand where the list begins.
    """
    names = [part for part in location if isinstance(part, str)]
    lines = text.splitlines()
    best = 1
    table = ""
    for number, line in enumerate(lines, start=1):
        heading = re.match(r"\s*\[{1,2}([\w.]+)\]{1,2}", line)
        if heading:
            table = heading[1]
            if names and ".".join(names).startswith(table):
                best = number
            continue
        key = re.match(r"\s*(\w+)\s*=", line)
        if key and [*filter(None, table.split(".")), key[1]] == names:
            return number
    return best
