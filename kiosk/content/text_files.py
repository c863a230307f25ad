"""Reading plain text files of the content, a fault naming the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.faults import ContentError, Fault

if TYPE_CHECKING:
    from pathlib import Path


def read_text(path: Path) -> str:
    """The text of a file. Raises ContentError where there is none."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise ContentError([Fault(path, None, "", f"cannot be read: {error.strerror}")]) from error
    except UnicodeDecodeError as error:
        raise ContentError([Fault(path, None, "", "is not UTF-8 text")]) from error


def read_lines(path: Path) -> list[str]:
    """The lines of a list: one entry each, `#` before a remark. Raises ContentError."""
    lines = (line.partition("#")[0].strip() for line in read_text(path).splitlines())
    return [line for line in lines if line]
