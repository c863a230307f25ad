"""An occupation's page, derived without a window: its head, and what its tabs draw."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.catalogue import wording
from kiosk.catalogue.records import Figure, Occupation, OtherTitle, ProspectsRating
from kiosk.viewmodels.occupation import (
    MOST_ALSO,
    OccupationViewModel,
    derive_also,
    derive_badges,
    derive_codes,
)
from kiosk.viewmodels.occupation_tabs import outlook, overview, skills, training, work
from kiosk.viewmodels.occupation_tabs.figures import shared_figure_reason
from kiosk.visit import steps
from kiosk.visit.state import Tab

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.viewmodels.visit_store import VisitStore


@pytest.fixture(scope="module")
def electrician(catalogue: Catalogue) -> Occupation:
    return catalogue.occupation("381231")


@pytest.fixture(scope="module")
def unwritten(catalogue: Catalogue) -> Occupation:
    return replace(catalogue.occupation("149233"), profile=None)


def pays(occupation: Occupation, *amounts: float) -> Occupation:
    """The occupation with a weekly pay for each of as many groups."""
    figure = occupation.group_figures(wording.WEEKLY_PAY)[0]
    others = tuple(each for each in occupation.figures if each.name != wording.WEEKLY_PAY)
    made = tuple(
        replace(figure, value=amount, group_code=str(3411 + at), group_title=f"Group {at + 1}")
        for at, amount in enumerate(amounts)
    )
    return replace(occupation, figures=(*others, *made))


@pytest.mark.parametrize(
    ("amounts", "said"),
    [
        ((), "No pay figure published"),
        ((1500.0,), "$1,500 a week, median of its group"),
        ((1500.0, 1400.0), "$1,400 or $1,500 a week, medians of its groups"),
        ((1500.0, 1400.0, 1300.0), "$1,300 to $1,500 a week, medians of its groups"),
    ],
)
def test_the_head_says_each_pay_or_their_span(
    electrician: Occupation, amounts: tuple[float, ...], said: str
) -> None:
    assert said in [badge["text"] for badge in derive_badges(pays(electrician, *amounts))]


def test_the_head_says_prospects_shortage_and_level(electrician: Occupation) -> None:
    badges = {badge["text"]: badge for badge in derive_badges(electrician)}
    assert badges[f"Prospects: {electrician.prospects.rating}"]["glyph"] == "rising"
    assert badges["In shortage, Australia"]["tone"] == "warm"
    assert "Skill level 3 of 5" in badges
    unrated = replace(electrician, prospects=ProspectsRating(None, "why"), shortages=())
    texts = [badge["text"] for badge in derive_badges(unrated)]
    assert "Prospects: not rated" in texts
    assert not any("shortage" in text for text in texts)


def test_no_shortage_is_no_badge(electrician: Occupation) -> None:
    calm = replace(
        electrician, shortages=tuple(replace(each, rating="NS") for each in electrician.shortages)
    )
    assert not [badge for badge in derive_badges(calm) if "hortage" in badge["text"]]


def test_other_titles_in_a_line(electrician: Occupation) -> None:
    many = tuple(OtherTitle(f"Name {at}", "alternative") for at in range(6))
    said = derive_also(replace(electrician, titles=many))
    assert said == "also called Name 0, Name 1, Name 2, Name 3"
    assert said.count("Name") == MOST_ALSO
    kinds = (OtherTitle("Diver", "specialisation"), OtherTitle("Other", "nec"))
    assert derive_also(replace(electrician, titles=kinds)) == "includes Diver, Other"
    assert derive_also(replace(electrician, titles=())) == ""


def test_both_codes_in_a_line(electrician: Occupation) -> None:
    assert derive_codes(electrician) == "OSCA 381231 · ANZSCO 341111, 341112"


def figure(name: str, value: float, period: str = "2025 to 2030", group: str = "A") -> Figure:
    return Figure(
        name=name,
        value=value,
        text=None,
        unit="percent",
        period=period,
        place="Australia",
        level="unit group",
        group_code=group,
        group_title=f"Group {group}",
        percentile=50.0,
        source="jsa",
    )


def columns(occupation: Occupation, *changes: float) -> list[float]:
    names = outlook.PROJECTIONS[: len(changes)]
    figures = (
        replace(figure("employed", 1000), unit="people"),
        *(figure(name, change) for name, change in zip(names, changes, strict=True)),
    )
    made = replace(occupation, figures=figures)
    return [column["share"] for column in outlook.derive_employed(made)["rows"][0]["columns"]]


def test_the_heights_of_the_outlook_are_in_proportion(electrician: Occupation) -> None:
    assert columns(electrician, 25.0, 100.0) == [0.5, 0.625, 1.0]
    assert columns(electrician, -10.0, -50.0) == [1.0, 0.9, 0.5]
    assert columns(electrician, 0.0) == [1.0, 1.0]
    assert columns(electrician) == [1.0]


def test_a_projection_is_labelled_with_its_year(electrician: Occupation) -> None:
    rows = outlook.derive_employed(electrician)["rows"]
    labels = [column["label"] for column in rows[0]["columns"]]
    assert labels[0] == "Now"
    assert [label.split()[0] for label in labels[1:]] == ["2030", "2035"]
    assert rows[0]["outlook_source"]


def test_missing_figures_say_so_in_words(electrician: Occupation, catalogue: Catalogue) -> None:
    bare = replace(electrician, figures=(), shortages=(), competencies=(), tools=(), interests=None)
    tab = outlook.derive_outlook(bare, catalogue.measures)
    assert tab["pay"]["missing"].startswith("No pay figure")
    assert tab["employed"]["missing"]
    assert tab["vacancies"]["missing"]
    assert tab["shortage"]["missing"].startswith("Not rated")
    assert tab["ai"]["missing"].startswith("No AI exposure score")
    assert tab["places"]["shares"] == tab["places"]["industries"] == []
    assert skills.derive_skills(bare)["competencies_missing"]
    assert skills.derive_skills(bare)["interests_missing"]
    assert work.derive_tools(bare)["missing"]
    assert all(week["missing"] for week in work.derive_conditions(bare)["figures"])
    facts = {fact["label"]: fact for fact in overview.glance(bare)}
    assert facts["Typical full-time pay"]["missing"]


def test_a_state_pages_range_is_kept_apart_from_the_median(catalogue: Catalogue) -> None:
    found = outlook.derive_pay(catalogue.occupation("172132"))
    assert found["range"].count("$") == 2
    assert "Western Australia" in found["range_note"]
    assert outlook.derive_pay(catalogue.occupation("381231"))["range"] == ""


def test_pay_has_the_year_beside_the_week(electrician: Occupation) -> None:
    rows = outlook.derive_pay(electrician)["rows"]
    assert rows[0]["yearly"].startswith("about $")
    assert rows[0]["yearly"].endswith("before tax")


def test_shares_of_the_states_are_parts_of_the_whole(electrician: Occupation) -> None:
    shares = outlook.derive_places(electrician)["shares"]
    assert len(shares) == 1
    assert len(shares[0]["bars"]) == 8
    assert sum(bar["share"] for bar in shares[0]["bars"]) == pytest.approx(1.0, abs=0.02)


def test_earlier_shortages_stand_latest_first(electrician: Occupation) -> None:
    years = [int(row["year"]) for row in outlook.derive_shortage(electrician)["earlier"]]
    assert years
    assert years == sorted(years, reverse=True)
    latest = int(outlook.derive_shortage(electrician)["year"])
    assert max(years) < latest


def test_interests_and_competencies_are_drawn_highest_first(electrician: Occupation) -> None:
    found = skills.derive_skills(electrician)
    shares = [row["share"] for row in found["interests"]]
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= share <= 1 for share in shares)
    for each in found["competencies"]:
        drawn = [bar["share"] for bar in each["bars"]]
        assert drawn == sorted(drawn, reverse=True)
        assert all(0 < share <= 1 for share in drawn)


def test_qualifications_stand_under_what_they_lead_to(
    electrician: Occupation, catalogue: Catalogue
) -> None:
    found = training.derive_training(electrician, catalogue.guides)
    assert found["groups"][0]["label"] == "Gets you ready for this occupation"
    assert sum(len(group["rows"]) for group in found["groups"]) == len(electrician.qualifications)
    assert {guide["id"] for guide in found["guides"]} == {"recognition", "courses"}
    assert training.guide_row((), "recognition") == {}


def test_apprenticeships_speak_for_what_is_known(
    electrician: Occupation, unwritten: Occupation, catalogue: Catalogue
) -> None:
    told = training.derive_apprenticeships(electrician, catalogue.guides)
    assert told["headline"] == training.APPRENTICESHIP_WORDS["usual"]
    assert told["certificates"]
    bare = replace(unwritten, qualifications=())
    assert training.derive_apprenticeships(bare, ())["certificates_missing"]
    ready = replace(unwritten, qualifications=electrician.qualifications)
    assert "may be offered" in training.derive_apprenticeships(ready, ())["headline"]


def test_an_occupation_without_profile_says_why(
    unwritten: Occupation, catalogue: Catalogue
) -> None:
    assert "not written" in overview.derive_overview(unwritten)["unwritten"]
    nec = replace(catalogue.occupation("265499"), profile=None)
    assert "gathers occupations" in overview.derive_overview(nec)["unwritten"]
    assert "skill level" in training.derive_training(unwritten, ())["usual_note"].lower()


def test_whose_figures_these_are(electrician: Occupation, catalogue: Catalogue) -> None:
    assert "the group Electricians as a whole" in shared_figure_reason(electrician)
    several = next(card for card in catalogue.cards.all if card.groups > 2)
    said = shared_figure_reason(catalogue.occupation(several.code))
    assert said.startswith(f"This occupation spans {several.groups} groups")
    assert "never average" in said


def test_the_page_follows_the_visit(store: VisitStore) -> None:
    model: Any = OccupationViewModel(store)
    placed: list[float] = []
    model.placed.connect(placed.append)
    store.do(steps.open_occupation, "381231")
    assert model.title == "Electrician (General)"
    assert model.family == "3"
    assert not model.chosen
    assert placed == [0.0]
    store.do(steps.add_to_comparison, "381231")
    assert model.chosen
    assert placed == [0.0], "what is read stays where it is"
    for number, tab in enumerate(Tab, start=1):
        model.choose_tab_number(number)
        assert model.tab == tab
    for number in (0, 11):
        model.choose_tab_number(number)
    assert model.tab == Tab.SOURCES
    store.scroll = 120.0
    store.do(steps.open_occupation, "265432")
    assert model.code == "265432"
    store.do(steps.go_back)
    assert (model.code, model.tab) == ("381231", Tab.SOURCES)
    assert placed[-1] == 120.0
    store.do(steps.go_home)
    model.choose_tab(Tab.PAY)
    assert store.visit.path[-1].page == "home", "a tab is turned on its own page only"


def test_an_occupation_opened_early_is_shown_once_the_catalogue_is_open(
    closed_store: VisitStore, catalogue: Catalogue
) -> None:
    model: Any = OccupationViewModel(closed_store)
    closed_store.do(steps.open_occupation, "381231")
    assert model.title == ""
    closed_store.open(catalogue)
    assert model.title == "Electrician (General)"


def test_a_group_without_pay_is_named_beside_those_that_have_it(catalogue: Catalogue) -> None:
    found = outlook.derive_pay(catalogue.occupation("222431"))
    assert len(found["rows"]) == 2
    assert found["also_missing"] == "No pay figure is published for ICT Trainers."
    assert outlook.derive_pay(catalogue.occupation("381231"))["also_missing"] == ""
