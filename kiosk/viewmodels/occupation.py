"""An occupation's page: its head, its tabs, and the content of the tab that is open."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue import wording
from kiosk.viewmodels.cards import PROSPECTS_LOOK
from kiosk.viewmodels.changes import Plain, emit_changes
from kiosk.visit import steps
from kiosk.visit.state import Page, Place, Tab

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.records import Occupation
    from kiosk.viewmodels.visit_store import VisitStore

QML_IMPORT_NAME = "Careers.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TAB_LABELS = {
    Tab.OVERVIEW: "Overview",
    Tab.TASKS: "What you'd do",
    Tab.SKILLS: "Skills and attributes",
    Tab.CONDITIONS: "Working conditions",
    Tab.PAY: "Pay and outlook",
    Tab.TOOLS: "Tools",
    Tab.TRAINING: "Training and entry",
    Tab.APPRENTICESHIPS: "Apprenticeships",
    Tab.RELATED: "Related",
    Tab.SOURCES: "Sources",
}
MOST_ALSO = 4
OWN_SOURCE = "project"
"""What this project works out itself, and says how."""


@dataclass(frozen=True)
class OccupationProps:
    """What an occupation's page shows."""

    code: str = ""
    title: str = ""
    family: str = "1"
    also: str = ""
    codes: str = ""
    badges: list[Plain] = field(default_factory=list[Plain])
    chosen: bool = False
    tab: str = Tab.OVERVIEW
    content: Plain = field(default_factory=dict[str, object])


def derive_badges(occupation: Occupation) -> list[Plain]:
    """Prospects, pay, shortage and skill level in a few words each, with their sources."""
    rating = occupation.prospects.rating
    glyph, tone = PROSPECTS_LOOK[rating] if rating else ("unknown", "calm")
    badges = [_badge(f"Prospects: {rating or 'not rated'}", OWN_SOURCE, glyph, tone)]
    figures = occupation.group_figures(wording.WEEKLY_PAY)
    if figures:
        amounts = [wording.money(pay) for pay in sorted({each.value or 0.0 for each in figures})]
        said = " or ".join(amounts) if len(amounts) < 3 else f"{amounts[0]} to {amounts[-1]}"
        kind = "median of its group" if len(amounts) == 1 else "medians of its groups"
        badges.append(_badge(f"{said} a week, {kind}", figures[0].source))
    else:
        badges.append(_badge("No pay figure published"))
    latest = max((found.year for found in occupation.shortages), default=0)
    for found in occupation.shortages:
        own = found.level == "occupation" and found.place == "Australia"
        if own and found.year == latest and found.rating != "NS":
            said = f"{wording.shortage(found.rating)}, Australia"
            badges.append(_badge(said, found.source, "shortage", "warm"))
    badges.append(_badge(f"Skill level {occupation.skill_level} of 5"))
    return badges


def _badge(text: str, source: str = "", glyph: str = "", tone: str = "calm") -> Plain:
    return {"text": text, "source": source, "glyph": glyph, "tone": tone}


def derive_also(occupation: Occupation) -> str:
    """The first few other titles: "also called …"."""
    names = [each.title for each in occupation.titles if each.kind == "alternative"]
    if names:
        return f"also called {', '.join(names[:MOST_ALSO])}"
    names = [each.title for each in occupation.titles]
    return f"includes {', '.join(names[:MOST_ALSO])}" if names else ""


def derive_codes(occupation: Occupation) -> str:
    """Both classifications' codes: "OSCA 381231 · ANZSCO 341111"."""
    anzsco = ", ".join(link.code for link in occupation.anzsco)
    return f"OSCA {occupation.code} · ANZSCO {anzsco}"


def derive_content(occupation: Occupation, tab: Tab, catalogue: Catalogue) -> Plain:
    """What the open tab shows; the other tabs wait until they are opened."""
    from kiosk.viewmodels.occupation_tabs import (  # noqa: PLC0415  not before the first frame
        more,
        outlook,
        overview,
        skills,
        training,
        work,
    )

    derive: dict[Tab, Callable[[], Plain]] = {
        Tab.OVERVIEW: lambda: overview.derive_overview(occupation),
        Tab.TASKS: lambda: work.derive_tasks(occupation),
        Tab.SKILLS: lambda: skills.derive_skills(occupation),
        Tab.CONDITIONS: lambda: work.derive_conditions(occupation),
        Tab.PAY: lambda: outlook.derive_outlook(occupation, catalogue.measures),
        Tab.TOOLS: lambda: work.derive_tools(occupation),
        Tab.TRAINING: lambda: training.derive_training(occupation, catalogue.guides),
        Tab.APPRENTICESHIPS: lambda: training.derive_apprenticeships(occupation, catalogue.guides),
        Tab.RELATED: lambda: more.derive_related(occupation),
        Tab.SOURCES: lambda: more.derive_sources(occupation),
    }
    return derive[tab]()


@QmlElement
class OccupationViewModel(QObject):
    """Follows the visit to an occupation and a tab of its page."""

    code_changed = Signal()
    title_changed = Signal()
    family_changed = Signal()
    also_changed = Signal()
    codes_changed = Signal()
    badges_changed = Signal()
    chosen_changed = Signal()
    tab_changed = Signal()
    content_changed = Signal()
    placed = Signal(float)
    constant = Signal()

    def __init__(self, store: VisitStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._props = OccupationProps()
        self._shown: Place | None = None
        store.visit_changed.connect(self._fold)
        store.catalogue_opened.connect(self._fold)

    @Slot()
    def _fold(self) -> None:
        here, catalogue = self._store.visit.here, self._store.catalogue
        if here.page is not Page.OCCUPATION or catalogue is None:
            self._shown = None
            return
        place = replace(here, scroll=0.0)
        moved = place != self._shown
        self._shown = place
        old, self._props = self._props, self._derive(here, catalogue, moved=moved)
        emit_changes(self, old, self._props)
        if moved:
            self.placed.emit(here.scroll)

    def _derive(self, here: Place, catalogue: Catalogue, *, moved: bool) -> OccupationProps:
        chosen = here.code in self._store.visit.shortlist
        if not moved:
            return replace(self._props, chosen=chosen)
        occupation = catalogue.occupation(here.code)
        return OccupationProps(
            code=occupation.code,
            title=occupation.title,
            family=occupation.family,
            also=derive_also(occupation),
            codes=derive_codes(occupation),
            badges=derive_badges(occupation),
            chosen=chosen,
            tab=here.tab,
            content=derive_content(occupation, here.tab, catalogue),
        )

    @Property(str, notify=code_changed)
    def code(self) -> str:
        """Its OSCA code."""
        return self._props.code

    @Property(str, notify=title_changed)
    def title(self) -> str:
        """Its principal title."""
        return self._props.title

    @Property(str, notify=family_changed)
    def family(self) -> str:
        """The code of its family of work."""
        return self._props.family

    @Property(str, notify=also_changed)
    def also(self) -> str:
        """Other titles, in a line."""
        return self._props.also

    @Property(str, notify=codes_changed)
    def codes(self) -> str:
        """Its codes, in a line."""
        return self._props.codes

    @Property(list, notify=badges_changed)
    def badges(self) -> list[Plain]:
        """What to know first: text, glyph, tone."""
        return self._props.badges

    @Property(bool, notify=chosen_changed)
    def chosen(self) -> bool:
        """Whether it is kept to compare."""
        return self._props.chosen

    @Property(list, notify=constant)
    def tabs(self) -> list[Plain]:
        """The tabs: id, label."""
        return [{"id": str(tab), "label": label} for tab, label in TAB_LABELS.items()]

    @Property(str, notify=tab_changed)
    def tab(self) -> str:
        """The tab that is open."""
        return self._props.tab

    @Property("QVariantMap", notify=content_changed)  # pyright: ignore[reportArgumentType]  Qt takes a type's name
    def content(self) -> Plain:
        """What the open tab shows."""
        return self._props.content

    @Slot(str)
    def choose_tab(self, tab: str) -> None:
        """Open a tab."""
        if self._store.visit.here.page is Page.OCCUPATION:
            self._store.do(steps.choose_tab, Tab(tab))

    @Slot(int)
    def choose_tab_number(self, number: int) -> None:
        """Open the nth tab, counted from 1."""
        tabs = list(Tab)
        if 1 <= number <= len(tabs):
            self.choose_tab(tabs[number - 1])
