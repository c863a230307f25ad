"""Run in a process of its own by `doctor`: loads Qt, and prints what it found as JSON.

A missing system library stops an import; a crash stops only this process.
"""

from __future__ import annotations

import ctypes
import json
import sys
from pathlib import Path
from typing import Any


def probe() -> dict[str, Any]:
    """Qt's version, the families of fonts, and what the window system's plugin lacks."""
    from PySide6 import QtCore, QtGui, QtQml, QtQuick  # noqa: PLC0415  (what is being tried)

    app = QtGui.QGuiApplication(["doctor"])
    found = {
        "version": QtCore.qVersion(),
        "modules": [module.__name__ for module in (QtGui, QtQml, QtQuick)],
        "families": QtGui.QFontDatabase.families(),
        "xcb": _xcb_lacks(QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.PluginsPath)),
    }
    app.shutdown()
    return found


def _xcb_lacks(plugins: str) -> str:
    """The loader's complaint about the X11 plugin; empty where it loads, or is not there."""
    plugin = Path(plugins) / "platforms" / "libqxcb.so"
    if not plugin.exists():
        return ""
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error)
    return ""


if __name__ == "__main__":
    try:
        result = probe()
    except ImportError as failure:
        result = {"error": str(failure)}
    sys.stdout.write(json.dumps(result))
