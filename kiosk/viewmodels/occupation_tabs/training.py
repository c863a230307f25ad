"""The tabs about the way in: training and entry, apprenticeships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.catalogue import wording
from kiosk.catalogue.vocabulary import AQF_LEVELS, SKILL_LEVEL_MEANINGS, USUAL_ENTRY_LABELS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.catalogue.records import Guide, Occupation, Qualification
    from kiosk.viewmodels.changes import Plain

PATHWAYS = (
    ("occupation ready", "Gets you ready for this occupation"),
    ("pre-vocational", "A first taste, before the occupation"),
    ("specialised training", "Special skills within the occupation"),
    ("progression pathway", "A step on, once you are in it"),
    ("related", "Related"),
)
APPRENTICE_LEVELS = ("Certificate II", "Certificate III", "Certificate IV")
APPRENTICESHIP_WORDS = {
    "usual": "Most people start as an apprentice or trainee",
    "possible": "A traineeship or apprenticeship may be offered in your state",
    "not offered": "There is usually no apprenticeship or traineeship for this",
}
NO_REGISTER = (
    "We hold no state's register of apprenticeships and traineeships. Check with your state or "
    "territory's training authority, or ask staff here, which are offered where you live."
)
CONDITION_WORDS = {
    "licence required": "A licence is required",
    "licence may be required": "A licence may be required",
    "serving members only": "For serving members only",
}


def _qualification(found: Qualification) -> Plain:
    return {
        "code": found.code,
        "title": found.title,
        "condition": CONDITION_WORDS.get(found.condition, ""),
        "source": found.source,
    }


def _by_level(found: Sequence[Qualification]) -> list[Qualification]:
    return sorted(found, key=lambda each: (AQF_LEVELS.index(each.aqf_level), each.title))


def guide_row(guides: Sequence[Guide], guide_id: str) -> Plain:
    """A guide to offer on a page: id, title, summary; empty where there is no such guide."""
    for guide in guides:
        if guide.id == guide_id:
            return {"id": guide.id, "title": guide.title, "summary": guide.summary}
    return {}


def derive_training(occupation: Occupation, guides: Sequence[Guide]) -> Plain:
    """What the Training and entry tab shows."""
    profile = occupation.profile
    groups: list[Plain] = []
    for pathway, label in PATHWAYS:
        found = [each for each in occupation.qualifications if each.pathway == pathway]
        if found:
            groups.append(
                {"label": label, "rows": [_qualification(each) for each in _by_level(found)]}
            )
    return {
        "usual": USUAL_ENTRY_LABELS[occupation.usual_entry],
        "usual_note": profile.qualification
        if profile
        else f"Read from skill level {occupation.skill_level} of the classification: "
        f"{SKILL_LEVEL_MEANINGS[occupation.skill_level]}.",
        "prose": profile.entry if profile else "",
        "licences": [
            {"name": each.name, "body": each.body, "note": each.note or ""}
            for each in profile.licences
        ]
        if profile
        else [],
        "licences_missing": ""
        if profile and profile.licences
        else "None that we know of. Check with the employer and the course provider."
        if profile
        else "Licences for this occupation are not written down here yet. "
        "Check with the industry's regulator before you start a course.",
        "groups": groups,
        "groups_missing": "" if groups else wording.missing("qualifications") + ".",
        "source": next((each.source for each in occupation.qualifications), ""),
        "recognition": (profile.recognition or "") if profile else "",
        "guides": [row for name in ("recognition", "courses") if (row := guide_row(guides, name))],
    }


def derive_apprenticeships(occupation: Occupation, guides: Sequence[Guide]) -> Plain:
    """What the Apprenticeships tab shows."""
    profile = occupation.profile
    certificates = [
        each
        for each in occupation.qualifications
        if each.pathway == "occupation ready" and each.aqf_level in APPRENTICE_LEVELS
    ]
    if profile:
        headline = APPRENTICESHIP_WORDS[profile.apprenticeship]
    elif certificates:
        headline = "A certificate gets people ready for this, so one may be offered"
    else:
        headline = "No certificate is listed that gets people ready for this"
    guide = next((each for each in guides if each.id == "apprenticeships"), None)
    return {
        "headline": headline,
        "register": NO_REGISTER,
        "certificates": [_qualification(each) for each in _by_level(certificates)],
        "certificates_missing": ""
        if certificates
        else "No Certificate II, III or IV is listed as getting people ready for this occupation.",
        "source": next((each.source for each in certificates), ""),
        "sections": [
            {"heading": each.heading, "text": each.text}
            for each in (guide.sections if guide else ())
        ],
    }
