"""Work beside the window needs an application to hand its outcome to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.app import make_application

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication


@pytest.fixture(scope="session")
def application() -> QGuiApplication:
    return make_application()
