"""What a query finds, in which order, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.catalogue.search.words import STOP_WORDS, forms, query_words, split

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


def titles(catalogue: Catalogue, query: str, limit: int = 5) -> list[str]:
    """The titles that a query finds, best first."""
    return [catalogue.cards[match.code].title for match in catalogue.search.find(query, limit)]


def test_every_title_finds_its_occupation_first(catalogue: Catalogue) -> None:
    for card in catalogue.cards.all:
        best = catalogue.search.find(card.title, 1)
        assert [match.code for match in best] == [card.code]
        assert best[0].kind == "title"
        assert best[0].matched == card.title


def test_an_alternative_title_is_found_first(catalogue: Catalogue) -> None:
    (best,) = catalogue.search.find("call centre supervisor", 1)
    assert (best.code, best.kind) == ("551132", "alternative")
    assert best.matched == "Call Centre Supervisor"


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("registered nurse", "Registered Nurse (Acute Care)"),
        ("nurse", "Registered Nurse (Acute Care)"),
        ("sparky", "Electrician (General)"),
        ("engineer mechanical", "Mechanical Engineer"),
        ("customer service", "Customer Service Manager"),
        ("electrishun", "Electrician (General)"),
        ("vetinarian", "Veterinarian"),
        ("carpenters", "Carpenter"),
        ("Câfé Manager", "Cafe or Restaurant Manager"),
        ("I want to work as a chef", "Chef"),
        ("hairdreser", "Hairdresser"),
        ("help sick animals", "Veterinarian"),
    ],
)
def test_a_query_finds_what_a_person_means_first(
    catalogue: Catalogue, query: str, title: str
) -> None:
    assert titles(catalogue, query, 1) == [title]


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("electri", "Electrician (General)"),
        ("regist nurse", "Registered Nurse (Aged Care)"),
        ("physio", "Physiotherapist"),
        ("pysio", "Physiotherapist"),
        ("nusre", "Registered Nurse (Acute Care)"),
        ("python", "Software Engineer"),
        ("certificate iii in carpentry", "Carpenter"),
        ("fix cars", "Automotive Technician (General)"),
    ],
)
def test_a_query_finds_it_among_the_first(catalogue: Catalogue, query: str, title: str) -> None:
    assert title in titles(catalogue, query, 8)


def test_a_school_subject_finds_the_occupations_that_draw_on_it(catalogue: Catalogue) -> None:
    found = catalogue.search.find("mathematics")
    subjects = {match.code for match in found if match.kind == "subject"}
    assert "273333" in subjects, "software engineers draw on mathematics"


def test_typing_on_narrows_from_the_second_letter(catalogue: Catalogue) -> None:
    assert catalogue.search.find("e") == ()
    found = [len(catalogue.search.find("electrician"[:length])) for length in (2, 4, 8, 11)]
    assert found[0] > 0
    assert found[1] > found[2] >= found[3] > 0


def test_a_code_finds_its_occupation(catalogue: Catalogue) -> None:
    (own,) = catalogue.search.find("551132")
    assert (own.code, own.kind, own.matched) == ("551132", "code", "551132")
    anzsco = catalogue.search.find("341111")
    assert {match.code for match in anzsco} == {"381231", "381232", "381233"}
    assert {match.matched for match in anzsco} == {"341111"}


def test_the_beginning_of_a_code_finds_all_that_begin_so(catalogue: Catalogue) -> None:
    found = [match.code for match in catalogue.search.find("2654")]
    assert found[:5] == ["265431", "265432", "265433", "265434", "265435"]
    assert catalogue.search.find("00") == ()
    assert catalogue.search.find("12345678901234567890") == ()


def test_an_occupation_is_found_once_and_the_best_comes_first(catalogue: Catalogue) -> None:
    for query in ("manager", "nurse for kids", "ca", "work with animals", "34"):
        matches = catalogue.search.find(query)
        codes = [match.code for match in matches]
        scores = [match.score for match in matches]
        assert len(set(codes)) == len(codes)
        assert scores == sorted(scores, reverse=True)
        assert catalogue.search.find(query, 3) == matches[:3]


def test_a_gathering_occupation_never_comes_before_its_like(catalogue: Catalogue) -> None:
    found = titles(catalogue, "registered nurse", 20)
    assert found.index("Registered Nurses nec") >= 4


def test_a_tool_or_text_is_told_by_the_line_that_matched(catalogue: Catalogue) -> None:
    (tool,) = [m for m in catalogue.search.find("python") if m.code == "273333"]
    assert tool.kind == "tool"
    assert "Python" in tool.matched
    assert "\n" not in tool.matched


def test_close_spellings_are_suggested_with_their_code(catalogue: Catalogue) -> None:
    suggested = catalogue.search.suggest("plumerrr")
    assert 0 < len(suggested) <= 5
    assert all(code in catalogue.cards and "lumber" in name for code, name in suggested)
    codes_of_titles = {name: card.code for card in catalogue.cards.all for name in (card.title,)}
    first_code, first_name = suggested[0]
    assert codes_of_titles[first_name] == first_code, "a misspelt search word is not a name"
    assert catalogue.search.suggest("hair dreser saloon")
    assert catalogue.search.suggest("zzzzqqqq") == ()
    assert catalogue.search.suggest("") == ()
    assert catalogue.search.suggest("  ") == ()


def test_a_text_without_any_known_word_is_likened_as_a_whole(catalogue: Catalogue) -> None:
    names = [name for _, name in catalogue.search.suggest("physiotherapistpractitioner")]
    assert "Physiotherapist" in names


def test_words_are_split_as_the_index_splits_them() -> None:
    assert split("Children's C++ / C# 3D-printing, naïve (Ünïted)") == (
        "children",
        "s",
        "c++",
        "c#",
        "3d",
        "printing",
        "naive",
        "united",
    )


def test_stop_words_are_dropped_unless_nothing_remains() -> None:
    assert query_words("I want to work with a nurse") == ("nurse",)
    assert set(query_words("I want to work with")) <= STOP_WORDS
    assert query_words("nurse Nurse NURSE") == ("nurse",)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("nurses", {"nurses", "nurse"}),
        ("nurse", {"nurse", "nurses"}),
        ("cities", {"cities", "city", "citie"}),
        ("city", {"city", "cities", "citys"}),
        ("boxes", {"boxes", "box", "boxe"}),
        ("glass", {"glass"}),
        ("it", {"it"}),
        ("c++", {"c++"}),
    ],
)
def test_a_word_is_looked_for_in_singular_and_plural(word: str, expected: set[str]) -> None:
    assert expected <= set(forms(word))


def test_one_letter_of_a_further_word_changes_nothing(catalogue: Catalogue) -> None:
    assert catalogue.search.find("work with a") == catalogue.search.find("work with")
    assert catalogue.search.find("work with an") != ()
