"""All that each tab of an occupation's page must tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.catalogue import wording
from kiosk.catalogue.vocabulary import USUAL_ENTRY_LABELS
from kiosk.visit.state import Tab
from tests.helpers.accessible import plain

if TYPE_CHECKING:
    from kiosk.catalogue.records import Occupation
    from tests.ui.kiosk_visitor import KioskVisitor


def said(visitor: KioskVisitor) -> str:
    """All that the page says, also below the fold."""
    return "\n".join(
        part for each in visitor.controls() for part in (each.name, each.description) if part
    )


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
