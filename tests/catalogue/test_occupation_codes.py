"""Which occupation a code means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


def test_an_osca_code_is_its_own_occupation(catalogue: Catalogue) -> None:
    assert catalogue.occupation("551132").title == "Call or Contact Centre Team Leader"


def test_an_anzsco_code_leads_to_the_occupation_it_became(catalogue: Catalogue) -> None:
    assert catalogue.occupation("541111").code == "551132"


def test_an_osca_code_wins_over_an_anzsco_code_of_the_same_digits(catalogue: Catalogue) -> None:
    both = {code for card in catalogue.cards.all for code in card.anzsco} & set(
        catalogue.cards.codes
    )
    assert both
    for code in both:
        assert catalogue.occupation(code).code == code


def test_an_anzsco_code_of_several_occupations_names_them(catalogue: Catalogue) -> None:
    with pytest.raises(KioskError) as several:
        catalogue.occupation("341111")
    sentence = str(several.value)
    assert "belongs to 3 occupations" in sentence
    for name in ("381231 Electrician (General)", "381232 Electrical Fitter", "381233"):
        assert name in sentence


@pytest.mark.parametrize(
    "code", ["999999", "000000", "3411", "abc", "", "  ", "55113２", "5511322", "1" * 10_000, "'"]
)
def test_an_unknown_code_is_one_sentence(catalogue: Catalogue, code: str) -> None:
    with pytest.raises(KioskError) as unknown:
        catalogue.occupation(code)
    assert len(str(unknown.value)) < 200
    assert "\n" not in str(unknown.value)


def test_spaces_around_a_code_do_no_harm(catalogue: Catalogue) -> None:
    assert catalogue.occupation(" 551132 ").code == "551132"
