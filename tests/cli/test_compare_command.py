"""`compare`: rows for two to four occupations."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Ended

Run = Callable[..., "Ended"]


def test_json_rows_have_a_value_level_and_source_for_each_occupation(run: Run) -> None:
    compared = run("compare", "172132", "381231", "--json").json
    assert [each["code"] for each in compared["occupations"]] == ["172132", "381231"]
    rows = {row["key"]: row for row in compared["rows"]}
    for row in rows.values():
        assert isinstance(row["differs"], bool)
        assert isinstance(row["like_for_like"], bool)
        assert [cell["code"] for cell in row["cells"]] == ["172132", "381231"]
        for cell in row["cells"]:
            assert {"value", "level", "source"} <= set(cell)
            assert (cell["value"] is None) == (cell["values"] == [])
            assert cell["value"] is not None or cell["missing"]
    pay = rows["median_full_time_weekly_pay"]["cells"][1]
    assert (pay["value"], pay["text"], pay["level"]) == (2191.0, "$2,191 a week", "unit group")
    assert pay["source"] == "abs-earnings"
    assert not rows["pay_range"]["like_for_like"]


def test_text_names_each_occupation_and_says_what_is_not_like_for_like(run: Run) -> None:
    text = run("compare", "172132", "551132", "381231").out
    assert "\nPay and outlook\n" in text
    assert "    Electrician (General): $2,191 a week [Electricians (ANZSCO 3411)," in text
    assert "    Not like for like: A state's undated pay range stands beside" in text
    assert "(the same for all)" in text


def test_an_anzsco_code_of_the_same_occupation_is_a_repeat(run: Run) -> None:
    ended = run("compare", "551132", "541111")
    assert ended.is_refused(1)
    assert "cannot be compared with itself" in ended.err


@pytest.mark.parametrize(
    ("codes", "code"),
    [
        ([], 2),
        (["551132"], 1),
        (["551132"] * 2, 1),
        (["551132", "172132", "381231", "381232", "265432"], 1),
        (["551132", "999999"], 1),
        (["551132", "banana"], 1),
    ],
)
def test_a_wrong_number_or_code_is_one_sentence(run: Run, codes: list[str], code: int) -> None:
    assert run("compare", *codes).is_refused(code)
