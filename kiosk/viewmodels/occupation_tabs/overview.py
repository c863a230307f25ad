"""The Overview tab: what the work is, what else it is called, the facts at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.catalogue import wording
from kiosk.catalogue.vocabulary import (
    INTEREST_LABELS,
    SKILL_LEVEL_MEANINGS,
    USUAL_ENTRY_LABELS,
    WORK_PLACE_LABELS,
)
from kiosk.viewmodels.occupation_tabs.figures import group_rows, shared_figure_reason

if TYPE_CHECKING:
    from kiosk.catalogue.records import Occupation
    from kiosk.viewmodels.changes import Plain

LINK_WORDS = {"full": "All of this occupation", "partial": "Part of this occupation"}
"""How much of an OSCA occupation lies in an ANZSCO one."""


def _fact(
    label: str,
    value: str,
    note: str = "",
    source: str = "",
    group: str = "",
    *,
    missing: bool = False,
) -> Plain:
    return {
        "label": label,
        "value": value,
        "note": note,
        "source": source,
        "group": group,
        "missing": missing,
    }


def _figure_facts(occupation: Occupation, name: str, label: str) -> list[Plain]:
    rows = group_rows(occupation, name)
    if not rows:
        return [_fact(label, wording.missing(name), missing=True)]
    several = len(rows) > 1
    return [
        _fact(label, row["value"], row["note"], row["source"], row["group"] if several else "")
        for row in rows
    ]


def glance(occupation: Occupation) -> list[Plain]:
    """The facts a visitor asks for first."""
    profile, interests = occupation.profile, occupation.interests
    facts = [
        _fact(
            "Usual entry",
            USUAL_ENTRY_LABELS[occupation.usual_entry],
            profile.qualification
            if profile
            else f"From skill level {occupation.skill_level} of the classification: "
            + SKILL_LEVEL_MEANINGS[occupation.skill_level],
        ),
        *_figure_facts(occupation, wording.WEEKLY_PAY, "Typical full-time pay"),
        *_figure_facts(occupation, "employed", "People employed"),
    ]
    if profile:
        facts.append(_fact("Where", WORK_PLACE_LABELS[profile.place]))
        facts.append(_fact("When", wording.sentence_case(wording.listed(profile.hours))))
    if interests:
        strongest = [INTEREST_LABELS[interest] for interest in interests.strongest()[:2]]
        facts.append(
            _fact(
                "Suits an interest in",
                wording.sentence_case(wording.listed([each.lower() for each in strongest])),
                f"US information, from {interests.us_title}",
                interests.source,
            )
        )
    return facts


def _titles(occupation: Occupation, kind: str) -> list[str]:
    return [each.title for each in occupation.titles if each.kind == kind]


def derive_overview(occupation: Occupation) -> Plain:
    """What the Overview tab shows; an occupation without a profile shows what is known."""
    profile = occupation.profile
    return {
        "has_profile": profile is not None,
        "is_nec": occupation.is_nec,
        "summary": profile.summary if profile else "",
        "definition": profile.definition if profile else "",
        "unwritten": "" if profile else _unwritten(occupation),
        "alternatives": _titles(occupation, "alternative"),
        "specialisations": _titles(occupation, "specialisation"),
        "gathered": _titles(occupation, "nec"),
        "glance": glance(occupation),
        "glance_note": shared_figure_reason(occupation),
        "prospects": wording.sentence_case(occupation.prospects.rating or "not rated"),
        "prospects_reason": occupation.prospects.reason,
        "place_in_classification": [group.title for group in occupation.hierarchy],
        "anzsco": [
            {
                "label": f"ANZSCO {link.code}",
                "value": link.title,
                "note": f"{LINK_WORDS[link.link]}, in the group {link.group_title}",
            }
            for link in occupation.anzsco
        ],
        "neighbours": [{"code": each.code, "title": each.title} for each in occupation.neighbours],
        "group": occupation.hierarchy[-1].title,
    }


def _unwritten(occupation: Occupation) -> str:
    group = occupation.hierarchy[-1].title
    if occupation.is_nec:
        return (
            f"This is where the classification gathers occupations of the group {group} "
            "that have no entry of their own. They are named below."
        )
    return (
        f"We have not written about this occupation yet. It belongs to the group {group}. "
        "The figures, titles, training and related occupations on this page are complete."
    )
