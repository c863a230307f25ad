"""Core competencies and technology tools of the Australian Skills Classification."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.importers.classification import anzsco_codes
from kiosk.content.importers.files import read_facts, write_table


def import_skills(facts: Path, figures: Path) -> dict[str, int]:
    """Write competencies and technology_tools; codes without a known title are left out."""
    known = anzsco_codes(facts)
    competencies = read_facts(facts, "core_competencies.csv")
    tools = read_facts(facts, "technology_tools.csv")
    unknown = {row["anzsco_code"] for row in (*competencies, *tools)} - known
    return {
        "competencies": write_table(
            figures / "competencies.csv",
            ("anzsco_code", "name", "score", "level"),
            (
                (row["anzsco_code"], row["competency"], row["score_1_to_10"], row["level"])
                for row in competencies
                if row["anzsco_code"] in known
            ),
        ),
        "technology_tools": write_table(
            figures / "technology_tools.csv",
            ("anzsco_code", "tool"),
            ((row["anzsco_code"], row["tool"]) for row in tools if row["anzsco_code"] in known),
        ),
        "skills codes without a title, left out": len(unknown),
    }
