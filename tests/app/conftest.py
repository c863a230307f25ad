"""Work beside the window needs an application to hand its outcome to."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import make_application


@pytest.fixture(scope="session")
def application() -> QGuiApplication:
    return make_application()
