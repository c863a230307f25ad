"""Everyday words and job titles: their form, and that they lead somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.spoiling import faults_in

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.content import Content

SYNONYMS = "content/synonyms.txt"
TITLES = "content/job-titles.txt"


@pytest.mark.parametrize(
    ("file", "line", "expected"),
    [
        (SYNONYMS, "spanners", "spanners: must be: what is typed = what it means"),
        (SYNONYMS, "two words = one", "two words: must be: what is typed = what it means"),
        (SYNONYMS, "cars = cars", "cars: must be: what is typed = what it means"),
        (SYNONYMS, "kids = child", "kids: stands there more than once"),
        (TITLES, "tea lady = 12345", "tea lady: must be: what is typed = what it means"),
        (TITLES, "tea lady = 999931", "tea lady: there is no OSCA occupation 999931"),
        (TITLES, "Chef = 321131", "Chef: is a title of the classification already"),
    ],
)
def test_a_line_that_is_wrong_is_told(
    file: str, line: str, expected: str, copied_data: Path
) -> None:
    path = copied_data / file
    path.write_text(f"{path.read_text('utf-8')}{line}\n", encoding="utf-8")

    (fault,) = faults_in(copied_data)

    assert fault.startswith(file)
    assert fault.endswith(expected)


def test_no_judged_query_of_the_reporting_half_is_among_the_job_titles(
    content: Content, data_folder: Path
) -> None:
    queries = (data_folder.parent / "benchmarks/relevance/queries.csv").read_text("utf-8")
    reporting = {
        line.split(",")[1].lower() for line in queries.splitlines() if line.endswith("reporting")
    }
    assert len(reporting) > 200
    assert not reporting & {title.lower() for title in content.job_titles}
