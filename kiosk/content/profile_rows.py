"""Rows of what people wrote: profiles with their lists, and guides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.content.figure_rows import Rows
    from kiosk.content.guides import Guide
    from kiosk.content.profiles import Profile


def profile_rows(profiles: Sequence[Profile]) -> Rows:
    """One row a profile."""
    return [
        {
            "occupation_code": one.code,
            "one_line": one.one_line,
            "summary": one.summary,
            "definition": one.definition,
            "plain_english": one.plain_english,
            "conditions": one.conditions.prose,
            "place": one.conditions.place,
            "physical_demand": one.conditions.physical_demand,
            "contact_with_people": one.conditions.contact_with_people,
            "travel": one.conditions.travel,
            "entry": one.entry.prose,
            "qualification": one.entry.qualification,
            "apprenticeship": one.entry.apprenticeship,
            "recognition": one.recognition,
            "written": one.written.isoformat(),
            "second_read": one.second_read.isoformat() if one.second_read else None,
        }
        for one in profiles
    ]


def item_rows(profiles: Sequence[Profile]) -> Rows:
    """One row an entry of a profile's lists."""
    return [
        {"occupation_code": one.code, "kind": kind, "position": position, "text": text}
        for one in profiles
        for kind, texts in _lists(one).items()
        for position, text in enumerate(texts, start=1)
    ]


def _lists(profile: Profile) -> dict[str, Sequence[str]]:
    return {
        "task": profile.tasks,
        "knowledge": profile.skills.knowledge,
        "skill": profile.skills.skills,
        "attribute": profile.skills.attributes,
        "tool": profile.tools,
        "hours": profile.conditions.hours,
        "hazard": profile.conditions.hazards,
        "search word": profile.search_words,
        "school subject": profile.school_subjects,
    }


def licence_rows(profiles: Sequence[Profile]) -> Rows:
    """One row a licence of a profile."""
    return [
        {
            "occupation_code": one.code,
            "position": position,
            "name": licence.name,
            "body": licence.body,
            "note": licence.note,
        }
        for one in profiles
        for position, licence in enumerate(one.entry.licences, start=1)
    ]


def step_rows(profiles: Sequence[Profile]) -> Rows:
    """One row an earlier or next occupation of a profile."""
    return [
        {
            "occupation_code": one.code,
            "direction": direction,
            "position": position,
            "other_code": other,
        }
        for one in profiles
        for direction, codes in (("earlier", one.steps.earlier), ("next", one.steps.next))
        for position, other in enumerate(codes, start=1)
    ]


def guide_rows(guides: Sequence[Guide]) -> Rows:
    """One row a guide."""
    return [
        {
            "id": one.id,
            "position": one.position,
            "title": one.title,
            "summary": one.summary,
            "checked": one.checked.isoformat(),
        }
        for one in guides
    ]


def section_rows(guides: Sequence[Guide]) -> Rows:
    """One row a heading of a guide."""
    return [
        {
            "guide_id": one.id,
            "position": position,
            "heading": section.heading,
            "text": section.text,
        }
        for one in guides
        for position, section in enumerate(one.sections, start=1)
    ]
