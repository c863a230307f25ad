"""Related occupations: what makes two alike, in which order, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.related import MOST_OF_ONE_UNIT_GROUP, Traits, related_occupations

if TYPE_CHECKING:
    import sqlite3

GROUPS = {
    "11": "Cooks and Waiters",
    "111": "Kitchen Workers",
    "1111": "Cooks",
    "1112": "Bakers",
    "112": "Dining Room Workers",
    "1121": "Waiters",
    "22": "Builders",
    "221": "Bricklayers",
    "2211": "Bricklayers",
    "39": "Other Workers",
    "391": "Miscellaneous Workers",
    "3911": "Other Miscellaneous Workers",
}


def occupation(
    code: str,
    title: str = "Someone",
    *,
    competencies: tuple[float, ...] = (),
    tools: frozenset[str] = frozenset(),
    interests: tuple[float, ...] = (),
    us_code: str = "",
) -> Traits:
    titles = {code[:digits]: GROUPS[code[:digits]] for digits in (2, 3, 4)}
    return Traits(code, title, titles, competencies, tools, interests, us_code)


def codes_related_to(code: str, *every: Traits) -> list[str]:
    return [other.code for other in related_occupations(every, {})[code]]


def test_the_nearer_group_comes_first() -> None:
    found = codes_related_to(
        "111131",
        occupation("111131"),
        occupation("111231"),
        occupation("111132"),
        occupation("221131"),
    )

    assert found == ["111132", "111231"]


def test_what_gathers_the_rest_comes_last() -> None:
    found = codes_related_to(
        "111131",
        occupation("111131", "Cook"),
        occupation("111199", "Cooks nec"),
        occupation("111231", "Baker"),
    )

    assert found == ["111231", "111199"]


def test_lying_in_a_gathering_group_together_says_nothing() -> None:
    assert codes_related_to("391131", occupation("391131", "A"), occupation("391132", "B")) == []


def test_traits_alone_do_not_make_two_alike() -> None:
    tools = frozenset({"Till", "Spreadsheet"})
    cook = occupation("111131", "Cook", tools=tools, competencies=(9, 1))
    bricklayer = occupation("221131", "Cook", tools=tools, competencies=(9, 1))
    waiter = occupation("112131", "Waiter", competencies=(1, 9))

    assert "221131" not in codes_related_to("111131", cook, bricklayer, waiter)


def test_one_unit_group_does_not_fill_the_list() -> None:
    kin = [occupation(f"1111{number}") for number in range(31, 38)]

    found = codes_related_to("111131", *kin, occupation("111231"))

    assert len([code for code in found if code.startswith("1111")]) == MOST_OF_ONE_UNIT_GROUP
    assert found[-1] == "111231"


def test_words_of_the_title_order_what_is_else_equal() -> None:
    found = codes_related_to(
        "111131",
        occupation("111131", "Fruit Picker"),
        occupation("111132", "Cotton Worker"),
        occupation("111133", "Nut Picker"),
    )

    assert found == ["111133", "111132"]


@pytest.mark.parametrize("pair", [("111131", "221131"), ("221131", "111131")])
def test_the_us_list_counts_either_way_round(pair: tuple[str, str]) -> None:
    cook = occupation("111131", "Cook")
    bricklayer = occupation("221131", "Bricklayer")

    (related,) = related_occupations([cook, bricklayer], {pair: "Primary-Short"})["111131"]

    # 0.25 for the list, and 0.25 × (0.15 + 0.15 + 0.10) for the three traits that are not known.
    assert related.score == pytest.approx(0.35)
    assert related.reason == "Named as related by the US O*NET"


def test_the_reason_says_what_they_share() -> None:
    cook = occupation(
        "111131",
        "Cook",
        competencies=(9, 1),
        tools=frozenset({"Spreadsheet", "Till"}),
        interests=(7, 1, 1, 1, 1, 1),
        us_code="35-0000.00",
    )
    second = occupation(
        "111132",
        "Second Cook",
        competencies=(8, 2),
        tools=frozenset({"Till"}),
        interests=(6, 1, 1, 1, 1, 1),
        us_code="35-0000.00",
    )
    bricklayer = occupation("221131", "Bricklayer", competencies=(1, 9))

    (related, *_) = related_occupations([cook, second, bricklayer], {})["111131"]

    assert related.reason == (
        "Same group: Cooks · similar interests · similar competencies · shares 1 technology tool"
        " · the same occupation in the US O*NET"
    )


def test_the_same_in_everything_scores_one() -> None:
    def twin(code: str) -> Traits:
        return occupation(
            code,
            "Cook",
            competencies=(9, 1),
            tools=frozenset({"Till"}),
            interests=(7, 1, 1, 1, 1, 1),
        )

    other = occupation("221131", "Bricklayer", competencies=(1, 9), tools=frozenset({"Drill"}))
    every = [twin("111131"), twin("111132"), other]

    (related,) = related_occupations(every, {("111131", "111132"): "Primary-Short"})["111131"]

    assert related.score == pytest.approx(1.0)


def test_opposite_interests_do_not_count_against() -> None:
    liker = occupation("111131", "Cook", interests=(7, 1, 1, 1, 1, 1))
    hater = occupation("111132", "Waiter", interests=(1, 7, 7, 7, 7, 7))

    (related,) = related_occupations([liker, hater], {})["111131"]

    assert related.score == pytest.approx(0.30 + 0.25 * (0.15 + 0.10))
    assert "similar" not in related.reason


def test_real_lists_are_short_ranked_and_never_of_oneself(fresh: sqlite3.Connection) -> None:
    rows = fresh.execute("SELECT * FROM related_occupation ORDER BY 1, rank").fetchall()
    lists: dict[str, list[sqlite3.Row]] = {}
    for row in rows:
        lists.setdefault(row["occupation_code"], []).append(row)

    assert len(lists) > 1100
    for code, found in lists.items():
        assert [row["rank"] for row in found] == list(range(1, len(found) + 1))
        assert len(found) <= 8
        assert code not in {row["related_code"] for row in found}
        assert all(row["reason"] for row in found)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("381231", "381233"),
        ("542131", "541131"),
        ("321131", "322331"),
        ("811131", "811231"),
        ("265432", "265433"),
    ],
)
def test_a_person_in_the_occupation_would_nod(
    code: str, expected: str, fresh: sqlite3.Connection
) -> None:
    rows = fresh.execute(
        "SELECT related_code FROM related_occupation WHERE occupation_code = ?", (code,)
    )

    assert expected in {row["related_code"] for row in rows}
