"""Whether the job titles lead to occupations, and are not titles of the classification."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.content.faults import Fault

if TYPE_CHECKING:
    from kiosk.content.content import Content


def check_job_titles(content: Content) -> Iterator[Fault]:
    """Unknown codes, and titles that OSCA has."""
    path = content.folder / "content" / "job-titles.txt"
    occupations = {row.code: row.title.casefold() for row in content.figures.occupations}
    official = {*occupations.values(), *(row.title.casefold() for row in content.figures.titles)}
    for title, codes in content.job_titles.items():
        for code in codes:
            if code not in occupations:
                yield Fault(path, None, title, f"there is no OSCA occupation {code}")
        if title.casefold() in official:
            yield Fault(path, None, title, "is a title of the classification already")
