"""From the first frame to a catalogue that is open, and to a window that is closed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app import DESK_SIZE, KioskWindow, WindowOptions
from kiosk.paths import default_database
from kiosk.tour import wait_until

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow


@pytest.fixture
def unopened(application: QGuiApplication) -> Iterator[Any]:  # untyped: see KioskVisitor.kiosk
    """A window that is shown, its catalogue not opened yet."""
    kiosk = KioskWindow(WindowOptions(default_database(), size=(1280, 860)))
    yield kiosk
    kiosk.close()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_words_typed_before_the_catalogue_is_open_are_found(unopened: Any) -> None:
    unopened.show()
    assert QTest.qWaitForWindowActive(unopened.window)
    assert not unopened.shell.is_ready
    for letter in "nurse":
        QTest.keyClick(unopened.window, ord(letter))
    assert unopened.shell.page == "results"
    wait_until(lambda: bool(unopened.shell.is_ready))
    assert unopened.results.query == "nurse"
    assert unopened.results.count > 10


def test_a_way_in_taken_before_the_catalogue_is_open_leads_there(unopened: Any) -> None:
    unopened.home.browse_family("3")
    unopened.show()
    wait_until(lambda: bool(unopened.shell.is_ready))
    assert unopened.shell.page == "results"
    assert unopened.results.count > 100


def test_home_is_complete_before_the_catalogue_is_open(unopened: Any) -> None:
    assert len(unopened.home.families) == 8
    assert "1,156" in str(unopened.home.promise)


def test_nothing_is_said_to_be_missing_while_the_catalogue_is_being_opened(
    unopened: Any,
) -> None:
    """“Nothing found” before one has looked would be wrong."""
    from tests.helpers.accessible import controls

    unopened.shell.search("nurse")
    unopened.show()
    assert QTest.qWaitForWindowExposed(unopened.window)
    assert not unopened.shell.is_ready
    said = " ".join(each.name for each in controls(unopened.window) if each.visible)
    assert "Nothing found" not in said
    assert "0 occupations" not in said


def test_it_can_be_closed_at_once(unopened: Any) -> None:
    """Before the first frame, so that there is no catalogue and no thread."""
    assert not unopened.shell.is_ready


def test_it_can_be_closed_while_the_catalogue_is_being_opened(application: QGuiApplication) -> None:
    kiosk = KioskWindow(WindowOptions(default_database(), size=(1280, 860)))
    kiosk.show()
    wait_until(lambda: kiosk._job is not None)  # pyright: ignore[reportPrivateUsage]
    kiosk.close()
    application.processEvents()
    assert kiosk.store.catalogue is None


def test_a_desk_window_has_the_size_of_a_desk(open_window: OpenWindow) -> None:
    visitor = open_window("desk", None)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert visitor.window.width() == min(DESK_SIZE[0], screen.width())
    assert visitor.window.minimumWidth() == 1024
    assert visitor.window.minimumHeight() == 700
    assert not visitor.window.flags() & Qt.WindowType.FramelessWindowHint


def test_a_kiosk_window_fills_the_screen_without_a_frame(application: QGuiApplication) -> None:
    kiosk = KioskWindow(WindowOptions(default_database(), "kiosk"))
    try:
        kiosk.show()
        assert QTest.qWaitForWindowExposed(kiosk.window)
        wait_until(lambda: bool(kiosk.shell.is_ready))
        assert kiosk.window.size() == application.primaryScreen().size()
        assert kiosk.window.flags() & Qt.WindowType.FramelessWindowHint
        assert kiosk.window.visibility() == kiosk.window.Visibility.FullScreen
    finally:
        kiosk.close()


def test_a_window_can_be_made_larger_and_smaller(open_window: OpenWindow) -> None:
    visitor = open_window("desk", (1280, 860))
    visitor.search("nurse")
    for size in ((1024, 700), (1920, 1080), (1366, 768)):
        visitor.window.resize(*size)
        visitor.settle()
        assert visitor.can_see("Registered Nurse (Acute Care)")
        visitor.sees("Home", "Start again")
