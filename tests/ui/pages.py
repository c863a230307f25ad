"""Every page and sheet of the program, with a way to get there: what the surveys walk through."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.viewmodels.occupation import TAB_LABELS
from tests.helpers.accessible import Role

if TYPE_CHECKING:
    from tests.ui.kiosk_visitor import KioskVisitor

ELECTRICIAN = "381231"
"""Has a profile, lies in one ANZSCO group, figures of every kind."""
NURSES_NEC = "265499"
"""Gathers several occupations."""

Go = Callable[["KioskVisitor"], None]


def _results(query: str) -> Go:
    def go(visitor: KioskVisitor) -> None:
        visitor.kiosk.shell.search(query)

    return go


def _tab(code: str, tab: str) -> Go:
    def go(visitor: KioskVisitor) -> None:
        visitor.kiosk.shell.open_occupation(code)
        visitor.kiosk.occupation.choose_tab(tab)

    return go


def _compare(*codes: str, all_rows: bool = False) -> Go:
    def go(visitor: KioskVisitor) -> None:
        visitor.compare(*codes)
        visitor.kiosk.compare.show_differences_first(not all_rows)

    return go


def _then_tap(go: Go, name: str) -> Go:
    def both(visitor: KioskVisitor) -> None:
        go(visitor)
        visitor.settle()
        visitor.tap(name, Role.Button)

    return both


def _home(_: KioskVisitor) -> None:
    """A visit begins there."""


def _filters(visitor: KioskVisitor) -> None:
    _results("electri")(visitor)
    visitor.settle()
    if any(each.visible for each in visitor.controls("Family of work", Role.Button)):
        visitor.tap("Family of work", Role.Button)
    else:
        visitor.tap("Filters", Role.Button)


def _full(visitor: KioskVisitor) -> None:
    visitor.choose(ELECTRICIAN, "341231", "265432", "321131")
    visitor.kiosk.shell.toggle_compare("149233")


def _help(visitor: KioskVisitor) -> None:
    visitor.kiosk.shell.open_help("")


def _a_to_z(visitor: KioskVisitor) -> None:
    visitor.kiosk.home.browse_all()


def _hidden_by_filters(visitor: KioskVisitor) -> None:
    visitor.kiosk.home.browse_shortage("ACT")
    visitor.kiosk.shell.search("zookeeper")


PAGES: dict[str, Go] = {
    "home": _home,
    "results": _results("electri"),
    "results of everything": _a_to_z,
    "nothing found": _results("zzqx wvk"),
    "nothing left by filters": _hidden_by_filters,
    **{f"occupation, {tab}": _tab(ELECTRICIAN, tab) for tab in TAB_LABELS},
    "occupation that gathers several": _tab(NURSES_NEC, "overview"),
    "occupation of several groups, pay": _tab("431132", "pay"),
    "compare none": _compare(),
    "compare one": _compare(ELECTRICIAN),
    "compare two": _compare(ELECTRICIAN, "172132"),
    "compare four": _compare(ELECTRICIAN, "172132", "265432", "149233", all_rows=True),
    "help": _help,
}

SHEETS: dict[str, Go] = {
    "sheet Access": _then_tap(_home, "Access"),
    "sheet Start again": _then_tap(_home, "Start again"),
    "sheet of interests": _then_tap(_home, "My interests"),
    "sheet of school subjects": _then_tap(_home, "By school subject"),
    "sheet of states": _then_tap(_home, "In shortage in my state"),
    "sheet of a filter": _filters,
    "sheet of a source": _then_tap(_tab(ELECTRICIAN, "pay"), "Source: Typical full-time pay"),
    "sheet to add one": _then_tap(_compare(ELECTRICIAN), "Add one"),
    "sheet at four": _full,
}
