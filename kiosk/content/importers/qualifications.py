"""Vocational qualifications and the occupations they lead to."""

from __future__ import annotations

from pathlib import Path

from kiosk.catalogue.vocabulary import AQF_LEVELS
from kiosk.content.faults import ContentError, Fault
from kiosk.content.importers.files import read_facts, write_table


def import_qualifications(facts: Path, figures: Path) -> dict[str, int]:
    """Write qualifications and qualification_occupations."""
    qualifications = read_facts(facts, "vet_qualifications.csv")
    links = read_facts(facts, "vet_qualification_occupations.csv")
    return {
        "qualifications": write_table(
            figures / "qualifications.csv",
            ("code", "title", "aqf_level"),
            ((row["code"], row["title"], aqf_level(row["title"])) for row in qualifications),
        ),
        "qualification_occupations": write_table(
            figures / "qualification_occupations.csv",
            ("qualification_code", "occupation_code", "pathway", "condition"),
            (
                (row["qualification_code"], row["osca_code"], row["pathway"], row["condition"])
                for row in links
            ),
        ),
    }


def aqf_level(title: str) -> str:
    """The level that a qualification's title begins with, the longest that fits.

    Raises ContentError when it begins with none.
    """
    fitting = [level for level in AQF_LEVELS if title.startswith(f"{level} ")]
    if not fitting:
        path = Path("vet_qualifications.csv")
        raise ContentError([Fault(path, None, "title", f"{title!r} names no AQF level")])
    return max(fitting, key=len)
