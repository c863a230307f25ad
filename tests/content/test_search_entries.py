"""Under which names and texts an occupation is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import sqlite3

    from kiosk.content.content import Content

KINDS = {
    "title",
    "alternative",
    "specialisation",
    "nec",
    "job title",
    "search word",
    "code",
    "group",
    "tool",
    "qualification",
    "subject",
    "profile",
}


def texts(connection: sqlite3.Connection, code: str, kind: str) -> list[str]:
    rows = connection.execute(
        "SELECT text FROM search_entry WHERE occupation_code = ? AND kind = ? ORDER BY id",
        (code, kind),
    )
    return [row["text"] for row in rows]


def test_all_kinds_are_there_and_no_other(fresh: sqlite3.Connection) -> None:
    assert {row["kind"] for row in fresh.execute("SELECT kind FROM search_entry")} == KINDS


def test_every_occupation_is_found_by_title_code_and_group(fresh: sqlite3.Connection) -> None:
    for kind in ("title", "code", "group"):
        count = fresh.execute(
            "SELECT count(DISTINCT occupation_code), count(*) FROM search_entry WHERE kind = ?",
            (kind,),
        ).fetchone()
        assert tuple(count) == (1156, 1156), kind


def test_codes_and_groups_stand_in_one_entry(fresh: sqlite3.Connection) -> None:
    assert texts(fresh, "111131", "code") == ["111131 132111"]
    assert texts(fresh, "381231", "group") == ["Electricians\nElectricians"] or texts(
        fresh, "381231", "group"
    )[0].startswith("Electricians\n")


def test_a_profile_brings_its_words(content: Content, fresh: sqlite3.Connection) -> None:
    profile = next(one for one in content.profiles if one.code == "381231")

    assert texts(fresh, "381231", "search word") == list(profile.search_words)
    assert texts(fresh, "381231", "subject") == ["\n".join(profile.school_subjects)]
    (text,) = texts(fresh, "381231", "profile")
    assert text.startswith(profile.one_line)
    assert text.endswith(profile.conditions.prose)
    assert profile.tasks[-1] in text.splitlines()
    (tools,) = texts(fresh, "381231", "tool")
    assert profile.tools[0] in tools.splitlines()


def test_only_qualifications_that_lead_into_it_are_named(
    content: Content, fresh: sqlite3.Connection
) -> None:
    titles = {row.code: row.title for row in content.figures.qualifications}
    links = [row for row in content.figures.qualification_links if row.occupation_code == "381231"]
    leading = {
        titles[row.qualification_code]
        for row in links
        if row.pathway in ("occupation ready", "pre-vocational")
    }
    further = {titles[row.qualification_code] for row in links} - leading
    assert leading
    assert further

    (text,) = texts(fresh, "381231", "qualification")

    own = {"Certificate III in Electrotechnology Electrician, by apprenticeship"}
    assert set(text.splitlines()) == leading | own | {"Trade apprenticeship, TAFE"}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_no_entry_is_empty(kind: str, fresh: sqlite3.Connection) -> None:
    empty = fresh.execute(
        "SELECT count(*) FROM search_entry WHERE kind = ? AND trim(text) = ''", (kind,)
    ).fetchone()

    assert empty[0] == 0
