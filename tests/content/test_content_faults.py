"""A fault in any file is reported with its file, line and field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.content.spoiling import NURSE, faults_in, replace_in

if TYPE_CHECKING:
    from pathlib import Path


def test_the_real_content_has_no_faults(data_folder: Path) -> None:
    assert faults_in(data_folder) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "figures/occupations.csv",
            "111131,Corporate Services Manager,1,",
            "111131,Corporate Services Manager,6,",
            "skill_level: Input should be less than or equal to 5",
        ),
        (
            "figures/titles.csv",
            ",alternative\n",
            ",nickname\n",
            "kind: Input should be 'alternative', 'specialisation' or 'nec'",
        ),
        (
            "figures/titles.csv",
            "111131,",
            "999931,",
            "occupation_code: there is no OSCA occupation 999931",
        ),
        (
            "figures/unit_group_figures.csv",
            "employed,1111,63000,",
            "employed,1111,many,",
            "value: Input should be a valid number, unable to parse string as a number",
        ),
        (
            "figures/unit_group_figures.csv",
            "employed,1111,63000,",
            "employed,1111,,",
            "Value error, a figure has a value or a text, and not both",
        ),
        (
            "figures/unit_group_figures.csv",
            "employed,1111,63000,",
            "employed,111211,63000,",
            "anzsco_code: 111211 is no unit group",
        ),
        (
            "figures/census_figures.csv",
            "employed,111211,",
            "vacancies_wa,111211,",
            "name: vacancies_wa has no row for occupation in series.csv",
        ),
        (
            "figures/unit_group_figures.csv",
            "employed,1112,",
            "employed,1111,",
            "name: employed, 1111 is there more than once",
        ),
        (
            "figures/series.csv",
            "employed,unit group,February 2026,jsa-occupation-data",
            "employed,unit group,February 2026,nobody",
            "source: there is no source nobody",
        ),
        (
            "figures/measures.csv",
            "employed,People employed,people,Australia,yes,",
            "employed,People employed,people,Mars,yes,",
            "place: Input should be 'Australia', 'NSW',",
        ),
        (
            "figures/shortages.csv",
            "2025,ACT,NS,",
            "2025,ACT,XL,",
            "rating: Input should be 'S', 'R', 'M' or 'NS'",
        ),
        (
            "figures/shortages.csv",
            "2025,ACT,NS,111131,\n",
            "2025,ACT,NS,,\n",
            "Value error, a rating is for an OSCA or an ANZSCO occupation, and not both",
        ),
        (
            "figures/interests.csv",
            "111231,",
            "111231,9",
            "realistic: Input should be less than or equal to 7",
        ),
        (
            "figures/competencies.csv",
            "1111,Digital engagement,6,",
            "1111,Digital engagement,11,",
            "score: Input should be less than or equal to 10",
        ),
        (
            "figures/qualifications.csv",
            ",Certificate I\n",
            ",Certificate X\n",
            "Value error, 'Certificate X' is no AQF level",
        ),
        (
            "figures/anzsco.csv",
            "1111,Chief Executives and Managing Directors,unit group",
            "1110,Chief Executives and Managing Directors,unit group",
            "code: there is no unit group 1111",
        ),
        (
            "figures/technology_tools.csv",
            "1111,Accounting software",
            "1111,Accounting software,and more",
            "must have the columns anzsco_code, tool",
        ),
        (
            "figures/technology_tools.csv",
            "anzsco_code,tool\n",
            "anzsco_code,thing\n",
            "must have the columns anzsco_code, tool",
        ),
        (
            "figures/technology_tools.csv",
            "1111,Accounting software\n",
            "\n1111,Accounting software\n",
            "is an empty line",
        ),
        (NURSE, 'travel = "', 'travel = "to the moon, ', "conditions.travel: Input should be"),
        (NURSE, 'one_line = "', 'one_liner = "', "one_liner: Extra inputs are not permitted"),
        (NURSE, 'title = "', 'title = "Super ', "title: must be OSCA's title, Registered Nurse"),
        (NURSE, 'summary = """', 'summary = """' + "more " * 60, "summary: has "),
        (NURSE, 'next = ["', 'next = ["265432", "', "steps.next: an occupation does not lead to"),
        (NURSE, 'next = ["', 'next = ["999931", "', "steps.next: there is no OSCA occupation"),
        (NURSE, 'code = "265432"', 'code = "265433"', "code: says 265433, but the file's name"),
        (NURSE, "written = 2026-11-21", "written = soon", "is not valid TOML"),
        ("sources.toml", 'licence = "CC BY 4.0"', 'licence = ""', "licence: String should have"),
        (
            "sources.toml",
            'id = "jsa-skills"',
            'id = "jsa-vet"',
            "sources.id: jsa-vet is there more than once",
        ),
        ("sources.toml", 'address = "https', 'address = "ftp', "address: String should match"),
        (
            "content/guides/01-apprenticeships.toml",
            "position = 1",
            "position = 2",
            "position: 2 is there more than once",
        ),
        (
            "content/guides/01-apprenticeships.toml",
            'id = "apprenticeships"',
            'id = "trades"',
            "id: says trades, but the file's name does not",
        ),
    ],
)
def test_a_fault_names_its_file_line_and_field(
    file: str, old: str, new: str, expected: str, copied_data: Path
) -> None:
    line = replace_in(copied_data, file, old, new)

    found = faults_in(copied_data)

    told = [fault for fault in found if fault.startswith(f"{file}:") and expected in fault]
    assert told, found
    # Of two rows that are the same, the second is at fault.
    places = {int(fault.split(":")[1]) for fault in told}
    assert places & {line, line + 1}, (line, told)
