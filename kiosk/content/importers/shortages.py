"""Shortage ratings: by OSCA occupation for 2025, by ANZSCO occupation for the years before."""

from __future__ import annotations

from pathlib import Path

from kiosk.catalogue.vocabulary import STATES
from kiosk.content.importers.classification import anzsco_codes
from kiosk.content.importers.files import read_facts, write_table

COLUMN_OF_PLACE = {"Australia": "AUS"} | {state: state for state in STATES}


def import_shortages(facts: Path, figures: Path) -> dict[str, int]:
    """Write shortages, one row a rating.

    Ratings of ANZSCO codes newer than v1.3 have no correspondence here and are left out.
    """
    known = anzsco_codes(facts)
    now = read_facts(facts, "shortage_2025.csv")
    before = read_facts(facts, "shortage_2021_2024.csv")
    rows = [
        ("2025", place, row[column], row["osca_code"], "")
        for row in now
        for place, column in COLUMN_OF_PLACE.items()
        if row[column]
    ]
    rows += [
        (row["year"], place, row[column], "", row["anzsco_code"])
        for row in before
        if row["anzsco_code"] in known
        for place, column in COLUMN_OF_PLACE.items()
        if row[column]
    ]
    unknown = {row["anzsco_code"] for row in before} - known
    return {
        "shortages": write_table(
            figures / "shortages.csv",
            ("year", "place", "rating", "occupation_code", "anzsco_code"),
            rows,
        ),
        "shortage codes without a correspondence, left out": len(unknown),
    }
