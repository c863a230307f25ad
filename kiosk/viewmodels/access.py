"""How the visitor wants to see it: colours, size of text, movement."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.changes import emit_changes

QML_IMPORT_NAME = "Careers.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

THEMES = ("light", "dark", "high-contrast")
TEXT_PERCENTS = (100, 125, 150, 175, 200)


@dataclass(frozen=True)
class Appearance:
    """The look of the window; `text_percent` is 100 to 200."""

    theme: str = "light"
    text_percent: int = 100
    calm: bool = False


@QmlElement
class AccessViewModel(QObject):
    """The look that is chosen; Start again brings back the one the program began with."""

    theme_changed = Signal()
    text_percent_changed = Signal()
    calm_changed = Signal()

    def __init__(self, start: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._props = start

    def _take(self, props: Appearance) -> None:
        old, self._props = self._props, props
        emit_changes(self, old, props)

    @Property(str, notify=theme_changed)
    def theme(self) -> str:
        """Light, dark or high-contrast."""
        return self._props.theme

    @Property(int, notify=text_percent_changed)
    def text_percent(self) -> int:
        """Size of text in percent, 100 to 200."""
        return self._props.text_percent

    @Property(bool, notify=calm_changed)
    def calm(self) -> bool:
        """Whether movements are left out."""
        return self._props.calm

    @Slot(str)
    def choose_theme(self, theme: str) -> None:
        """Choose the colours."""
        if theme in THEMES:
            self._take(replace(self._props, theme=theme))

    @Slot(int)
    def choose_text_percent(self, percent: int) -> None:
        """Choose the size of text."""
        self._take(replace(self._props, text_percent=min(max(percent, 100), 200)))

    @Slot(bool)
    def choose_calm(self, calm: bool) -> None:
        """Choose whether movements are left out."""
        self._take(replace(self._props, calm=calm))

    @Slot()
    def reset(self) -> None:
        """Return to the look the program began with."""
        self._take(self._start)
