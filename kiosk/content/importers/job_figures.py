"""Figures by ANZSCO unit group, and by ANZSCO occupation from the Census."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.importers.files import Row, read_facts, write_table

COLUMNS = ("name", "anzsco_code", "value", "text")

# Values that cannot be right: an hourly pay that does not agree with the weekly pay of the same
# group (the facts' own note), and full-time weeks that are not (full time is 35 hours or more by
# the Australian Bureau of Statistics) or that nobody has.
ODD_GROUP_VALUES = {("median_full_time_hourly_pay", code) for code in ("2112", "3211", "3512")}
FULL_TIME_WEEK = (35, 98)


def import_job_figures(facts: Path, figures: Path) -> dict[str, int]:
    """Write unit_group_figures and census_figures, one row a figure; a blank is no row."""
    groups = read_facts(facts, "jsa_unit_groups.csv")
    census = read_facts(facts, "jsa_occupations_census2021.csv")
    return {
        "unit_group_figures": write_table(
            figures / "unit_group_figures.csv",
            COLUMNS,
            (cell for row in groups for cell in _group_cells(row)),
        ),
        "census_figures": write_table(
            figures / "census_figures.csv",
            COLUMNS,
            (cell for row in census for cell in _census_cells(row)),
        ),
    }


def _group_cells(row: Row) -> Iterator[tuple[str, str, str, str]]:
    code = row["anzsco_unit_group"]
    for name, value in row.items():
        if name in ("anzsco_unit_group", "title") or not value:
            continue
        if name.startswith("industry_"):
            yield name, code, "", value
        elif (name, code) not in ODD_GROUP_VALUES:
            yield name, code, plain_number(value), ""


def _census_cells(row: Row) -> Iterator[tuple[str, str, str, str]]:
    code = row["anzsco_code"]
    if row["employed_note"] == "<50":
        yield "employed", code, "", "fewer than 50"
    for name, value in row.items():
        if name in ("anzsco_code", "title", "employed_note") or not value:
            continue
        least, most = FULL_TIME_WEEK
        if name == "avg_full_time_hours" and not least <= float(value) <= most:
            continue
        yield name, code, plain_number(value), ""


def plain_number(text: str) -> str:
    """The shortest way to write a number: ".67" becomes "0.67", "3.0" becomes "3"."""
    number = float(text)
    return str(int(number)) if number.is_integer() else repr(number)
