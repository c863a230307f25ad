"""The home page: the families of work and the other ways in."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue.selection import Filters, Order
from kiosk.catalogue.vocabulary import INTEREST_LABELS, PLACE_NAMES, SCHOOL_SUBJECTS, STATES
from kiosk.visit import steps

if TYPE_CHECKING:
    from kiosk.catalogue.front_page import FrontPage
    from kiosk.catalogue.vocabulary import SchoolSubject
    from kiosk.viewmodels.changes import Plain
    from kiosk.viewmodels.visit_store import VisitStore

QML_IMPORT_NAME = "Careers.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FAMILY_WORDS = {
    "1": ("Managers", "Run a business, a site, a team"),
    "2": ("Professionals", "Teach, heal, design, advise"),
    "3": ("Technicians and trades", "Build, wire, cook, repair"),
    "4": ("Community and personal", "Care, protect, serve"),
    "5": ("Clerical and administrative", "Organise, record, arrange"),
    "6": ("Sales", "Advise and sell"),
    "7": ("Machinery and driving", "Drive, lift, operate"),
    "8": ("Labourers", "Grow, clean, make, load"),
}
"""Short names for OSCA's major groups, and what people in them do."""

INTEREST_WORDS = {
    "realistic": "Tools, machines, plants, animals",
    "investigative": "Science, research, working out why",
    "artistic": "Design, music, words, images",
    "social": "Teaching, caring, listening",
    "enterprising": "Leading, persuading, starting things",
    "conventional": "Records, numbers, keeping order",
}


def derive_families(front: FrontPage) -> list[Plain]:
    """A tile for each family of work, with the number of occupations in it."""
    tiles: list[Plain] = []
    for family in front.families:
        name, note = FAMILY_WORDS[family.code]
        tiles.append({"code": family.code, "name": name, "note": note, "count": family.occupations})
    return tiles


@QmlElement
class HomeViewModel(QObject):
    """What the home page shows and offers; nothing on it changes during a visit."""

    constant = Signal()

    def __init__(self, store: VisitStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._families = derive_families(store.front_page)

    @Property(str, notify=constant)
    def promise(self) -> str:
        """The line under the title."""
        count = self._store.front_page.occupations
        return f"Say it your own way. {count:,} occupations, no sign-in, nothing kept."

    @Property(list, notify=constant)
    def families(self) -> list[Plain]:
        """The eight families: code, name, note, count."""
        return self._families

    @Property(list, notify=constant)
    def interests(self) -> list[Plain]:
        """The six interests: id, label, note."""
        return [
            {"id": key, "label": label, "note": INTEREST_WORDS[key]}
            for key, label in INTEREST_LABELS.items()
        ]

    @Property(list, notify=constant)
    def subjects(self) -> list[Plain]:
        """The school subjects: id, label."""
        return [{"id": subject, "label": subject} for subject in SCHOOL_SUBJECTS]

    @Property(list, notify=constant)
    def states(self) -> list[Plain]:
        """The states and territories: id, label."""
        return [{"id": state, "label": PLACE_NAMES[state]} for state in STATES]

    @Slot(str)
    def browse_family(self, code: str) -> None:
        """Show the occupations of a family."""
        self._browse(Filters(family=code))

    @Slot(str)
    def browse_interest(self, interest: str) -> None:
        """Show the occupations that suit an interest."""
        self._browse(Filters(interest=next(key for key in INTEREST_LABELS if key == interest)))

    @Slot(str)
    def browse_subject(self, subject: str) -> None:
        """Show the occupations that a school subject helps with."""
        self._browse(Filters(school_subject=cast("SchoolSubject", subject)))

    @Slot(str)
    def browse_shortage(self, state: str) -> None:
        """Show the occupations in shortage in a state."""
        self._browse(Filters(shortage_in=state))

    @Slot()
    def browse_no_qualification(self) -> None:
        """Show the occupations that need no qualification to start."""
        self._browse(Filters(usual_entry="none"))

    @Slot()
    def browse_certificates(self) -> None:
        """Show the occupations that apprenticeships and traineeships lead to."""
        self._browse(Filters(certificate_starts=True))

    @Slot()
    def browse_all(self) -> None:
        """Show every occupation from A to Z."""
        self._browse(Filters(), Order.TITLE)

    def _browse(self, filters: Filters, order: Order = Order.BEST) -> None:
        self._store.do(steps.browse, filters, order)
