"""Files that are each right but do not agree, or break the content guide: told, and not built."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.build import build
from kiosk.content.faults import ContentError
from tests.content.spoiling import NURSE, faults_in, replace_in

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.content import Content


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
