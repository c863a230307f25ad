"""Whatever a visitor does, in whatever order, the visit stays whole."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.catalogue.selection import Filters, Order
from kiosk.visit import steps
from kiosk.visit.state import HOME, MOST_COMPARED, Page, Tab, Visit

CODES = st.sampled_from(["381231", "172132", "265432", "321131", "341231", "149233"])
FILTERS = st.builds(
    Filters,
    family=st.none() | st.sampled_from("12345678"),
    skill_level=st.none() | st.integers(1, 5),
    certificate_starts=st.booleans(),
)


class AnyVisit(RuleBasedStateMachine):
    """Takes any steps; `before` is the visit before the last one."""

    def __init__(self) -> None:
        super().__init__()
        self.visit = Visit()
        self.before = Visit()

    def take(self, visit: Visit) -> None:
        self.before, self.visit = self.visit, visit

    @rule(query=st.text(max_size=20))
    def search(self, query: str) -> None:
        self.take(steps.search(self.visit, query))
        assert self.visit.here.page is Page.RESULTS
        assert self.visit.here.query == query

    @rule(filters=FILTERS, order=st.sampled_from(Order))
    def browse(self, filters: Filters, order: Order) -> None:
        self.take(steps.browse(self.visit, filters, order))
        self.back_undoes()

    @precondition(lambda self: self.visit.here.page is Page.RESULTS)
    @rule(filters=FILTERS)
    def narrow(self, filters: Filters) -> None:
        self.take(steps.narrow(self.visit, filters))
        assert len(self.visit.path) == len(self.before.path)

    @precondition(lambda self: self.visit.here.page is Page.RESULTS)
    @rule(order=st.sampled_from(Order))
    def sort(self, order: Order) -> None:
        self.take(steps.sort(self.visit, order))

    @rule(code=CODES, tab=st.sampled_from(Tab))
    def open_occupation(self, code: str, tab: Tab) -> None:
        self.take(steps.open_occupation(self.visit, code, tab))
        assert (self.visit.here.code, self.visit.here.tab) == (code, tab)

    @precondition(lambda self: self.visit.here.page is Page.OCCUPATION)
    @rule(tab=st.sampled_from(Tab))
    def choose_tab(self, tab: Tab) -> None:
        self.take(steps.choose_tab(self.visit, tab))
        assert len(self.visit.path) == len(self.before.path)

    @rule()
    def open_comparison(self) -> None:
        self.take(steps.open_comparison(self.visit))
        assert self.visit.here.page is Page.COMPARE

    @rule(guide=st.sampled_from(["", "courses", "prospects"]))
    def open_help(self, guide: str) -> None:
        self.take(steps.open_help(self.visit, guide))
        assert self.visit.here.guide == guide

    @rule()
    def go_home(self) -> None:
        self.take(steps.go_home(self.visit))
        assert self.visit.here.page is Page.HOME

    @rule(scroll=st.floats(0, 10_000))
    def scroll(self, scroll: float) -> None:
        self.take(steps.keep_scroll(self.visit, scroll))

    @rule()
    def go_back(self) -> None:
        could = self.visit.can_go_back
        self.take(steps.go_back(self.visit))
        assert len(self.visit.path) == max(1, len(self.before.path) - could)
        assert self.visit.path == self.before.path[: len(self.visit.path)]

    @rule(code=CODES)
    def add(self, code: str) -> None:
        self.take(steps.add_to_comparison(self.visit, code))
        assert code in self.visit.shortlist or self.before.is_full

    @rule(code=CODES)
    def remove(self, code: str) -> None:
        self.take(steps.remove_from_comparison(self.visit, code))
        assert code not in self.visit.shortlist

    @rule(code=CODES, other=CODES)
    def swap(self, code: str, other: str) -> None:
        self.take(steps.swap_in_comparison(self.visit, code, other))
        assert len(self.visit.shortlist) == len(self.before.shortlist)

    @rule(wanted=st.booleans())
    def differences_first(self, wanted: bool) -> None:
        self.take(steps.show_differences_first(self.visit, wanted))

    @rule()
    def start_again(self) -> None:
        self.take(steps.start_again(self.visit))
        assert self.visit == Visit()

    def back_undoes(self) -> None:
        """A step to a new place is undone by Back, unless the oldest place was forgotten."""
        if len(self.before.path) < steps.LONGEST_PATH:
            assert steps.go_back(self.visit).path == self.before.path

    @invariant()
    def the_path_begins_at_home_and_has_an_end(self) -> None:
        assert self.visit.path
        assert self.visit.path[0].page is Page.HOME
        assert self.visit.path[0] == HOME or len(self.visit.path) == 1 or self.visit.path[0].scroll
        assert len(self.visit.path) <= steps.LONGEST_PATH

    @invariant()
    def a_new_place_is_undone_by_back(self) -> None:
        if len(self.visit.path) == len(self.before.path) + 1:
            assert steps.go_back(self.visit).path == self.before.path

    @invariant()
    def the_shortlist_has_no_double_and_at_most_four(self) -> None:
        assert len(self.visit.shortlist) <= MOST_COMPARED
        assert len(set(self.visit.shortlist)) == len(self.visit.shortlist)

    @invariant()
    def it_says_rightly_whether_there_is_a_way_back(self) -> None:
        assert self.visit.can_go_back == (steps.go_back(self.visit) != self.visit)


AnyVisit.TestCase.settings = settings(max_examples=60, stateful_step_count=80)
TestAnyVisit = AnyVisit.TestCase


def test_a_long_visit_forgets_its_oldest_places_but_never_home() -> None:
    visit = Visit()
    for number in range(200):
        visit = steps.open_occupation(visit, f"{number:06}")
    assert len(visit.path) == steps.LONGEST_PATH
    assert visit.path[0] == HOME
    assert visit.here.code == "000199"
    for _ in range(steps.LONGEST_PATH):
        visit = steps.go_back(visit)
    assert visit.path == (HOME,)
