"""Spoiling a copy of the content, and reading what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.check import check
from kiosk.content.content import read_content
from kiosk.content.faults import ContentError

if TYPE_CHECKING:
    from pathlib import Path

NURSE = "content/profiles/265432-registered-nurse-acute-care.toml"
CLEANER = "content/profiles/811131-commercial-cleaner.toml"


def faults_in(folder: Path) -> list[str]:
    """What the build says of a folder, each fault relative to it; a sound folder says nothing."""
    try:
        found = check(read_content(folder))
    except ContentError as error:
        found = list(error.faults)
    return [str(fault).replace(f"{folder}/", "") for fault in found]


def replace_in(folder: Path, file: str, old: str, new: str) -> int:
    """Replace the first of some text in a file; returns the 1-based line it stood on."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {file}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1
