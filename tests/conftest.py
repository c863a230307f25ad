"""What every test has: a desktop of its own, and no unexpected word from Qt."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

# Before Qt is imported: no screen, the software renderer, one pixel a pixel, plain English,
# and writable places that are nobody's home.
_home = tempfile.TemporaryDirectory(prefix="careers-kiosk-tests-")
os.environ.update(
    QT_QPA_PLATFORM="offscreen",
    QT_QUICK_BACKEND="software",
    QT_SCALE_FACTOR="1",
    LC_ALL="C.UTF-8",
    HOME=_home.name,
    **{
        f"XDG_{kind}_HOME": str(Path(_home.name) / kind.lower())
        for kind in ("CONFIG", "CACHE", "DATA", "STATE")
    },
)

import pytest  # noqa: E402
from hypothesis import settings  # noqa: E402
from PySide6.QtGui import QGuiApplication  # noqa: E402

from tests.helpers.qt_messages import QtMessages, collect_qt_messages  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

# The same examples every time, and no deadline: a slow machine is not a fault.
settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.load_profile("steady")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """What pytest-qt makes when a test needs Qt: the program has no widgets, nor have its tests."""
    return QGuiApplication


@pytest.fixture(autouse=True)
def qt_messages() -> Iterator[QtMessages]:
    """Fail a test on any Qt or QML message that it did not announce with `expect`."""
    yield from collect_qt_messages()
