"""The real window on the real data, ready to be used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.app import KioskWindow, WindowOptions, make_application

from .painting import SCREEN, PaintWatch, wait_until

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from kiosk.viewmodels.cards import CardModel

    from .floor import Card

LEFT = Qt.MouseButton.LeftButton
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def open_kiosk(data: Path) -> tuple[KioskWindow, PaintWatch]:
    """The window in kiosk mode at full HD, with its catalogue open, at rest on the home page."""
    make_application()
    kiosk = KioskWindow(WindowOptions(data, mode="kiosk", size=SCREEN))
    watch = PaintWatch(kiosk.window)
    kiosk.show()
    wait_until(lambda: kiosk.shell.property("is_ready") or kiosk.shell.property("error"))
    if kiosk.shell.property("error"):
        raise RuntimeError(kiosk.shell.property("error"))
    watch.rest()
    return kiosk, watch


def give_focus(kiosk: KioskWindow) -> None:
    """Make it the window that keys go to, whatever other windows were opened after it."""
    kiosk.window.requestActivate()
    wait_until(kiosk.window.isActive)


def cards_found(kiosk: KioskWindow) -> list[Card]:
    """The cards of the results page, with their texts."""
    return list(cast("CardModel", kiosk.results.cards).rows())


def press(kiosk: KioskWindow, item: QQuickItem) -> QPoint:
    """Put a finger on the middle of an item; where that is."""
    middle = QPointF(item.width() / 2, item.height() / 2)
    point = item.mapToScene(middle).toPoint()
    QTest.mousePress(kiosk.window, LEFT, NO_MODIFIER, point)
    return point


def release(kiosk: KioskWindow, point: QPoint) -> None:
    """Lift the finger."""
    QTest.mouseRelease(kiosk.window, LEFT, NO_MODIFIER, point)
