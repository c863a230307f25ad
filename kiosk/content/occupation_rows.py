"""Rows of what is worked out for each occupation: entry, size, prospects, related occupations."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from kiosk.content.entry import usual_entry
from kiosk.content.figure_rows import Rows, group_values
from kiosk.content.occupations import Links, competency_scores, links_of, tools_by_anzsco
from kiosk.content.percentiles import percentiles
from kiosk.content.prospects import Growth, rate
from kiosk.content.related import Traits, related_occupations

if TYPE_CHECKING:
    from kiosk.content.content import Content
    from kiosk.content.figures import Figures

GROWTH = "projected_change_5y_pct"


def occupation_rows(content: Content) -> Rows:
    """One row an occupation, with its usual entry and its size."""
    figures = content.figures
    sizes = sizes_of(figures)
    written = {profile.code: profile.entry.usual for profile in content.profiles}
    return [
        {
            "code": row.code,
            "title": row.title,
            "skill_level": row.skill_level,
            "unit_group_code": row.unit_group_code,
            "usual_entry": written.get(row.code) or usual_entry(row.code, row.skill_level),
            "usual_entry_basis": "profile" if row.code in written else "skill level",
            "size": sizes[row.code],
        }
        for row in figures.occupations
    ]


def sizes_of(figures: Figures) -> dict[str, int]:
    """How many people work in an occupation, roughly, by OSCA code: to break ties, never shown.

    The Census counts ANZSCO occupations. One that several OSCA occupations draw on is dealt
    out among them in equal parts.
    """
    links = links_of(figures)
    sharers = Counter(code for codes in links.anzsco.values() for code in codes)
    counted = {
        row.anzsco_code: row.value or 0.0
        for row in figures.census_figures
        if row.name == "employed"
    }
    return {
        occupation: round(sum(counted.get(code, 0.0) / sharers[code] for code in codes))
        for occupation, codes in links.anzsco.items()
    }


def prospect_rows(figures: Figures) -> Rows:
    """One row an occupation: its rating, or why there is none."""
    links = links_of(figures)
    change = group_values(figures).get(GROWTH, {})
    rank = percentiles(change)
    titles = {row.code: row.title for row in figures.anzsco}
    until = _until(figures)
    ratings: dict[str, dict[str, str]] = defaultdict(dict)
    years = [row.year for row in figures.shortages if row.occupation_code]
    for row in figures.shortages:
        if row.occupation_code and row.year == max(years):
            ratings[row.occupation_code][row.place] = row.rating
    rows: Rows = []
    for occupation in figures.occupations:
        growths = [
            Growth(titles[group], change.get(group), rank.get(group), until)
            for group in links.unit_groups(occupation.code)
        ]
        rated = rate(growths, ratings.get(occupation.code))
        rows.append(
            {
                "occupation_code": occupation.code,
                "rating": rated.rating,
                "reason": rated.reason,
            }
        )
    return rows


def _until(figures: Figures) -> str:
    """When the projection ends: the second half of its period, "May 2025 to May 2030"."""
    period = next(
        row.period for row in figures.series if (row.name, row.level) == (GROWTH, "unit group")
    )
    return period.rpartition(" to ")[2]


def related_rows(figures: Figures) -> Rows:
    """The related occupations of each, best first."""
    us_list = {(row.occupation_code, row.related_code): row.tier for row in figures.onet_related}
    related = related_occupations(_traits(figures, links_of(figures)), us_list)
    return [
        {
            "occupation_code": code,
            "related_code": other.code,
            "rank": rank,
            "score": other.score,
            "reason": other.reason,
        }
        for code, others in related.items()
        for rank, other in enumerate(others, start=1)
    ]


def _traits(figures: Figures, links: Links) -> list[Traits]:
    groups = {group.code: group.title for group in figures.groups}
    competencies = competency_scores(figures)
    tools = tools_by_anzsco(figures)
    interests = {row.occupation_code: row for row in figures.interests}
    traits: list[Traits] = []
    for occupation in figures.occupations:
        code = occupation.code
        basis = links.basis(code)
        traits.append(
            Traits(
                code=code,
                title=occupation.title,
                group_titles={code[:digits]: groups[code[:digits]] for digits in (2, 3, 4)},
                competencies=next((competencies[one] for one in basis if one in competencies), ()),
                tools=frozenset(next((tools[one] for one in basis if one in tools), ())),
                interests=interests[code].scores if code in interests else (),
                us_code=interests[code].onet_code if code in interests else "",
            )
        )
    return traits
