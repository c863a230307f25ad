"""The results page: cards that follow what is typed, filters that say what they leave."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue.selection import Filters, Order
from kiosk.viewmodels.cards import CardModel, Row
from kiosk.viewmodels.changes import Plain, emit_changes
from kiosk.viewmodels.facets import choose, derive_facets, derive_options, facet_named
from kiosk.visit import steps
from kiosk.visit.state import Page, Place

if TYPE_CHECKING:
    from kiosk.catalogue.browse import Counts
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.records import Answer, Card
    from kiosk.viewmodels.visit_store import VisitStore

QML_IMPORT_NAME = "Careers.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SHORTEST_QUERY = 2
ORDER_LABELS = {
    Order.BEST: "Best match",
    Order.TITLE: "A to Z",
    Order.PAY: "Pay",
    Order.GROWTH: "Growth",
    Order.EMPLOYED: "Number employed",
}


@dataclass(frozen=True)
class ResultsProps:
    """What the results page shows beside its cards."""

    query: str = ""
    answered: bool = False
    count: int = 0
    count_text: str = ""
    hint: str = ""
    facets: list[Plain] = field(default_factory=list[Plain])
    active_facets: int = 0
    orders: list[Plain] = field(default_factory=list[Plain])
    letters: list[Plain] = field(default_factory=list[Plain])
    hidden_by_filters: int = 0
    suggestions: list[Plain] = field(default_factory=list[Plain])


@dataclass(frozen=True)
class Found:
    """What a query found: its cards, best first, and how it was read."""

    query: str
    rows: tuple[Row, ...]
    hint: str


def find(catalogue: Catalogue, query: str) -> Found:
    """The cards that a query finds; every card where there is no query yet."""
    cards = catalogue.cards
    if len(query.strip()) < SHORTEST_QUERY:
        return Found(query, tuple((card, None) for card in cards.all), "")
    answer = catalogue.search.answer(query, limit=len(cards))
    rows = tuple((cards[match.code], match) for match in answer.matches)
    return Found(query, rows, say_how_read(answer))


def say_how_read(answer: Answer) -> str:
    """What a visitor should know of an answer: that a word was corrected, or that it is a guess."""
    if not answer.matches:
        return ""
    if not answer.sure:
        return "We are not sure what you mean. These come closest."
    return f"This is for \u201c{answer.understood}\u201d." if answer.understood else ""


def derive_letters(cards: list[Card]) -> list[Plain]:
    """The first letters of a list that stands A to Z, each with the row it begins at."""
    first_rows: dict[str, int] = {}
    for row, card in enumerate(cards):
        first_rows.setdefault(card.title[0].upper(), row)
    return [{"letter": letter, "row": row} for letter, row in first_rows.items()]


def derive_orders(order: Order, *, has_query: bool) -> list[Plain]:
    """The orders to choose from; without a query there is no best match."""
    present = order if has_query or order is not Order.BEST else Order.TITLE
    return [
        {"id": str(each), "label": label, "checked": each is present}
        for each, label in ORDER_LABELS.items()
        if has_query or each is not Order.BEST
    ]


def say_count(count: int) -> str:
    """How many were found: "1 occupation", "14 occupations"."""
    return f"{count:,} occupation{'' if count == 1 else 's'}"


@QmlElement
class ResultsViewModel(QObject):
    """Follows the visit's query, filters and order with a list of cards."""

    query_changed = Signal()
    answered_changed = Signal()
    count_changed = Signal()
    count_text_changed = Signal()
    hint_changed = Signal()
    facets_changed = Signal()
    active_facets_changed = Signal()
    orders_changed = Signal()
    letters_changed = Signal()
    hidden_by_filters_changed = Signal()
    suggestions_changed = Signal()
    placed = Signal(float)
    options_changed = Signal()
    constant = Signal()

    def __init__(self, store: VisitStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._cards = CardModel(self)
        self._props = ResultsProps()
        self._shown: Place | None = None
        self._found: Found | None = None
        self._options: list[Plain] = []
        store.visit_changed.connect(self._fold)
        store.catalogue_opened.connect(self._fold)

    @Slot()
    def _fold(self) -> None:
        here = self._store.visit.here
        self._cards.mark(self._store.visit.shortlist)
        if here.page is not Page.RESULTS:
            self._shown = None
            return
        place = replace(here, scroll=0.0)
        if place != self._shown or not self._props.answered:
            self._shown = place
            old, self._props = self._props, self._derive(here, self._store.catalogue)
            emit_changes(self, old, self._props)
            self.placed.emit(here.scroll)

    def _derive(self, here: Place, catalogue: Catalogue | None) -> ResultsProps:
        has_query = len(here.query.strip()) >= SHORTEST_QUERY
        facets = derive_facets(here.filters)
        asked = ResultsProps(
            query=here.query,
            facets=facets,
            active_facets=sum(facet["active"] for facet in facets),
            orders=derive_orders(here.order, has_query=has_query),
        )
        if catalogue is None:
            return asked
        if self._found is None or self._found.query != here.query:
            self._found = find(catalogue, here.query)
        found = {row[0].code: row for row in self._found.rows}
        left = catalogue.cards.narrow(found, here.filters)
        rows = [found[code] for code in catalogue.cards.ordered(left, here.order)]
        self._cards.show(rows)
        a_to_z = here.order is Order.TITLE or (here.order is Order.BEST and not has_query)
        return replace(
            asked,
            answered=True,
            count=len(rows),
            count_text=say_count(len(rows)),
            hint=self._found.hint if rows else "",
            letters=derive_letters([row[0] for row in rows]) if a_to_z and len(rows) > 60 else [],
            hidden_by_filters=0 if rows else len(found),
            suggestions=[] if rows else self._suggest(catalogue, here),
        )

    @staticmethod
    def _suggest(catalogue: Catalogue, here: Place) -> list[Plain]:
        codes = catalogue.search.suggest(here.query)
        return [{"code": code, "title": title} for code, title in codes]

    def _counts(self) -> Counts | None:
        catalogue, found = self._store.catalogue, self._found
        if catalogue is None or found is None:
            return None
        codes = [row[0].code for row in found.rows]
        return catalogue.cards.counts(codes, self._store.visit.here.filters)

    @Property(CardModel, notify=constant)
    def cards(self) -> CardModel:
        """The cards, in order."""
        return self._cards

    @Property(str, notify=query_changed)
    def query(self) -> str:
        """What was typed."""
        return self._props.query

    @Property(bool, notify=answered_changed)
    def answered(self) -> bool:
        """Whether the catalogue is open, so that the cards are the answer."""
        return self._props.answered

    @Property(int, notify=count_changed)
    def count(self) -> int:
        """How many cards there are."""
        return self._props.count

    @Property(str, notify=count_text_changed)
    def count_text(self) -> str:
        """The same in words."""
        return self._props.count_text

    @Property(str, notify=hint_changed)
    def hint(self) -> str:
        """How the query was read, where it was not read as it was typed."""
        return self._props.hint

    @Property(list, notify=facets_changed)
    def facets(self) -> list[Plain]:
        """The filters: id, label, chosen, active."""
        return self._props.facets

    @Property(int, notify=active_facets_changed)
    def active_facets(self) -> int:
        """How many filters narrow the list."""
        return self._props.active_facets

    @Property(list, notify=orders_changed)
    def orders(self) -> list[Plain]:
        """The orders: id, label, checked."""
        return self._props.orders

    @Property(list, notify=letters_changed)
    def letters(self) -> list[Plain]:
        """Letters to jump to in a long list from A to Z: letter, row."""
        return self._props.letters

    @Property(int, notify=hidden_by_filters_changed)
    def hidden_by_filters(self) -> int:
        """Where nothing is left: how many there would be without filters."""
        return self._props.hidden_by_filters

    @Property(list, notify=suggestions_changed)
    def suggestions(self) -> list[Plain]:
        """Where nothing is found: occupations spelt nearly like it (code, title)."""
        return self._props.suggestions

    @Property(list, notify=options_changed)
    def options(self) -> list[Plain]:
        """The choices of the filter that is open: index, label, note, count, checked, possible."""
        return self._options

    @Slot(str)
    def open_facet(self, facet_id: str) -> None:
        """Work out the choices of a filter."""
        counts = self._counts()
        if counts is not None:
            filters = self._store.visit.here.filters
            self._options = derive_options(facet_named(facet_id), filters, counts)
            self.options_changed.emit()

    @Slot(str, int)
    def choose(self, facet_id: str, index: int) -> None:
        """Choose one of a filter's values."""
        counts = self._counts()
        if counts is not None:
            visit = self._store.visit
            filters = choose(visit.here.filters, facet_named(facet_id), counts, index)
            self._store.do(steps.narrow, filters)
            self.open_facet(facet_id)

    @Slot()
    def clear_filters(self) -> None:
        """Let everything through again."""
        self._store.do(steps.narrow, Filters())

    @Slot(str)
    def sort(self, order: str) -> None:
        """Choose the order."""
        self._store.do(steps.sort, Order(order))
