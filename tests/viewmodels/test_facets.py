"""The filters: what is chosen, and what each choice would leave."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.catalogue.selection import Filters
from kiosk.viewmodels.facets import FACETS, choose, derive_facets, derive_options, facet_named

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


def test_every_field_of_the_filters_has_a_tile() -> None:
    assert {facet.id for facet in FACETS} == {field.name for field in fields(Filters)}
    assert len({facet.label for facet in FACETS}) == len(FACETS)


def test_without_filters_nothing_is_active() -> None:
    tiles = derive_facets(Filters())
    assert not any(tile["active"] for tile in tiles)
    assert all(tile["chosen"] for tile in tiles)


@pytest.mark.parametrize(
    ("facet_id", "value", "said"),
    [
        ("family", "3", "Technicians and trades"),
        ("usual_entry", "trade", "Trade certificate, by apprenticeship"),
        ("certificate_starts", True, "Built on a certificate"),
        ("pay_at_least", 1500, "$1,500 a week"),
        ("prospects", "very strong", "Very strong"),
        ("prospects", "strong", "Strong or better"),
        ("shortage_in", "WA", "Western Australia"),
        ("interest", "social", "Helping people"),
        ("skill_level", 3, "Skill level 3"),
        ("school_subject", "Physics", "Physics"),
        ("work_place", "both", "Indoors and outdoors"),
        ("shift_work", "no", "No nights or shifts"),
        ("shift_work", "yes", "Nights or rotating shifts"),
        ("physical_demand", "heavy", "Heavy"),
        ("travel", "nights away", "Nights away from home"),
        ("without_hazard", "heights", "No heights"),
        ("licence", "no", "None named"),
    ],
)
def test_what_is_chosen_is_said(facet_id: str, value: Any, said: str) -> None:
    filters = replace(Filters(), **{facet_id: value})
    active = [tile for tile in derive_facets(filters) if tile["active"]]
    assert [(tile["id"], tile["chosen"]) for tile in active] == [(facet_id, said)]


@pytest.mark.parametrize("facet_id", [facet.id for facet in FACETS])
def test_choosing_leaves_what_the_option_says(catalogue: Catalogue, facet_id: str) -> None:
    cards, facet = catalogue.cards, facet_named(facet_id)
    other = Filters(family="2") if facet_id != "family" else Filters(skill_level=1)
    counts = cards.counts(cards.codes, other)
    options = derive_options(facet, other, counts)
    assert len(options) > 1
    assert options[0]["checked"]
    for option in options:
        chosen = choose(other, facet, counts, option["index"])
        left = cards.narrow(cards.codes, chosen)
        assert option["count"] == f"{len(left):,}"
        again = derive_options(facet, chosen, cards.counts(cards.codes, chosen))
        assert [each["index"] for each in again if each["checked"]] == [option["index"]]
        assert option["possible"] == (bool(left) or option["checked"])


def test_what_is_chosen_can_always_be_given_up(catalogue: Catalogue) -> None:
    cards, facet = catalogue.cards, facet_named("family")
    filters = Filters(family="8")
    counts = cards.counts((), filters)
    options = derive_options(facet, filters, counts)
    assert [each["label"] for each in options if each["possible"]] == ["Labourers"]
    assert all(each["count"] == "0" for each in options)


def test_a_step_of_pay_that_is_not_offered_is_shown(catalogue: Catalogue) -> None:
    cards, filters = catalogue.cards, Filters(pay_at_least=1234)
    options = derive_options(
        facet_named("pay_at_least"), filters, cards.counts(cards.codes, filters)
    )
    assert [each["label"] for each in options if each["checked"]] == ["$1,234 a week"]


def test_there_is_no_other_facet() -> None:
    with pytest.raises(StopIteration):
        facet_named("colour")
