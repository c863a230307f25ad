"""The composition root: puts the layers together into one window. It alone knows them all."""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.catalogue.database import open_database
from kiosk.catalogue.front_page import FrontPage, read_front_page
from kiosk.errors import KioskError
from kiosk.jobs import Job
from kiosk.viewmodels.access import AccessViewModel, Appearance
from kiosk.viewmodels.compare import CompareViewModel
from kiosk.viewmodels.help import HelpViewModel
from kiosk.viewmodels.home import HomeViewModel
from kiosk.viewmodels.occupation import OccupationViewModel
from kiosk.viewmodels.results import ResultsViewModel
from kiosk.viewmodels.shell import ShellViewModel
from kiosk.viewmodels.visit_store import VisitStore
from kiosk.visit import steps

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.catalogue.catalogue import Catalogue

UI_FOLDER = Path(__file__).resolve().parent / "ui"
FONTS = ["Inter", "Noto Sans", "DejaVu Sans", "Segoe UI", "Helvetica Neue"]
FULL_HD_MILLIMETRE = 4.03
"""Pixels a millimetre of a 21.5-inch panel of 1920×1080, on which the look is drawn."""
DESK_MILLIMETRE = 2.95
"""The same layout on an office screen read from half as far, with a mouse."""
DESK_SIZE = (1280, 860)


@dataclass(frozen=True)
class WindowOptions:
    """How to open the window. `size` is width and height in pixels; None lets the mode decide."""

    data: Path
    mode: str = "desk"
    size: tuple[int, int] | None = None
    code: str = ""
    appearance: Appearance = Appearance()


def millimetre(mode: str, width: int, height: int) -> float:
    """Pixels a millimetre for a window of this size.

    A kiosk's panel is taken to be 21.5 inches however many pixels it has; a small one keeps
    at least four fifths of that, so that a finger still finds its targets.
    """
    if mode == "desk":
        return DESK_MILLIMETRE
    return FULL_HD_MILLIMETRE * max(min(width, height) / 1080, 0.8)


def make_application() -> QGuiApplication:
    """The one application object, with the fonts the look is drawn for and what follows them."""
    existing = QGuiApplication.instance()
    application = (
        existing if isinstance(existing, QGuiApplication) else QGuiApplication(sys.argv[:1])
    )
    application.setApplicationName("careers-kiosk")
    application.setApplicationDisplayName("Careers Kiosk")
    font = QFont()
    font.setFamilies(FONTS)
    application.setFont(font)
    return application


class FirstFrame(QObject):
    """Calls `then` once, in the window's thread, when the window has painted its first frame.

    With a graphics card a window swaps its frames in a thread of its own, so the signal has to
    be received by an object of this one.
    """

    def __init__(self, window: QQuickWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then: Callable[[], None] | None = then
        window.frameSwapped.connect(self._painted)

    @Slot()
    def _painted(self) -> None:
        if self._then is not None:  # a second frame may have been swapped by now
            self._window.frameSwapped.disconnect(self._painted)
            then, self._then = self._then, None
            then()


class KioskWindow:
    """The window with its view-models and, once it has been opened, the catalogue."""

    def __init__(self, options: WindowOptions) -> None:
        """Build the window; the catalogue is opened by `start` after the first frame."""
        self._options = options
        front, failure = _front_page(options.data)
        self.store = VisitStore(front, failure)
        self.access = AccessViewModel(options.appearance)
        self.home = HomeViewModel(self.store)
        self.results = ResultsViewModel(self.store)
        self.occupation = OccupationViewModel(self.store)
        self.compare = CompareViewModel(self.store)
        self.help = HelpViewModel(self.store)
        # Last, so that a page is told to appear when what it shows is ready.
        self.shell = ShellViewModel(self.store)
        self._job: Job | None = None
        self._closed = False
        kiosk = options.mode == "kiosk"
        width, height = options.size or _default_size(options.mode)
        properties: dict[str, Any] = {
            "shell": self.shell,
            "home": self.home,
            "results": self.results,
            "occupation": self.occupation,
            "compare": self.compare,
            "help": self.help,
            "access": self.access,
            "kiosk": kiosk,
            "millimetre": millimetre(options.mode, width, height),
        }
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(UI_FOLDER))
        self._engine.setInitialProperties(properties)
        self._engine.load(QUrl.fromLocalFile(str(UI_FOLDER / "Careers" / "Main.qml")))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the window's QML did not load")
        self.window: QQuickWindow = roots[0]
        self.window.resize(width, height)
        self._first_frame = FirstFrame(self.window, self._open_catalogue)

    def show(self) -> None:
        """Show the window as its mode wants it."""
        if self._options.mode == "kiosk" and self._options.size is None:
            self.window.showFullScreen()
        else:
            self.window.show()

    def close(self) -> None:
        """Close the window, then the engine, then the view-models and the file, in this order."""
        self._closed = True
        if self._job is not None:
            self._job.wait()
            QCoreApplication.sendPostedEvents(self._job)
        self.window.close()
        del self._engine
        if self.store.catalogue is not None:
            self.store.catalogue.close()
            self.store.catalogue = None

    def _open_catalogue(self) -> None:
        if self.store.failure:
            return

        def open_catalogue() -> Catalogue:
            from kiosk.catalogue.catalogue import Catalogue

            return Catalogue.open(self._options.data)

        self._job = Job(open_catalogue, self._opened, self._failed, KioskError)
        self._job.start()

    def _opened(self, catalogue: Catalogue) -> None:
        if self._closed:
            catalogue.close()
            return
        gc.freeze()  # what was made by now stays to the end: collections need not walk it
        self.store.open(catalogue)
        if self._options.code:
            try:
                code = catalogue.occupation(self._options.code).code
            except KioskError as error:
                self.shell.say("That code opens nothing", str(error))
            else:
                self.store.do(steps.open_occupation, code)

    def _failed(self, error: Exception) -> None:
        self.store.fail(str(error))


def _front_page(data: Path) -> tuple[FrontPage, str]:
    """What the first frame shows, or the sentence that says why there is nothing."""
    try:
        connection = open_database(data)
        try:
            return read_front_page(connection), ""
        finally:
            connection.close()
    except KioskError as error:
        return FrontPage(occupations=0, families=(), edition=""), str(error)


def _default_size(mode: str) -> tuple[int, int]:
    screen = QGuiApplication.primaryScreen()
    available = screen.availableGeometry() if screen else None
    if mode == "kiosk" and available:
        return available.width(), available.height()
    if available:
        return min(DESK_SIZE[0], available.width()), min(DESK_SIZE[1], available.height())
    return DESK_SIZE


def run_window(options: WindowOptions) -> int:
    """Open the window and stay until it is closed.

    Returns the exit code: 1 where the catalogue could not be read.
    """
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        _explain_missing_display()
    application = make_application()
    window = KioskWindow(options)
    window.show()
    code = application.exec()
    failed = bool(window.store.failure)
    window.close()
    return code or int(failed)


def _explain_missing_display() -> None:
    if sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM"):
        raise KioskError(
            "There is no display to open a window on. Start this from a desktop session, or "
            "use `careers-kiosk tour FOLDER` to make pictures of it without one."
        )
