"""Reading the written part of one occupation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from sqlalchemy import bindparam, select

from kiosk.catalogue import schema
from kiosk.catalogue.records import Licence, NamedOccupation, Profile

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.catalogue.vocabulary import (
        Apprenticeship,
        ContactWithPeople,
        PhysicalDemand,
        Travel,
        WorkPlace,
    )

CODE = bindparam("code", type_=schema.Profile.occupation_code.type)

PROFILE = select(*schema.Profile.__table__.c).where(schema.Profile.occupation_code == CODE)
ITEMS = (
    select(schema.ProfileItem.kind, schema.ProfileItem.text)
    .where(schema.ProfileItem.occupation_code == CODE)
    .order_by(schema.ProfileItem.position)
)
LICENCES = (
    select(schema.ProfileLicence.name, schema.ProfileLicence.body, schema.ProfileLicence.note)
    .where(schema.ProfileLicence.occupation_code == CODE)
    .order_by(schema.ProfileLicence.position)
)
STEPS = (
    select(schema.ProfileStep.direction, schema.Occupation.code, schema.Occupation.title)
    .join(schema.Occupation, schema.Occupation.code == schema.ProfileStep.other_code)
    .where(schema.ProfileStep.occupation_code == CODE)
    .order_by(schema.ProfileStep.position)
)


def read_profile(connection: Connection, code: str) -> Profile | None:
    """The profile of an occupation by its OSCA code; None where none is written yet."""
    asked = {"code": code}
    row = connection.execute(PROFILE, asked).mappings().one_or_none()
    if row is None:
        return None
    lists: defaultdict[str, list[str]] = defaultdict(list)
    for kind, text in connection.execute(ITEMS, asked):
        lists[kind].append(text)
    steps: defaultdict[str, list[NamedOccupation]] = defaultdict(list)
    for direction, other, title in connection.execute(STEPS, asked):
        steps[direction].append(NamedOccupation(other, title))
    licences = tuple(Licence(*found) for found in connection.execute(LICENCES, asked))
    fields = {str(column): value for column, value in row.items()}
    return _assembled(fields, lists, steps, licences)


def _assembled(
    row: Mapping[str, str | None],
    lists: Mapping[str, Sequence[str]],
    steps: Mapping[str, Sequence[NamedOccupation]],
    licences: tuple[Licence, ...],
) -> Profile:
    def text(column: str) -> str:
        return row[column] or ""

    return Profile(
        one_line=text("one_line"),
        summary=text("summary"),
        definition=text("definition"),
        plain_english=row["plain_english"],
        tasks=tuple(lists["task"]),
        knowledge=tuple(lists["knowledge"]),
        skills=tuple(lists["skill"]),
        attributes=tuple(lists["attribute"]),
        conditions=text("conditions"),
        place=cast("WorkPlace", text("place")),
        hours=tuple(lists["hours"]),
        physical_demand=cast("PhysicalDemand", text("physical_demand")),
        contact_with_people=cast("ContactWithPeople", text("contact_with_people")),
        travel=cast("Travel", text("travel")),
        hazards=tuple(lists["hazard"]),
        tools=tuple(lists["tool"]),
        entry=text("entry"),
        qualification=text("qualification"),
        apprenticeship=cast("Apprenticeship", text("apprenticeship")),
        licences=licences,
        recognition=row["recognition"],
        earlier=tuple(steps["earlier"]),
        next=tuple(steps["next"]),
        search_words=tuple(lists["search word"]),
        school_subjects=tuple(lists["school subject"]),
        written=text("written"),
        second_read=row["second_read"],
    )
