"""A visitor: taps, types, swipes and reads a real window, by what the things are called."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QPoint, QPointF, QRectF, Qt, QThread
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest

from tests.helpers.accessible import Control, Role, ancestors, controls, plain, receiver

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPointingDevice
    from PySide6.QtQuick import QQuickItem, QQuickWindow

PATIENCE_MS = 20_000
STEP_MS = 4
FRAME_MS = 16
TENTHS_TO_TRY = ((5, 5), (5, 2), (2, 5), (5, 8), (8, 5), (2, 2), (8, 8), (2, 8), (8, 2))


class NotAsExpectedError(AssertionError):
    """The window is not as the visitor was told; the text says what there is instead."""


class Visitor:
    """Uses `window` as a person does. `touch=True` uses a finger, otherwise mouse and wheel.

    Names are accessible names, written with ordinary spaces. What is asked of the visitor is
    waited for, at most `patience` milliseconds.
    """

    def __init__(
        self,
        window: QQuickWindow,
        app: QGuiApplication,
        *,
        touch: bool = False,
        patience: int = PATIENCE_MS,
    ) -> None:
        self.window = window
        self.app = app
        self.touch = touch
        self.patience = patience
        QAccessible.setActive(True)  # as with a screen reader: buttons give their text as name
        window.show()
        window.requestActivate()
        if not (QTest.qWaitForWindowExposed(window) and QTest.qWaitForWindowActive(window)):
            raise NotAsExpectedError("the window never appeared")

    # Reading

    def controls(self, name: str | None = None, role: Role | None = None) -> list[Control]:
        """Return what there is (also scrolled out of sight), of that name and role if given."""
        return [
            each
            for each in controls(self.window)
            if (name is None or each.name == plain(name)) and (role is None or each.role == role)
        ]

    def names(self) -> list[str]:
        """Return the names of everything that can be seen, in reading order."""
        return [each.name for each in self.controls() if each.visible and each.name]

    def can_see(self, text: str) -> bool:
        """Whether `text` stands anywhere on screen at this moment."""
        return any(each.visible and each.says(plain(text)) for each in self.controls())

    def sees(self, *texts: str) -> None:
        """Wait until each of `texts` can be seen."""
        for text in texts:
            self.wait_until(lambda text=text: self.can_see(text), f"{text!r} on screen")

    def does_not_see(self, *texts: str) -> None:
        """Wait until none of `texts` can be seen."""
        for text in texts:
            self.wait_until(lambda text=text: not self.can_see(text), f"no {text!r} on screen")

    def find(self, name: str, role: Role | None = None) -> Control:
        """Wait for the one enabled control called `name`; scrolled out of sight is found, too."""
        found: list[Control] = []

        def is_there() -> bool:
            found[:] = [each for each in self.controls(name, role) if each.enabled]
            return bool(found)

        self.wait_until(is_there, f"{name!r} to use")
        if len(found) > 1:
            seen = [each for each in found if each.visible]
            if len(seen) != 1:
                raise NotAsExpectedError(
                    f"{len(found)} are called {name!r}: {', '.join(map(str, found))}"
                )
            found = seen
        return found[0]

    def focused(self) -> str:
        """Return the name of what has the keyboard's focus, or an empty string."""
        return next((each.name for each in self.controls() if each.focused), "")

    # Doing

    def tap(self, name: str, role: Role | None = None) -> None:
        """Tap the control called `name`, scrolling it into view first as a visitor would."""
        self.bring_into_view(name, role)
        control = self.find(name, role)
        point = self._point_to_press(control)
        if point is None:
            raise NotAsExpectedError(f"{control} is covered by something else")
        self.press_at(point)

    def press_at(self, point: QPoint) -> None:
        """Press and release at `point` of the window."""
        if self.touch:
            self._touch().press(1, point, self.window).commit()
            self._touch().release(1, point, self.window).commit()
        else:
            no_modifier = Qt.KeyboardModifier.NoModifier
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, no_modifier, point)

    def type(self, text: str) -> None:
        """Type `text` into whatever has the focus, a key at a time."""
        for letter in text:
            if letter.isascii():
                QTest.keyClick(self.window, ord(letter))
            else:  # comes from an input method on a real machine, too
                event = QInputMethodEvent()
                event.setCommitString(letter)
                self.app.sendEvent(self.app.focusObject(), event)

    def press(self, keys: str) -> None:
        """Press a key or a combination: "Tab", "Ctrl+F", "Alt+Left", "Escape"."""
        sequence = QKeySequence(keys)
        if not sequence.toString():
            raise ValueError(f"no such key: {keys}")
        QTest.keySequence(self.window, sequence)

    def swipe(self, start: QPoint, end: QPoint) -> None:
        """Draw a finger from `start` to `end`, rest, and lift it, so that nothing flies on."""
        steps, rest = 8, 6
        self._touch().press(1, start, self.window).commit()
        for step in range(1, steps + rest + 1):
            point = start + (end - start) * (min(step, steps) / steps)
            if step > steps:  # a resting finger is never quite still, and so the list is
                point += QPoint(step % 2, step % 2)
            self._touch().move(1, point, self.window).commit()
            let_run(FRAME_MS)  # the speed of a finger, not a wait for something
        self._touch().release(1, end, self.window).commit()

    def scroll(
        self, pixels: float, within: QQuickItem | None = None, *, sideways: bool = False
    ) -> None:
        """Scroll on by about `pixels` (back if negative), in `within` or the largest list."""
        view = within if within is not None else self._largest_view()
        area = view.mapRectToScene(QRectF(0, 0, view.width(), view.height()))
        area = area.intersected(QRectF(0, 0, self.window.width(), self.window.height()))
        middle = area.center().toPoint()
        if self.touch:
            room = area.width() if sideways else area.height()
            reach = max(-0.4 * room, min(0.4 * room, pixels / 2))
            shift = QPoint(round(reach), 0) if sideways else QPoint(0, round(reach))
            self.swipe(middle + shift, middle - shift)
        else:
            notches = max(1, round(abs(pixels) / 72)) * (-120 if pixels > 0 else 120)
            angle = QPoint(notches, 0) if sideways else QPoint(0, notches)
            QTest.wheelEvent(self.window, QPointF(middle), angle)
        self.wait_until(lambda: not view.property("moving"), "the list to stand still")

    def bring_into_view(self, name: str, role: Role | None = None) -> None:
        """Scroll until the control called `name` can be pressed."""
        for _ in range(60):
            control = self.find(name, role)
            if self._point_to_press(control) is not None:
                return
            view = next(filter(_is_scrollable, ancestors(control.item)), None)
            if view is None or not self._scroll_towards(control.item, view):
                return
        raise NotAsExpectedError(f"{name!r} never came into view")

    def look_for(self, name: str, role: Role | None = None) -> None:
        """Scroll down the largest list until it shows a control called `name`."""
        view = self._largest_view()
        while not any(each.visible for each in self.controls(name, role)):
            if view.property("atYEnd"):
                raise NotAsExpectedError(f"scrolled to the end without finding {name!r}")
            self.scroll(view.height() * 0.8, view)

    def wait_until(self, condition: Callable[[], bool], what: str = "") -> None:
        """Let the program run until `condition` holds; after `patience`, say what there is."""
        deadline = QDeadlineTimer(self.patience)
        while not condition():
            if deadline.hasExpired():
                wish = what or getattr(condition, "__name__", "that")
                raise NotAsExpectedError(
                    f"waited in vain for {wish}; on screen: {', '.join(self.names())}"
                )
            let_run(STEP_MS)

    # How it is done

    def _touch(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self.window, _finger(), autoCommit=False)

    def _point_to_press(self, control: Control) -> QPoint | None:
        """Return a point of `control` where a press reaches it: its middle if that serves."""
        area, root = control.area, self.window.contentItem()
        if not control.visible:
            return None
        for across, down in TENTHS_TO_TRY:
            point = QPointF(
                area.left() + area.width() * across / 10, area.top() + area.height() * down / 10
            )
            pressed = receiver(root, point)
            reaches = pressed is not None and (
                pressed == control.item or pressed in ancestors(control.item)
            )
            if reaches and not (pressed is not None and _is_scrollable(pressed)):
                return point.toPoint()
        return None

    def _scroll_towards(self, item: QQuickItem, view: QQuickItem) -> bool:
        """Scroll `view` a good part of the way to `item`; False when it would not move."""
        place = item.mapRectToItem(view, QRectF(0, 0, item.width(), item.height()))
        before = (view.property("contentX"), view.property("contentY"))
        offset_y = place.center().y() - view.height() / 2
        offset_x = place.center().x() - view.width() / 2
        if abs(offset_y) > 1 and view.property("contentHeight") > view.height():
            self.scroll(offset_y, view)
        if before == (view.property("contentX"), view.property("contentY")) and abs(offset_x) > 1:
            self.scroll(offset_x, view, sideways=True)
        return before != (view.property("contentX"), view.property("contentY"))

    def _largest_view(self) -> QQuickItem:
        views = [each for each in _below(self.window.contentItem()) if _is_scrollable(each)]
        if not views:
            raise NotAsExpectedError("there is nothing to scroll")
        return max(views, key=lambda each: each.width() * each.height())


def let_run(milliseconds: int) -> None:
    """Let events and other threads run; `QTest.qWait` would keep Python's lock to itself.

    Not by a loop of its own: once `application.exec()` has ended in this process, Qt ends every
    further loop at once.
    """
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        QGuiApplication.processEvents()
        QThread.msleep(1)


def _is_scrollable(item: QQuickItem) -> bool:
    return item.inherits("QQuickFlickable")


def _below(item: QQuickItem) -> list[QQuickItem]:
    """Return `item`'s visible descendants."""
    found: list[QQuickItem] = []
    for child in item.childItems():
        if child.isVisible():
            found += [child, *_below(child)]
    return found


@cache
def _finger() -> QPointingDevice:
    """Return the one touchscreen of the tests; Qt keeps devices until it ends."""
    return QTest.createTouchDevice()
