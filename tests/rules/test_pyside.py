"""The defect that decides PySide6's version: see docs/adr/0006."""

from __future__ import annotations

import sys

import PySide6
import shiboken6
from PySide6.QtCore import QObject

CALLS = 20_000


def test_calls_that_return_nothing_leave_none_alone() -> None:
    """PySide6 6.12.0 takes a reference of None with each; the interpreter aborts after 5,000."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("a")
    assert abs(sys.getrefcount(None) - before) < CALLS / 100


def test_the_version_is_the_pinned_one() -> None:
    assert PySide6.__version__ == shiboken6.__version__ == "6.11.3"
