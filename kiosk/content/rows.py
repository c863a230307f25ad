"""All rows of the catalogue, table by table, as they are written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from kiosk.catalogue import schema
from kiosk.catalogue.search.entries import ENTRY_KINDS
from kiosk.content import figure_rows, occupation_rows, profile_rows
from kiosk.content.content import Content
from kiosk.content.figure_rows import Rows
from kiosk.content.search_entries import search_entries, search_words

if TYPE_CHECKING:
    from sqlalchemy import Table

    from kiosk.content.tables import Row

Maker = Callable[[Content], Rows]

SHORTAGES_BY_OSCA = "jsa-shortage-2025"
SHORTAGES_BY_ANZSCO = "jsa-shortage-2021-2024"
SKILLS = "jsa-skills"
QUALIFICATIONS = "jsa-vet"
INTERESTS = "onet"
ROW_SOURCES = (SHORTAGES_BY_OSCA, SHORTAGES_BY_ANZSCO, SKILLS, QUALIFICATIONS, INTERESTS)
"""Sources in data/sources.toml that tables come from whose rows all have the same one."""


def row_makers() -> list[tuple[Table, Maker]]:
    """Each table with what makes its rows, a table after all that it refers to."""
    return [(table, _MAKERS[table.name]) for table in schema.Base.metadata.sorted_tables]


def _plain(rows: Iterable[Row], **more: str) -> Rows:
    """Rows whose columns are those of their CSV table, with the same further values in each."""
    return [row.model_dump() | more for row in rows]


def _numbered(rows: Rows) -> Rows:
    return [{"id": number} | row for number, row in enumerate(rows, start=1)]


def _edition(content: Content) -> Rows:
    facts = {
        "schema": str(schema.SCHEMA_VERSION),
        "data_date": content.sources.edition.isoformat(),
        "occupations": str(len(content.figures.occupations)),
        "profiles": str(len(content.profiles)),
        "guides": str(len(content.guides)),
    }
    return [{"key": key, "value": value} for key, value in facts.items()]


def _sources(content: Content) -> Rows:
    return [
        source.model_dump(exclude={"tables"}) | {"position": position}
        for position, source in enumerate(content.sources.sources, start=1)
    ]


def _shortages(content: Content) -> Rows:
    return _numbered(
        [
            row.model_dump()
            | {"source_id": SHORTAGES_BY_OSCA if row.occupation_code else SHORTAGES_BY_ANZSCO}
            for row in content.figures.shortages
        ]
    )


def _qualification_links(content: Content) -> Rows:
    return [
        row.model_dump() | {"condition": row.condition or "", "source_id": QUALIFICATIONS}
        for row in content.figures.qualification_links
    ]


def _search_entries(content: Content) -> Rows:
    """Names first, and of each kind the largest occupations first: an index answers in this order,
    so that what is cut off where very much is found is what matters least."""
    sizes = {row["code"]: row["size"] for row in occupation_rows.occupation_rows(content)}
    entries = sorted(
        search_entries(content),
        key=lambda entry: (ENTRY_KINDS.index(entry[1]), -sizes[entry[0]], entry[0]),
    )
    return _numbered(
        [{"occupation_code": code, "kind": kind, "text": text} for code, kind, text in entries]
    )


def _search_words(content: Content) -> Rows:
    return _numbered(
        [
            {"word": word, "sound": key, "occupations": occupations}
            for word, key, occupations in search_words(search_entries(content))
        ]
    )


_MAKERS: dict[str, Maker] = {
    "edition": _edition,
    "source": _sources,
    "occupation_group": lambda content: _plain(content.figures.groups),
    "occupation": occupation_rows.occupation_rows,
    "occupation_title": lambda content: _numbered(_plain(content.figures.titles)),
    "anzsco": lambda content: _plain(content.figures.anzsco),
    "occupation_anzsco": lambda content: _plain(content.figures.links),
    "measure": lambda content: figure_rows.measure_rows(content.figures),
    "figure": lambda content: figure_rows.figure_rows(content.figures),
    "shortage": _shortages,
    "prospect": lambda content: occupation_rows.prospect_rows(content.figures),
    "occupation_interest": lambda content: _plain(content.figures.interests, source_id=INTERESTS),
    "competency": lambda content: _plain(content.figures.competencies, source_id=SKILLS),
    "technology_tool": lambda content: _plain(content.figures.tools, source_id=SKILLS),
    "qualification": lambda content: _plain(content.figures.qualifications),
    "qualification_occupation": _qualification_links,
    "related_occupation": lambda content: occupation_rows.related_rows(content.figures),
    "profile": lambda content: profile_rows.profile_rows(content.profiles),
    "profile_item": lambda content: profile_rows.item_rows(content.profiles),
    "profile_licence": lambda content: profile_rows.licence_rows(content.profiles),
    "profile_step": lambda content: profile_rows.step_rows(content.profiles),
    "guide": lambda content: profile_rows.guide_rows(content.guides),
    "guide_section": lambda content: profile_rows.section_rows(content.guides),
    "search_entry": _search_entries,
    "search_word": _search_words,
    "search_synonym": lambda content: [
        {"word": word, "meant": meant}
        for word, meanings in content.synonyms.items()
        for meant in meanings
    ],
}
