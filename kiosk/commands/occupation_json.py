"""An occupation as JSON: names as in the issue, figures' names as in data/figures/measures.csv."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.catalogue.records import Figure, Occupation, Profile


def occupation_json(occupation: Occupation) -> dict[str, Any]:
    """Everything about an occupation, ready for `json.dumps`."""
    profile = occupation.profile
    return {
        "code": occupation.code,
        "title": occupation.title,
        "skill_level": occupation.skill_level,
        "usual_entry": {"entry": occupation.usual_entry, "basis": occupation.entry_basis},
        "hierarchy": [asdict(group) for group in occupation.hierarchy],
        "anzsco": [asdict(link) for link in occupation.anzsco],
        "titles": [asdict(title) for title in occupation.titles],
        "figures": [figure_json(figure) for figure in occupation.figures],
        "shortage": [asdict(rating) for rating in occupation.shortages],
        "prospects": asdict(occupation.prospects),
        "interests": _interests_json(occupation),
        "competencies": [asdict(found) for found in occupation.competencies],
        "tools": [asdict(found) for found in occupation.tools],
        "qualifications": [asdict(found) for found in occupation.qualifications],
        "related": [asdict(found) for found in occupation.related],
        "neighbours": [asdict(found) for found in occupation.neighbours],
        "profile": profile_json(occupation, profile) if profile else None,
        "sources": [asdict(source) for source in occupation.sources],
    }


def figure_json(figure: Figure) -> dict[str, Any]:
    """One figure; `value` is a number, or words where the fact is not a number.

    `group` is the code of the ANZSCO group or occupation, or of the OSCA occupation, that it
    was published for.
    """
    return {
        "name": figure.name,
        "value": figure.text if figure.value is None else figure.value,
        "unit": figure.unit,
        "period": figure.period,
        "place": figure.place,
        "level": figure.level,
        "group": figure.group_code,
        "group_title": figure.group_title,
        "classification": figure.classification,
        "percentile": figure.percentile,
        "source": figure.source,
    }


def _interests_json(occupation: Occupation) -> dict[str, Any] | None:
    interests = occupation.interests
    if interests is None:
        return None
    return {
        **interests.scores,
        "strongest": list(interests.strongest()),
        "us_code": interests.us_code,
        "us_title": interests.us_title,
        "method": interests.method,
        "source": interests.source,
    }


def profile_json(occupation: Occupation, profile: Profile) -> dict[str, Any]:
    """The written part, its fields named and nested as in docs/content-guide.md."""
    return {
        "code": occupation.code,
        "title": occupation.title,
        "written": profile.written,
        "second_read": profile.second_read,
        "one_line": profile.one_line,
        "summary": profile.summary,
        "definition": profile.definition,
        "plain_english": profile.plain_english,
        "tasks": list(profile.tasks),
        "tools": list(profile.tools),
        "recognition": profile.recognition,
        "search_words": list(profile.search_words),
        "school_subjects": list(profile.school_subjects),
        "skills": {
            "knowledge": list(profile.knowledge),
            "skills": list(profile.skills),
            "attributes": list(profile.attributes),
        },
        "conditions": {
            "prose": profile.conditions,
            "place": profile.place,
            "hours": list(profile.hours),
            "physical_demand": profile.physical_demand,
            "contact_with_people": profile.contact_with_people,
            "travel": profile.travel,
            "hazards": list(profile.hazards),
        },
        "entry": {
            "prose": profile.entry,
            "usual": occupation.usual_entry,
            "qualification": profile.qualification,
            "apprenticeship": profile.apprenticeship,
            "licences": [asdict(licence) for licence in profile.licences],
        },
        "steps": {
            "earlier": [step.code for step in profile.earlier],
            "next": [step.code for step in profile.next],
        },
    }
