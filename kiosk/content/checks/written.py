"""The texts of a profile, each with its place in the file, and their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.content import Content
    from kiosk.content.profiles import Profile

Location = tuple[str | int, ...]

WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")


class Piece(NamedTuple):
    """One text of a profile, and where it stands (as `faults.line_of` takes it)."""

    location: Location
    text: str


def prose(profile: Profile) -> Iterator[Piece]:
    """The texts of several sentences, which a reading level can be told of."""
    yield Piece(("summary",), profile.summary)
    yield Piece(("plain_english",), profile.plain_english)
    yield Piece(("conditions", "prose"), profile.conditions.prose)
    yield Piece(("entry", "prose"), profile.entry.prose)
    if profile.recognition is not None:
        yield Piece(("recognition",), profile.recognition)


def sentences(profile: Profile) -> Iterator[Piece]:
    """Everything that a visitor reads as this project's own words, names and titles left out."""
    yield from prose(profile)
    yield Piece(("one_line",), profile.one_line)
    yield Piece(("definition",), profile.definition)
    yield from _each(("tasks",), profile.tasks)
    yield from _each(("skills", "knowledge"), profile.skills.knowledge)
    yield from _each(("skills", "skills"), profile.skills.skills)
    yield from _each(("skills", "attributes"), profile.skills.attributes)


def all_texts(profile: Profile) -> Iterator[Piece]:
    """The sentences, and the names of tools, qualifications, licences and bodies."""
    yield from sentences(profile)
    yield from _each(("tools",), profile.tools)
    yield Piece(("entry", "qualification"), profile.entry.qualification)
    for licence in profile.entry.licences:
        for text in (licence.name, licence.body, licence.note):
            if text is not None:
                yield Piece(("entry", "licences"), text)


def files(content: Content) -> dict[str, Path]:
    """The file of each profile, by its code."""
    folder = content.folder / "content" / "profiles"
    return {path.name[:6]: path for path in sorted(folder.glob("*.toml"))}


def words(text: str) -> list[str]:
    """The words of a text, small letters, without the signs between them."""
    return WORD.findall(text.lower().replace("\u2019", "'"))


def runs(of: Sequence[str], length: int) -> set[tuple[str, ...]]:
    """Every run of so many words."""
    return {tuple(of[start : start + length]) for start in range(len(of) - length + 1)}


def _each(location: Location, texts: Sequence[str]) -> Iterator[Piece]:
    return (Piece(location, text) for text in texts)
