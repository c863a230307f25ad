"""Reading the cards of all occupations at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import func, or_, select

from kiosk.catalogue import schema as s
from kiosk.catalogue.records import Card, InterestScores
from kiosk.catalogue.vocabulary import INTERESTS
from kiosk.catalogue.wording import WEEKLY_PAY

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.catalogue.vocabulary import (
        Interest,
        PhysicalDemand,
        Prospects,
        Travel,
        UsualEntry,
        WorkPlace,
    )

GROWTH = "projected_change_5y_pct"
EMPLOYED = "employed"
CERTIFICATES = ("Certificate II", "Certificate III", "Certificate IV")

OCCUPATIONS = (
    select(
        s.Occupation.code,
        s.Occupation.title,
        s.Occupation.skill_level,
        s.Occupation.usual_entry,
        s.Prospect.rating,
        s.Profile.one_line,
        s.Profile.place,
        s.Profile.physical_demand,
        s.Profile.travel,
        s.OccupationGroup.title.label("unit_group"),
    )
    .join(s.OccupationGroup, s.OccupationGroup.code == s.Occupation.unit_group_code)
    .outerjoin(s.Prospect, s.Prospect.occupation_code == s.Occupation.code)
    .outerjoin(s.Profile, s.Profile.occupation_code == s.Occupation.code)
    .order_by(func.lower(s.Occupation.title), s.Occupation.code)
)

LINKS = select(s.OccupationAnzsco.occupation_code, s.OccupationAnzsco.anzsco_code).order_by(
    s.OccupationAnzsco.occupation_code, s.OccupationAnzsco.anzsco_code
)

GROUP_FIGURES = select(s.Figure.name, s.Figure.anzsco_code, s.Figure.value).where(
    s.Figure.level == "unit group",
    s.Figure.place == "Australia",
    s.Figure.name.in_((WEEKLY_PAY, GROWTH, EMPLOYED)),
    s.Figure.value.is_not(None),
)

SHORTAGES = select(s.Shortage.occupation_code, s.Shortage.place).where(
    s.Shortage.occupation_code.is_not(None),
    s.Shortage.rating != "NS",
    s.Shortage.year == select(func.max(s.Shortage.year)).scalar_subquery(),
)

INTEREST_SCORES = select(*s.OccupationInterest.__table__.c)

CERTIFICATE_STARTS = (
    select(s.QualificationOccupation.occupation_code)
    .join(s.Qualification, s.Qualification.code == s.QualificationOccupation.qualification_code)
    .where(
        s.QualificationOccupation.pathway == "occupation ready",
        s.Qualification.aqf_level.in_(CERTIFICATES),
    )
    .union(
        select(s.Profile.occupation_code).where(
            or_(s.Profile.apprenticeship == "usual", s.Profile.apprenticeship == "possible")
        )
    )
)


PROFILE_LISTS = (
    select(s.ProfileItem.occupation_code, s.ProfileItem.kind, s.ProfileItem.text)
    .where(s.ProfileItem.kind.in_(("hours", "hazard", "school subject")))
    .order_by(s.ProfileItem.occupation_code, s.ProfileItem.kind, s.ProfileItem.position)
)

LICENSED = select(s.ProfileLicence.occupation_code).distinct()


def read_cards(connection: Connection) -> tuple[Card, ...]:
    """The cards of all occupations, A to Z."""
    links: defaultdict[str, list[str]] = defaultdict(list)
    for code, anzsco in connection.execute(LINKS):
        links[code].append(anzsco)
    groups = {code: unit_groups(anzsco) for code, anzsco in links.items()}
    figures: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for name, group, value in connection.execute(GROUP_FIGURES):
        figures[name][cast("str", group)] = cast("float", value)
    shortages: defaultdict[str, list[str]] = defaultdict(list)
    for code, place in connection.execute(SHORTAGES):
        shortages[cast("str", code)].append(place)
    interests = _interests(connection)
    certificate_starts = set(connection.scalars(CERTIFICATE_STARTS))
    lists: defaultdict[tuple[str, str], list[Any]] = defaultdict(list)
    for code, kind, text in connection.execute(PROFILE_LISTS):
        lists[code, kind].append(text)
    licensed = set(connection.scalars(LICENSED))

    def of_groups(name: str, code: str) -> tuple[float, ...]:
        return tuple(
            figures[name][group] for group in groups.get(code, ()) if group in figures[name]
        )

    return tuple(
        Card(
            code=row.code,
            title=row.title,
            skill_level=row.skill_level,
            usual_entry=cast("UsualEntry", row.usual_entry),
            one_line=row.one_line or "",
            unit_group=row.unit_group,
            groups=len(groups.get(row.code, ())),
            pays=of_groups(WEEKLY_PAY, row.code),
            growths=of_groups(GROWTH, row.code),
            employed=round(sum(of_groups(EMPLOYED, row.code))),
            prospects=cast("Prospects | None", row.rating),
            shortage_places=tuple(shortages[row.code]),
            interests=interests.get(row.code, ()),
            certificate_starts=row.code in certificate_starts,
            anzsco=tuple(links[row.code]),
            school_subjects=tuple(lists[row.code, "school subject"]),
            work_place=cast("WorkPlace | None", row.place),
            hours=tuple(lists[row.code, "hours"]),
            physical_demand=cast("PhysicalDemand | None", row.physical_demand),
            travel=cast("Travel | None", row.travel),
            hazards=tuple(lists[row.code, "hazard"]),
            licence_named=row.code in licensed if row.one_line else None,
        )
        for row in connection.execute(OCCUPATIONS)
    )


def unit_groups(anzsco: Iterable[str]) -> tuple[str, ...]:
    """The unit groups of ANZSCO occupations, each once: the first four of their six digits."""
    return tuple(dict.fromkeys(code[:4] for code in anzsco))


def _interests(connection: Connection) -> dict[str, tuple[Interest, ...]]:
    """The three strongest interests of each occupation that has any."""
    return {
        row["occupation_code"]: InterestScores(
            scores={interest: row[interest] for interest in INTERESTS},
            us_code=row["onet_code"],
            us_title=row["onet_title"],
            method=row["method"],
            source=row["source_id"],
        ).strongest()
        for row in connection.execute(INTEREST_SCORES).mappings()
    }
