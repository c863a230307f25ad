"""OSCA 2024 (groups, occupations, titles) and its correspondence to ANZSCO."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.importers.files import read_facts, write_table

PARENT_DIGITS = {"submajor": 1, "minor": 2, "unit": 3}


def import_classification(facts: Path, figures: Path) -> dict[str, int]:
    """Write occupation_groups, occupations, titles, anzsco and correspondence."""
    structure = read_facts(facts, "osca_structure.csv")
    links = read_facts(facts, "osca_to_anzsco.csv")
    groups = [
        (row["code"], row["title"], row["level"], row["code"][: PARENT_DIGITS.get(row["level"], 0)])
        for row in structure
        if row["level"] != "occupation"
    ]
    occupations = [
        (row["code"], row["title"], row["skill_level"], row["code"][:4])
        for row in structure
        if row["level"] == "occupation"
    ]
    titles = [
        (row["code"], row["title"], row["kind"])
        for row in read_facts(facts, "osca_titles.csv")
        if row["kind"] != "principal"
    ]
    return {
        "occupation_groups": write_table(
            figures / "occupation_groups.csv", ("code", "title", "level", "parent_code"), groups
        ),
        "occupations": write_table(
            figures / "occupations.csv",
            ("code", "title", "skill_level", "unit_group_code"),
            occupations,
        ),
        "titles": write_table(figures / "titles.csv", ("occupation_code", "title", "kind"), titles),
        "anzsco": write_table(figures / "anzsco.csv", ("code", "title", "level"), _anzsco(facts)),
        "correspondence": write_table(
            figures / "correspondence.csv",
            ("occupation_code", "anzsco_code", "link"),
            [(row["osca_code"], row["anzsco_code"], row["link"]) for row in links],
        ),
    }


def anzsco_codes(facts: Path) -> set[str]:
    """Every ANZSCO v1.3 code, of four or six digits, that the catalogue knows by its title."""
    return {code for code, _, _ in _anzsco(facts)}


def _anzsco(facts: Path) -> list[tuple[str, str, str]]:
    """Codes with titles: groups as JSA names them, occupations as the correspondence does.

    The Census table names some occupations in the plural and shortens others, so its
    title serves only where the correspondence has none.
    """
    occupations = {
        row["anzsco_code"]: row["title"]
        for row in read_facts(facts, "jsa_occupations_census2021.csv")
    }
    for row in read_facts(facts, "osca_to_anzsco.csv"):
        occupations[row["anzsco_code"]] = " ".join(row["anzsco_title"].split())
    groups = read_facts(facts, "jsa_unit_groups.csv")
    return [
        *((row["anzsco_unit_group"], row["title"], "unit group") for row in groups),
        *((code, title, "occupation") for code, title in occupations.items()),
    ]
