"""What visitors type and what it means: reading data/content/synonyms.txt and job-titles.txt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.catalogue.search.words import split
from kiosk.content.faults import ContentError, Fault
from kiosk.content.text_files import read_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Meanings = dict[str, tuple[str, ...]]


def read_synonyms(path: Path) -> Meanings:
    """What each everyday word means: one word or several.

    Raises ContentError for a line of another form, or a word given twice.
    """
    return _read(path, lambda word, meant: _is_word(word) and all(map(_is_word, meant)))


def read_job_titles(path: Path) -> Meanings:
    """The OSCA codes of the occupations that each title means, the best first.

    Raises ContentError for a line of another form, or a title given twice.
    """
    return _read(path, lambda _, meant: all(len(each) == 6 and each.isdigit() for each in meant))


def _is_word(text: str) -> bool:
    return split(text) == (text,)


def _read(path: Path, is_right: Callable[[str, tuple[str, ...]], bool]) -> Meanings:
    meanings: Meanings = {}
    faults: list[Fault] = []
    for number, line in enumerate(read_text(path).splitlines(), start=1):
        told = line.partition("#")[0].strip()
        if not told:
            continue
        typed, _, after = (part.strip() for part in told.partition("="))
        meant = tuple(each.strip() for each in after.split(","))
        if not typed or typed in meant or not is_right(typed, meant):
            faults.append(Fault(path, number, typed, "must be: what is typed = what it means"))
        elif typed in meanings:
            faults.append(Fault(path, number, typed, "stands there more than once"))
        meanings[typed] = meant
    if faults:
        raise ContentError(faults)
    return meanings
