"""An occupation that lies in several ANZSCO groups: each group's figure, under its own name."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kiosk.catalogue import wording
from kiosk.paths import default_database
from tests.helpers.accessible import Role

if TYPE_CHECKING:
    from tests.ui.kiosk_visitor import KioskVisitor

GROUPS = """
    SELECT a.group_code, f.value
    FROM (
        SELECT DISTINCT substr(anzsco_code, 1, 4) AS group_code
        FROM occupation_anzsco WHERE occupation_code = ?
    ) AS a
    JOIN figure AS f
      ON f.anzsco_code = a.group_code AND f.level = 'unit group' AND f.place = 'Australia'
     AND f.name = ?
    ORDER BY a.group_code
"""
SEVERAL = ("431132", "265432")


def published(code: str, name: str) -> dict[str, float]:
    """The figure of each group, read from the file without the program's own queries."""
    with closing(sqlite3.connect(f"file:{default_database()}?mode=ro", uri=True)) as connection:
        return dict(connection.execute(GROUPS, (code, name)).fetchall())


def lines(visitor: KioskVisitor) -> list[str]:
    return [
        each.name for each in visitor.controls() if each.role in (Role.StaticText, Role.Heading)
    ]


def spanning(visitor: KioskVisitor, name: str) -> list[str]:
    """Occupations whose groups publish different figures of this name."""
    found = [
        card.code
        for card in visitor.catalogue.cards.all
        if card.groups > 1 and len(set(published(card.code, name).values())) > 1
    ]
    assert len(found) > 10, "there is nothing to look at"
    return found[:: len(found) // 6]


@pytest.mark.parametrize("name", [wording.WEEKLY_PAY, "employed"])
def test_each_group_has_its_own_figure_and_there_is_no_average(
    visitor: KioskVisitor, name: str
) -> None:
    for code in spanning(visitor, name):
        figures = published(code, name)
        visitor.fresh()
        visitor.open(code, "Pay and outlook")
        said = lines(visitor)
        for group, value in figures.items():
            amount = wording.money(value) if name == wording.WEEKLY_PAY else wording.count(value)
            at = [place for place, line in enumerate(said) if line.startswith(amount)]
            assert at, f"{code}: {amount} of group {group} is not shown"
            after = [line for place in at for line in said[place : place + 5]]
            assert any(f"ANZSCO {group}" in line for line in after), f"{code}: {amount}, whose?"
        average = sum(figures.values()) / len(figures)
        if all(abs(average - value) > 1 for value in figures.values()):
            shown = "\n".join(said)
            assert wording.money(round(average)) + " a week" not in shown
            assert wording.count(average) + " people" not in shown


def test_the_page_says_that_it_spans_several_groups(visitor: KioskVisitor) -> None:
    for code in spanning(visitor, wording.WEEKLY_PAY)[:3]:
        visitor.fresh()
        visitor.open(code)
        groups = visitor.catalogue.occupation(code).anzsco_groups()
        said = "\n".join(lines(visitor))
        assert f"This occupation spans {len(groups)} groups" in said
        for title in groups.values():
            assert title in said


def test_the_card_and_the_head_show_both_pays_or_their_span(visitor: KioskVisitor) -> None:
    for code in spanning(visitor, wording.WEEKLY_PAY):
        amounts = sorted(set(published(code, wording.WEEKLY_PAY).values()))
        visitor.fresh()
        visitor.search(code)
        card = visitor.find(visitor.catalogue.cards[code].title, Role.Button)
        joined = " or " if len(amounts) == 2 else " to "
        assert wording.money(amounts[0]) + joined + wording.money(amounts[-1]) in card.description
        visitor.open(code)
        visitor.sees(wording.money(amounts[0]) + joined + wording.money(amounts[-1]) + " a week")


def test_a_figure_of_one_group_names_its_group(visitor: KioskVisitor) -> None:
    figures = published("381231", wording.WEEKLY_PAY)
    assert len(figures) == 1
    visitor.open("381231", "Pay and outlook")
    ((group, value),) = figures.items()
    said = lines(visitor)
    assert any(line.startswith(wording.money(value)) for line in said)
    assert any(f"(ANZSCO {group})" in line for line in said)
