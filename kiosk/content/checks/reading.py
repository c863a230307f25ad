"""How hard the profiles are to read: the Flesch-Kincaid grade of their prose.

The grade is the school year (in the United States) that a text asks for: 0.39 × words a
sentence + 11.8 × syllables a word − 15.59 (Kincaid and others, 1975), by the textstat library.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

import textstat

from kiosk.content.checks.written import Piece, files, prose
from kiosk.content.faults import Fault, fault_at

if TYPE_CHECKING:
    from kiosk.content.content import Content
    from kiosk.content.profiles import Profile

HIGHEST = 12.0
HIGHEST_MEDIAN = 9.0
HIGHEST_PLAIN = 7.0
"""The plain-English edition is for about the sixth year: none asks for more than the seventh."""

PLAIN = ("plain_english",)


@dataclass(frozen=True)
class Grades:
    """The grades of one profile: of each of its pieces of prose, and of all but the plain one."""

    pieces: dict[Piece, float]
    whole: float


def grades(profile: Profile) -> Grades:
    """Grade one profile."""
    pieces = {piece: grade(piece.text) for piece in prose(profile)}
    usual = "\n".join(piece.text for piece in pieces if piece.location != PLAIN)
    return Grades(pieces, grade(usual))


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of a text of sentences."""
    return round(textstat.flesch_kincaid_grade(text), 1)


def check_reading(content: Content, graded: dict[str, Grades]) -> Iterator[Fault]:
    """Prose above the highest grade, and a median that is too high; `graded` by code."""
    paths = files(content)
    for code, one in graded.items():
        for piece, found in one.pieces.items():
            highest = HIGHEST_PLAIN if piece.location == PLAIN else HIGHEST
            if found > highest:
                text = paths[code].read_text(encoding="utf-8")
                problem = f"asks for reading grade {found}, not {highest:g} or less"
                yield fault_at(paths[code], text, piece.location, problem)
    middle = median(one.whole for one in graded.values()) if graded else 0.0
    if middle > HIGHEST_MEDIAN:
        folder = content.folder / "content" / "profiles"
        problem = f"their median reading grade is {middle:.1f}, not {HIGHEST_MEDIAN:g} or less"
        yield Fault(folder, None, "", problem)
