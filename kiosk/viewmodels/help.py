"""Help: the guides, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.visit.state import Page

if TYPE_CHECKING:
    from kiosk.viewmodels.changes import Plain
    from kiosk.viewmodels.visit_store import VisitStore

QML_IMPORT_NAME = "Careers.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HelpViewModel(QObject):
    """The list of guides, and the one that is open."""

    guides_changed = Signal()
    guide_changed = Signal()

    def __init__(self, store: VisitStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._guide = ""
        store.visit_changed.connect(self._fold)
        store.catalogue_opened.connect(self.guides_changed)
        store.catalogue_opened.connect(self.guide_changed)

    @Slot()
    def _fold(self) -> None:
        here = self._store.visit.here
        if here.page is Page.HELP and here.guide != self._guide:
            self._guide = here.guide
            self.guide_changed.emit()

    @Property(list, notify=guides_changed)
    def guides(self) -> list[Plain]:
        """The guides: id, title, summary."""
        catalogue = self._store.catalogue
        return [
            {"id": guide.id, "title": guide.title, "summary": guide.summary}
            for guide in (catalogue.guides if catalogue else ())
        ]

    @Property("QVariantMap", notify=guide_changed)  # pyright: ignore[reportArgumentType]  Qt takes a type's name
    def guide(self) -> Plain:
        """The open guide: id, title, summary, checked, sections; the first where none is chosen."""
        catalogue = self._store.catalogue
        found = list(catalogue.guides if catalogue else ())
        for guide in found:
            if guide.id == self._guide or not self._guide:
                return {
                    "id": guide.id,
                    "title": guide.title,
                    "summary": guide.summary,
                    "checked": guide.checked,
                    "sections": [
                        {"heading": each.heading, "text": each.text} for each in guide.sections
                    ],
                }
        return {}
