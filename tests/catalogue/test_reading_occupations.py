"""Everything about one occupation, from the real file."""

from __future__ import annotations

import pytest

from kiosk.catalogue.catalogue import KEPT_OCCUPATIONS, Catalogue
from kiosk.catalogue.vocabulary import PLACES
from kiosk.errors import KioskError
from tests.helpers.databases import UNWRITTEN


def test_a_figure_carries_unit_period_place_level_group_and_source(catalogue: Catalogue) -> None:
    (pay,) = catalogue.occupation("381231").group_figures("median_full_time_weekly_pay")
    assert (pay.value, pay.unit, pay.period) == (2191, "dollars a week before tax", "May 2025")
    assert (pay.place, pay.level, pay.source) == ("Australia", "unit group", "abs-earnings")
    assert (pay.group_code, pay.group_title) == ("3411", "Electricians")
    assert pay.percentile is not None
    assert 50 < pay.percentile < 100


def test_the_hierarchy_goes_from_family_to_unit_group(catalogue: Catalogue) -> None:
    hierarchy = catalogue.occupation("551132").hierarchy
    assert [group.code for group in hierarchy] == ["5", "55", "551", "5511"]
    assert [group.level for group in hierarchy] == ["major", "submajor", "minor", "unit"]


def test_an_occupation_of_several_groups_has_each_groups_figure(catalogue: Catalogue) -> None:
    cards = [card for card in catalogue.cards.all if card.groups > 1]
    assert len(cards) == 85
    for card in cards:
        occupation = catalogue.occupation(card.code)
        employed = occupation.group_figures("employed")
        groups = {figure.group_code for figure in employed}
        assert len(employed) == len(groups) == card.groups
        assert groups == set(occupation.anzsco_groups())


def test_the_pay_range_of_a_state_page_is_the_occupations_own(catalogue: Catalogue) -> None:
    (low,) = catalogue.occupation("172132").figures_named("pay_range_weekly_low", "WA")
    assert (low.value, low.period, low.classification) == (1731, "undated", "OSCA")
    assert (low.group_code, low.level) == ("172132", "occupation")


def test_shortage_ratings_stand_latest_first_and_the_country_before_the_states(
    catalogue: Catalogue,
) -> None:
    occupation = catalogue.occupation("381231")
    latest = [rating for rating in occupation.shortages if rating.year == 2025]
    assert [rating.place for rating in latest] == list(PLACES)
    assert occupation.shortages[0].year == max(rating.year for rating in occupation.shortages)
    rating = occupation.shortage_in("WA")
    assert rating is not None
    assert (rating.year, rating.rating, rating.subject) == (2025, "S", "Electrician (General)")


def test_earlier_ratings_of_anzsco_do_not_stand_for_an_occupation_never_rated(
    catalogue: Catalogue,
) -> None:
    unrated = [
        occupation
        for card in catalogue.cards.all
        if (occupation := catalogue.occupation(card.code)).shortage_in("Australia") is None
    ]
    assert len(unrated) == 134
    assert any(occupation.shortages for occupation in unrated)


def test_a_group_serves_only_those_without_competencies_of_their_own(catalogue: Catalogue) -> None:
    (own,) = catalogue.occupation("551132").competencies
    assert (own.level, own.anzsco_code, len(own.competencies)) == ("occupation", "541111", 10)
    (groups,) = catalogue.occupation("381231").competencies
    assert (groups.level, groups.anzsco_code) == ("unit group", "3411")
    scores = [found.score for found in groups.competencies]
    assert scores == sorted(scores, reverse=True)


def test_a_profile_reads_as_it_was_written(catalogue: Catalogue) -> None:
    profile = catalogue.occupation("381231").profile
    assert profile is not None
    assert "sparky" in profile.search_words
    assert profile.apprenticeship == "usual"
    assert profile.licences[0].body
    assert all(step.title == catalogue.cards[step.code].title for step in profile.next)


def test_an_occupation_without_a_profile_still_has_neighbours_and_titles(
    unwritten_catalogue: Catalogue,
) -> None:
    occupation = unwritten_catalogue.occupation(UNWRITTEN)
    assert occupation.profile is None
    assert UNWRITTEN in unwritten_catalogue.cards
    assert occupation.figures


def test_every_occupation_reads_and_names_all_its_sources(catalogue: Catalogue) -> None:
    for code in catalogue.cards.codes:
        occupation = catalogue.occupation(code)
        listed = {source.id for source in occupation.sources}
        used = {
            part.source
            for parts in (
                occupation.figures,
                occupation.shortages,
                occupation.competencies,
                occupation.tools,
                occupation.qualifications,
            )
            for part in parts
        }
        assert used <= listed <= set(catalogue.sources)
        assert {"abs-osca", "project"} <= listed
        assert all(found.code != code for found in occupation.neighbours)
        assert occupation.prospects.rating or occupation.prospects.reason
        assert {figure.name for figure in occupation.figures} <= set(catalogue.measures)


def test_a_few_occupations_are_kept(catalogue: Catalogue) -> None:
    first = catalogue.occupation("551132")
    assert catalogue.occupation("551132") is first
    for code in catalogue.cards.codes[:KEPT_OCCUPATIONS]:
        catalogue.occupation(code)
    again = catalogue.occupation("551132")
    assert again == first
    assert again is not first


def test_guides_have_sections_and_a_date(catalogue: Catalogue) -> None:
    guides = {guide.id: guide for guide in catalogue.guides}
    assert guides["figures"].sections[1].heading == "What a median is"
    assert all(guide.checked and guide.summary and guide.sections for guide in catalogue.guides)


def test_measures_know_their_spread(catalogue: Catalogue) -> None:
    pay = catalogue.measures["median_full_time_weekly_pay"]
    assert pay.group_count == 296
    assert pay.lowest is not None
    assert pay.middle is not None
    assert pay.highest is not None
    assert pay.lowest < pay.middle < pay.highest


def test_a_card_that_is_not_there_is_a_sentence(catalogue: Catalogue) -> None:
    assert "551132" in catalogue.cards
    with pytest.raises(KioskError, match="No occupation has the code 000000"):
        catalogue.cards["000000"]
