"""The kiosk as it is started, which says when it could be used; run in a process of its own."""

from __future__ import annotations

import json
import resource
import sys
import time
from typing import TYPE_CHECKING, Any

from kiosk.cli import main
from kiosk.commands import window

if TYPE_CHECKING:
    import argparse

    from kiosk.viewmodels.results import ResultsViewModel
    from kiosk.viewmodels.shell import ShellViewModel

FAMILIES = 8
found: dict[str, Any] = {}


def run(arguments: argparse.Namespace) -> int:
    """Open the window as the program does, with somebody looking on."""
    from PySide6.QtCore import QObject, QTimer  # noqa: PLC0415  (when the program itself does)
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415
    from PySide6.QtQml import QQmlApplicationEngine  # noqa: PLC0415
    from PySide6.QtQuick import QQuickItem, QQuickWindow  # noqa: PLC0415

    from kiosk import app  # noqa: PLC0415

    class Engine(QQmlApplicationEngine):
        """Its window is watched from before the program itself watches it."""

        def __init__(self) -> None:
            super().__init__()
            self.objectCreated.connect(self.watch)

        def setInitialProperties(self, properties: dict[str, Any]) -> None:  # noqa: N802
            self._shell: ShellViewModel = properties["shell"]
            self._results: ResultsViewModel = properties["results"]
            super().setInitialProperties(properties)

        def watch(self, created: QObject | None) -> None:
            if not isinstance(created, QQuickWindow):
                raise TypeError("the program's window did not load")
            self._window = created
            created.frameSwapped.connect(self.painted)
            self._shell.is_ready_changed.connect(self.opened)

        def painted(self) -> None:
            now = time.monotonic_ns()
            if "usable" in found:
                return
            found.setdefault("painted", now)
            field = self._window.activeFocusItem()
            if count_tiles(self._window.contentItem()) == FAMILIES and takes_text(field):
                found["usable"] = now

        def opened(self) -> None:
            found["searchable"] = time.monotonic_ns()
            found["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            QTimer.singleShot(0, self.prove)

        def prove(self) -> None:
            """The field was said to take text, and the search to answer: type."""
            from PySide6.QtTest import QTest  # noqa: PLC0415

            for letter in "nurse":
                QTest.keyClick(self._window, ord(letter))
            found["proved"] = self._results.property("count") > 0
            QTimer.singleShot(0, QGuiApplication.quit)

    def count_tiles(item: QQuickItem) -> int:
        return sum(
            child.metaObject().className().startswith("FamilyTile_") + count_tiles(child)
            for child in item.childItems()
            if child.isVisible()
        )

    def takes_text(item: QQuickItem | None) -> bool:
        return (
            item is not None and item.inherits("QQuickTextInput") and not item.property("readOnly")
        )

    app.__dict__["QQmlApplicationEngine"] = Engine
    return program(arguments)


program = window.run
window.__dict__["run"] = run
code = main(sys.argv[1:])
json.dump(found, sys.stdout)
sys.exit(code)
