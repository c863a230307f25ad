"""A visitor of the whole program: a real window on the real catalogue, and what lies on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QPointF, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.tour import wait_until
from tests.helpers.accessible import Control, Role, ancestors
from tests.helpers.visitor import Visitor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.app import KioskWindow
    from kiosk.catalogue.catalogue import Catalogue

SLOWEST_START_MS = 250
TO_USE = (Role.Button, Role.PageTab, Role.EditableText, Role.CheckBox, Role.RadioButton)
"""The roles of what a visitor can use; everything else is there to be read."""


class KioskVisitor(Visitor):
    """Uses a window of the program; `kiosk` is that window, for what cannot be seen.

    It is untyped because PySide's stubs give a Property, not what it returns.
    """

    def __init__(self, kiosk: KioskWindow, app: QGuiApplication, *, touch: bool) -> None:
        self.kiosk: Any = kiosk
        super().__init__(kiosk.window, app, touch=touch)
        # A thread opens the catalogue, so what waits for it must let threads run.
        wait_until(lambda: bool(kiosk.shell.is_ready) or bool(kiosk.shell.error))

    @property
    def catalogue(self) -> Catalogue:
        """The open catalogue, to hold what is shown against."""
        assert self.kiosk.store.catalogue is not None
        return self.kiosk.store.catalogue

    @property
    def page(self) -> str:
        """The page that is shown."""
        return str(self.kiosk.shell.page)

    def settle(self) -> None:
        """Let the window lay out and paint what has changed."""
        flags = QEventLoop.ProcessEventsFlag.AllEvents
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for _ in range(3):
            QGuiApplication.processEvents(flags)
            self.window.contentItem().ensurePolished()
        self.window.grabWindow()
        QGuiApplication.processEvents(flags)

    def settle_layout(self) -> None:
        """Let the window lay out what has changed, without painting it."""
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        self.window.contentItem().ensurePolished()
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def fresh(self) -> None:
        """Close every sheet and start again, as the next visitor finds it."""
        self.window.requestActivate()
        for _ in range(4):
            if self.sheet() is None:
                break
            self.press("Escape")
        self.kiosk.shell.dismiss_notice()
        self.kiosk.access.reset()
        self.kiosk.shell.start_again()
        self.settle()

    def scroll(
        self, pixels: float, within: QQuickItem | None = None, *, sideways: bool = False
    ) -> None:
        """Scroll; a turn of the wheel that moves nothing is turned again."""
        view = within if within is not None else self.scroller()
        for _ in range(3):
            before = (view.property("contentX"), view.property("contentY"))
            super().scroll(pixels, view, sideways=sideways)
            deadline = QDeadlineTimer(SLOWEST_START_MS)
            while not deadline.hasExpired():  # on a busy machine a wheel takes its time
                if before != (view.property("contentX"), view.property("contentY")):
                    self.wait_until(lambda: not view.property("moving"), "the list to stand")
                    return
                self.settle_layout()

    def bring_into_view(self, name: str, role: Role | None = None) -> None:
        """Scroll until `name` can be pressed; what lies under a sheet that goes is waited for."""
        for _ in range(4):
            self.settle_layout()
            super().bring_into_view(name, role)
            if self._point_to_press(self.find(name, role)) is not None:
                return

    def search(self, words: str) -> None:
        """Search from wherever one is, as a visitor does: go to the field and type."""
        if self.page not in ("home", "results"):
            self.tap("Home")
        if self.find("Search occupations").value:
            self.tap("Clear the search")
        self.tap("Search occupations")
        self.type(words)
        self.wait_until(lambda: self.kiosk.results.query == words, f"results for {words!r}")
        self.settle()

    def open(self, code: str, tab: str = "") -> None:
        """Open an occupation's page as `--open` does, and one of its tabs with a tap."""
        self.kiosk.shell.open_occupation(code)
        self.settle()
        if tab:
            self.tap(tab, Role.PageTab)
            self.settle()

    def choose(self, *codes: str) -> None:
        """Keep occupations to compare, as their + buttons do."""
        for code in codes:
            self.kiosk.shell.toggle_compare(code)

    def compare(self, *codes: str) -> None:
        """Put occupations side by side."""
        self.choose(*codes)
        self.kiosk.shell.open_comparison()
        self.settle()

    def tap_any(self, name: str, role: Role | None = Role.Button) -> None:
        """Tap the first of several controls of one name, as one who does not mind which."""
        seen = [each for each in self.controls(name, role) if each.visible and each.enabled]
        assert seen, f"nothing to tap is called {name!r}"
        self.press_at(seen[0].area.center().toPoint())

    def to_use(self) -> list[Control]:
        """Return every control that can be used, also where it is scrolled out of sight."""
        return [each for each in self.controls() if each.enabled and each.role in TO_USE]

    def sheet(self) -> Control | None:
        """Return the sheet that is open, the one on top."""
        found = self.controls(role=Role.Dialog)
        return found[-1] if found else None

    def cards(self) -> list[str]:
        """Return the titles of every card of the list, also of those that are not made yet."""
        return [str(row["title"]) for row in self.kiosk.results.cards.rows()]

    def codes(self) -> list[str]:
        """Return the same as OSCA codes."""
        return [str(row["code"]) for row in self.kiosk.results.cards.rows()]

    def grid(self) -> QQuickItem:
        """Return the list of cards."""
        found = [
            each for each in below(self.window.contentItem()) if each.inherits("QQuickGridView")
        ]
        assert len(found) == 1, "there is one list of cards"
        return found[0]

    def scroller(self) -> QQuickItem:
        """Return the largest thing that scrolls up and down."""
        found = [each for each in below(self.window.contentItem()) if is_flickable(each)]
        assert found, "nothing scrolls"
        return max(found, key=lambda each: each.width() * each.height())

    def focus_item(self) -> QQuickItem | None:
        """Return the item that has the keyboard's focus."""
        return self.window.activeFocusItem()


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the visible items that lie in `item`, at any depth."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from below(child)


def scene_area(item: QQuickItem) -> QRectF:
    """Return where `item` lies in the window, whether it is seen or not."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def is_flickable(item: QQuickItem) -> bool:
    """Whether `item` scrolls."""
    return item.inherits("QQuickFlickable")


def is_button(item: QQuickItem) -> bool:
    """Whether `item` can be pressed."""
    return item.inherits("QQuickAbstractButton")


def is_text(item: QQuickItem) -> bool:
    """Whether `item` draws text."""
    return item.inherits("QQuickText")


def button_of(item: QQuickItem) -> QQuickItem | None:
    """Return the nearest button that `item` lies in."""
    return next((each for each in ancestors(item) if is_button(each)), None)


def press_area(item: QQuickItem) -> QRectF:
    """Return the place in which a press reaches `item`: its own, or its wider mask's."""
    mask = item.property("containmentMask")
    if isinstance(mask, QQuickItem):
        origin = item.mapToScene(QPointF(mask.x(), mask.y()))
        return QRectF(origin.x(), origin.y(), mask.width(), mask.height())
    return scene_area(item)


def can_be_reached(item: QQuickItem, window_area: QRectF) -> bool:
    """Whether all of `item` is in sight, or comes into sight by scrolling what it lies in."""
    area, view = scene_area(item), window_area.adjusted(-1, -1, 1, 1)
    left = right = up = down = 0.0
    for each in ancestors(item):
        if is_flickable(each):
            view = view.intersected(scene_area(each).adjusted(-1, -1, 1, 1))
            left += max(0, number(each, "contentWidth") - each.width() - number(each, "contentX"))
            right += max(0, number(each, "contentX") - number(each, "originX"))
            up += max(0, number(each, "contentHeight") - each.height() - number(each, "contentY"))
            down += max(0, number(each, "contentY") - number(each, "originY"))
            if each.inherits("QQuickItemView"):  # it estimates, and brings what it holds into view
                left = right = up = down = float("inf")
    return (
        area.right() - left <= view.right()
        and area.left() + right >= view.left()
        and area.bottom() - up <= view.bottom()
        and area.top() + down >= view.top()
    )


def number(item: QQuickItem, name: str) -> float:
    """Return a number that `item` has as a property."""
    value = item.property(name)
    assert isinstance(value, int | float), f"{item} has no number called {name}"
    return float(value)
