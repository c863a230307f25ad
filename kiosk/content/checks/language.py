"""Whether a profile's words keep the content guide's rules of language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.content.checks.written import Location, prose, sentences

if TYPE_CHECKING:
    from kiosk.content.profiles import Profile

GENDERED = re.compile(r"\b(he|she|him|his|her|hers|himself|herself)\b", re.IGNORECASE)
FIGURE = re.compile(r"[$%]|(?<!Year )\d{2,}|\bper cent\b", re.IGNORECASE)
"""Pay, counts and shares; a single digit or a school year is part of a name (Class 3, Year 12)."""
CLICHES = (
    "no two days are the same",
    "fast-paced",
    "good communication skills",
    "attention to detail",
    "passionate about",
    "wide range of",
)


def language_problems(profile: Profile) -> Iterator[tuple[Location, str]]:
    """Gendered words, figures in prose, and phrases that say nothing."""
    for piece in sentences(profile):
        if found := GENDERED.search(piece.text):
            yield piece.location, f'says "{found[0]}" of a person; say "you" or "they"'
        for cliche in CLICHES:
            if cliche in piece.text.lower():
                yield piece.location, f'says "{cliche}", which says nothing'
    for piece in prose(profile):
        if found := FIGURE.search(piece.text):
            problem = f'has a figure ("{found[0]}"); figures stand in data/figures with a source'
            yield piece.location, problem
