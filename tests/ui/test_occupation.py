"""An occupation's page, tab by tab, and the source of every figure on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from kiosk.catalogue import wording
from kiosk.catalogue.vocabulary import USUAL_ENTRY_LABELS
from kiosk.viewmodels.occupation import TAB_LABELS
from kiosk.visit.state import Tab
from tests.helpers.accessible import Role, plain
from tests.ui.pages import ELECTRICIAN, UNWRITTEN

if TYPE_CHECKING:
    from kiosk.catalogue.records import Occupation
    from tests.ui.kiosk_visitor import KioskVisitor

NURSES_NEC = "265499"


def said(visitor: KioskVisitor) -> str:
    """All that the page says, also below the fold."""
    return "\n".join(
        part for each in visitor.controls() for part in (each.name, each.description) if part
    )


def nec_code(visitor: KioskVisitor) -> str:
    return next(card.code for card in visitor.catalogue.cards.all if card.title.endswith(" nec"))


def several_code(visitor: KioskVisitor) -> str:
    return next(
        card.code for card in visitor.catalogue.cards.all if card.groups > 2 and len(card.pays) > 2
    )


def kinds(visitor: KioskVisitor) -> dict[str, str]:
    return {
        "profiled": ELECTRICIAN,
        "unwritten": UNWRITTEN,
        "nec": nec_code(visitor),
        "several groups": several_code(visitor),
    }


def tells(visitor: KioskVisitor, text: str, wanted: str) -> None:
    assert plain(wanted) in text, f"{wanted!r} is not on the page"


def overview(visitor: KioskVisitor, occupation: Occupation, text: str) -> None:
    profile = occupation.profile
    for wanted in (profile.summary, profile.definition) if profile else ("What we know",):
        tells(visitor, text, wanted)
    tells(visitor, text, USUAL_ENTRY_LABELS[occupation.usual_entry])
    tells(visitor, text, occupation.prospects.reason)
    for title in occupation.titles:
        tells(visitor, text, title.title)
    for group in occupation.hierarchy:
        tells(visitor, text, group.title)


def tasks(visitor: KioskVisitor, occupation: Occupation, text: str) -> None:
    profile = occupation.profile
    for wanted in profile.tasks if profile else (wording.missing("profile"),):
        tells(visitor, text, wanted)


def skills(visitor: KioskVisitor, occupation: Occupation, text: str) -> None:
    profile = occupation.profile
    if profile:
        for wanted in (*profile.knowledge, *profile.skills, *profile.attributes):
            tells(visitor, text, wanted)
    for found in occupation.competencies:
        for each in found.competencies:
            tells(visitor, text, f"{each.name}: {each.score} of 10, {each.level.lower()}")
    if not occupation.competencies:
        tells(visitor, text, wording.missing("competencies"))
    if occupation.interests:
        tells(visitor, text, occupation.interests.us_title)
    else:
        tells(visitor, text, wording.missing("interests"))


def conditions(visitor: KioskVisitor, occupation: Occupation, text: str) -> None:
    profile = occupation.profile
    tells(visitor, text, profile.conditions if profile else wording.missing("profile"))
    for name in ("avg_full_time_hours", "part_time_pct", "median_age", "female_pct"):
        figures = occupation.figures_named(name)
        for figure in figures:
            tells(visitor, text, wording.figure_value(figure))
            tells(visitor, text, figure.group_title)
        if not figures:
            tells(visitor, text, wording.missing(name))


def pay(visitor: KioskVisitor, occupation: Occupation, text: str) -> None:
    for name in (wording.WEEKLY_PAY, "employed", "vacancies_australia", "genai_automation"):
        figures = occupation.group_figures(name)
        for figure in figures:
            tells(visitor, text, wording.figure_value(figure))
        if not figures and not name.startswith("genai"):
            tells(visitor, text, wording.missing(name))
    if not occupation.group_figures("genai_automation"):
        tells(visitor, text, "No AI exposure score is published")
    if occupation.group_figures("projected_change_5y_pct"):
        tells(visitor, text, occupation.prospects.reason)


def tools(visitor: KioskVisitor, occupation: Occupation, text: str) -> None:
    for found in occupation.tools:
        for tool in found.tools:
            tells(visitor, text, tool)
    if not occupation.tools:
        tells(visitor, text, wording.missing("tools"))
    if occupation.profile:
        for tool in occupation.profile.tools:
            tells(visitor, text, tool)


def training(visitor: KioskVisitor, occupation: Occupation, text: str) -> None:
    tells(visitor, text, USUAL_ENTRY_LABELS[occupation.usual_entry])
    profile = occupation.profile
    if profile:
        tells(visitor, text, profile.entry)
        for licence in profile.licences:
            tells(visitor, text, licence.name)
            tells(visitor, text, licence.body)
    if not occupation.qualifications:
        tells(visitor, text, wording.missing("qualifications"))


def apprenticeships(visitor: KioskVisitor, occupation: Occupation, text: str) -> None:
    tells(visitor, text, "We hold no state's register of apprenticeships")
    guide = next(each for each in visitor.catalogue.guides if each.id == "apprenticeships")
    for section in guide.sections:
        tells(visitor, text, section.heading)


def related(visitor: KioskVisitor, occupation: Occupation, text: str) -> None:
    assert occupation.related
    for each in occupation.related:
        tells(visitor, text, each.title)
        tells(visitor, text, each.reason)
    for each in occupation.neighbours:
        tells(visitor, text, each.title)


def sources(visitor: KioskVisitor, occupation: Occupation, text: str) -> None:
    assert occupation.sources
    for each in occupation.sources:
        for wanted in (each.publisher, each.title, each.period, each.licence, each.address):
            tells(visitor, text, wanted)


TELLS = {
    Tab.OVERVIEW: overview,
    Tab.TASKS: tasks,
    Tab.SKILLS: skills,
    Tab.CONDITIONS: conditions,
    Tab.PAY: pay,
    Tab.TOOLS: tools,
    Tab.TRAINING: training,
    Tab.APPRENTICESHIPS: apprenticeships,
    Tab.RELATED: related,
    Tab.SOURCES: sources,
}


@pytest.mark.parametrize("tab", TAB_LABELS)
@pytest.mark.parametrize("kind", ["profiled", "unwritten", "nec", "several groups"])
def test_each_tab_tells_all_that_is_known(visitor: KioskVisitor, kind: str, tab: Tab) -> None:
    occupation = visitor.catalogue.occupation(kinds(visitor)[kind])
    visitor.open(occupation.code, TAB_LABELS[tab])
    assert visitor.kiosk.occupation.tab == tab
    TELLS[tab](visitor, occupation, said(visitor))


def test_every_tab_is_looked_at() -> None:
    assert list(TELLS) == list(TAB_LABELS) == list(Tab)


@pytest.mark.parametrize("kind", ["profiled", "unwritten", "nec", "several groups"])
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
