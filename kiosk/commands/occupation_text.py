"""An occupation as text for a terminal, in the order of the window's tabs."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from kiosk.catalogue import wording
from kiosk.catalogue.vocabulary import (
    INTEREST_LABELS,
    PLACES,
    SKILL_LEVEL_MEANINGS,
    USUAL_ENTRY_LABELS,
)

if TYPE_CHECKING:
    from kiosk.catalogue.records import Figure, Measure, Occupation, Profile

WIDTH = 96
EXPECTED = (
    wording.WEEKLY_PAY,
    "employed",
    "projected_change_5y_pct",
    "projected_change_10y_pct",
    "vacancies_australia",
    "part_time_pct",
    "female_pct",
    "median_age",
    "avg_full_time_hours",
    "genai_automation",
    "genai_augmentation",
)
"""Figures that a reader looks for, so that a missing one is told with its reason."""


def occupation_text(occupation: Occupation, measures: Mapping[str, Measure]) -> str:
    """Sections of lines; each figure with its group, period and source."""
    return "\n".join(_lines(occupation, measures))


def _lines(occupation: Occupation, measures: Mapping[str, Measure]) -> Iterator[str]:
    yield from _head(occupation)
    if occupation.profile:
        yield from _profile(occupation.profile)
    else:
        yield from _section("Profile", [f"{wording.missing('profile')}."])
    yield from _section("Figures", _figures(occupation, measures))
    yield from _section("Shortage", _shortages(occupation))
    yield from _section("Skills and attributes", _skills(occupation))
    yield from _section("Technology tools", _tools(occupation))
    yield from _section("VET qualifications", _qualifications(occupation))
    yield from _section(
        "Related",
        [f"{found.code}  {found.title}: {found.reason}" for found in occupation.related],
    )
    yield from _section(
        "Same group",
        [f"{found.code}  {found.title}" for found in occupation.neighbours],
    )
    yield from _section(
        "Sources",
        [
            f"[{source.id}] {source.publisher}: {source.title}, {source.period}. "
            f"Licence: {source.licence}."
            for source in occupation.sources
        ],
    )


def _head(occupation: Occupation) -> Iterator[str]:
    yield f"{occupation.title} (OSCA {occupation.code})"
    if occupation.titles:
        titles = "; ".join(
            other.title if other.kind == "alternative" else f"{other.title} ({other.kind})"
            for other in occupation.titles
        )
        yield from _wrapped(f"Also: {titles}")
    groups = " > ".join(f"{group.code} {group.title}" for group in occupation.hierarchy)
    yield from _wrapped(f"In: {groups}")
    for link in occupation.anzsco:
        yield from _wrapped(
            f"ANZSCO: {link.code} {link.title} ({link.link}), "
            f"group {link.group_code} {link.group_title}"
        )
    meaning = SKILL_LEVEL_MEANINGS[occupation.skill_level]
    yield from _wrapped(f"Skill level: {occupation.skill_level}, {meaning}")
    entry = USUAL_ENTRY_LABELS[occupation.usual_entry]
    yield from _wrapped(f"Usual entry: {entry} (from the {occupation.entry_basis})")
    rating = occupation.prospects.rating
    said = wording.sentence_case(rating) if rating else "Not rated"
    yield from _wrapped(f"Job prospects: {said}. {occupation.prospects.reason}")


def _profile(profile: Profile) -> Iterator[str]:
    yield from _section("Overview", [profile.one_line, profile.summary, profile.definition])
    yield from _section("What you'd do", profile.tasks)
    yield from _section(
        "Knowledge, skills and attributes",
        (*profile.knowledge, *profile.skills, *profile.attributes),
    )
    yield from _section(
        "Working conditions",
        [
            profile.conditions,
            f"Where: {profile.place}",
            f"Hours: {', '.join(profile.hours)}",
            f"Physical demand: {profile.physical_demand}",
            f"Contact with people: {profile.contact_with_people}",
            f"Travel: {profile.travel}",
            f"Hazards: {', '.join(profile.hazards) or 'none listed'}",
        ],
    )
    yield from _section("Tools", profile.tools)
    licences = (
        f"Licence: {licence.name}, from {licence.body}"
        + (f". {licence.note}" if licence.note else "")
        for licence in profile.licences
    )
    yield from _section(
        "How to start",
        [
            profile.entry,
            f"Qualification: {profile.qualification}",
            f"Apprenticeship or traineeship: {profile.apprenticeship}",
            *licences,
            *([f"Recognition: {profile.recognition}"] if profile.recognition else []),
            *(f"People come from: {step.code}  {step.title}" for step in profile.earlier),
            *(f"People go on to: {step.code}  {step.title}" for step in profile.next),
        ],
    )


def _figures(occupation: Occupation, measures: Mapping[str, Measure]) -> Iterator[str]:
    for figure in occupation.figures:
        yield _figure(figure, measures)
        if figure.name == wording.WEEKLY_PAY and figure.value is not None:
            yield f"  that is {wording.yearly_pay(figure.value)}, as 52 weeks of it"
    there = {figure.name for figure in occupation.figures if figure.level == "unit group"}
    for name in EXPECTED:
        if name not in there:
            yield f"{measures[name].label}: {wording.missing(name)}."


def _figure(figure: Figure, measures: Mapping[str, Measure]) -> str:
    place = "" if figure.place == "Australia" else f", {wording.place_name(figure.place)}"
    rank = wording.standing(figure.name, figure.percentile)
    return (
        f"{measures[figure.name].label}: {wording.figure_value(figure)}, "
        f"{wording.level_of(figure)}, {figure.period}{place} [{figure.source}]"
        + (f". {rank}." if rank else "")
    )


def _shortages(occupation: Occupation) -> Iterator[str]:
    rated = [rating for place in PLACES if (rating := occupation.shortage_in(place))]
    for rating in rated:
        yield (
            f"{wording.place_name(rating.place)}: {wording.shortage(rating.rating)}, "
            f"{rating.year} [{rating.source}]"
        )
    if not rated:
        yield f"{wording.NOT_RATED}."


def _skills(occupation: Occupation) -> Iterator[str]:
    for found in occupation.competencies:
        whom = wording.published_for(found.level, found.anzsco_code, found.anzsco_title)
        yield f"Core competencies {whom} [{found.source}]"
        for score in found.competencies:
            yield f"  {score.name}: {score.score} of 10, {score.level.lower()}"
    if not occupation.competencies:
        yield f"{wording.missing('competencies')}."
    interests = occupation.interests
    if interests is None:
        yield f"{wording.missing('interests')}."
        return
    said = ", ".join(
        f"{INTEREST_LABELS[name]} {wording.number(interests.scores[name])}"
        for name in interests.strongest()
    )
    yield (
        f"Strongest interests, 1 to 7: {said}; US information, for {interests.us_title} "
        f"({interests.us_code}) [{interests.source}]"
    )


def _tools(occupation: Occupation) -> Iterator[str]:
    for found in occupation.tools:
        whom = wording.published_for(found.level, found.anzsco_code, found.anzsco_title)
        yield f"{', '.join(found.tools)}; {whom} [{found.source}]"
    if not occupation.tools:
        yield f"{wording.missing('tools')}."


def _qualifications(occupation: Occupation) -> Iterator[str]:
    for found in occupation.qualifications:
        condition = f", {found.condition}" if found.condition else ""
        yield f"{found.code}  {found.title}: {found.pathway}{condition} [{found.source}]"
    if not occupation.qualifications:
        yield f"{wording.missing('qualifications')}."


def _section(heading: str, lines: Iterable[str]) -> Iterator[str]:
    """A heading with its lines; none where there is nothing to say."""
    there = [line for line in lines if line]
    if there:
        yield ""
        yield heading
        for line in there:
            yield from _wrapped(line, indent="  ")


def _wrapped(text: str, indent: str = "") -> list[str]:
    """Lines no wider than a terminal, the ones after the first set in further."""
    own = indent + text[: len(text) - len(text.lstrip())]
    return textwrap.wrap(
        text.strip(),
        WIDTH,
        initial_indent=own,
        subsequent_indent=own + "    ",
        break_on_hyphens=False,
    )
