"""What the benchmarks say of the times they measured."""

from __future__ import annotations

import pytest

from benchmarks.harness.numbers import against, percentile, ratio, summary


@pytest.mark.parametrize(
    ("percent", "expected"), [(1, 1.0), (5, 1.0), (50, 10.0), (95, 19.0), (96, 20.0), (100, 20.0)]
)
def test_a_percentile_is_the_value_of_the_nearest_rank(percent: float, expected: float) -> None:
    values = [float(number) for number in range(20, 0, -1)]
    assert percentile(values, percent) == expected


def test_a_percentile_of_one_value_is_that_value() -> None:
    assert percentile([3.5], 1) == percentile([3.5], 50) == percentile([3.5], 100) == 3.5


@pytest.mark.parametrize(("values", "percent"), [([], 50), ([1.0], 0), ([1.0], 101), ([1.0], -5)])
def test_no_percentile_is_made_up(values: list[float], percent: float) -> None:
    with pytest.raises(ValueError, match=r"no .*th percentile"):
        percentile(values, percent)


def test_a_ratio_says_how_many_times_the_floor() -> None:
    assert ratio(5.0, 2.0) == 2.5
    assert ratio(1.0, 3.0) == 0.33


@pytest.mark.parametrize("floor", [0.0, -1.0])
def test_nothing_is_held_against_a_floor_that_took_no_time(floor: float) -> None:
    with pytest.raises(ValueError, match="took no time"):
        ratio(1.0, floor)


def test_a_summary_says_how_many_and_how_far_apart() -> None:
    assert summary([1.0, 2.004, 30.0]) == {
        "count": 3,
        "p50": 2.0,
        "p95": 30.0,
        "least": 1.0,
        "most": 30.0,
    }


def test_medians_and_ends_are_held_against_each_other() -> None:
    ours = [10.0] * 18 + [60.0] * 2
    floor = [5.0] * 18 + [20.0] * 2
    assert against(ours, floor) == {"p50": 2.0, "p95": 3.0}
