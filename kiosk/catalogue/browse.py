"""Narrowing, counting and ordering occupations, in well under a millisecond.

Each value of each facet has one whole number with a bit for each occupation that has it;
narrowing is `&`, counting is `bit_count`.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from kiosk.catalogue.facets import FACETS, Facet, lowest_pay
from kiosk.catalogue.selection import Filters, Order
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.catalogue.records import Card

NO_FILTERS = Filters()
DEFAULTS: dict[str, Any] = {field.name: field.default for field in fields(Filters)}
"""What each field of `Filters` holds when it lets everything through."""


Counts = dict[str, dict[Any, int]]
"""By the field of `Filters`: how many occupations each of its values would leave, the others
staying. The field's default is first, and says how many are left when it lets everything through.
"""


class CardIndex:
    """The cards of all occupations, A to Z, with what filters and orders need."""

    def __init__(self, cards: Sequence[Card]) -> None:
        """Index the cards, which come A to Z."""
        self.all: tuple[Card, ...] = tuple(cards)
        self.codes: tuple[str, ...] = tuple(card.code for card in self.all)
        self._by_code = {card.code: card for card in self.all}
        self._bit = {card.code: 1 << place for place, card in enumerate(self.all)}
        self._everything = (1 << len(self.all)) - 1
        self._ranks = {order: self._rank(key) for order, key in ORDER_KEYS.items()}
        self._bits_of = {name: self._bits(facet) for name, facet in FACETS.items()}

    def __len__(self) -> int:
        """The number of occupations."""
        return len(self.all)

    def __getitem__(self, code: str) -> Card:
        """The card of an OSCA code.

        Raises:
            KioskError: There is no such occupation.
        """
        try:
            return self._by_code[code]
        except KeyError:
            raise KioskError(f"No occupation has the code {code}.") from None

    def __contains__(self, code: str) -> bool:
        """Whether an occupation has this OSCA code."""
        return code in self._by_code

    def narrow(self, candidates: Iterable[str], filters: Filters) -> tuple[str, ...]:
        """Those of the candidates (OSCA codes) that the filters let through, in their order."""
        if filters == NO_FILTERS:
            return tuple(candidates)
        passing = self._everything
        for bits in self._chosen(filters).values():
            passing &= bits
        bit = self._bit
        return tuple(code for code in candidates if passing & bit[code])

    def counts(self, candidates: Iterable[str], filters: Filters) -> Counts:
        """How many of the candidates each value of each facet would leave."""
        pool = 0
        for code in candidates:
            pool |= self._bit[code]
        chosen = self._chosen(filters)
        counts: Counts = {}
        for name, values in self._bits_of.items():
            others = pool
            for facet, bits in chosen.items():
                if facet != name:
                    others &= bits
            counts[name] = {DEFAULTS[name]: others.bit_count()}
            counts[name].update(
                (value, (others & bits).bit_count()) for value, bits in values.items()
            )
        if filters.pay_at_least not in counts["pay_at_least"]:
            others = pool
            for bits in chosen.values():
                others &= bits
            counts["pay_at_least"][filters.pay_at_least] = others.bit_count()
        return counts

    def ordered(self, codes: Iterable[str], order: Order) -> tuple[str, ...]:
        """The codes in an order; BEST leaves them as they come. Ties go A to Z."""
        if order is Order.BEST:
            return tuple(codes)
        return tuple(sorted(codes, key=self._ranks[order].__getitem__))

    def _chosen(self, filters: Filters) -> dict[str, int]:
        """The bits of each facet on which something is chosen; an unknown value lets none by."""
        chosen: dict[str, int] = {}
        for name, bits_of in self._bits_of.items():
            value = getattr(filters, name)
            if value == DEFAULTS[name]:
                continue
            if name == "pay_at_least" and value not in bits_of:
                chosen[name] = self._pays_at_least(value)
            else:
                chosen[name] = bits_of.get(value, 0)
        return chosen

    def _bits(self, facet: Facet) -> dict[Hashable, int]:
        bits: dict[Hashable, int] = dict.fromkeys(facet.values, 0)
        for place, card in enumerate(self.all):
            for value in facet.of(card):
                if value in bits:
                    bits[value] |= 1 << place
        return bits

    def _pays_at_least(self, dollars: int) -> int:
        return sum(1 << at for at, card in enumerate(self.all) if lowest_pay(card) >= dollars)

    def _rank(self, key: Callable[[Card], float]) -> dict[str, int]:
        """Places from first to last; `sorted` is stable, so that ties stay A to Z."""
        return {card.code: place for place, card in enumerate(sorted(self.all, key=key))}


def _highest_first(values: tuple[float, ...]) -> float:
    """An occupation of several groups stands by its lowest; one without a figure comes last."""
    return -min(values) if values else float("inf")


ORDER_KEYS: dict[Order, Callable[[Card], float]] = {
    Order.TITLE: lambda card: 0,
    Order.PAY: lambda card: _highest_first(card.pays),
    Order.GROWTH: lambda card: _highest_first(card.growths),
    Order.EMPLOYED: lambda card: -card.employed,
}
