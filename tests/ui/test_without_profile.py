"""An occupation that nobody has written about yet: what is known is shown, and the rest is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.viewmodels.occupation import TAB_LABELS
from tests.helpers.accessible import Role, plain
from tests.helpers.databases import UNWRITTEN, without_a_profile
from tests.ui.pages import ELECTRICIAN
from tests.ui.tab_contents import TELLS, said

if TYPE_CHECKING:
    from kiosk.visit.state import Tab
    from tests.ui.conftest import OpenWindow
    from tests.ui.kiosk_visitor import KioskVisitor


@pytest.fixture(scope="module")
def window(module_window: OpenWindow, tmp_path_factory: pytest.TempPathFactory) -> KioskVisitor:
    return module_window(data=without_a_profile(tmp_path_factory.mktemp("unwritten")))


@pytest.fixture
def visitor(window: KioskVisitor) -> KioskVisitor:
    window.fresh()
    return window


@pytest.mark.parametrize("tab", TAB_LABELS)
def test_each_tab_tells_all_that_is_known(visitor: KioskVisitor, tab: Tab) -> None:
    occupation = visitor.catalogue.occupation(UNWRITTEN)
    assert occupation.profile is None
    visitor.open(UNWRITTEN, TAB_LABELS[tab])
    TELLS[tab](visitor, occupation, said(visitor))


def test_its_page_has_a_head(visitor: KioskVisitor) -> None:
    occupation = visitor.catalogue.occupation(UNWRITTEN)
    visitor.open(UNWRITTEN)
    visitor.sees(f"OSCA {UNWRITTEN}", f"Skill level {occupation.skill_level} of 5")
    assert visitor.controls(occupation.title, Role.Heading)


def test_its_card_stands_among_the_others(visitor: KioskVisitor) -> None:
    card = visitor.catalogue.cards[UNWRITTEN]
    visitor.search(card.title)
    assert visitor.codes()[0] == UNWRITTEN


def test_a_comparison_says_what_is_missing(visitor: KioskVisitor) -> None:
    visitor.compare(ELECTRICIAN, UNWRITTEN)
    visitor.tap("All rows")
    visitor.settle()
    assert plain("The profile of this occupation is not written yet") in said(visitor)
