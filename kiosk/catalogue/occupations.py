"""Reading everything about one occupation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, cast

from kiosk.catalogue import occupation_queries as queries
from kiosk.catalogue.profiles import read_profile
from kiosk.catalogue.records import (
    AnzscoLink,
    CompetencyScore,
    CompetencySet,
    Figure,
    Group,
    InterestScores,
    NamedOccupation,
    Occupation,
    OtherTitle,
    ProspectsRating,
    Qualification,
    RelatedOccupation,
    ShortageRating,
    Source,
    ToolSet,
)
from kiosk.catalogue.vocabulary import INTERESTS, PLACES
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.catalogue.vocabulary import Prospects, TitleKind, UsualEntry

ALWAYS_USED = ("abs-osca", "abs-correspondence", "project")
"""Sources of every page: its codes and titles, and what this project worked out and wrote."""


def read_occupation(connection: Connection, code: str) -> Occupation:
    """The whole record of an occupation by its OSCA code.

    Raises:
        KioskError: There is no such occupation.
    """
    row = connection.execute(queries.OCCUPATION, {"code": code}).one_or_none()
    if row is None:
        raise KioskError(f"No occupation has the code {code}.")
    anzsco = tuple(AnzscoLink(*link) for link in connection.execute(queries.ANZSCO, {"code": code}))
    occupations = {link.code for link in anzsco}
    groups = {link.group_code for link in anzsco}
    asked = {"code": code, "subjects": sorted(occupations | groups)}
    figures = _figures(connection, asked, row.title)
    shortages = _shortages(connection, asked)
    interests = _interests(connection, asked)
    competencies = _competencies(connection, asked, anzsco)
    tools = _tools(connection, asked, anzsco)
    qualifications = tuple(
        Qualification(*found) for found in connection.execute(queries.QUALIFICATIONS, asked)
    )
    used: set[str] = {*ALWAYS_USED}
    for part in (figures, shortages, competencies, tools, qualifications):
        used.update(record.source for record in part)
    if interests:
        used.add(interests.source)
    return Occupation(
        code=code,
        title=row.title,
        skill_level=row.skill_level,
        usual_entry=cast("UsualEntry", row.usual_entry),
        entry_basis=row.usual_entry_basis,
        hierarchy=_hierarchy(connection, row.unit_group_code),
        anzsco=anzsco,
        titles=tuple(
            OtherTitle(found.title, cast("TitleKind", found.kind))
            for found in connection.execute(queries.TITLES, asked)
        ),
        figures=figures,
        shortages=shortages,
        prospects=ProspectsRating(
            cast("Prospects | None", row.rating),
            row.reason or "This occupation is not rated.",
        ),
        interests=interests,
        competencies=competencies,
        tools=tools,
        qualifications=qualifications,
        related=tuple(
            RelatedOccupation(*found) for found in connection.execute(queries.RELATED, asked)
        ),
        neighbours=tuple(
            NamedOccupation(*found)
            for found in connection.execute(
                queries.NEIGHBOURS, {"code": code, "unit_group": row.unit_group_code}
            )
        ),
        profile=read_profile(connection, code),
        sources=tuple(
            Source(*found) for found in connection.execute(queries.SOURCES) if found.id in used
        ),
    )


def _hierarchy(connection: Connection, unit_group: str) -> tuple[Group, ...]:
    """From the major group to the unit group: OSCA codes are prefixes of one another."""
    codes = [unit_group[:length] for length in range(1, 5)]
    return tuple(Group(*row) for row in connection.execute(queries.HIERARCHY, {"groups": codes}))


def _figures(
    connection: Connection, asked: dict[str, str | list[str]], own_title: str
) -> tuple[Figure, ...]:
    return tuple(
        Figure(
            name=row.name,
            value=row.value,
            text=row.text,
            unit=row.unit,
            period=row.period,
            place=row.place,
            level=row.level,
            group_code=row.anzsco_code or row.occupation_code or "",
            group_title=row.anzsco_title or own_title,
            percentile=row.percentile,
            source=row.source_id,
            classification="ANZSCO" if row.anzsco_code else "OSCA",
        )
        for row in connection.execute(queries.FIGURES, asked)
    )


def _shortages(
    connection: Connection, asked: dict[str, str | list[str]]
) -> tuple[ShortageRating, ...]:
    """Latest year first; the whole country, then the states."""
    rows = connection.execute(queries.SHORTAGES, asked).all()
    return tuple(
        ShortageRating(row.year, row.place, row.rating, "occupation", row.subject, row.source_id)
        for row in sorted(rows, key=lambda row: (-row.year, row.subject, PLACES.index(row.place)))
    )


def _interests(connection: Connection, asked: dict[str, str | list[str]]) -> InterestScores | None:
    row = connection.execute(queries.INTERESTS, asked).mappings().one_or_none()
    if row is None:
        return None
    return InterestScores(
        scores={interest: row[interest] for interest in INTERESTS},
        us_code=row["onet_code"],
        us_title=row["onet_title"],
        method=row["method"],
        source=row["source_id"],
    )


def _competencies(
    connection: Connection, asked: dict[str, str | list[str]], anzsco: Sequence[AnzscoLink]
) -> tuple[CompetencySet, ...]:
    rows = connection.execute(queries.COMPETENCIES, asked).all()
    scores: defaultdict[tuple[str, str, str, str], list[CompetencyScore]] = defaultdict(list)
    for row in rows:
        subject = (row.anzsco_code, row.title, row.published_for, row.source_id)
        scores[subject].append(CompetencyScore(row.name, row.score, row.level))
    serving = _serving(anzsco, (subject[0] for subject in scores))
    return tuple(
        CompetencySet(code, title, level, tuple(found), source)
        for (code, title, level, source), found in scores.items()
        if code in serving
    )


def _tools(
    connection: Connection, asked: dict[str, str | list[str]], anzsco: Sequence[AnzscoLink]
) -> tuple[ToolSet, ...]:
    rows = connection.execute(queries.TOOLS, asked).all()
    tools: defaultdict[tuple[str, str, str, str], list[str]] = defaultdict(list)
    for row in rows:
        tools[row.anzsco_code, row.title, row.published_for, row.source_id].append(row.tool)
    serving = _serving(anzsco, (subject[0] for subject in tools))
    return tuple(
        ToolSet(code, title, level, tuple(found), source)
        for (code, title, level, source), found in tools.items()
        if code in serving
    )


def _serving(anzsco: Sequence[AnzscoLink], published: Iterable[str]) -> set[str]:
    """The codes whose rows to show: an ANZSCO occupation's own, else those of its group.

    The Australian Skills Classification means a group's rows for those of its occupations
    that have none of their own.
    """
    there = set(published)
    return {link.code if link.code in there else link.group_code for link in anzsco}
