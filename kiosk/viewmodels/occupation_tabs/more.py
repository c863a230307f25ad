"""The last tabs: related occupations with the reason, and the sources of the page."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.catalogue.records import NamedOccupation, Occupation
    from kiosk.viewmodels.changes import Plain

OWN_WORDS = (
    "The words of this page are this project's own. They are general information: before you "
    "act on a licence, a course or an entry requirement, ask the body that grants it."
)


def _named(found: tuple[NamedOccupation, ...]) -> list[Plain]:
    return [{"code": each.code, "title": each.title, "reason": ""} for each in found]


def derive_related(occupation: Occupation) -> Plain:
    """What the Related tab shows."""
    profile = occupation.profile
    return {
        "earlier": _named(profile.earlier) if profile else [],
        "next": _named(profile.next) if profile else [],
        "related": [
            {"code": each.code, "title": each.title, "reason": each.reason}
            for each in occupation.related
        ],
        "neighbours": _named(occupation.neighbours),
        "group": occupation.hierarchy[-1].title,
    }


def _day(date: str | None) -> str:
    """A date as people say it: "21 November 2026"; empty where there is none."""
    if not date:
        return ""
    day = dt.date.fromisoformat(date)
    return f"{day.day} {day:%B %Y}"


def derive_sources(occupation: Occupation) -> Plain:
    """What the Sources tab shows."""
    profile = occupation.profile
    return {
        "words": OWN_WORDS,
        "written": _day(profile.written) if profile else "",
        "second_read": _day(profile.second_read) if profile else "",
        "sources": [
            {
                "publisher": each.publisher,
                "title": each.title,
                "period": each.period,
                "licence": each.licence,
                "address": each.address,
                "note": each.note,
            }
            for each in occupation.sources
        ],
    }
