"""Each fault in the content is reported with its file, line and field, and nothing is built."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.build import build
from kiosk.content.check import check
from kiosk.content.content import read_content
from kiosk.content.faults import ContentError

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.content import Content

NURSE = "content/profiles/265432-registered-nurse-acute-care.toml"


def faults_in(folder: Path) -> list[str]:
    """What the build says of a folder, each fault relative to it; a sound folder says nothing."""
    try:
        found = check(read_content(folder))
    except ContentError as error:
        found = list(error.faults)
    return [str(fault).replace(f"{folder}/", "") for fault in found]


def replace_in(folder: Path, file: str, old: str, new: str) -> int:
    """Replace the first of some text in a file; returns the 1-based line it stood on."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {file}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


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


@pytest.mark.parametrize("file", ["figures/titles.csv", "sources.toml"])
def test_a_missing_file_is_named(file: str, copied_data: Path) -> None:
    (copied_data / file).unlink()

    assert f"{file}: cannot be read: No such file or directory" in faults_in(copied_data)


@pytest.mark.parametrize("file", ["figures/titles.csv", "sources.toml"])
def test_a_file_that_is_no_text_is_named(file: str, copied_data: Path) -> None:
    (copied_data / file).write_bytes(b"code\n\xff\xfe\n")

    assert f"{file}: is not UTF-8 text" in faults_in(copied_data)


def test_a_guide_with_a_long_section_is_told(copied_data: Path) -> None:
    replace_in(
        copied_data,
        "content/guides/02-recognition.toml",
        'text = """You may',
        'text = """You may' + " well" * 120,
    )

    (fault,) = faults_in(copied_data)

    assert "sections.0.text: has " in fault
    assert "not 30 to 120" in fault


def test_two_profiles_of_one_occupation_are_told(copied_data: Path) -> None:
    twin = copied_data / "content/profiles/265432-again.toml"
    twin.write_bytes((copied_data / NURSE).read_bytes())

    found = faults_in(copied_data)

    assert any("265432 has more than one profile" in fault for fault in found)


def test_a_task_with_a_full_stop_is_told(content: Content, copied_data: Path) -> None:
    profile = next(one for one in content.profiles if one.code == "265432")
    replace_in(copied_data, NURSE, f'{profile.tasks[0]}"', f'{profile.tasks[0]}."')

    (fault,) = faults_in(copied_data)

    assert fault.endswith("tasks: a task ends without a full stop")


def test_a_crowd_of_skills_is_told(copied_data: Path) -> None:
    line = replace_in(copied_data, NURSE, "[skills]", "[skills]")
    replace_in(copied_data, NURSE, "knowledge = [", 'knowledge = ["this", "that", "more",')

    (fault,) = faults_in(copied_data)

    assert fault.startswith(f"{NURSE}:{line}: skills: has ")
    assert fault.endswith(" entries in its three lists together, not 5 to 8")


def test_a_profile_of_no_occupation_is_told(copied_data: Path) -> None:
    line = replace_in(copied_data, NURSE, 'code = "265432"', 'code = "999931"')
    (copied_data / NURSE).rename(copied_data / "content/profiles/999931-nobody.toml")

    (fault,) = faults_in(copied_data)

    assert fault == (
        f"content/profiles/999931-nobody.toml:{line}: code: there is no OSCA occupation 999931"
    )


def test_two_guides_of_one_name_are_told(copied_data: Path) -> None:
    guides = copied_data / "content" / "guides"
    (guides / "09-figures.toml").write_bytes((guides / "04-figures.toml").read_bytes())

    found = faults_in(copied_data)

    assert "content/guides/09-figures.toml:1: id: figures is there more than once" in found
    assert "content/guides/09-figures.toml:2: position: 4 is there more than once" in found


def test_an_occupation_without_a_correspondence_is_told(copied_data: Path) -> None:
    line = replace_in(copied_data, "figures/correspondence.csv", "111131,132111,full\n", "")
    assert line == 2

    found = faults_in(copied_data)

    assert "figures/occupations.csv:2: code: 111131 has no row in correspondence.csv" in found


def test_a_table_without_a_source_is_told(copied_data: Path) -> None:
    replace_in(copied_data, "sources.toml", 'tables = ["qualification"]', 'tables = ["paper"]')

    found = faults_in(copied_data)

    assert "sources.toml: sources.tables: qualification is named by 0 sources, not 1" in found
    assert "sources.toml: sources.tables: there is no table paper" in found


def test_a_source_that_rows_need_must_be_there(copied_data: Path) -> None:
    replace_in(copied_data, "sources.toml", 'id = "onet"', 'id = "onet-two"')

    assert "sources.toml: sources.id: onet is needed and not there" in faults_in(copied_data)


def test_a_publisher_has_a_page(copied_data: Path) -> None:
    replace_in(
        copied_data,
        "sources.toml",
        'address = "https://www.onetcenter.org/database.html"',
        'address = ""',
    )

    (fault,) = faults_in(copied_data)

    assert fault.endswith("sources.address: a publisher has a page")


def test_faults_of_several_files_are_told_together_and_nothing_is_built(
    copied_data: Path, tmp_path: Path
) -> None:
    replace_in(copied_data, NURSE, 'travel = "', 'travel = "x')
    replace_in(copied_data, "figures/titles.csv", ",alternative\n", ",nickname\n")
    output = tmp_path / "careers.sqlite"

    with pytest.raises(ContentError) as caught:
        build(copied_data, output)

    assert len({fault.path for fault in caught.value.faults}) == 2
    assert not output.exists()


def test_faults_between_files_stop_the_build(copied_data: Path, tmp_path: Path) -> None:
    replace_in(copied_data, "figures/titles.csv", "111131,", "999931,")

    with pytest.raises(ContentError, match="no OSCA occupation 999931"):
        build(copied_data, tmp_path / "careers.sqlite")
