"""A bare QML window with one text field, which says when it could be used."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path
from typing import cast

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

found: dict[str, int | bool] = {}


def painted() -> None:
    """The first frame with the field ready is the one that counts."""
    now = time.monotonic_ns()
    if "usable" in found:
        return
    found.setdefault("painted", now)
    if text_input():
        found["usable"] = now
        found["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        QTimer.singleShot(0, prove)


def text_input() -> QQuickItem | None:
    """The text field that has the focus."""
    item = cast("QQuickItem | None", window.activeFocusItem())
    return item if item and item.inherits("QQuickTextInput") else None


def prove() -> None:
    """The field was said to take text: type."""
    from PySide6.QtTest import QTest  # noqa: PLC0415

    QTest.keyClick(window, ord("n"))
    field = text_input()
    found["proved"] = field is not None and field.property("text") == "n"
    QTimer.singleShot(0, QGuiApplication.quit)


application = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("FloorField.qml"))))
(root,) = engine.rootObjects()
if not isinstance(root, QQuickWindow):
    raise TypeError("the floor is not a window")
window = root
window.frameSwapped.connect(painted)
window.show()
code = application.exec()
del engine
json.dump(found, sys.stdout)
sys.exit(code)
