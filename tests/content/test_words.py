"""What the check says of the words: language, steps, likeness, copying, reading and spelling."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kiosk.content.check import check, check_words
from kiosk.content.checks import spelling
from kiosk.content.checks.likeness import MOST_SHARED, nearest_pairs
from kiosk.content.checks.reading import grade, grades
from kiosk.content.checks.report import report
from kiosk.content.content import read_content
from kiosk.content.faults import ContentError
from kiosk.errors import KioskError
from tests.content.spoiling import CLEANER, NURSE, faults_in, replace_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.content.content import Content


def word_faults(folder: Path, references: Sequence[Path] = ()) -> list[str]:
    """What the slow half of the check says of a folder, but for profiles that are not there."""
    content = read_content(folder)
    graded = {profile.code: grades(profile) for profile in content.profiles}
    found = check_words(content, graded, nearest_pairs(content), references)
    told = [str(fault).replace(f"{folder}/", "") for fault in found]
    return [fault for fault in told if not fault.endswith("has no profile")]


def test_a_sound_copy_has_no_faults(copied_data: Path) -> None:
    assert faults_in(copied_data) == []
    assert word_faults(copied_data) == []


def test_an_occupation_without_a_profile_is_told(copied_data: Path) -> None:
    (copied_data / CLEANER).unlink()

    found = check_words(read_content(copied_data), {}, [], [])

    told = [str(fault) for fault in found if "811131" in str(fault)]
    assert told == [f"{copied_data}/content/profiles: 811131 Commercial Cleaner has no profile"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ask her boss first.", 'says "her" of a person; say "you" or "they"'),
        ("It is a fast-paced ward.", 'says "fast-paced", which says nothing'),
        ("Half of all 400 beds are full.", 'has a figure ("400")'),
        ("It pays $9 more.", 'has a figure ("$")'),
    ],
)
def test_words_against_the_guide_are_told(words: str, expected: str, copied_data: Path) -> None:
    line = replace_in(copied_data, NURSE, 'summary = """', f'summary = """{words} ')

    (fault,) = [fault for fault in faults_in(copied_data) if "not 60 to 100" not in fault]

    assert fault.startswith(f"{NURSE}:{line}: summary: {expected}")


def test_a_step_stands_at_both_ends(copied_data: Path) -> None:
    line = replace_in(copied_data, NURSE, 'next = ["', 'next = ["811131", "')

    assert faults_in(copied_data) == [
        f"{NURSE}:{line}: steps.next: 811131 does not have 265432 under earlier"
    ]

    replace_in(copied_data, CLEANER, 'earlier = ["', 'earlier = ["265432", "')
    assert faults_in(copied_data) == []


def test_a_step_leads_one_way(copied_data: Path) -> None:
    for file, other in ((NURSE, "811131"), (CLEANER, "265432")):
        replace_in(copied_data, file, 'next = ["', f'next = ["{other}", "')
        replace_in(copied_data, file, 'earlier = ["', f'earlier = ["{other}", "')

    assert [fault.partition(": ")[2] for fault in faults_in(copied_data)] == [
        "steps.next: 811131 is earlier too",
        "steps.next: 265432 is earlier too",
    ]


def test_a_gathering_profile_says_who_gathers(content: Content) -> None:
    gathering = [profile for profile in content.profiles if profile.title.endswith(" nec")]
    assert len(gathering) == 86
    titles: dict[str, list[str]] = {}
    for row in content.figures.titles:
        titles.setdefault(row.occupation_code, []).append(row.title)
    for profile in gathering:
        named = [
            each
            for each in titles[profile.code]
            if each.split(" (")[0].lower() in profile.summary.lower()
        ]
        assert named, profile.code


def test_a_gathering_profile_may_be_shorter(copied_data: Path) -> None:
    for code, expected in (("341199", []), ("811131", ["tasks: has 4 tasks, not 6 to 9"])):
        file = next((copied_data / "content/profiles").glob(f"{code}-*.toml"))
        text = file.read_text("utf-8")
        start, end = text.index("tasks = ["), text.index("]", text.index("tasks = ["))
        kept = text[start:end].splitlines()[:5]
        file.write_text(f"{text[:start]}{chr(10).join(kept)}\n{text[end:]}", "utf-8")

        assert [fault.partition(": ")[2] for fault in faults_in(copied_data)] == expected

        file.write_text(text, "utf-8")


def test_a_gathering_profile_that_names_nobody_is_told(copied_data: Path) -> None:
    file = next((copied_data / "content/profiles").glob("341199-*.toml"))
    text = file.read_text("utf-8")
    for name in ("cameleer", "marine mammal trainer", "snake catcher"):
        text = text.replace(name, "worker of one kind")
    file.write_text(text, "utf-8")

    (fault,) = faults_in(copied_data)

    assert "summary: must name occupations that gather here: cameleer, marine mammal" in fault


def test_a_sentence_from_a_reference_is_told(copied_data: Path, tmp_path: Path) -> None:
    profile = next(one for one in read_content(copied_data).profiles if one.code == "265432")
    copied = " ".join(profile.summary.split()[3:12])
    text, data = tmp_path / "reference.txt", tmp_path / "reference.json"
    text.write_text(f"Somebody else wrote: {copied.upper()}!", encoding="utf-8")
    data.write_text(json.dumps([{"tasks": ["other", copied.replace("'", "\u2019")]}]), "utf-8")
    harmless = tmp_path / "harmless.txt"
    harmless.write_text(" ".join(copied.split()[:7]), encoding="utf-8")

    found = word_faults(copied_data, [text, data, harmless])

    assert [fault.rpartition(" with ")[2] for fault in found] == ["reference.txt", "reference.json"]
    assert all(fault.startswith(NURSE) and ': summary: shares "' in fault for fault in found)


def test_a_reference_that_cannot_be_read_is_told(copied_data: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")

    with pytest.raises(KioskError, match=r"broken\.json cannot be compared with: not a text"):
        word_faults(copied_data, [broken])
    with pytest.raises(KioskError, match=r"gone\.txt cannot be read"):
        word_faults(copied_data, [tmp_path / "gone.txt"])


def test_profiles_that_read_alike_are_told(copied_data: Path) -> None:
    alike = "You walk from one room to the next with a slow old trolley that squeaks, always. "
    for file in (NURSE, CLEANER):
        replace_in(copied_data, file, 'summary = """', f'summary = """{alike}')

    (fault,) = word_faults(copied_data)

    assert fault.startswith(f"{NURSE}: reads like 811131: they share ")
    assert f"not {MOST_SHARED} or fewer" in fault


def test_names_are_not_alikeness(copied_data: Path) -> None:
    name = "You hold a Certificate IV in Leadership and Management, and listed words of our own. "
    for file in (NURSE, CLEANER):
        replace_in(copied_data, file, 'summary = """', f'summary = """{name}')
    (copied_data / "content/shared-phrases.txt").write_text(
        "# a remark\nand listed words of our own  # another\n", encoding="utf-8"
    )

    assert word_faults(copied_data) == []


def test_hard_reading_is_told(copied_data: Path) -> None:
    hard = (
        "Multidisciplinary interprofessional communication necessitates considerable emotional "
        "intelligence, organisational responsibility and uninterrupted professional "
        "accountability throughout increasingly complicated administrative environments. "
    )
    line = replace_in(copied_data, NURSE, 'plain_english = """', f'plain_english = """{hard}')

    found = word_faults(copied_data)

    (fault,) = [fault for fault in found if "reading grade" in fault]
    assert fault.startswith(f"{NURSE}:{line}: plain_english: asks for reading grade ")
    assert fault.endswith(", not 7 or less")


def test_a_hard_median_is_told(copied_data: Path) -> None:
    content = read_content(copied_data)
    graded = {profile.code: grades(profile) for profile in content.profiles}
    hard = {code: type(one)(one.pieces, one.whole + 5) for code, one in graded.items()}

    found = [str(fault) for fault in check_words(content, hard, [], [])]

    assert any("their median reading grade is" in fault for fault in found)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("The cat sat on the mat.", -2.0, 0.0),
        ("You help people who are ill. You watch them and give them their medicine.", 1.0, 4.0),
        ("Certificate IV holders demonstrate organisational responsibility.", 14.0, 30.0),
    ],
)
def test_grades_rise_with_the_words(text: str, least: float, most: float) -> None:
    assert least <= grade(text) <= most


def test_a_misspelling_is_told_and_search_words_may_have_them(copied_data: Path) -> None:
    line = replace_in(copied_data, NURSE, 'summary = """', 'summary = """Colorr ')
    guide = "content/guides/02-recognition.toml"
    guide_line = replace_in(copied_data, guide, 'text = """', 'text = """Organizzed ')
    assert "registerd nurse" in (copied_data / NURSE).read_text("utf-8")

    found = word_faults(copied_data)

    problem = "is in no dictionary; mend it, or add it to content/words.txt"
    assert found == [
        f'{guide}:{guide_line}: sections.0.text: "Organizzed" {problem}',
        f'{NURSE}:{line}: summary: "Colorr" {problem}',
    ]

    (copied_data / "content/words.txt").write_text("Colorr\norganizzed\n", encoding="utf-8")
    assert not any("orr" in fault or "zzed" in fault for fault in word_faults(copied_data))


@pytest.mark.parametrize("spelling_", ["colour", "organise", "traveller", "Centre"])
def test_spelling_is_australian(spelling_: str) -> None:
    american = {"colour": "color", "organise": "orgenize", "traveller": "travelller"}
    assert spelling.unknown_words([spelling_]) == set()
    assert spelling.unknown_words([american.get(spelling_, "Cennter")]) != set()


def test_without_hunspell_the_check_says_what_to_install(
    copied_data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(KioskError, match="sudo apt-get install hunspell hunspell-en-au"):
        word_faults(copied_data)


def test_without_the_australian_dictionary_too(
    copied_data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    empty = tmp_path / "hunspell"
    empty.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    empty.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(KioskError, match="Spelling could not be checked"):
        word_faults(copied_data)


@pytest.mark.parametrize("file", ["words.txt", "shared-phrases.txt"])
def test_a_missing_list_is_named(file: str, copied_data: Path) -> None:
    (copied_data / "content" / file).unlink()

    with pytest.raises(ContentError, match=f"{file}: cannot be read"):
        word_faults(copied_data)


def test_the_report_has_every_piece_and_the_nearest_pairs(copied_data: Path) -> None:
    content = read_content(copied_data)
    graded = {profile.code: grades(profile) for profile in content.profiles}

    text = report(content.profiles, graded, nearest_pairs(content))

    summary = next(line for line in text.splitlines() if line.startswith("  summary"))
    name, count, least, middle, most = summary.split()
    assert (name, int(count)) == ("summary", len(content.profiles))
    assert float(least) <= float(middle) <= float(most)
    assert text.count("  summary") == 2, "its grade and its length"
    assert "Nearest pairs" in text


def test_the_report_of_nothing_is_nothing() -> None:
    assert report([], {}, []) == ""


def test_the_build_does_not_ask_for_every_profile(copied_data: Path) -> None:
    assert len(read_content(copied_data).profiles) < 10
    assert check(read_content(copied_data)) == []
