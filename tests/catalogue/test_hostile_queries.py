"""No query fails, whatever it holds; what changes nothing in a query changes no answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue

HOSTILE = {
    "ten thousand letters": "a" * 10_000,
    "ten thousand words": "nurse " * 10_000,
    "quotes": "\"'\"\"''`´“”",
    "operators": 'nurse AND NOT (teacher OR "chef") NEAR(x y, 2) col:text ^start *',
    "stars": "* ** nurse*",
    "emoji": "👩‍⚕️🚒 nurse 🧑🏽‍🍳",
    "right to left": "ممرضة \u202emanager\u202c אחות",
    "only spaces": " \t\n\u00a0\u3000  ",
    "nul": "nurse\0chef",
    "lone surrogate": "nurse\udcff",
    "combining": "n\u0301" * 200,
    "digits": "9" * 10_000,
    "other digits": "٥٥١١٣٢ ５５",
    "sql": "'; DROP TABLE occupation; --",
    "many misspelt": "elctrishun vetinarin hairdreser plumerr acountent techer nusre docter",
    "signs": "+#+#+ ## ++ c++ +",
    "underscores": "____ a_b",
}


@pytest.mark.parametrize("query", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_query_finds_something_or_nothing(catalogue: Catalogue, query: str) -> None:
    for match in catalogue.search.find(query):
        assert match.code in catalogue.cards
    for code, name in catalogue.search.suggest(query):
        assert code in catalogue.cards
        assert name


ANYTHING = st.text(max_size=200)
SOME_WORDS = """
nurse nurs electrician care aged engineer chef driver truck fix cars and with teh
"""
WORDS = st.lists(st.sampled_from(SOME_WORDS.split()), min_size=1, max_size=4).map(" ".join)


def test_any_text_is_answered(catalogue: Catalogue) -> None:
    @given(ANYTHING)
    def answered(query: str) -> None:
        matches = catalogue.search.find(query)
        assert len({match.code for match in matches}) == len(matches)
        assert catalogue.search.find(query) == matches
        catalogue.search.suggest(query)

    answered()


def test_case_and_spaces_at_the_ends_change_nothing(catalogue: Catalogue) -> None:
    @given(WORDS)
    def unchanged(query: str) -> None:
        matches = catalogue.search.find(query)
        assert catalogue.search.find(f"  {query.upper()} ") == matches

    unchanged()
