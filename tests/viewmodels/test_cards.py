"""What a result card says, and the list of cards that follows a search."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.catalogue.records import Card, Match
from kiosk.viewmodels.cards import LONGEST_WHY, PROSPECTS_LOOK, CardModel, Row, say_pay, say_why

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


@pytest.fixture(scope="module")
def card(catalogue: Catalogue) -> Card:
    return catalogue.cards["381231"]


@pytest.mark.parametrize(
    ("groups", "pays", "said"),
    [
        (1, (), ("No pay figure", "none is published for its group")),
        (2, (), ("No pay figure", "none is published for its group")),
        (1, (2191.0,), ("$2,191", "a week, median of its group")),
        (2, (1400.0,), ("$1,400", "a week, median of one of its groups")),
        (2, (1342.0, 1341.0), ("$1,341 or $1,342", "a week, medians of 2 groups")),
        (3, (2596.0, 1544.0, 1900.0), ("$1,544 to $2,596", "a week, medians of 3 groups")),
        (4, (900.0, 1100.0, 1000.0, 1100.0), ("$900 to $1,100", "a week, medians of 3 groups")),
    ],
)
def test_pay_is_never_an_average(
    card: Card, groups: int, pays: tuple[float, ...], said: tuple[str, str]
) -> None:
    assert say_pay(replace(card, groups=groups, pays=pays)) == said


@pytest.mark.parametrize(
    ("kind", "matched", "said"),
    [
        ("title", "Electrician", ""),
        ("profile", "wiring", ""),
        ("search word", "sparky", ""),
        ("code", "341111", "Code 341111"),
        ("alternative", "Dental Nurse", "Also called Dental Nurse"),
        ("specialisation", "Animal Nutritionist", "Includes Animal Nutritionist"),
        ("nec", "Cosmetic Nurse", "Includes Cosmetic Nurse"),
        ("group", "Registered Nurses", "In the group Registered Nurses"),
        ("tool", "Excel", "Works with Excel"),
        ("qualification", "Certificate III", "Trained by Certificate III"),
        ("subject", "Biology", "School subject Biology"),
        ("alternative", "One\nTwo", "Also called One, Two"),
        ("alternative", "x" * LONGEST_WHY, f"Also called {'x' * LONGEST_WHY}"),
        ("alternative", "x" * (LONGEST_WHY + 1), ""),
    ],
)
def test_why_a_card_is_here(kind: str, matched: str, said: str) -> None:
    assert say_why(Match("381231", kind, matched, 1.0)) == said


def test_browsing_needs_no_reason() -> None:
    assert say_why(None) == ""


@pytest.fixture(scope="module")
def rows(catalogue: Catalogue) -> tuple[Row, ...]:
    return tuple((card, None) for card in catalogue.cards.all[:40])


Read = Callable[[int, str], object]


def reader(model: CardModel) -> Read:
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    return lambda row, name: model.data(model.index(row), roles[name])


@pytest.mark.usefixtures("qapp")
def test_the_model_follows_lists_of_any_length(rows: tuple[Row, ...]) -> None:
    model = CardModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    read = reader(model)
    for shown in (rows[:12], rows[5:8], (), rows[20:], rows, rows[:1]):
        model.show(shown)
        assert model.rowCount() == len(shown)
        assert [read(at, "code") for at in range(len(shown))] == [card.code for card, _ in shown]
        assert [row["title"] for row in model.rows()] == [card.title for card, _ in shown]


def test_what_each_role_says(catalogue: Catalogue, card: Card) -> None:
    unrated = next(each for each in catalogue.cards.all if each.prospects is None)
    unwritten = replace(card, one_line="")
    model = CardModel()
    model.show([(card, None), (unrated, None), (unwritten, None)])
    read = reader(model)
    assert read(0, "family") == "3"
    assert read(0, "line") == card.one_line
    assert read(0, "entry") == "Trade certificate, by apprenticeship"
    assert (read(0, "prospects_glyph"), read(0, "prospects_tone")) == PROSPECTS_LOOK[
        card.prospects or ""
    ]
    assert read(1, "prospects") == "Not rated"
    assert (read(1, "prospects_glyph"), read(1, "prospects_tone")) == ("unknown", "calm")
    assert read(2, "line")
    assert str(read(0, "pay")).startswith("$")


def test_what_is_chosen_is_marked_and_told_once(rows: tuple[Row, ...]) -> None:
    model = CardModel()
    model.show(rows)
    read = reader(model)
    told: list[bool] = []
    model.dataChanged.connect(lambda: told.append(True))
    model.mark([rows[3][0].code])
    assert [read(at, "chosen") for at in range(5)] == [False, False, False, True, False]
    model.mark((rows[3][0].code,))
    assert len(told) == 1
    model.mark(())
    assert not read(3, "chosen")


def test_what_does_not_exist_says_nothing(rows: tuple[Row, ...]) -> None:
    model = CardModel()
    model.mark(["381231"])
    model.show(rows)
    assert model.data(QModelIndex()) is None
    assert model.data(model.index(0), 1) is None
    assert model.data(model.index(0), 99_999) is None
    assert model.rowCount(model.index(0)) == 0
