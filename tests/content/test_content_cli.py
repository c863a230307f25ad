"""The publisher's command line, as a person or a Makefile runs it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.catalogue.schema import Base
from kiosk.content.cli import main
from kiosk.content.dictionary import data_dictionary
from tests.content.spoiling import CLEANER

DICTIONARY = Path(__file__).parents[2] / "docs" / "data-dictionary.md"


def test_build_makes_the_folder_and_the_file_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "a # new" / "folder?" / "careers.sqlite"

    assert main(["build", "--output", str(output)]) == 0

    shown = capsys.readouterr()
    assert shown.out.startswith(f"{output}: 26 tables, ")
    assert shown.err == "", "no progress bar where there is no terminal"
    with closing(sqlite3.connect(output)) as connection:
        assert connection.execute("SELECT count(*) FROM occupation").fetchone() == (1156,)


def test_build_takes_the_place_of_the_file_in_the_content_s_folder(copied_data: Path) -> None:
    output = copied_data / "careers.sqlite"
    output.write_bytes(b"the old file")

    assert main(["--data", str(copied_data), "build"]) == 0

    assert output.read_bytes().startswith(b"SQLite format 3")


def test_check_finds_the_real_content_sound(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "No faults."
    assert any(line.split()[:2] == ["summary", "1156"] for line in lines)


def test_check_against_a_text_finds_what_was_copied(
    copied_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reference = tmp_path / "reference.txt"
    reference.write_text((copied_data / CLEANER).read_text("utf-8"), encoding="utf-8")

    assert main(["--data", str(copied_data), "check", "--against", str(reference)]) == 1

    shown = capsys.readouterr()
    assert f'{copied_data / CLEANER}:7: summary: shares "' in shown.err
    assert "Reading grade" in shown.out


def test_check_says_when_a_text_is_not_there(
    copied_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(copied_data), "check", "--against", "nowhere.txt"]) == 1

    assert capsys.readouterr().err.startswith("nowhere.txt cannot be read (")


def test_check_lists_faults_and_fails(
    copied_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    titles = copied_data / "figures" / "titles.csv"
    titles.write_text(titles.read_text("utf-8").replace("111131,", "999931,"), "utf-8")

    assert main(["--data", str(copied_data), "check"]) == 1

    shown = capsys.readouterr()
    assert "No faults" not in shown.out
    assert f"{titles}:2: occupation_code: there is no OSCA occupation 999931" in shown.err


def test_stats_counts_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats"]) == 0

    lines = capsys.readouterr().out.splitlines()
    counts = {line[9:]: int(line[:7]) for line in lines}
    assert counts["occupations"] == 1156
    assert counts["occupations that lie in several ANZSCO unit groups"] == 85
    assert counts["occupations without a shortage rating"] == 134
    assert counts["occupations without a profile"] == 0
    assert counts["occupations without a second reading of their profile"] == 0
    assert counts["everyday search words"] >= 8 * 1156
    rated = [name for name in counts if name.startswith("occupations with prospects")]
    assert sum(counts[name] for name in rated) == 1156


def test_the_data_dictionary_is_current() -> None:
    assert DICTIONARY.read_text("utf-8") == data_dictionary(), (
        "run `python -m kiosk.content dictionary`"
    )


def test_the_data_dictionary_explains_every_column() -> None:
    text = data_dictionary()
    for table in Base.metadata.sorted_tables:
        assert f"## {table.name}\n" in text
        for column in table.columns:
            assert column.comment, f"{table.name}.{column.name} has no comment"


def test_dictionary_writes_the_page(tmp_path: Path) -> None:
    page = tmp_path / "page.md"

    assert main(["dictionary", "--output", str(page)]) == 0

    assert page.read_text("utf-8") == data_dictionary()


def test_a_page_that_cannot_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["dictionary", "--output", str(tmp_path)]) == 1

    shown = capsys.readouterr().err
    assert shown.startswith(f"{tmp_path} could not be written (")
    assert shown.count("\n") == 1


def test_import_without_the_facts_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(tmp_path), "import", str(tmp_path / "facts")]) == 1

    assert "is not there; is this the facts' folder?" in capsys.readouterr().err


def test_no_command_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([])

    assert caught.value.code == 2
    assert "COMMAND" in capsys.readouterr().err
