"""A walk through the program that writes a picture of each page; it needs no display."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.app import KioskWindow

LONGEST_WAIT = 20.0
SHOWN = "381231"
GATHERING = "265499"
"""An occupation that gathers what the classification gives no code of its own."""
COMPARED = ("381231", "341231", "265432")


@dataclass(frozen=True)
class TourStop:
    """One picture: its name and how to get there from the stop before."""

    name: str
    go: Callable[[], None]


@dataclass(frozen=True)
class TourLook:
    """How the program looks on a tour: `text_percent` is 100 to 200."""

    screen: tuple[int, int] = (1920, 1080)
    theme: str = "light"
    text_percent: int = 100
    mode: str = "kiosk"


def run_tour(outdir: Path, data: Path, look: TourLook) -> list[Path]:
    """Walk through every page and write numbered PNGs of the window; returns their paths.

    Raises:
        KioskError: The folder cannot be written, or the catalogue cannot be read.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    try:
        outdir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KioskError(
            f"The pictures cannot be written to {outdir} ({error.strerror}). "
            "Name a folder that you may write to."
        ) from error
    return _walk(outdir, data, look)


def _walk(folder: Path, data: Path, look: TourLook) -> list[Path]:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtGui import QGuiApplication

    from kiosk.app import KioskWindow, WindowOptions, make_application
    from kiosk.viewmodels.access import Appearance

    make_application()
    options = WindowOptions(
        data=data,
        mode=look.mode,
        size=look.screen,
        appearance=Appearance(look.theme, look.text_percent, calm=True),
    )
    kiosk = KioskWindow(options)
    kiosk.show()
    try:
        wait_until(lambda: kiosk.store.catalogue is not None or kiosk.store.failure != "")
        if kiosk.store.failure:
            raise KioskError(kiosk.store.failure)
        pictures: list[Path] = []
        for number, stop in enumerate(_stops(kiosk), start=1):
            stop.go()
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            path = folder / f"{number:02}-{stop.name}.png"
            if not kiosk.window.grabWindow().save(str(path)):
                raise KioskError(
                    f"The picture {path} could not be written. Make room on the disk, or "
                    "name another folder."
                )
            pictures.append(path)
        return pictures
    finally:
        kiosk.close()


def _stops(kiosk: KioskWindow) -> list[TourStop]:
    from kiosk.viewmodels.occupation import TAB_LABELS

    shell = kiosk.shell

    def search(text: str) -> Callable[[], None]:
        return lambda: shell.search(text)

    def tab(number: int) -> Callable[[], None]:
        return lambda: kiosk.occupation.choose_tab_number(number)

    def fill_comparison() -> None:
        for code in COMPARED:
            shell.toggle_compare(code)
        shell.open_comparison()

    def open_gathering() -> None:
        shell.open_occupation(GATHERING)

    return [
        TourStop("home", lambda: None),
        TourStop("results", search("electri")),
        TourStop("nothing-found", search("zzqx wvk")),
        TourStop("a-to-z", kiosk.home.browse_all),
        *(
            TourStop(
                f"occupation-{name}",
                tab(number) if number > 1 else lambda: shell.open_occupation(SHOWN),
            )
            for number, name in enumerate(TAB_LABELS, start=1)
        ),
        TourStop("occupation-that-gathers-several", open_gathering),
        TourStop("compare-empty", shell.open_comparison),
        TourStop("compare", fill_comparison),
        TourStop("compare-all-rows", lambda: kiosk.compare.show_differences_first(False)),
        TourStop("help", lambda: shell.open_help("")),
    ]


def wait_until(reached: Callable[[], bool], longest: float = LONGEST_WAIT) -> None:
    """Let the window work until a condition holds.

    Raises:
        KioskError: It did not come about within `longest` seconds.
    """
    from PySide6.QtCore import QEventLoop
    from PySide6.QtGui import QGuiApplication

    end = time.monotonic() + longest
    while not reached():
        if time.monotonic() > end:
            raise KioskError(
                "The window took too long to get ready. Close other programs and try again."
            )
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
