"""Work in a thread: its outcome comes back, an expected failure is told, a defect is raised."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.errors import KioskError
from kiosk.jobs import Job
from kiosk.tour import wait_until

pytestmark = pytest.mark.usefixtures("application")


class Outcome:
    """What a job handed over, and in which thread."""

    def __init__(self) -> None:
        self.found: list[object] = []
        self.failures: list[Exception] = []
        self.threads: list[threading.Thread] = []

    def done(self, outcome: object) -> None:
        self.found.append(outcome)
        self.threads.append(threading.current_thread())

    def failed(self, error: Exception) -> None:
        self.failures.append(error)
        self.threads.append(threading.current_thread())


def test_the_outcome_comes_back_to_the_thread_that_asked() -> None:
    outcome, worked_in = Outcome(), list[threading.Thread]()

    def work() -> int:
        worked_in.append(threading.current_thread())
        return 42

    job = Job(work, outcome.done, outcome.failed, KioskError)
    job.start()
    wait_until(lambda: bool(outcome.found))
    assert outcome.found == [42]
    assert not outcome.failures
    assert outcome.threads == [threading.main_thread()]
    assert worked_in[0] is not threading.main_thread()
    job.wait()


def test_an_expected_failure_is_told() -> None:
    outcome = Outcome()

    def work() -> None:
        raise KioskError("The disk is full.")

    job = Job(work, outcome.done, outcome.failed, KioskError)
    job.start()
    wait_until(lambda: bool(outcome.failures))
    assert str(outcome.failures[0]) == "The disk is full."
    assert not outcome.found
    job.wait()


@pytest.fixture
def raised(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What is raised out of a slot, which Qt hands to sys.excepthook."""
    found: list[BaseException] = []

    def take(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        found.append(error)

    monkeypatch.setattr(sys, "excepthook", take)
    return found


@pytest.mark.qt_no_exception_capture
def test_a_defect_is_raised_and_not_swallowed(raised: list[BaseException]) -> None:
    outcome = Outcome()

    def work() -> None:
        raise ZeroDivisionError("a defect")

    job = Job(work, outcome.done, outcome.failed, KioskError)
    job.start()
    job.wait()
    wait_until(lambda: bool(raised))
    assert isinstance(raised[0], ZeroDivisionError)
    assert not outcome.found
    assert not outcome.failures


def test_waiting_for_a_job_that_was_never_started_ends_at_once() -> None:
    outcome = Outcome()
    Job(lambda: 1, outcome.done, outcome.failed, KioskError).wait()
    assert not outcome.found


def test_nothing_is_handed_over_before_the_window_has_time() -> None:
    outcome = Outcome()
    job = Job(lambda: "early", outcome.done, outcome.failed, KioskError)
    job.start()
    job.wait()
    assert not outcome.found, "it was handed over in the other thread"
    QGuiApplication.processEvents()
    assert outcome.found == ["early"]
