"""The compare page: rows, bars on one scale, folding, and whom it offers to add."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.catalogue.compare import compare
from kiosk.catalogue.records import Cell, CellValue, Comparison, Row
from kiosk.viewmodels.compare import (
    MOST_CANDIDATES,
    CompareViewModel,
    derive_cell,
    derive_folded,
    derive_invitation,
    derive_rows,
)
from kiosk.visit import steps
from kiosk.visit.state import Visit

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.viewmodels.visit_store import VisitStore

ELECTRICIAN, MANAGER, NURSE = "381231", "172132", "265432"

ROW = Row(
    key="pay",
    section="Pay",
    label="Pay",
    hint="",
    cells=(),
    differs=True,
    like_for_like=True,
    why_not="",
    scale=(500.0, 2500.0),
)


def value(text: str, number: float | None = None, group: str = "") -> CellValue:
    return CellValue(text, number, group=group, place="Australia", period="2025", source="s")


def shares(row: Row, *numbers: float | None) -> list[float]:
    cell = Cell(tuple(value(str(number), number) for number in numbers))
    return [said["share"] for said in derive_cell(row, cell)["values"]]


def test_bars_begin_at_nothing_and_end_at_the_highest() -> None:
    assert shares(ROW, 0.0, 500.0, 1250.0, 2500.0) == [0.0, 0.2, 0.5, 1.0]


def test_a_scale_below_nothing_has_its_nothing_inside() -> None:
    row = replace(ROW, scale=(-10.0, 30.0), cells=(Cell((value("x", 0.0),)),))
    assert shares(row, -10.0, 0.0, 30.0) == [0.0, 0.25, 1.0]
    comparison = Comparison((), (), (row,))
    assert derive_rows(comparison, differences_first=True)[0]["zero"] == 0.25


@pytest.mark.parametrize("scale", [None, (5.0, 5.0), (0.0, 0.0)])
def test_what_has_no_span_is_not_drawn_or_full(scale: tuple[float, float] | None) -> None:
    for share in shares(replace(ROW, scale=scale), 5.0, None):
        assert share in (-1.0, 1.0)
    assert shares(ROW, None) == [-1.0]


def test_groups_that_say_the_same_share_a_line() -> None:
    cell = Cell((value("5", 5, "A"), value("5", 5, "B"), value("7", 7, "C"), value("5", 5, "D")))
    said = derive_cell(ROW, cell)["values"]
    assert [each["text"] for each in said] == ["5", "7"]
    assert said[0]["basis"] == "A · Australia · 2025 · and 2 more groups with the same"
    assert said[1]["basis"] == "C · Australia · 2025"
    two = derive_cell(ROW, Cell((value("5", 5, "A"), value("5", 5, "B"))))["values"]
    assert two[0]["basis"].endswith("and 1 more group with the same")


def test_a_missing_cell_says_why() -> None:
    assert derive_cell(ROW, Cell((), "No pay figure is published")) == {
        "missing": "No pay figure is published",
        "values": [],
    }


def test_a_section_is_named_where_it_begins(catalogue: Catalogue) -> None:
    found = compare(
        [catalogue.occupation(code) for code in (ELECTRICIAN, MANAGER)], catalogue.measures
    )
    rows = derive_rows(found, differences_first=False)
    assert len(rows) == len(found.rows)
    named = [row["section"] for row in rows if row["section"]]
    assert named == list(dict.fromkeys(row.section for row in found.rows))
    for before, after in pairwise(zip(found.rows, rows, strict=True)):
        if before[0].section == after[0].section:
            assert after[1]["section"] == ""


def test_differences_first_leaves_out_what_is_the_same_and_says_so(catalogue: Catalogue) -> None:
    found = compare(
        [catalogue.occupation(code) for code in (ELECTRICIAN, MANAGER)], catalogue.measures
    )
    same = [row for row in found.rows if not row.differs]
    assert same
    rows = derive_rows(found, differences_first=True)
    assert len(rows) == len(found.rows) - len(same)
    assert rows[0]["section"]
    assert derive_folded(found, differences_first=True).startswith(f"{len(same)} row")
    assert derive_folded(found, differences_first=False) == ""


@pytest.mark.parametrize(
    ("number", "start"),
    [
        (0, ""),
        (1, "1 row is the same for all: row 1. Show all rows"),
        (2, "2 rows are the same for all: row 1, row 2. Show all rows"),
        (5, "5 rows are the same for all: row 1, row 2, row 3 and 2 more. Show all rows"),
    ],
)
def test_what_is_folded_is_counted_and_named(number: int, start: str) -> None:
    rows = tuple(
        replace(ROW, label=f"Row {at + 1}", differs=False, cells=(Cell((value("x"),)),))
        for at in range(number)
    )
    assert derive_folded(Comparison((), (), (ROW, *rows)), differences_first=True) == start


def test_what_is_missing_for_all_is_folded_but_not_named() -> None:
    gone = replace(ROW, differs=False, cells=(Cell((), "none"), Cell((), "none")))
    said = derive_folded(Comparison((), (), (gone,)), differences_first=True)
    assert said == "1 row is the same for all. Show all rows"


@pytest.mark.parametrize(("number", "begins"), [(0, "Choose two to four"), (1, "Add one more")])
def test_the_invitation_says_what_is_next(number: int, begins: str) -> None:
    shortlist = (ELECTRICIAN, MANAGER, NURSE)[:number]
    assert derive_invitation(Visit(shortlist=shortlist)).startswith(begins)


def test_with_two_there_is_no_invitation() -> None:
    assert derive_invitation(Visit(shortlist=(ELECTRICIAN, MANAGER))) == ""


def test_the_table_follows_the_shortlist_while_it_is_open(store: VisitStore) -> None:
    model: Any = CompareViewModel(store)
    store.do(steps.add_to_comparison, ELECTRICIAN)
    store.do(steps.add_to_comparison, MANAGER)
    assert model.columns == []
    store.do(steps.open_comparison)
    assert [column["code"] for column in model.columns] == [ELECTRICIAN, MANAGER]
    assert model.has_room
    assert model.differences_first
    before = len(model.rows)
    model.show_differences_first(False)
    assert len(model.rows) > before
    model.add(NURSE)
    assert len(model.rows[0]["cells"]) == 3
    model.swap(NURSE, "321131")
    assert [column["code"] for column in model.columns] == [ELECTRICIAN, MANAGER, "321131"]
    model.remove(MANAGER)
    model.remove("321131")
    assert model.rows == []
    assert str(model.invitation).startswith("Add one more")


def test_candidates_are_those_seen_then_those_related(
    store: VisitStore, catalogue: Catalogue
) -> None:
    model: Any = CompareViewModel(store)
    store.do(steps.open_occupation, NURSE)
    store.do(steps.add_to_comparison, ELECTRICIAN)
    model.suggest("")
    offered = model.candidates
    assert offered[0] == {
        "code": NURSE,
        "title": catalogue.cards[NURSE].title,
        "note": "You looked at this one",
    }
    assert 1 < len(offered) <= MOST_CANDIDATES
    assert ELECTRICIAN not in {each["code"] for each in offered}
    assert all(each["note"] for each in offered)
    model.suggest(ELECTRICIAN)
    assert {each["code"] for each in model.candidates} > {NURSE}


def test_before_the_catalogue_is_open_there_is_nothing_to_offer(closed_store: VisitStore) -> None:
    model: Any = CompareViewModel(closed_store)
    model.suggest("")
    closed_store.do(steps.open_comparison)
    assert model.candidates == []
    assert model.columns == []
