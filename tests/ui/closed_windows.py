"""What closed windows leave in the process, taken away before the next one is made."""

from __future__ import annotations

import gc

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication


def forget_closed_windows() -> None:
    """Collect what is left of them here, in the thread that made them, and not later in another."""
    gc.collect()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
