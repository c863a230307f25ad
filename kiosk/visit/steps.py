"""What a visitor can do: each step is a pure function from one visit to the next."""

from __future__ import annotations

from dataclasses import replace

from kiosk.catalogue.selection import Filters, Order
from kiosk.visit.state import HOME, Page, Place, Tab, Visit

LONGEST_PATH = 60
"""Places kept to go back to; the oldest is forgotten first, home is always the first."""


def _go(visit: Visit, place: Place) -> Visit:
    path = (*visit.path, place)
    if len(path) > LONGEST_PATH:
        path = (HOME, *path[-(LONGEST_PATH - 1) :])
    return replace(visit, path=path)


def _stay(visit: Visit, place: Place) -> Visit:
    return replace(visit, path=(*visit.path[:-1], place))


def go_home(visit: Visit) -> Visit:
    """Go to the home page; the way back stays open."""
    return visit if visit.here.page is Page.HOME else _go(visit, HOME)


def go_back(visit: Visit) -> Visit:
    """Go back to the place before, as it was left."""
    return replace(visit, path=visit.path[:-1]) if visit.can_go_back else visit


def start_again(_: Visit) -> Visit:
    """Forget the visit: nothing of the one before is left."""
    return Visit()


def search(visit: Visit, query: str) -> Visit:
    """Look for the words typed so far. On the results page the list changes in place."""
    here = visit.here
    if here.page is Page.RESULTS:
        return _stay(visit, replace(here, query=query, scroll=0.0))
    return _go(visit, Place(Page.RESULTS, query=query))


def browse(visit: Visit, filters: Filters, order: Order = Order.BEST) -> Visit:
    """Take one of the ways in for somebody with no word to type."""
    return _go(visit, Place(Page.RESULTS, filters=filters, order=order))


def narrow(visit: Visit, filters: Filters) -> Visit:
    """Change the filters of the results."""
    return _stay(visit, replace(visit.here, filters=filters, scroll=0.0))


def sort(visit: Visit, order: Order) -> Visit:
    """Change the order of the results."""
    return _stay(visit, replace(visit.here, order=order, scroll=0.0))


def open_occupation(visit: Visit, code: str, tab: Tab = Tab.OVERVIEW) -> Visit:
    """Open an occupation's page."""
    here = visit.here
    if here.page is Page.OCCUPATION and here.code == code:
        return choose_tab(visit, tab)
    return _go(visit, Place(Page.OCCUPATION, code=code, tab=tab))


def choose_tab(visit: Visit, tab: Tab) -> Visit:
    """Turn to another tab of the same occupation; Back still leads to the page before."""
    return _stay(visit, replace(visit.here, tab=tab, scroll=0.0))


def open_comparison(visit: Visit) -> Visit:
    """Put the shortlist side by side."""
    return visit if visit.here.page is Page.COMPARE else _go(visit, Place(Page.COMPARE))


def open_help(visit: Visit, guide: str = "") -> Visit:
    """Open Help, at one guide or at their list."""
    here = visit.here
    if here.page is Page.HELP:
        return _stay(visit, replace(here, guide=guide, scroll=0.0))
    return _go(visit, Place(Page.HELP, guide=guide))


def keep_scroll(visit: Visit, scroll: float) -> Visit:
    """Remember how far the present page is scrolled, in pixels."""
    return _stay(visit, replace(visit.here, scroll=scroll))


def add_to_comparison(visit: Visit, code: str) -> Visit:
    """Keep an occupation to compare; a fifth, or one already kept, changes nothing."""
    if visit.is_full or code in visit.shortlist:
        return visit
    return replace(visit, shortlist=(*visit.shortlist, code))


def remove_from_comparison(visit: Visit, code: str) -> Visit:
    """Take an occupation out of the comparison."""
    return replace(visit, shortlist=tuple(kept for kept in visit.shortlist if kept != code))


def swap_in_comparison(visit: Visit, code: str, other: str) -> Visit:
    """Put another occupation in the column of one that is kept."""
    if code not in visit.shortlist or other in visit.shortlist:
        return visit
    kept = tuple(other if each == code else each for each in visit.shortlist)
    return replace(visit, shortlist=kept)


def show_differences_first(visit: Visit, wanted: bool) -> Visit:
    """Choose between the rows that differ first, with the others folded, and all rows."""
    return replace(visit, differences_first=wanted)
