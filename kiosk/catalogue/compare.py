"""Two to four occupations side by side: pure work on records, without SQL or Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kiosk.catalogue.compare_figures import condition_figure_rows, outlook_rows
from kiosk.catalogue.compare_skills import skill_rows, tool_rows
from kiosk.catalogue.compare_words import condition_rows, entry_rows, overview_rows
from kiosk.catalogue.records import Comparison
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.catalogue.records import Measure, Occupation

FEWEST, MOST = 2, 4


def compare(occupations: Sequence[Occupation], measures: Mapping[str, Measure]) -> Comparison:
    """Rows of facts, grouped by section in the order of an occupation's tabs.

    Raises:
        KioskError: There are fewer than two, more than four, or one of them twice.
    """
    _check(occupations)
    return Comparison(
        codes=tuple(occupation.code for occupation in occupations),
        titles=tuple(occupation.title for occupation in occupations),
        rows=(
            *overview_rows(occupations),
            *skill_rows(occupations),
            *condition_rows(occupations),
            *condition_figure_rows(occupations, measures),
            *outlook_rows(occupations, measures),
            *tool_rows(occupations),
            *entry_rows(occupations),
        ),
    )


def check_number(number: int) -> None:
    """Refuse to compare fewer than two or more than four.

    Raises:
        KioskError: Comparing takes two to four.
    """
    if number < FEWEST:
        raise KioskError("Comparing takes two to four occupations. Name at least two.")
    if number > MOST:
        raise KioskError(
            f"Comparing takes two to four occupations, and these are {number}. Leave some out."
        )


def _check(occupations: Sequence[Occupation]) -> None:
    check_number(len(occupations))
    title, times = Counter(occupation.title for occupation in occupations).most_common(1)[0]
    if times > 1:
        raise KioskError(f"{title} cannot be compared with itself. Name different occupations.")
