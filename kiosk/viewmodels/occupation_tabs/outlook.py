"""The Pay and outlook tab: every figure drawn as well as written, with its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.catalogue import wording
from kiosk.catalogue.vocabulary import PLACES, STATES
from kiosk.viewmodels.occupation_tabs.figures import (
    figure_note,
    first_source,
    group_rows,
    shared_figure_reason,
)

if TYPE_CHECKING:
    from kiosk.catalogue.records import Measure, Occupation
    from kiosk.viewmodels.changes import Plain

AI_SCORES = (
    ("genai_automation", "Could do parts of the work"),
    ("genai_augmentation", "Could help with the work"),
)
PROJECTIONS = ("projected_change_5y_pct", "projected_change_10y_pct")
SHORTAGE_SHORT = {"S": "Shortage", "R": "Regional", "M": "Metro", "NS": "None"}


def derive_pay(occupation: Occupation) -> Plain:
    """Weekly and yearly pay of each group, where it stands, and a state page's range if any."""
    figures = occupation.group_figures(wording.WEEKLY_PAY)
    rows = group_rows(occupation, wording.WEEKLY_PAY)
    for row, figure in zip(rows, figures, strict=True):
        row["yearly"] = wording.yearly_pay(figure.value or 0.0) + ", before tax"
    ranges = [
        found
        for name in wording.PAY_RANGE
        for place in PLACES
        for found in occupation.figures_named(name, place)
    ]
    return {
        "rows": rows,
        "missing": "" if rows else wording.missing(wording.WEEKLY_PAY) + ".",
        "also_missing": _groups_without_pay(occupation) if rows else "",
        "source": first_source(rows),
        "range": _say_range(ranges[0].value, ranges[1].value) if len(ranges) == 4 else "",
        "range_yearly": _say_range(ranges[2].value, ranges[3].value) if len(ranges) == 4 else "",
        "range_note": figure_note(ranges[0]) if ranges else "",
        "range_source": ranges[0].source if ranges else "",
    }


def _groups_without_pay(occupation: Occupation) -> str:
    """Which of several groups has no pay figure, in a sentence; empty where each has one."""
    having = {figure.group_title for figure in occupation.group_figures(wording.WEEKLY_PAY)}
    groups = dict.fromkeys(link.group_title for link in occupation.anzsco)
    lacking = [group for group in groups if group not in having]
    return f"No pay figure is published for {wording.listed(lacking)}." if lacking else ""


def _say_range(low: float | None, high: float | None) -> str:
    return f"{wording.money(low or 0)} to {wording.money(high or 0)}"


def derive_employed(occupation: Occupation) -> Plain:
    """People employed, and with it where employment is heading, one block for each group."""
    later = [
        {found["group"]: found for found in group_rows(occupation, name)} for name in PROJECTIONS
    ]
    rows = group_rows(occupation, "employed")
    for row in rows:
        changes = [found[row["group"]] for found in later if row["group"] in found]
        heights = [100.0, *(100.0 + change["number"] for change in changes)]
        labels = ["Now", *(f"{_end(change)}  {change['value']}" for change in changes)]
        row["columns"] = [
            {"label": label, "share": height / max(heights)}
            for label, height in zip(labels, heights, strict=True)
        ]
        row["outlook"] = changes[0]["standing"] if changes else ""
        row["outlook_note"] = changes[-1]["note"] if changes else ""
        row["outlook_source"] = first_source(changes)
    return {
        "rows": rows,
        "missing": "" if rows else wording.missing("employed") + ".",
        "source": first_source(rows),
        "outlook_source": first_source(
            [{"source": row["outlook_source"]} for row in rows if row["outlook_source"]]
        ),
    }


def _end(change: Plain) -> str:
    """The year that a projection leads to, the last word of its period."""
    return change["period"].split()[-1]


def derive_shortage(occupation: Occupation) -> Plain:
    """The latest rating of each place, and how the national one went in earlier years."""
    latest = max((found.year for found in occupation.shortages), default=0)
    rated = {
        found.place: found
        for found in occupation.shortages
        if found.year == latest and found.level == "occupation"
    }
    earlier: dict[int, dict[str, list[str]]] = {}
    for found in occupation.shortages:
        if found.year < latest and found.place == "Australia":
            ratings = earlier.setdefault(found.year, {})
            ratings.setdefault(wording.shortage(found.rating), []).append(found.subject)
    return {
        "year": str(latest) if rated else "",
        "tiles": [
            {
                "place": place,
                "place_name": wording.place_name(place),
                "word": SHORTAGE_SHORT[rated[place].rating],
                "spoken": wording.shortage(rated[place].rating),
                "tone": "calm" if rated[place].rating == "NS" else "warm",
            }
            for place in PLACES
            if place in rated
        ],
        "missing": "" if rated else wording.NOT_RATED + ".",
        "source": next((found.source for found in rated.values()), ""),
        "earlier_source": next(
            (found.source for found in occupation.shortages if found.year < latest), ""
        ),
        "earlier": [
            {"year": str(year), "subject": wording.listed(subjects), "word": word}
            for year, ratings in sorted(earlier.items(), reverse=True)
            for word, subjects in ratings.items()
        ],
    }


def derive_ai(occupation: Occupation, measures: dict[str, Measure]) -> Plain:
    """The two scores of exposure to generative AI, each against all groups."""
    rows = [
        {**row, "label": label, "share": row["number"]}
        for name, label in AI_SCORES
        for row in group_rows(occupation, name)
    ]
    return {
        "rows": rows,
        "missing": ""
        if rows
        else "No AI exposure score is published for this group. "
        "The tasks on the tab What you'd do are the better guide.",
        "explained": measures["genai_automation"].explanation,
        "source": first_source(rows),
    }


def derive_places(occupation: Occupation) -> Plain:
    """Each state's share of the group's workers, and the largest industries."""
    groups = list(dict.fromkeys(link.group_title for link in occupation.anzsco))
    shares: list[Plain] = []
    industries: list[Plain] = []
    for group in groups:
        bars: list[Plain] = [
            {
                "label": wording.place_name(state),
                "value": wording.percent(row["number"]),
                "share": row["number"] / 100,
                "source": row["source"],
            }
            for state in STATES
            for row in group_rows(occupation, f"share_{state.lower()}", state)
            if row["group"] == group
        ]
        shares.append({"group": group, "bars": bars})
        named = [
            row
            for rank in (1, 2, 3)
            for row in group_rows(occupation, f"industry_{rank}")
            if row["group"] == group
        ]
        industries.append(
            {
                "group": group,
                "names": [row["value"] for row in named],
                "source": first_source(named),
            }
        )
    return {
        "shares": [found for found in shares if found["bars"]],
        "shares_source": next((bar["source"] for found in shares for bar in found["bars"]), ""),
        "industries": [found for found in industries if found["names"]],
        "industries_source": next((found["source"] for found in industries if found["names"]), ""),
    }


def derive_vacancies(occupation: Occupation) -> Plain:
    """Jobs advertised online, in Australia and in Western Australia."""
    rows = [
        *group_rows(occupation, "vacancies_australia"),
        *group_rows(occupation, "vacancies_wa", "WA"),
    ]
    return {
        "rows": rows,
        "missing": "" if rows else wording.missing("vacancies_australia") + ".",
        "source": first_source(rows),
    }


def derive_outlook(occupation: Occupation, measures: dict[str, Measure]) -> Plain:
    """What the Pay and outlook tab shows."""
    return {
        "about_groups": shared_figure_reason(occupation),
        "pay": derive_pay(occupation),
        "employed": derive_employed(occupation),
        "vacancies": derive_vacancies(occupation),
        "shortage": derive_shortage(occupation),
        "places": derive_places(occupation),
        "ai": derive_ai(occupation, measures),
        "prospects": wording.sentence_case(occupation.prospects.rating or "not rated"),
        "prospects_reason": occupation.prospects.reason,
    }
