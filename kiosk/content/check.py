"""Whether the content is sound: its parts agree, and its words keep the content guide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from kiosk.content.checks.copied import check_copied
from kiosk.content.checks.figures import check_figures, check_sources
from kiosk.content.checks.guides import check_guides
from kiosk.content.checks.job_titles import check_job_titles
from kiosk.content.checks.likeness import check_likeness
from kiosk.content.checks.profiles import check_profiles
from kiosk.content.checks.reading import check_reading
from kiosk.content.checks.spelling import check_spelling
from kiosk.content.checks.steps import check_steps
from kiosk.content.faults import Fault

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.checks.likeness import Pair
    from kiosk.content.checks.reading import Grades
    from kiosk.content.content import Content


def check(content: Content) -> list[Fault]:
    """Every fault that stops a build; each part has already been validated by itself."""
    return _in_order(
        [
            *check_sources(content.folder / "sources.toml", content.sources),
            *check_figures(content.figures, content.sources),
            *check_profiles(content),
            *check_steps(content),
            *check_guides(content),
            *check_job_titles(content),
        ]
    )


def check_words(
    content: Content,
    graded: dict[str, Grades],
    pairs: Iterable[Pair],
    references: Sequence[Path],
) -> list[Fault]:
    """Every fault of the words that takes reading all of them together.

    `graded` and `pairs` as the reading and likeness checks made them; `references` are files
    that no sentence may be copied from. Raises KioskError where one cannot be read, or hunspell
    is missing.
    """
    return _in_order(
        [
            *_unwritten(content),
            *check_spelling(content),
            *check_reading(content, graded),
            *check_likeness(content, pairs),
            *check_copied(content, references),
        ]
    )


def _unwritten(content: Content) -> Iterable[Fault]:
    """Every occupation has a profile."""
    written = {profile.code for profile in content.profiles}
    for occupation in content.figures.occupations:
        if occupation.code not in written:
            folder = content.folder / "content" / "profiles"
            yield Fault(folder, None, "", f"{occupation.code} {occupation.title} has no profile")


def _in_order(faults: list[Fault]) -> list[Fault]:
    return sorted(faults, key=lambda fault: (fault.path, fault.line or 0, fault.field))
