"""An application for work beside the window, and nothing left of one tour for the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.app import make_application
from tests.ui.closed_windows import forget_closed_windows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QGuiApplication


@pytest.fixture(scope="session")
def application() -> QGuiApplication:
    return make_application()


@pytest.fixture(autouse=True)
def one_window_after_the_other(application: QGuiApplication) -> Iterator[None]:
    forget_closed_windows()
    yield
    forget_closed_windows()
