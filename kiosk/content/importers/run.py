"""One edition of the facts, turned into the project's own tables."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.importers.classification import import_classification
from kiosk.content.importers.interests import import_interests
from kiosk.content.importers.job_figures import import_job_figures
from kiosk.content.importers.qualifications import import_qualifications
from kiosk.content.importers.shortages import import_shortages
from kiosk.content.importers.skills import import_skills

IMPORTERS = (
    import_classification,
    import_job_figures,
    import_shortages,
    import_skills,
    import_qualifications,
    import_interests,
)


def import_facts(facts: Path, figures: Path) -> dict[str, int]:
    """Write every imported table; returns the number of rows of each, and of what was left out.

    measures.csv, series.csv and state_page_figures.csv are written by hand and not touched.
    Raises ContentError when a file of the facts is missing.
    """
    figures.mkdir(parents=True, exist_ok=True)
    counts: dict[str, int] = {}
    for run in IMPORTERS:
        counts |= run(facts, figures)
    return counts
