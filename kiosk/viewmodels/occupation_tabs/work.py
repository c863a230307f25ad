"""The tabs about the work itself: what you'd do, working conditions, tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.catalogue import wording
from kiosk.catalogue.vocabulary import WORK_PLACE_LABELS
from kiosk.viewmodels.occupation_tabs.figures import figure_row, first_source, group_rows

if TYPE_CHECKING:
    from kiosk.catalogue.records import Occupation, Profile
    from kiosk.viewmodels.changes import Plain

DEMAND_WORDS = {"light": "Light", "moderate": "Moderate", "heavy": "Heavy"}
PEOPLE_WORDS = {"little": "Little", "some": "Some", "most of the day": "Most of the day"}
TRAVEL_WORDS = {"none": "None", "local": "Local", "nights away": "With nights away from home"}

WORKING_WEEK = (
    ("avg_full_time_hours", "Average full-time week"),
    ("part_time_pct", "Part-time share"),
    ("median_age", "Median age"),
    ("female_pct", "Share of women"),
)


def derive_tasks(occupation: Occupation) -> Plain:
    """What the tab What you'd do shows."""
    profile = occupation.profile
    return {
        "tasks": list(profile.tasks) if profile else [],
        "one_line": profile.one_line if profile else "",
        "unwritten": "" if profile else wording.missing("profile") + ".",
        "specialisations": [each.title for each in occupation.titles if each.kind != "alternative"],
        "subjects": list(profile.school_subjects) if profile else [],
        "neighbours": [{"code": each.code, "title": each.title} for each in occupation.neighbours],
        "group": occupation.hierarchy[-1].title,
    }


def _facets(profile: Profile) -> list[Plain]:
    hazards = wording.sentence_case(wording.listed(profile.hazards))
    return [
        {"label": "Where", "value": WORK_PLACE_LABELS[profile.place]},
        {"label": "When", "value": wording.sentence_case(wording.listed(profile.hours))},
        {"label": "Physical demand", "value": DEMAND_WORDS[profile.physical_demand]},
        {"label": "Contact with people", "value": PEOPLE_WORDS[profile.contact_with_people]},
        {"label": "Travel", "value": TRAVEL_WORDS[profile.travel]},
        {"label": "What to mind", "value": hazards},
    ]


def _week(occupation: Occupation, name: str, label: str) -> Plain:
    rows = group_rows(occupation, name)
    own = [
        figure_row(figure)
        for figure in occupation.figures_named(name)
        if figure.level == "occupation"
    ]
    return {
        "label": label,
        "missing": "" if rows or own else wording.missing(name),
        "rows": rows + own,
        "is_share": name.endswith("_pct"),
        "source": first_source(rows or own),
    }


def derive_conditions(occupation: Occupation) -> Plain:
    """What the Working conditions tab shows."""
    profile = occupation.profile
    return {
        "prose": profile.conditions if profile else "",
        "unwritten": "" if profile else wording.missing("profile") + ".",
        "facets": _facets(profile) if profile else [],
        "figures": [_week(occupation, name, label) for name, label in WORKING_WEEK],
    }


def derive_tools(occupation: Occupation) -> Plain:
    """What the Tools tab shows: what people name, and the published list of each group."""
    profile = occupation.profile
    return {
        "written": list(profile.tools) if profile else [],
        "unwritten": "" if profile else wording.missing("profile") + ".",
        "sets": [
            {
                "tools": list(tools.tools),
                "note": wording.published_for(tools.level, tools.anzsco_code, tools.anzsco_title),
                "source": tools.source,
            }
            for tools in occupation.tools
        ],
        "missing": "" if occupation.tools else wording.missing("tools") + ".",
    }
