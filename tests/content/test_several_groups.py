"""Occupations that lie in several ANZSCO unit groups: each group's own figures, no average."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.entry import usual_entry
from kiosk.content.occupations import Links, links_of

if TYPE_CHECKING:
    import sqlite3

    from kiosk.content.content import Content


def several(links: Links, content: Content) -> list[str]:
    codes = [row.code for row in content.figures.occupations]
    return [code for code in codes if len(links.unit_groups(code)) > 1]


def test_there_are_eighty_five(content: Content) -> None:
    assert len(several(links_of(content.figures), content)) == 85


def test_every_group_figure_is_one_that_was_published(
    content: Content, fresh: sqlite3.Connection
) -> None:
    published = {
        (row.name, row.anzsco_code, row.value, row.text)
        for row in content.figures.unit_group_figures
    }
    stored = {
        (row["name"], row["anzsco_code"], row["value"], row["text"])
        for row in fresh.execute("SELECT * FROM figure WHERE level = 'unit group'")
    }

    assert stored == published


def test_no_figure_is_made_for_them(content: Content, fresh: sqlite3.Connection) -> None:
    codes = several(links_of(content.figures), content)
    own = {row[0] for row in fresh.execute("SELECT DISTINCT occupation_code FROM figure")}

    assert not own & set(codes)


def test_they_have_no_traits_that_mix_groups(content: Content) -> None:
    links = links_of(content.figures)

    assert all(links.basis(code) == [] for code in several(links, content))


def test_an_occupation_in_one_anzsco_occupation_is_known_by_it_first(content: Content) -> None:
    links = links_of(content.figures)

    assert links.basis("321131") == [links.full["321131"], links.full["321131"][:4]]


def test_an_occupation_of_several_in_one_group_is_known_by_the_group() -> None:
    links = Links({"999931": ["351311", "351312"]}, {})

    assert links.basis("999931") == ["3513"]


def test_sizes_deal_every_counted_person_out_once(
    content: Content, fresh: sqlite3.Connection
) -> None:
    linked = {link.anzsco_code for link in content.figures.links}
    counted = sum(
        row["value"]
        for row in fresh.execute(
            "SELECT * FROM figure WHERE name = 'employed' AND level = 'occupation'"
        )
        if row["anzsco_code"] in linked and row["value"] is not None
    )
    sizes = dict(fresh.execute("SELECT code, size FROM occupation").fetchall())
    assert sum(sizes.values()) == pytest.approx(counted, abs=len(sizes))
    assert sizes["381231"] > sizes["381232"] > 0, "more electricians than electrical fitters"


def test_the_usual_entry_is_the_profile_s_where_there_is_one(
    content: Content, fresh: sqlite3.Connection
) -> None:
    written = {profile.code: profile.entry.usual for profile in content.profiles}
    for row in fresh.execute("SELECT * FROM occupation"):
        if row["code"] in written:
            assert (row["usual_entry"], row["usual_entry_basis"]) == (
                written[row["code"]],
                "profile",
            )
        else:
            assert row["usual_entry"] == usual_entry(row["code"], row["skill_level"])
            assert row["usual_entry_basis"] == "skill level"


def test_the_usual_entry_follows_skill_level_and_trade() -> None:
    assert [usual_entry("999931", level) for level in (1, 2, 3, 4, 5)] == [
        "degree",
        "diploma",
        "certificate",
        "certificate",
        "none",
    ]
    assert usual_entry("381231", 3) == "trade"
    assert usual_entry("391131", 2) == "diploma"
