"""Two to four occupations side by side."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.catalogue.compare import compare
from kiosk.catalogue.compare_rows import why_not_alike
from kiosk.catalogue.records import Cell, CellValue
from kiosk.errors import KioskError
from tests.helpers.databases import UNWRITTEN

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.records import Comparison, Row

SECTIONS = [
    "Overview",
    "What you'd do",
    "Skills and attributes",
    "Working conditions",
    "Pay and outlook",
    "Tools",
    "Training and entry",
]
MANAGER, LEADER, ELECTRICIAN, FITTER = "172132", "551132", "381231", "381232"


def compared(catalogue: Catalogue, *codes: str) -> Comparison:
    return compare([catalogue.occupation(code) for code in codes], catalogue.measures)


def row(comparison: Comparison, key: str) -> Row:
    (found,) = [row for row in comparison.rows if row.key == key]
    return found


def test_rows_stand_in_the_order_of_the_tabs(catalogue: Catalogue) -> None:
    comparison = compared(catalogue, MANAGER, LEADER, ELECTRICIAN)
    assert [name for name, _ in itertools.groupby(row.section for row in comparison.rows)] == (
        SECTIONS
    )
    keys = [row.key for row in comparison.rows]
    assert len(set(keys)) == len(keys)
    assert all(len(row.cells) == 3 for row in comparison.rows)
    assert comparison.codes == (MANAGER, LEADER, ELECTRICIAN)


def test_a_figure_has_level_group_period_source_and_a_scale(catalogue: Catalogue) -> None:
    pay = row(compared(catalogue, MANAGER, ELECTRICIAN), "median_full_time_weekly_pay")
    (value,) = pay.cells[1].values
    assert (value.text, value.number, value.level) == ("$2,191 a week", 2191.0, "unit group")
    assert value.group == "Electricians (ANZSCO 3411)"
    assert (value.period, value.place, value.source) == ("May 2025", "Australia", "abs-earnings")
    assert pay.scale is not None
    assert pay.scale[0] < 2191 < pay.scale[1]
    assert (pay.differs, pay.like_for_like, pay.why_not) == (True, True, "")
    assert pay.hint == "dollars a week before tax · May 2025"


def test_yearly_pay_says_that_it_is_fifty_two_weeks(catalogue: Catalogue) -> None:
    yearly = row(compared(catalogue, MANAGER, ELECTRICIAN), "yearly_pay")
    assert yearly.cells[1].values[0].text == "about $113,900 a year"
    assert "52 weeks" in yearly.hint


def test_the_same_group_has_the_same_figure_and_says_so(catalogue: Catalogue) -> None:
    pay = row(compared(catalogue, ELECTRICIAN, FITTER), "median_full_time_weekly_pay")
    assert not pay.differs
    assert pay.like_for_like
    assert "Electrician (General) and Electrical Fitter are in the same group" in pay.hint


def test_a_state_range_beside_national_medians_is_not_like_for_like(catalogue: Catalogue) -> None:
    pay_range = row(compared(catalogue, MANAGER, LEADER), "pay_range")
    assert not pay_range.like_for_like
    assert "national medians" in pay_range.why_not
    assert pay_range.cells[0].values[0].text == "$1,731 to $2,308 a week"
    assert pay_range.cells[0].values[0].place == "WA"
    assert pay_range.cells[0].values[0].number is None
    assert pay_range.cells[1].values[0].text == "$1,414 a week, national median"


def test_without_a_state_range_there_is_no_such_row(catalogue: Catalogue) -> None:
    assert "pay_range" not in {row.key for row in compared(catalogue, LEADER, FITTER).rows}


def test_several_groups_are_not_set_beside_one(catalogue: Catalogue) -> None:
    several = next(
        card for card in catalogue.cards.all if card.groups > 1 and len(card.pays) == card.groups
    )
    pay = row(compared(catalogue, several.code, LEADER), "median_full_time_weekly_pay")
    assert len(pay.cells[0].values) == several.groups
    assert len({value.group for value in pay.cells[0].values}) == several.groups
    assert not pay.like_for_like
    assert pay.why_not == f"{several.title} belongs to several groups, each with its own figure"


def test_a_group_without_the_figure_is_named_beside_those_that_have_it(
    catalogue: Catalogue,
) -> None:
    partly = next(card for card in catalogue.cards.all if 0 < len(card.pays) < card.groups)
    pay = row(compared(catalogue, partly.code, LEADER), "median_full_time_weekly_pay")
    assert pay.cells[0].values
    assert pay.cells[0].missing.startswith("No pay figure is published for this group: ")


def test_a_group_figure_beside_an_occupations_own_is_not_like_for_like(
    catalogue: Catalogue,
) -> None:
    teamwork = row(compared(catalogue, LEADER, ELECTRICIAN), "competency_teamwork")
    assert [cell.values[0].level for cell in teamwork.cells] == ["occupation", "unit group"]
    assert teamwork.why_not == "Some figures are for a whole group, others for one occupation"
    assert teamwork.scale == (1.0, 10.0)


def test_a_missing_figure_says_why(catalogue: Catalogue) -> None:
    unpaid = next(card for card in catalogue.cards.all if not card.pays)
    comparison = compared(catalogue, unpaid.code, ELECTRICIAN)
    for key in ("median_full_time_weekly_pay", "yearly_pay"):
        cell = row(comparison, key).cells[0]
        assert cell.values == ()
        assert cell.missing == "No pay figure is published for this group"
    for each in comparison.rows:
        for cell in each.cells:
            assert cell.values or cell.missing


def test_unwritten_profiles_and_unrated_occupations_say_so(
    catalogue: Catalogue, unwritten_catalogue: Catalogue
) -> None:
    unrated = next(
        card
        for card in catalogue.cards.all
        if catalogue.occupation(card.code).shortage_in("WA") is None
    )
    comparison = compared(unwritten_catalogue, UNWRITTEN, ELECTRICIAN)
    assert row(comparison, "hours").cells[0].missing == (
        "The profile of this occupation is not written yet"
    )
    shortage = row(compared(catalogue, unrated.code, ELECTRICIAN), "shortage_WA")
    assert shortage.cells[0].missing == "Not rated for shortage"
    assert shortage.cells[1].values[0].text == "In shortage"


def test_usual_entry_of_a_different_basis_is_not_like_for_like(
    catalogue: Catalogue, unwritten_catalogue: Catalogue
) -> None:
    entry = row(compared(unwritten_catalogue, ELECTRICIAN, UNWRITTEN), "usual_entry")
    assert not entry.like_for_like
    assert row(compared(catalogue, ELECTRICIAN, UNWRITTEN), "usual_entry").like_for_like
    assert row(compared(catalogue, ELECTRICIAN, LEADER), "usual_entry").like_for_like


def test_rows_differ_when_the_reader_sees_a_difference(catalogue: Catalogue) -> None:
    comparison = compared(catalogue, ELECTRICIAN, FITTER)
    for each in comparison.rows:
        seen = {tuple(sorted(value.text for value in cell.values)) for cell in each.cells}
        assert each.differs == (len(seen) > 1), each.key


def test_tools_are_told_as_shared_and_own(catalogue: Catalogue) -> None:
    comparison = compared(catalogue, MANAGER, LEADER)
    shared = row(comparison, "tools_shared")
    own = row(comparison, "tools_own")
    assert not shared.differs
    tools = shared.cells[0].values[0].text.split(", ")
    assert "Enterprise resource planning ERP software" in tools
    for cell in own.cells:
        assert not set(tools) & set(cell.values[0].text.split(", "))


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (
            {"period": "2021"},
            {"period": "2025"},
            "The figures are from different times (2021 and 2025)",
        ),
        (
            {"place": "WA"},
            {"place": "Australia"},
            "The figures are for different places (Australia and Western Australia)",
        ),
        ({"period": "2025"}, {"period": "2025"}, ""),
    ],
)
def test_figures_of_different_times_or_places_are_not_like_for_like(
    catalogue: Catalogue, one: dict[str, Any], other: dict[str, Any], reason: str
) -> None:
    occupations = [catalogue.occupation(MANAGER), catalogue.occupation(LEADER)]
    plain = CellValue("1", number=1.0, level="unit group")
    cells = [Cell((replace(plain, **changes),)) for changes in (one, other)]
    assert why_not_alike(occupations, cells) == reason
    assert why_not_alike(occupations, [cells[0], Cell((), "none")]) == ""


@pytest.mark.parametrize(
    ("codes", "sentence"),
    [
        ([], "at least two"),
        ([LEADER], "at least two"),
        ([LEADER, LEADER], "cannot be compared with itself"),
        ([MANAGER, LEADER, ELECTRICIAN, FITTER, "265432"], "these are 5"),
    ],
)
def test_a_wrong_number_or_a_repeat_is_one_sentence(
    catalogue: Catalogue, codes: list[str], sentence: str
) -> None:
    with pytest.raises(KioskError, match=sentence):
        compared(catalogue, *codes)


def test_any_pair_can_be_compared(catalogue: Catalogue) -> None:
    codes = catalogue.cards.codes[::40]
    for pair in itertools.pairwise(codes):
        assert compared(catalogue, *pair).rows
