"""The Skills and attributes tab: the written lists, competencies drawn, interests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.catalogue import wording
from kiosk.catalogue.vocabulary import INTEREST_LABELS, INTERESTS

if TYPE_CHECKING:
    from kiosk.catalogue.records import CompetencySet, Occupation
    from kiosk.viewmodels.changes import Plain

HIGHEST_COMPETENCY = 10
LOWEST_INTEREST, HIGHEST_INTEREST = 1.0, 7.0


def _competencies(found: CompetencySet) -> Plain:
    ranked = sorted(found.competencies, key=lambda each: (-each.score, each.name))
    return {
        "note": wording.published_for(found.level, found.anzsco_code, found.anzsco_title),
        "source": found.source,
        "bars": [
            {
                "label": each.name,
                "value": f"{each.score} of {HIGHEST_COMPETENCY}, {each.level.lower()}",
                "share": each.score / HIGHEST_COMPETENCY,
            }
            for each in ranked
        ],
    }


def derive_skills(occupation: Occupation) -> Plain:
    """What the Skills and attributes tab shows."""
    profile, interests = occupation.profile, occupation.interests
    span = HIGHEST_INTEREST - LOWEST_INTEREST
    return {
        "lists": [
            {"title": "Knowledge", "entries": list(profile.knowledge)},
            {"title": "Skills", "entries": list(profile.skills)},
            {"title": "What suits this work", "entries": list(profile.attributes)},
        ]
        if profile
        else [],
        "unwritten": "" if profile else wording.missing("profile") + ".",
        "competencies": [_competencies(found) for found in occupation.competencies],
        "competencies_missing": ""
        if occupation.competencies
        else wording.missing("competencies") + ".",
        "interests": [
            {
                "label": INTEREST_LABELS[interest],
                "value": f"{interests.scores[interest]:.1f} of 7",
                "share": (interests.scores[interest] - LOWEST_INTEREST) / span,
            }
            for interest in sorted(INTERESTS, key=lambda each: -interests.scores[each])
        ]
        if interests
        else [],
        "interests_note": f"US information: scores of the US occupation {interests.us_title}, "
        "matched to this one by us."
        if interests
        else "",
        "interests_source": interests.source if interests else "",
        "interests_missing": "" if interests else wording.missing("interests") + ".",
    }
