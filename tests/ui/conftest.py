"""Windows of the program for the stories: opened on the real catalogue, and closed in order."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.app import KioskWindow, WindowOptions, make_application
from kiosk.paths import default_database
from kiosk.viewmodels.access import Appearance
from tests.ui.closed_windows import forget_closed_windows
from tests.ui.kiosk_visitor import KioskVisitor

FULL_HD = (1920, 1080)


class OpenWindow(Protocol):
    """Opens a window; it is closed when the test, or the module that asked for it, ends."""

    def __call__(
        self,
        mode: str = "desk",
        size: tuple[int, int] | None = FULL_HD,
        appearance: Appearance = Appearance(),
        data: Path | None = None,
        code: str = "",
    ) -> KioskVisitor: ...


@pytest.fixture(scope="session")
def application() -> QGuiApplication:
    return make_application()


def _shown_windows() -> set[QWindow]:
    forget_closed_windows()
    return set(QGuiApplication.topLevelWindows())


def _nothing_is_left() -> Iterator[None]:
    """Fail where a window or a thread is left that was not there before."""
    windows, threads = _shown_windows(), set(threading.enumerate())
    yield
    assert not set(threading.enumerate()) - threads, "a thread is left"
    assert not _shown_windows() - windows, "a window is left"


@pytest.fixture(scope="module", autouse=True)
def module_leaves_nothing(application: QGuiApplication) -> Iterator[None]:
    yield from _nothing_is_left()


@pytest.fixture(autouse=True)
def leaves_nothing(module_leaves_nothing: None) -> Iterator[None]:
    yield from _nothing_is_left()


@contextmanager
def _opener(application: QGuiApplication) -> Generator[OpenWindow]:
    with ExitStack() as to_close:

        def open_window(
            mode: str = "desk",
            size: tuple[int, int] | None = FULL_HD,
            appearance: Appearance = Appearance(calm=True),
            data: Path | None = None,
            code: str = "",
        ) -> KioskVisitor:
            kiosk = KioskWindow(
                WindowOptions(data or default_database(), mode, size, code, appearance)
            )
            to_close.callback(_close, kiosk)
            kiosk.show()
            return KioskVisitor(kiosk, application, touch=mode == "kiosk")

        yield open_window


def _close(kiosk: KioskWindow) -> None:
    ended: list[bool] = []
    kiosk._engine.destroyed.connect(lambda: ended.append(True))  # pyright: ignore[reportPrivateUsage]
    kiosk.close()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert ended, "the QML engine is left"


@pytest.fixture
def open_window(application: QGuiApplication, leaves_nothing: None) -> Iterator[OpenWindow]:
    """Open windows for one test."""
    with _opener(application) as opener:
        yield opener


@pytest.fixture(scope="module")
def module_window(
    application: QGuiApplication, module_leaves_nothing: None
) -> Iterator[OpenWindow]:
    """Open a window for all tests of a module."""
    with _opener(application) as opener:
        yield opener


@pytest.fixture(scope="module")
def desk_window(module_window: OpenWindow) -> KioskVisitor:
    return module_window()


@pytest.fixture
def visitor(desk_window: KioskVisitor) -> KioskVisitor:
    """A visitor at the desk's window, at the beginning of a visit."""
    desk_window.fresh()
    return desk_window


@pytest.fixture(scope="module")
def kiosk_window(module_window: OpenWindow) -> KioskVisitor:
    return module_window("kiosk")


@pytest.fixture
def finger(kiosk_window: KioskVisitor) -> KioskVisitor:
    """A visitor with a finger at the kiosk's panel, at the beginning of a visit."""
    kiosk_window.fresh()
    return kiosk_window
