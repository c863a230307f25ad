"""An occupation's page, tab by tab, and the source of every figure on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from kiosk.catalogue import wording
from kiosk.viewmodels.occupation import TAB_LABELS
from kiosk.visit.state import Tab
from tests.helpers.accessible import Role
from tests.ui.pages import ELECTRICIAN
from tests.ui.tab_contents import TELLS, said, tells

if TYPE_CHECKING:
    from tests.ui.kiosk_visitor import KioskVisitor


def nec_code(visitor: KioskVisitor) -> str:
    return next(card.code for card in visitor.catalogue.cards.all if card.title.endswith(" nec"))


def several_code(visitor: KioskVisitor) -> str:
    return next(
        card.code for card in visitor.catalogue.cards.all if card.groups > 2 and len(card.pays) > 2
    )


def kinds(visitor: KioskVisitor) -> dict[str, str]:
    return {
        "profiled": ELECTRICIAN,
        "nec": nec_code(visitor),
        "several groups": several_code(visitor),
    }


@pytest.mark.parametrize("tab", TAB_LABELS)
@pytest.mark.parametrize("kind", ["profiled", "nec", "several groups"])
def test_each_tab_tells_all_that_is_known(visitor: KioskVisitor, kind: str, tab: Tab) -> None:
    occupation = visitor.catalogue.occupation(kinds(visitor)[kind])
    visitor.open(occupation.code, TAB_LABELS[tab])
    assert visitor.kiosk.occupation.tab == tab
    TELLS[tab](visitor, occupation, said(visitor))


def test_every_tab_is_looked_at() -> None:
    assert list(TELLS) == list(TAB_LABELS) == list(Tab)


@pytest.mark.parametrize("kind", ["profiled", "nec", "several groups"])
def test_the_head_says_what_to_know_first(visitor: KioskVisitor, kind: str) -> None:
    occupation = visitor.catalogue.occupation(kinds(visitor)[kind])
    visitor.open(occupation.code)
    visitor.sees(
        occupation.title,
        f"OSCA {occupation.code}",
        f"Skill level {occupation.skill_level} of 5",
        f"Prospects: {occupation.prospects.rating or 'not rated'}",
    )
    for link in occupation.anzsco:
        visitor.sees(link.code)
    assert visitor.controls(occupation.title, Role.Heading)


@pytest.mark.parametrize("tab", TAB_LABELS)
@pytest.mark.parametrize("kind", ["profiled", "several groups"])
def test_every_source_is_one_tap_away(visitor: KioskVisitor, kind: str, tab: Tab) -> None:
    code = kinds(visitor)[kind]
    visitor.open(code, TAB_LABELS[tab])
    buttons = [
        each
        for each in visitor.to_use()
        if each.name.startswith("Source: ") or each.description == "Show the source"
    ]
    assert len({each.name for each in buttons}) == len(buttons), (
        "each says what it is the source of"
    )
    publishers = {source.publisher for source in visitor.catalogue.sources.values()}
    for turn, button in enumerate(buttons):
        visitor.tap(button.name)
        visitor.settle()
        sheet = visitor.sheet()
        assert sheet is not None, f"{button.name} opens no sheet"
        assert any(visitor.can_see(f"Publisher: {name}") for name in publishers), button.name
        if turn % 2:
            visitor.press("Escape")
        else:
            visitor.tap("Close")
        visitor.wait_until(lambda: visitor.sheet() is None)
        assert visitor.kiosk.occupation.code == code
        assert visitor.kiosk.occupation.tab == tab
    with_figures = {Tab.OVERVIEW, Tab.SKILLS, Tab.CONDITIONS, Tab.PAY, Tab.TOOLS}
    assert len(buttons) > (2 if tab in with_figures else 0)


def test_the_source_is_the_figures_own(visitor: KioskVisitor) -> None:
    visitor.open(ELECTRICIAN, "Pay and outlook")
    figure = visitor.catalogue.occupation(ELECTRICIAN).group_figures(wording.WEEKLY_PAY)[0]
    source = visitor.catalogue.sources[figure.source]
    visitor.tap("Source: Typical full-time pay")
    visitor.sees(source.title, source.publisher, source.period, source.licence, source.address)


def test_a_source_closes_with_a_tap_beside_it(visitor: KioskVisitor) -> None:
    visitor.open(ELECTRICIAN, "Pay and outlook")
    visitor.tap("Source: Typical full-time pay")
    visitor.sees("Publisher")
    visitor.press_at(QPoint(5, 5))
    visitor.wait_until(lambda: visitor.sheet() is None)


def test_related_opens_another_and_back_returns(visitor: KioskVisitor) -> None:
    visitor.open(ELECTRICIAN, "Related")
    other = visitor.catalogue.occupation(ELECTRICIAN).related[0]
    visitor.tap_any(other.title)
    visitor.settle()
    assert visitor.kiosk.occupation.code == other.code
    assert visitor.kiosk.occupation.tab == Tab.OVERVIEW
    visitor.tap("Back")
    visitor.settle()
    assert visitor.kiosk.occupation.code == ELECTRICIAN
    assert visitor.kiosk.occupation.tab == Tab.RELATED


def test_a_guide_opens_from_where_it_belongs(visitor: KioskVisitor) -> None:
    visitor.open(ELECTRICIAN)
    visitor.tap("How we rate this")
    visitor.settle()
    assert visitor.page == "help"
    guide = next(each for each in visitor.catalogue.guides if each.id == "prospects")
    visitor.sees(guide.title, guide.summary)
    visitor.tap("Back")
    visitor.settle()
    assert visitor.kiosk.occupation.code == ELECTRICIAN
    visitor.open(ELECTRICIAN, "Training and entry")
    visitor.tap(next(each.title for each in visitor.catalogue.guides if each.id == "courses"))
    visitor.settle()
    assert visitor.page == "help"


def test_all_qualifications_can_be_seen(visitor: KioskVisitor) -> None:
    """A long list shows a few at first, and every one on request."""
    code = max(
        ("381231", "265432", "341231"),
        key=lambda each: len(visitor.catalogue.occupation(each).qualifications),
    )
    visitor.open(code, "Training and entry")
    for _ in range(6):
        more = [each for each in visitor.to_use() if each.name.startswith("Show all ")]
        if not more:
            break
        visitor.bring_into_view(more[0].name)
        visitor.tap_any(more[0].name)
        visitor.settle()
    text = said(visitor)
    qualifications = visitor.catalogue.occupation(code).qualifications
    assert len(qualifications) > 6
    for each in qualifications:
        tells(visitor, text, each.title)


def test_each_tab_opens_in_a_place_that_shows_it_is_open(visitor: KioskVisitor) -> None:
    visitor.open(ELECTRICIAN)
    for label in TAB_LABELS.values():
        visitor.tap(label, Role.PageTab)
        visitor.settle()
        visitor.sees(label)
        assert visitor.kiosk.occupation.tabs
