"""Whether a sentence was copied: runs of eight words shared with reference texts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

from kiosk.content.checks.written import files, runs, sentences, words
from kiosk.content.faults import Fault, fault_at
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.content import Content

RUN = 8


def check_copied(content: Content, references: Sequence[Path]) -> Iterator[Fault]:
    """Every text of a profile that shares a run with one of the files.

    Raises KioskError where a file cannot be read as text (or, named .json, as JSON).
    """
    paths = files(content)
    for reference in references:
        known = runs(words(_text(reference)), RUN)
        for profile in content.profiles:
            for piece in sentences(profile):
                if found := runs(words(piece.text), RUN) & known:
                    text = paths[profile.code].read_text(encoding="utf-8")
                    problem = f'shares "{" ".join(min(found))}" with {reference.name}'
                    yield fault_at(paths[profile.code], text, piece.location, problem)


def _text(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8")
        return "\n".join(_strings(json.loads(text))) if path.suffix == ".json" else text
    except OSError as error:
        raise KioskError(f"{path} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise KioskError(f"{path} cannot be compared with: not a text ({error}).") from error


def _strings(value: object) -> Iterator[str]:
    """Every text in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in cast("list[object]", value):
            yield from _strings(each)
    elif isinstance(value, dict):
        for each in cast("dict[str, object]", value).values():
            yield from _strings(each)
