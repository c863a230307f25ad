"""How figures are said, once, for the window and the command line alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.catalogue.vocabulary import PLACE_NAMES

if TYPE_CHECKING:
    from kiosk.catalogue.records import Figure

NO_BREAK = "\u00a0"
MINUS = "\u2212"
WEEKS_A_YEAR = 52

WEEKLY_PAY = "median_full_time_weekly_pay"
PAY_RANGE = (
    "pay_range_weekly_low",
    "pay_range_weekly_high",
    "pay_range_yearly_low",
    "pay_range_yearly_high",
)
CHANGES = {"projected_change_5y_pct", "projected_change_10y_pct", "annual_employment_growth"}
"""Figures that are said with their sign."""

SHORTAGE_WORDS = {
    "S": "In shortage",
    "R": "In shortage in regional areas",
    "M": "In shortage in metropolitan areas",
    "NS": "Not in shortage",
}
NOT_RATED = "Not rated for shortage"

MISSING = {
    WEEKLY_PAY: "No pay figure is published for this group",
    "median_full_time_hourly_pay": "No hourly pay is published for this group",
    "pay_range": "No pay range is published for this occupation",
    "employed": "No number of people employed is published for this group",
    "projected_change_5y_pct": "No five-year projection is published for this group",
    "projected_change_10y_pct": "No ten-year projection is published for this group",
    "annual_employment_growth": "No yearly change is published for this group",
    "vacancies_australia": "No count of job advertisements is published for this group",
    "vacancies_wa": "No count of job advertisements in WA is published for this group",
    "part_time_pct": "No part-time share is published for this group",
    "female_pct": "No share of women is published for this group",
    "median_age": "No median age is published for this group",
    "avg_full_time_hours": "No average working week is published for this group",
    "genai_automation": "No AI automation score is published for this group",
    "genai_augmentation": "No AI augmentation score is published for this group",
    "industry_1": "No industries are published for this group",
    "shares": "No shares by state are published for this group",
    "competencies": "No core competencies are published for this occupation or its group",
    "tools": "No technology tools are published for this occupation or its group",
    "interests": "No interests could be matched to this occupation",
    "qualifications": "No VET qualification is listed as leading to this occupation",
    "profile": "The profile of this occupation is not written yet",
}
"""Why there is nothing to show, in a visitor's words."""

STANDINGS = {
    WEEKLY_PAY: ("Paid more than", "Paid less than"),
    "median_full_time_hourly_pay": ("Paid more by the hour than", "Paid less by the hour than"),
    "employed": ("Larger than", "Smaller than"),
    "projected_change_5y_pct": ("Projected to grow more than", "Projected to grow less than"),
    "projected_change_10y_pct": ("Projected to grow more than", "Projected to grow less than"),
    "vacancies_australia": ("More jobs advertised than in", "Fewer jobs advertised than in"),
    "part_time_pct": ("More part-time work than in", "Less part-time work than in"),
    "female_pct": ("A larger share of women than in", "A smaller share of women than in"),
    "median_age": ("Older workers than in", "Younger workers than in"),
    "avg_full_time_hours": ("A longer full-time week than in", "A shorter full-time week than in"),
    "genai_automation": ("More exposed than", "Less exposed than"),
    "genai_augmentation": ("More exposed than", "Less exposed than"),
}


def count(value: float) -> str:
    """A whole number with its thousands apart: "197,300", with a true minus sign."""
    return f"{round(value):,}".replace("-", MINUS)


def number(value: float) -> str:
    """A number as published: "44", "0.67", "13.7", thousands apart."""
    said = f"{value:,.2f}".rstrip("0").rstrip(".")
    return said.replace("-", MINUS)


def money(value: float) -> str:
    """Dollars; cents only where there are any: "$2,191", "$57.50"."""
    return f"${value:,.0f}" if float(value).is_integer() else f"${value:,.2f}"


def percent(value: float, *, signed: bool = False) -> str:
    """A percentage with a no-break space: "15 %", or "+6.7 %" and "−2.9 %" when signed."""
    return f"{with_sign(value) if signed else number(value)}{NO_BREAK}%"


def with_sign(value: float) -> str:
    """A change: "+3,400", "−0.8", "0"."""
    return f"+{number(value)}" if value > 0 else number(value)


def yearly_pay(weekly: float) -> str:
    """Fifty-two weeks' pay, rounded to hundreds: "about $113,900 a year"."""
    return f"about ${round(weekly * WEEKS_A_YEAR, -2):,.0f} a year"


def figure_value(figure: Figure) -> str:
    """A figure's value with its unit, as a visitor reads it."""
    if figure.value is None:
        text = figure.text or ""
        return f"{text} people" if figure.unit == "people" else text
    return value_in_unit(figure.value, figure.unit, signed=figure.name in CHANGES)


def value_in_unit(value: float, unit: str, *, signed: bool = False) -> str:
    """A value with its unit; the units are those of data/figures/measures.csv."""
    said = with_sign(value) if signed else number(value)
    match unit.split():
        case ["dollars", article, span, *_]:
            return f"{money(value)} {article} {span}"
        case ["percent", *_]:
            return percent(value, signed=signed)
        case ["score", *_]:
            return f"{value:.2f} of 1"
        case _:
            return f"{said} {unit}"


def published_for(level: str, code: str, title: str, classification: str = "ANZSCO") -> str:
    """Whom a figure is for: "for the group Electricians (ANZSCO 3411)"."""
    kind = "group" if level == "unit group" else "occupation"
    return f"for the {kind} {title} ({classification} {code})"


def level_of(figure: Figure) -> str:
    """The same, of a figure."""
    return published_for(figure.level, figure.group_code, figure.group_title, figure.classification)


def missing(name: str) -> str:
    """Why there is no such figure."""
    return MISSING.get(name, "No such figure is published for this group")


def standing(name: str, percentile: float | None) -> str:
    """Where a group stands among all groups: "Paid more than 7 in 10 groups".

    The tenths are rounded down, so that the sentence is never more than true; empty where
    the figure has no rank.
    """
    if percentile is None or name not in STANDINGS:
        return ""
    more, less = STANDINGS[name]
    words, share = (more, percentile) if percentile >= 50 else (less, 100 - percentile)
    if share >= 100:
        return f"{words} any other group"
    tenths = int(share // 10)
    return f"{words} half of the groups" if tenths == 5 else f"{words} {tenths} in 10 groups"


def shortage(rating: str | None) -> str:
    """A shortage rating in words; None is an occupation that was not rated."""
    return SHORTAGE_WORDS[rating] if rating else NOT_RATED


def place_name(place: str) -> str:
    """A place's full name: "Western Australia"."""
    return PLACE_NAMES.get(place, place)


def sentence_case(text: str) -> str:
    """A word of the vocabulary as a label: "very strong" to "Very strong"."""
    return text[:1].upper() + text[1:]


def listed(parts: Sequence[str]) -> str:
    """Words in a row: "a", "a and b", "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"
