"""`show`: everything about one occupation, for people and as JSON."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.commands.occupation_text import WIDTH
from tests.helpers.databases import UNWRITTEN, without_a_profile

if TYPE_CHECKING:
    from tests.cli.conftest import Ended

Run = Callable[..., "Ended"]
DATA = Path(__file__).parents[2] / "data"


def test_every_figure_says_its_group_period_and_source(run: Run) -> None:
    text = " ".join(run("show", "381231").out.split())
    assert "Median weekly pay: $2,191 a week, for the group Electricians (ANZSCO 3411), " in text
    assert "May 2025 [abs-earnings]." in text
    assert "that is about $113,900 a year, as 52 weeks of it" in text
    assert "Projected change in five years: +6.7\u00a0%, for the group" in text or (
        "Projected change in five years: +6.7 %, for the group" in text
    )


def test_a_missing_figure_says_why(run: Run) -> None:
    text = run("show", "152931").out
    assert "Median weekly pay: No pay figure is published for this group." in text


def test_a_missing_profile_says_so(run: Run, tmp_path: Path) -> None:
    data = without_a_profile(tmp_path)
    text = run("show", UNWRITTEN, "--data", str(data)).out
    assert "The profile of this occupation is not written yet." in text


def test_lines_fit_a_terminal(run: Run) -> None:
    for code in ("172132", "381231", "265432"):
        assert max(map(len, run("show", code).out.splitlines())) <= WIDTH


def test_sections_stand_in_the_order_of_the_tabs(run: Run) -> None:
    lines = run("show", "551132").out.splitlines()
    headings = [
        "Overview",
        "What you'd do",
        "Knowledge, skills and attributes",
        "Working conditions",
        "Tools",
        "How to start",
        "Figures",
        "Shortage",
        "Skills and attributes",
        "Technology tools",
        "VET qualifications",
        "Related",
        "Sources",
    ]
    places = [lines.index(heading) for heading in headings]
    assert places == sorted(places)


def test_json_has_the_promised_fields(run: Run) -> None:
    shown = run("show", "381231", "--json").json
    assert {
        "code",
        "title",
        "skill_level",
        "hierarchy",
        "anzsco",
        "titles",
        "figures",
        "shortage",
        "prospects",
        "interests",
        "competencies",
        "tools",
        "qualifications",
        "related",
        "profile",
        "sources",
    } <= set(shown)
    assert (shown["code"], shown["skill_level"]) == ("381231", 3)
    assert shown["anzsco"][0]["code"] == "341111"
    assert shown["related"][0]["reason"]


def test_figures_in_json_are_named_and_hold_what_the_tables_hold(run: Run) -> None:
    figures = run("show", "381231", "--json").json["figures"]
    with (DATA / "figures" / "measures.csv").open(newline="", encoding="utf-8") as file:
        known = {row["name"] for row in csv.DictReader(file)}
    for figure in figures:
        assert {"name", "value", "unit", "period", "place", "level", "group", "source"} <= set(
            figure
        )
        assert figure["name"] in known
        assert figure["value"] is not None
    (pay,) = [f for f in figures if f["name"] == "median_full_time_weekly_pay"]
    assert (pay["value"], pay["group"], pay["group_title"]) == (2191.0, "3411", "Electricians")
    (share,) = [f for f in figures if f["name"] == "share_wa"]
    assert share["place"] == "WA"
    (industry,) = [f for f in figures if f["name"] == "industry_1"]
    assert isinstance(industry["value"], str)


def test_the_profile_in_json_is_the_file_that_was_written(run: Run) -> None:
    (path,) = (DATA / "content" / "profiles").glob("381231-*.toml")
    written = tomllib.loads(path.read_text("utf-8"))
    profile = run("show", "381231", "--json").json["profile"]
    assert set(written) <= set(profile)
    for part in ("skills", "conditions", "entry", "steps"):
        assert set(written[part]) <= set(profile[part]), part
    assert profile["tasks"] == written["tasks"]
    assert profile["entry"]["usual"] == written["entry"]["usual"]
    assert profile["steps"]["earlier"] == written["steps"]["earlier"]
    assert [licence["name"] for licence in profile["entry"]["licences"]] == [
        licence["name"] for licence in written["entry"]["licences"]
    ]


def test_no_profile_and_no_interests_are_null(run: Run, tmp_path: Path) -> None:
    data = without_a_profile(tmp_path)
    shown = run("show", UNWRITTEN, "--json", "--data", str(data)).json
    assert shown["profile"] is None
    assert run("show", "172132", "--json").json["interests"] is None


def test_an_anzsco_code_shows_its_occupation(run: Run) -> None:
    assert run("show", "541111").out.startswith("Call or Contact Centre Team Leader (OSCA 551132)")


@pytest.mark.parametrize("code", ["999999", "banana", "", "-1", "341111", "5" * 9999])
def test_a_code_that_means_no_single_occupation_is_one_sentence(run: Run, code: str) -> None:
    assert run("show", "--", code).is_refused(1)


def test_occupations_without_interests_tools_or_qualifications_say_so(run: Run) -> None:
    text = run("show", "172132").out
    assert "No interests could be matched to this occupation." in text
    acoustic = run("show", "243931").out
    assert "No VET qualification is listed as leading" in acoustic
    assert "No technology tools are published for this occupation" in acoustic
    assert "No core competencies are published for this occupation" in acoustic
