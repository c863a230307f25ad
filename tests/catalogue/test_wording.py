"""How figures are said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.catalogue import wording
from kiosk.catalogue.records import Figure

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

PAY = Figure(
    name="median_full_time_weekly_pay",
    value=2191.0,
    text=None,
    unit="dollars a week before tax",
    period="May 2025",
    place="Australia",
    level="unit group",
    group_code="3411",
    group_title="Electricians",
    percentile=70.0,
    source="abs-earnings",
)


@pytest.mark.parametrize(
    ("value", "unit", "name", "said"),
    [
        (2191.0, "dollars a week before tax", "median_full_time_weekly_pay", "$2,191 a week"),
        (57.5, "dollars an hour before tax", "median_full_time_hourly_pay", "$57.50 an hour"),
        (120000.0, "dollars a year before tax", "pay_range_yearly_high", "$120,000 a year"),
        (197300.0, "people", "employed", "197,300 people"),
        (-3400.0, "people", "annual_employment_growth", "−3,400 people"),
        (6.7, "percent", "projected_change_5y_pct", "+6.7\u00a0%"),
        (-2.9, "percent", "projected_change_10y_pct", "−2.9\u00a0%"),
        (0.0, "percent", "projected_change_5y_pct", "0\u00a0%"),
        (15.0, "percent", "female_pct", "15\u00a0%"),
        (31.1, "percent of the group's workers", "share_nsw", "31.1\u00a0%"),
        (0.7, "score from 0 to 1", "genai_automation", "0.70 of 1"),
        (44.0, "hours a week", "avg_full_time_hours", "44 hours a week"),
    ],
)
def test_a_value_is_said_with_its_unit(value: float, unit: str, name: str, said: str) -> None:
    assert wording.figure_value(replace(PAY, value=value, unit=unit, name=name)) == said


def test_words_stand_for_themselves() -> None:
    few = replace(PAY, value=None, text="fewer than 50", unit="people", name="employed")
    assert wording.figure_value(few) == "fewer than 50 people"
    industry = replace(PAY, value=None, text="Construction", unit="name of an industry")
    assert wording.figure_value(industry) == "Construction"


def test_whom_a_figure_is_for() -> None:
    assert wording.level_of(PAY) == "for the group Electricians (ANZSCO 3411)"
    own = replace(
        PAY, level="occupation", group_code="172132", group_title="Boss", classification="OSCA"
    )
    assert wording.level_of(own) == "for the occupation Boss (OSCA 172132)"


def test_yearly_pay_is_fifty_two_weeks_rounded_to_hundreds() -> None:
    assert wording.yearly_pay(2191) == "about $113,900 a year"
    assert wording.yearly_pay(1000) == "about $52,000 a year"


@pytest.mark.parametrize(
    ("percentile", "said"),
    [
        (70.0, "Paid more than 7 in 10 groups"),
        (79.9, "Paid more than 7 in 10 groups"),
        (50.0, "Paid more than half of the groups"),
        (49.9, "Paid less than half of the groups"),
        (12.0, "Paid less than 8 in 10 groups"),
        (100.0, "Paid more than any other group"),
        (0.0, "Paid less than any other group"),
        (None, ""),
    ],
)
def test_a_standing_is_never_more_than_true(percentile: float | None, said: str) -> None:
    assert wording.standing("median_full_time_weekly_pay", percentile) == said


def test_what_has_no_rank_has_no_standing() -> None:
    assert wording.standing("share_wa", 90.0) == ""


def test_every_ranked_measure_has_words_for_its_standing(catalogue: Catalogue) -> None:
    ranked = {
        figure.name
        for code in ("381231", "551132", "265432")
        for figure in catalogue.occupation(code).figures
        if figure.percentile is not None
    }
    assert ranked <= set(wording.STANDINGS)
    assert "employed" in ranked


def test_a_missing_figure_has_a_reason() -> None:
    said = wording.missing("median_full_time_weekly_pay")
    assert said == "No pay figure is published for this group"
    assert wording.missing("share_wa") == "No such figure is published for this group"


def test_shortage_places_and_lists() -> None:
    assert wording.shortage("S") == "In shortage"
    assert wording.shortage("NS") == "Not in shortage"
    assert wording.shortage(None) == "Not rated for shortage"
    assert wording.place_name("WA") == "Western Australia"
    assert wording.listed([]) == ""
    assert wording.listed(["a"]) == "a"
    assert wording.listed(["a", "b"]) == "a and b"
    assert wording.listed(["a", "b", "c"]) == "a, b and c"
    assert wording.sentence_case("very strong") == "Very strong"
    assert wording.count(-1250.4) == "−1,250"
