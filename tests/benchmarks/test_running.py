"""Each benchmark runs as a script and prints one JSON object; a short run is enough to see."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
SHORT = {
    "startup": ["--pairs", "1"],
    "keystroke": ["--queries", "1"],
    "open": ["--occupations", "2", "--comparisons", "1"],
}
RATIOS = {
    "startup": ["ratio_time", "ratio_memory"],
    "keystroke": ["ratio"],
    "open": ["ratio_occupation", "ratio_compare_four"],
}


def run(name: str, *arguments: str) -> str:
    ended = subprocess.run(  # noqa: S603
        [sys.executable, str(BENCHMARKS / f"{name}.py"), *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@pytest.mark.parametrize("name", SHORT)
def test_help_says_what_is_measured(name: str) -> None:
    assert "floor" in run(name, "--help")


@pytest.mark.parametrize("name", SHORT)
def test_prints_one_json_object_with_its_ratios(name: str) -> None:
    found: dict[str, Any] = json.loads(run(name, *SHORT[name]))
    assert found["benchmark"] == name
    for each in RATIOS[name]:
        value = found[each]
        assert (value["p95"] if isinstance(value, dict) else value) > 0


def test_relevance_holds_ours_against_the_others() -> None:
    found: dict[str, Any] = json.loads(run("relevance", "tuning"))
    assert len(found["kinds"]) == 15, "fourteen kinds of query, and all"
    others = {"FTS5 words", "FTS5 trigram", "rapidfuzz token_set", "tantivy"}
    for kind, qualities in found["kinds"].items():
        assert qualities.keys() == {"ours", *others}
        assert qualities["ours"]["success@5"] >= 0.85, kind
    best = max(found["kinds"]["all"][other]["success@5"] for other in others)
    assert found["kinds"]["all"]["ours"]["success@5"] > best


def test_growth_measures_a_larger_catalogue() -> None:
    found: dict[str, Any] = json.loads(run("growth", "--sizes", "2000"))
    assert found["found"].keys() == {"1,156", "2,000"}
