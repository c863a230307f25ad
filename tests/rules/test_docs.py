"""What the documents say is there, and what the code fixes is what they say."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from typing import TYPE_CHECKING, get_args

import pytest

from kiosk.catalogue import vocabulary
from tests.rules.tree import ROOT, committed

if TYPE_CHECKING:
    from pathlib import Path

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def documents() -> list[Path]:
    files = [file for file in committed() if file.suffix == ".md"]
    assert files
    return files


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def table(text: str, heading: str) -> dict[str, str]:
    """Return the two columns of the table whose first heading is `heading`."""
    lines = iter(text.splitlines())
    for line in lines:
        if line.startswith(f"| {heading} |"):
            break
    next(lines, None)
    rows: dict[str, str] = {}
    for line in lines:
        if not line.startswith("|"):
            break
        first, second = (cell.strip() for cell in line.strip("|").split("|", 1))
        assert first not in rows, f"{first} stands twice"
        rows[first] = second
    assert rows, f"no table headed {heading}"
    return rows


# Links


def test_every_relative_link_leads_somewhere() -> None:
    broken: list[str] = []
    links = 0
    for document in documents():
        for target in LINK.findall(FENCE.sub("", document.read_text("utf-8"))):
            if "://" in target or target.startswith(("#", "mailto:")):
                continue
            links += 1
            if not (document.parent / target.partition("#")[0]).exists():
                broken.append(f"{document.relative_to(ROOT)}: {target}")
    assert links, "found no link, so nothing was checked"
    assert not broken


def test_paths_in_the_documents_exist() -> None:
    """A path in backquotes under a folder of ours, without a placeholder, is one that is there."""
    path = re.compile(r"`((?:kiosk|data|docs|tests|packaging|benchmarks|requirements)/[\w./-]+)`")
    named = {
        (document.name, name)
        for document in documents()
        for name in path.findall(document.read_text("utf-8"))
        if not re.search(r"NN|CODE|NAME", name)
    }
    assert named
    assert not [f"{where}: {name}" for where, name in sorted(named) if not (ROOT / name).exists()]


# README, Makefile, CI


def targets() -> dict[str, str]:
    """Return each target of the Makefile that people use, and what is said of it."""
    found = dict(re.findall(r"^(\w+):[^\n#]*## (.+)$", read("Makefile"), re.MULTILINE))
    assert found
    return found


def test_the_commands_of_the_readme_exist() -> None:
    named = set(
        re.findall(
            r"\bmake (\w+)", " ".join(re.findall(r"`[^`]+`|^make \w+", read("README.md"), re.M))
        )
    )
    assert {"run", "test"} <= named
    assert named <= targets().keys()


def test_help_tells_of_every_target() -> None:
    phony = re.search(r"^\.PHONY: (.+)$", read("Makefile"), re.MULTILINE)
    assert phony
    assert set(phony[1].split()) == targets().keys()
    said = subprocess.run(["make", "-C", ROOT], capture_output=True, text=True, check=True).stdout  # noqa: S603, S607
    assert all(f"make {name}" in said and what in said for name, what in targets().items())


def test_the_readme_shows_sub_commands_that_exist() -> None:
    from kiosk.cli import main

    shown = set(re.findall(r"^careers-kiosk ([a-z]+)", read("README.md"), re.MULTILINE))
    assert shown == {"search", "show", "compare", "tour", "doctor"}
    for name in shown:
        assert main([name, "--help"]) == 0


def test_ci_runs_what_the_readme_says() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111, ".ci/run is not executable"
    assert script.read_text("utf-8").splitlines()[-1] == "exec make test"


# Decisions


def test_every_decision_has_its_own_number() -> None:
    files = sorted((ROOT / "docs" / "adr").iterdir())
    assert files
    numbers = Counter(int(file.name[:4]) for file in files)
    assert list(numbers) == list(range(1, len(files) + 1))
    for file in files:
        assert re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", file.name)
        text = file.read_text("utf-8")
        assert text.startswith(f"# {int(file.name[:4])}. "), file.name
        for part in (
            "Status: ",
            "\n## Context\n",
            "\n## Decision\n",
            "\n## Considered and dropped\n",
        ):
            assert part in text, f"{file.name}: {part.strip()} is missing"


# Words


def test_the_glossary_is_in_order_and_tells_each_word_once() -> None:
    words = list(table(read("docs/glossary.md"), "word"))
    assert words == sorted(words, key=str.lower)


@pytest.mark.parametrize(
    "word",
    [
        *("occupation", "title", "alternative title", "specialisation", "unit group"),
        *("skill level", "figure", "source", "profile", "visit", "shortlist", "compare"),
        *("start again", "attract page", "staff panel", "centre"),
    ],
)
def test_the_glossary_has_the_words_of_the_design(word: str) -> None:
    assert table(read("docs/glossary.md"), "word")[word]


# The content guide


def words_of(name: str) -> tuple[str, ...]:
    return get_args(getattr(vocabulary, name))


@pytest.mark.parametrize(
    ("field", "name"),
    [("hours", "Hours"), ("hazards", "Hazard"), ("school_subjects", "SchoolSubject")],
)
def test_the_content_guide_lists_the_words_that_may_be_chosen(field: str, name: str) -> None:
    assert table(read("docs/content-guide.md"), "field")[field] == ", ".join(words_of(name))


@pytest.mark.parametrize(
    ("field", "name"), [("usual", "UsualEntry"), ("apprenticeship", "Apprenticeship")]
)
def test_the_content_guide_explains_the_words_in_order(field: str, name: str) -> None:
    cell = table(read("docs/content-guide.md"), "field")[field]
    assert tuple(each.split(":")[0].strip() for each in cell.split(" · ")) == words_of(name)


def test_the_content_guide_tells_of_every_list() -> None:
    told = {"hours", "hazards", "school_subjects", "usual", "apprenticeship"}
    assert table(read("docs/content-guide.md"), "field").keys() == told


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("place", "WorkPlace"),
        ("physical_demand", "PhysicalDemand"),
        ("contact_with_people", "ContactWithPeople"),
        ("travel", "Travel"),
        ("usual", "UsualEntry"),
        ("apprenticeship", "Apprenticeship"),
    ],
)
def test_the_example_profile_lists_them_too(field: str, name: str) -> None:
    line = re.search(rf"^{field} = .*# (.+)$", read("docs/content-guide.md"), re.MULTILINE)
    assert line
    assert line[1] == ", ".join(words_of(name))
