"""Words that sound alike have one key, and words that do not have another."""

from __future__ import annotations

import pytest

from kiosk.catalogue.search.sound import sound


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("electrishun", "electrician"),
        ("beautishan", "beautician"),
        ("musishun", "musician"),
        ("panelbeeter", "panelbeater"),
        ("kemist", "chemist"),
        ("fotografer", "photographer"),
        ("plumer", "plumber"),
        ("sycologist", "psychologist"),
        ("akountant", "accountant"),
        ("mekanik", "mechanic"),
        ("nurce", "nurse"),
        ("skool", "school"),
        ("rap", "wrap"),
        ("nitting", "knitting"),
    ],
)
def test_a_word_spelt_by_ear_sounds_like_the_word(typed: str, meant: str) -> None:
    assert sound(typed) == sound(meant) != ""


@pytest.mark.parametrize(
    ("one", "other"), [("nurse", "nose"), ("baker", "barber"), ("chef", "chief officer")]
)
def test_other_words_sound_otherwise(one: str, other: str) -> None:
    assert sound(one) != sound(other)


def test_nothing_has_no_sound() -> None:
    assert sound("") == ""
