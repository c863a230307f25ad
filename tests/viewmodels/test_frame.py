"""The frame, the home page, the results, help and the look, as models without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kiosk.catalogue.front_page import Family, FrontPage
from kiosk.catalogue.selection import Filters, Order
from kiosk.viewmodels.access import AccessViewModel, Appearance
from kiosk.viewmodels.changes import emit_changes
from kiosk.viewmodels.help import HelpViewModel
from kiosk.viewmodels.home import FAMILY_WORDS, HomeViewModel, derive_families
from kiosk.viewmodels.results import (
    ResultsViewModel,
    derive_letters,
    derive_orders,
    find,
    say_count,
)
from kiosk.viewmodels.shell import ShellViewModel
from kiosk.visit import steps
from kiosk.visit.state import Visit

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.viewmodels.visit_store import VisitStore


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 occupations"),
        (1, "1 occupation"),
        (14, "14 occupations"),
        (1156, "1,156 occupations"),
    ],
)
def test_how_many_were_found(count: int, said: str) -> None:
    assert say_count(count) == said


def test_letters_lead_to_the_first_row_of_each(catalogue: Catalogue) -> None:
    cards = list(catalogue.cards.all)
    letters = derive_letters(cards)
    assert len(letters) > 20
    for each in letters:
        row = int(each["row"])
        assert cards[row].title[0].upper() == each["letter"]
        assert row == 0 or cards[row - 1].title[0].upper() != each["letter"]
    assert derive_letters([]) == []


def test_without_words_the_best_match_is_a_to_z() -> None:
    orders = derive_orders(Order.BEST, has_query=False)
    assert [each["label"] for each in orders if each["checked"]] == ["A to Z"]
    assert "Best match" not in [each["label"] for each in orders]
    orders = derive_orders(Order.BEST, has_query=True)
    assert [each["label"] for each in orders if each["checked"]] == ["Best match"]


@pytest.mark.parametrize("query", ["", " ", "n", " n "])
def test_too_short_a_query_finds_everything(catalogue: Catalogue, query: str) -> None:
    assert len(find(catalogue, query).rows) == len(catalogue.cards)


def test_results_follow_the_visit(store: VisitStore, catalogue: Catalogue) -> None:
    model: Any = ResultsViewModel(store)
    placed: list[float] = []
    model.placed.connect(placed.append)
    store.do(steps.search, "nurse")
    assert model.query == "nurse"
    assert model.count == model.cards.rowCount() > 10
    everything = int(model.count)
    model.open_facet("family")
    row = next(each for each in model.options if each["label"] == "Professionals")
    model.choose("family", row["index"])
    assert 0 < model.count < everything
    assert row["count"] == str(model.count)
    assert model.active_facets == 1
    model.sort("title")
    titles = [each["title"] for each in model.cards.rows()]
    assert titles == sorted(titles, key=str.lower)
    model.clear_filters()
    assert model.count == everything
    store.scroll = 300.0
    store.do(steps.open_occupation, "381231")
    store.do(steps.go_back)
    assert placed[-1] == 300.0
    store.do(steps.narrow, Filters(shortage_in="ACT", family="6", skill_level=1))
    assert model.count == 0
    assert model.hidden_by_filters == everything
    assert catalogue.cards


def test_before_the_catalogue_is_open_filters_wait(closed_store: VisitStore) -> None:
    model: Any = ResultsViewModel(closed_store)
    closed_store.do(steps.search, "nurse")
    model.open_facet("family")
    model.choose("family", 1)
    assert model.options == []
    assert closed_store.visit.here.filters == Filters()


def test_nothing_is_told_where_nothing_changed(store: VisitStore) -> None:
    model: Any = ResultsViewModel(store)
    store.do(steps.search, "nurse")
    told: list[str] = []
    model.count_changed.connect(lambda: told.append("count"))
    model.query_changed.connect(lambda: told.append("query"))
    store.do(steps.add_to_comparison, "381231")
    store.do(steps.search, "nurse")
    assert told == []


def test_families_have_names_and_counts(front_page: FrontPage, catalogue: Catalogue) -> None:
    tiles = derive_families(front_page)
    assert [tile["code"] for tile in tiles] == list(FAMILY_WORDS)
    assert sum(tile["count"] for tile in tiles) == len(catalogue.cards)
    assert derive_families(FrontPage(0, (Family("3", "x", 7),), ""))[0]["count"] == 7


def test_ways_in(store: VisitStore) -> None:
    model: Any = HomeViewModel(store)
    for go, filters, order in (
        (lambda: model.browse_family("3"), Filters(family="3"), Order.BEST),
        (lambda: model.browse_interest("social"), Filters(interest="social"), Order.BEST),
        (lambda: model.browse_shortage("WA"), Filters(shortage_in="WA"), Order.BEST),
        (lambda: model.browse_subject("Drama"), Filters(school_subject="Drama"), Order.BEST),
        (model.browse_no_qualification, Filters(usual_entry="none"), Order.BEST),
        (model.browse_certificates, Filters(certificate_starts=True), Order.BEST),
        (model.browse_all, Filters(), Order.TITLE),
    ):
        store.do(steps.go_home)
        go()
        assert (store.visit.here.filters, store.visit.here.order) == (filters, order)
    assert len(model.interests) == 6
    assert len(model.states) == 8
    assert len(model.families) == 8
    assert "1,156" in str(model.promise)


def test_the_frame_follows_the_visit(store: VisitStore) -> None:
    shell: Any = ShellViewModel(store)
    assert (shell.page, shell.can_go_back, shell.is_ready) == ("home", False, True)
    shell.search("n")
    assert shell.page == "home"
    shell.search("nu")
    assert (shell.page, shell.can_go_back) == ("results", True)
    shell.search("n")
    assert store.visit.here.query == "n"
    shell.scrolled(50.0)
    shell.open_occupation("381231")
    shell.go_back()
    assert store.visit.here.scroll == 50.0
    for number, code in enumerate(("381231", "172132", "265432", "321131"), start=1):
        shell.toggle_compare(code)
        assert str(number) in str(shell.tray_text)
        assert shell.tray_waiting
    shell.toggle_compare("341231")
    assert "Take one out" in str(shell.notice)
    shell.dismiss_notice()
    assert shell.notice == ""
    shell.toggle_compare("321131")
    assert "3" in str(shell.tray_text)
    restarted: list[bool] = []
    shell.restarted.connect(lambda: restarted.append(True))
    shell.start_again()
    assert store.visit == Visit()
    assert restarted == [True]


def test_a_source_is_plain_rows(store: VisitStore, catalogue: Catalogue) -> None:
    shell: Any = ShellViewModel(store)
    known = next(iter(catalogue.sources.values()))
    assert shell.source(known.id)["publisher"] == known.publisher
    assert shell.source("nowhere") == {}


def test_without_a_catalogue_there_are_no_sources(closed_store: VisitStore) -> None:
    shell: Any = ShellViewModel(closed_store)
    assert not shell.is_ready
    assert shell.source("jsa") == {}


def test_help_shows_the_guide_that_was_asked_for(store: VisitStore, catalogue: Catalogue) -> None:
    model: Any = HelpViewModel(store)
    assert model.guide["id"] == catalogue.guides[0].id
    told: list[bool] = []
    model.guide_changed.connect(lambda: told.append(True))
    store.do(steps.open_help, catalogue.guides[2].id)
    assert model.guide["id"] == catalogue.guides[2].id
    assert len(model.guide["sections"]) == len(catalogue.guides[2].sections)
    assert len(told) == 1
    store.do(steps.open_help, "no such guide")
    assert isinstance(model.guide, dict)
    assert len(model.guides) == len(catalogue.guides)


def test_help_waits_for_the_catalogue(closed_store: VisitStore, catalogue: Catalogue) -> None:
    """The list and the open guide are both told when the catalogue has been opened."""
    model: Any = HelpViewModel(closed_store)
    told: list[str] = []
    model.guides_changed.connect(lambda: told.append("guides"))
    model.guide_changed.connect(lambda: told.append("guide"))
    assert model.guides == []
    assert model.guide == {}
    closed_store.open(catalogue)
    assert len(model.guides) == len(catalogue.guides)
    assert set(told) == {"guides", "guide"}


def test_the_look_is_chosen_within_bounds_and_forgotten() -> None:
    start = Appearance("dark", 125, calm=True)
    model: Any = AccessViewModel(start)
    told: list[str] = []
    model.theme_changed.connect(lambda: told.append("theme"))
    model.text_percent_changed.connect(lambda: told.append("text"))
    model.calm_changed.connect(lambda: told.append("calm"))
    model.choose_theme("banana")
    model.choose_theme("dark")
    assert told == []
    model.choose_theme("light")
    model.choose_text_percent(900)
    assert model.text_percent == 200
    model.choose_text_percent(1)
    assert model.text_percent == 100
    model.choose_calm(False)
    assert told == ["theme", "text", "text", "calm"]
    model.reset()
    assert (model.theme, model.text_percent, model.calm) == ("dark", 125, True)


def test_only_what_changed_is_told() -> None:
    model: Any = AccessViewModel(Appearance())
    told: list[str] = []
    model.theme_changed.connect(lambda: told.append("theme"))
    model.calm_changed.connect(lambda: told.append("calm"))
    emit_changes(model, Appearance(), Appearance("dark"))
    assert told == ["theme"]
