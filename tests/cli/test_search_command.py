"""`search`: one query, or a file of them."""

from __future__ import annotations

import io
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Ended

Run = Callable[..., "Ended"]


def test_a_query_prints_codes_and_titles_with_what_matched(run: Run) -> None:
    ended = run("search", "customer", "service", "--limit", "2")
    assert ended.code == 0
    first, second = ended.out.splitlines()
    assert first == "172132  Customer Service Manager"
    assert second.endswith("(search word: customer service)")


def test_json_has_the_promised_fields(run: Run) -> None:
    answer = run("search", "call centre supervisor", "--json", "--limit", "1").json
    assert set(answer) == {"query", "ms", "understood", "sure", "results"}
    assert answer["query"] == "call centre supervisor"
    assert 0 <= answer["ms"] < 1000
    (result,) = answer["results"]
    assert set(result) == {"code", "title", "anzsco", "matched", "score"}
    assert result["code"] == "551132"
    assert result["title"] == "Call or Contact Centre Team Leader"
    assert result["anzsco"] == ["541111"]
    assert result["matched"] == "Call Centre Supervisor"


def test_a_batch_answers_each_line_with_a_line(run: Run, tmp_path: Path) -> None:
    queries = tmp_path / "queries.txt"
    queries.write_bytes('nurse\r\n\nzzzz\u2028qq\n"; DROP\nélectrician'.encode())
    ended = run("search", "--batch", str(queries), "--limit", "1")
    assert ended.code == 0
    answers = [json.loads(line) for line in ended.out.split("\n")[:-1]]
    assert [answer["query"] for answer in answers] == [
        "nurse",
        "",
        "zzzz\u2028qq",
        '"; DROP',
        "électrician",
    ]
    assert answers[0]["results"][0]["code"] == "265432"
    assert answers[1]["results"] == []
    assert answers[4]["results"][0]["title"] == "Electrician (General)"


def test_a_batch_reads_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    given = SimpleNamespace(buffer=io.BytesIO(b"\xef\xbb\xbfchef\n\xff\xfe\n"))
    monkeypatch.setattr("sys.stdin", given)
    first, second = run("search", "--batch", "-").out.splitlines()
    assert json.loads(first)["results"][0]["title"] == "Chef"
    assert json.loads(second)["query"] == "\ufffd\ufffd"


@pytest.mark.parametrize("query", ["zzzzqqq", "   ", "'\"*", "\udcff\udcfe"])
def test_finding_nothing_is_no_fault(run: Run, query: str) -> None:
    ended = run("search", query)
    assert (ended.code, ended.out) == (0, "Nothing found.\n")


def test_finding_nothing_tells_close_spellings(run: Run) -> None:
    ended = run("search", "nonxdestructivq")
    assert ended.out.startswith("Nothing found. Close to it: ")
    assert "Non-destructive" in ended.out


def test_a_corrected_word_is_told(run: Run) -> None:
    ended = run("search", "physiotherapistpractitioner")
    assert ended.out.startswith("For: physiotherapist practitioner\n")
    assert "Physiotherapist" in ended.out


def test_a_guess_is_told(run: Run) -> None:
    ended = run("search", "nothing")
    assert ended.out.startswith("Not sure what is meant. These come closest.\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["search"],
        ["search", "nurse", "--batch", "-"],
        ["search", "nurse", "--limit", "-1"],
        ["search", "nurse", "--limit", "0"],
        ["search", "nurse", "--limit", "many"],
        ["search", "nurse", "--limit", "9" * 5000],
    ],
    ids=lambda arguments: " ".join(arguments)[:40],
)
def test_a_wrong_use_is_one_sentence(run: Run, arguments: list[str]) -> None:
    assert run(*arguments).is_refused(2)


@pytest.mark.parametrize("name", ["missing.txt", ".", "a\0b"])
def test_a_batch_file_that_cannot_be_read_is_one_sentence(run: Run, name: str) -> None:
    assert run("search", "--batch", name).is_refused(1)


MISSPELT = "electrishun\nvetinarian\nacountent\nmanger\nenginear\nbrian surgon\n"


def test_answers_do_not_vary_from_run_to_run(
    run_apart: Callable[..., subprocess.CompletedProcess[bytes]],
) -> None:
    answers: list[list[Any]] = []
    for seed in ("1", "2"):
        ended = run_apart(
            "search",
            "--batch",
            "-",
            environment={**os.environ, "PYTHONHASHSEED": seed},
            given=MISSPELT.encode(),
        )
        answers.append([json.loads(line)["results"] for line in ended.stdout.splitlines()])
    assert answers[0] == answers[1]
    assert all(answers[0])
