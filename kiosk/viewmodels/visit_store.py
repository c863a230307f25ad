"""The one place that holds the visit and the catalogue while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from kiosk.visit import steps
from kiosk.visit.state import Visit

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.front_page import FrontPage

Given = ParamSpec("Given")


class VisitStore(QObject):
    """Holds the frozen visit; view-models listen to it and hand it the next one.

    The catalogue is None until it has been opened, which the first frame does not wait for.
    `failure` says why it cannot be read, in a sentence; it is empty where it can.
    `scroll` is how far the page on screen is scrolled just now, in pixels.
    """

    visit_changed = Signal()
    catalogue_opened = Signal()
    failed = Signal()

    def __init__(
        self, front_page: FrontPage, failure: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.front_page = front_page
        self.failure = failure
        self.visit = Visit()
        self.scroll = 0.0
        self.catalogue: Catalogue | None = None

    def do(
        self,
        step: Callable[Concatenate[Visit, Given], Visit],
        /,
        *given: Given.args,
        **named: Given.kwargs,
    ) -> None:
        """Take a step of the visit; nothing is told where nothing changed.

        The place that is left keeps how far it was scrolled.
        """
        left = steps.keep_scroll(self.visit, self.scroll)
        visit = step(left, *given, **named)
        if visit != left:
            self.visit = visit
            self.scroll = visit.here.scroll
            self.visit_changed.emit()

    def open(self, catalogue: Catalogue) -> None:
        """From now on there is a catalogue to search and read."""
        self.catalogue = catalogue
        self.catalogue_opened.emit()

    def fail(self, sentence: str) -> None:
        """The catalogue cannot be read, or not what was asked of it: keep the sentence to show."""
        self.failure = sentence
        self.failed.emit()
