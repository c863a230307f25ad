"""The frame around every page: where the visitor is, the way back, the compare tray."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.changes import Plain, emit_changes
from kiosk.visit import steps
from kiosk.visit.state import MOST_COMPARED, Page, Visit

if TYPE_CHECKING:
    from kiosk.viewmodels.visit_store import VisitStore

QML_IMPORT_NAME = "Careers.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FULL_TITLE = "Four are chosen already"
FULL = (
    "Four side by side is the most that can be read at once. "
    "Take one out of the comparison first, then add this one."
)


@dataclass(frozen=True)
class ShellProps:
    """What the frame shows."""

    page: str
    can_go_back: bool
    tray_text: str
    tray_waiting: bool
    is_ready: bool
    notice_title: str
    notice: str
    error: str


def derive_shell(
    visit: Visit, *, is_ready: bool, notice: tuple[str, str], error: str
) -> ShellProps:
    """What the frame shows of a visit."""
    count = len(visit.shortlist)
    if count == 0:
        tray = "Nothing chosen to compare yet"
    elif count == 1:
        tray = "1 chosen, add one to compare"
    else:
        tray = f"Compare {count} occupations"
    return ShellProps(
        page=visit.here.page,
        can_go_back=visit.can_go_back,
        tray_text=tray,
        tray_waiting=count > 0,
        is_ready=is_ready,
        notice_title=notice[0],
        notice=notice[1],
        error=error,
    )


@QmlElement
class ShellViewModel(QObject):
    """Moves the visitor from page to page."""

    page_changed = Signal()
    can_go_back_changed = Signal()
    tray_text_changed = Signal()
    tray_waiting_changed = Signal()
    is_ready_changed = Signal()
    notice_title_changed = Signal()
    notice_changed = Signal()
    error_changed = Signal()
    restarted = Signal()

    def __init__(self, store: VisitStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._notice = ("", "")
        self._props = self._derive()
        store.visit_changed.connect(self._fold)
        store.catalogue_opened.connect(self._fold)
        store.failed.connect(self._fold)

    def _derive(self) -> ShellProps:
        return derive_shell(
            self._store.visit,
            is_ready=self._store.catalogue is not None,
            notice=self._notice,
            error=self._store.failure,
        )

    @Slot()
    def _fold(self) -> None:
        old, self._props = self._props, self._derive()
        emit_changes(self, old, self._props)

    @Property(str, notify=page_changed)
    def page(self) -> str:
        """The page that is shown: home, results, occupation, compare or help."""
        return self._props.page

    @Property(bool, notify=can_go_back_changed)
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return self._props.can_go_back

    @Property(str, notify=tray_text_changed)
    def tray_text(self) -> str:
        """What the compare tray says."""
        return self._props.tray_text

    @Property(bool, notify=tray_waiting_changed)
    def tray_waiting(self) -> bool:
        """Whether something waits in the tray."""
        return self._props.tray_waiting

    @Property(bool, notify=is_ready_changed)
    def is_ready(self) -> bool:
        """Whether the catalogue has been opened."""
        return self._props.is_ready

    @Property(str, notify=notice_title_changed)
    def notice_title(self) -> str:
        """The heading over the notice."""
        return self._props.notice_title

    @Property(str, notify=notice_changed)
    def notice(self) -> str:
        """A sentence to show over the page until it is dismissed; empty where there is none."""
        return self._props.notice

    @Property(str, notify=error_changed)
    def error(self) -> str:
        """Why the catalogue cannot be read; empty where it can."""
        return self._props.error

    @Slot()
    def go_home(self) -> None:
        """Go to the home page."""
        self._store.do(steps.go_home)

    @Slot()
    def go_back(self) -> None:
        """Go back to the place before."""
        self._store.do(steps.go_back)

    @Slot()
    def start_again(self) -> None:
        """End the visit and begin a new one."""
        self._store.do(steps.start_again)
        self.restarted.emit()

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for the words typed so far; one letter on the home page is not a word yet."""
        if self._store.visit.here.page is Page.RESULTS or len(text.strip()) > 1:
            self._store.do(steps.search, text)

    @Slot(str)
    def open_occupation(self, code: str) -> None:
        """Open an occupation's page."""
        self._store.do(steps.open_occupation, code)

    @Slot()
    def open_comparison(self) -> None:
        """Put the chosen occupations side by side."""
        self._store.do(steps.open_comparison)

    @Slot(str)
    def open_help(self, guide: str) -> None:
        """Open Help at a guide, or at the list of guides."""
        self._store.do(steps.open_help, guide)

    @Slot(float)
    def scrolled(self, scroll: float) -> None:
        """How far the page on screen is scrolled just now, in pixels."""
        self._store.scroll = scroll

    @Slot(str)
    def toggle_compare(self, code: str) -> None:
        """Add an occupation to the comparison, or take it out; a fifth is refused kindly."""
        visit = self._store.visit
        if code in visit.shortlist:
            self._store.do(steps.remove_from_comparison, code)
        elif len(visit.shortlist) == MOST_COMPARED:
            self.say(FULL_TITLE, FULL)
        else:
            self._store.do(steps.add_to_comparison, code)

    @Slot()
    def dismiss_notice(self) -> None:
        """The notice has been read."""
        self.say("", "")

    def say(self, title: str, sentence: str) -> None:
        """Show a sentence over the page until it is dismissed."""
        self._notice = (title, sentence)
        self._fold()

    @Slot(str, result="QVariantMap")
    def source(self, source_id: str) -> Plain:
        """A source as rows to show: publisher, title, period, licence, address, note."""
        catalogue = self._store.catalogue
        if catalogue is None or source_id not in catalogue.sources:
            return {}
        source = catalogue.sources[source_id]
        return {
            "publisher": source.publisher,
            "title": source.title,
            "period": source.period,
            "licence": source.licence,
            "address": source.address,
            "note": source.note,
        }
