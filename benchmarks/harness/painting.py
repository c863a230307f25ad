"""Timing from something done to a window until the frame that shows it has been painted."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem, QQuickWindow

SCREEN = (1920, 1080)
LONGEST_WAIT = 20.0
QUIET = 0.03
"""Seconds without a frame after which a window is taken to be at rest."""


def prepare_platform() -> None:
    """No screen, the software renderer, one pixel a pixel; before the application is made.

    Qt waits five milliseconds before it paints a changed window. That wait says nothing about
    a program and would flatter every ratio, so that both sides go without it.
    """
    os.environ.update(
        QT_QPA_PLATFORM="offscreen",
        QT_QUICK_BACKEND="software",
        QT_SCALE_FACTOR="1",
        QT_QPA_UPDATE_IDLE_TIME="0",
    )


@dataclass(frozen=True, slots=True)
class Taken:
    """Milliseconds: by the clock, and of them those that the processor worked for the window.

    The second is what other programs on the machine hardly change.
    """

    clock: float
    work: float


def clocks(all_taken: Sequence[Taken]) -> list[float]:
    """The times by the clock."""
    return [taken.clock for taken in all_taken]


def works(all_taken: Sequence[Taken]) -> list[float]:
    """The times of the processor."""
    return [taken.work for taken in all_taken]


class PaintWatch:
    """Notes when each frame of one window was painted."""

    def __init__(self, window: QQuickWindow) -> None:
        """Begin to watch."""
        self.frames = 0
        self._shown: Callable[[], bool] | None = None
        self._painted = (0, 0)
        window.frameSwapped.connect(self._note)

    def _note(self) -> None:
        now = time.perf_counter_ns(), time.thread_time_ns()
        self.frames += 1
        if self._shown is not None and self._shown():
            self._painted, self._shown = now, None

    def take(self, do: Callable[[], object], shown: Callable[[], bool]) -> Taken:
        """From before `do` to the end of the first frame that was painted while `shown` held.

        Raises:
            TimeoutError: No such frame was painted.
        """
        self._shown = shown
        worked, began = time.thread_time_ns(), time.perf_counter_ns()
        do()
        wait_until(lambda: self._shown is None)
        clock, work = self._painted
        return Taken((clock - began) / 1e6, (work - worked) / 1e6)

    def rest(self) -> None:
        """Let the window work until it has painted nothing for a while."""
        seen = self.frames
        quiet_since = time.monotonic()
        end = quiet_since + LONGEST_WAIT
        while time.monotonic() - quiet_since < QUIET:
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            if self.frames != seen:
                seen, quiet_since = self.frames, time.monotonic()
            if quiet_since > end:
                raise TimeoutError("the window never stopped painting")


def wait_until(reached: Callable[[], bool], longest: float = LONGEST_WAIT) -> None:
    """Let windows work until a condition holds.

    Raises:
        TimeoutError: It did not come about.
    """
    end = time.monotonic() + longest
    while not reached():
        if time.monotonic() > end:
            raise TimeoutError("what was waited for was never painted")
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def visible_items(item: QQuickItem, kind: str) -> Iterator[QQuickItem]:
    """The items below one that can be seen and whose QML type has this name."""
    for child in item.childItems():
        if child.isVisible():
            if child.metaObject().className().startswith(f"{kind}_"):
                yield child
            yield from visible_items(child, kind)
