"""What the words measure: reading grades, lengths and the nearest pairs, as tables of text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median
from typing import TYPE_CHECKING

from kiosk.content.checks.reading import PLAIN
from kiosk.content.checks.written import prose

if TYPE_CHECKING:
    from kiosk.content.checks.likeness import Pair
    from kiosk.content.checks.reading import Grades
    from kiosk.content.profiles import Profile

PAIRS_SHOWN = 10

LISTS: dict[str, Callable[[Profile], Sequence[str]]] = {
    "tasks": lambda one: one.tasks,
    "skills": lambda one: (*one.skills.knowledge, *one.skills.skills, *one.skills.attributes),
    "tools": lambda one: one.tools,
    "search words": lambda one: one.search_words,
    "school subjects": lambda one: one.school_subjects,
    "licences": lambda one: [licence.name for licence in one.entry.licences],
    "steps": lambda one: (*one.steps.earlier, *one.steps.next),
}


def report(profiles: Sequence[Profile], graded: dict[str, Grades], pairs: Sequence[Pair]) -> str:
    """The tables, each line ended; `graded` by code, `pairs` the nearest first."""
    if not profiles:
        return ""
    return "\n".join(
        [
            _head("Reading grade (Flesch-Kincaid)"),
            *_reading(graded),
            _head("Words of prose"),
            *_lengths(profiles),
            _head("Entries of lists"),
            *(
                _line(name, [float(len(entries(one))) for one in profiles], "{:.0f}")
                for name, entries in LISTS.items()
            ),
            "Nearest pairs (shared runs of five words)",
            *(
                f"  {pair.first} {pair.second}  {len(pair.shared)}  {'; '.join(pair.shared)}"
                for pair in pairs[:PAIRS_SHOWN]
            ),
            "",
        ]
    )


def _reading(graded: dict[str, Grades]) -> list[str]:
    by_piece: dict[str, list[float]] = {}
    for one in graded.values():
        for piece, found in one.pieces.items():
            by_piece.setdefault(".".join(map(str, piece.location)), []).append(found)
    lines = [_line(name, found, "{:.1f}") for name, found in by_piece.items()]
    whole = [one.whole for one in graded.values()]
    return [*lines, _line(f"all but {'.'.join(PLAIN)}", whole, "{:.1f}")]


def _lengths(profiles: Sequence[Profile]) -> list[str]:
    by_piece: dict[str, list[float]] = {}
    for profile in profiles:
        for piece in prose(profile):
            name = ".".join(map(str, piece.location))
            by_piece.setdefault(name, []).append(float(len(piece.text.split())))
    return [_line(name, found, "{:.0f}") for name, found in by_piece.items()]


def _head(title: str) -> str:
    return f"{title:<32}{'profiles':>10}{'least':>8}{'median':>8}{'most':>8}"


def _line(name: str, values: Sequence[float], shape: str) -> str:
    least, middle, most = (
        shape.format(value) for value in (min(values), median(values), max(values))
    )
    return f"  {name:<30}{len(values):>10}{least:>8}{middle:>8}{most:>8}"
