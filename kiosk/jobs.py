"""Work that the window does not wait for, in a thread, its outcome handed back to the window."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable


class Job(QObject):
    """Runs `work` once in a thread; `done` or `failed` is then called in this object's thread.

    Keep the job until it has ended. An exception that is not one of `expected` is a defect
    and is raised where the outcome is handed over, not swallowed in the thread.
    """

    _ended = Signal(object, object)

    def __init__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        expected: type[Exception],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._done = done
        self._failed = failed
        self._expected = expected
        self._ended.connect(self._deliver)  # across threads Qt queues it
        self._thread = threading.Thread(target=self._run, name="job")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wait(self) -> None:
        """Wait until the thread has ended; what it found may be dropped after that."""
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            outcome = self._work()
        except Exception as error:
            self._ended.emit(None, error)
        else:
            self._ended.emit(outcome, None)

    @Slot(object, object)
    def _deliver(self, outcome: object, error: Exception | None) -> None:
        if error is None:
            self._done(outcome)
        elif isinstance(error, self._expected):
            self._failed(error)
        else:
            raise error
