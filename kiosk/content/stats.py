"""Counts of what the content holds, and of what is missing for how many occupations."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kiosk.content.figure_rows import group_values
from kiosk.content.occupation_rows import prospect_rows, related_rows
from kiosk.content.occupations import competency_scores, links_of, tools_by_anzsco

if TYPE_CHECKING:
    from kiosk.content.content import Content

PAY = "median_full_time_weekly_pay"


def stats(content: Content) -> dict[str, int]:
    """Counts by what is counted, in words."""
    figures = content.figures
    links = links_of(figures)
    codes = [occupation.code for occupation in figures.occupations]
    pay = group_values(figures)[PAY]
    competencies, tools = competency_scores(figures), tools_by_anzsco(figures)
    prospects = Counter(row["rating"] for row in prospect_rows(figures))
    having = {
        "a median weekly pay in any of its groups": {
            code for code in codes if any(group in pay for group in links.unit_groups(code))
        },
        "competencies, own or its groups'": _with_any(codes, links.anzsco, set(competencies)),
        "technology tools, own or its groups'": _with_any(codes, links.anzsco, set(tools)),
        "interests": {row.occupation_code for row in figures.interests},
        "a vocational qualification": {row.occupation_code for row in figures.qualification_links},
        "a related occupation": {row["occupation_code"] for row in related_rows(figures)},
        "a shortage rating": {
            row.occupation_code for row in figures.shortages if row.occupation_code
        },
        "a profile": {profile.code for profile in content.profiles},
        "a second reading of their profile": {
            profile.code for profile in content.profiles if profile.second_read
        },
        "a licence in their profile": {
            profile.code for profile in content.profiles if profile.entry.licences
        },
        "a way of recognition in their profile": {
            profile.code for profile in content.profiles if profile.recognition
        },
    }
    counts = {"occupations": len(codes)}
    counts |= {
        "occupations that lie in several ANZSCO unit groups": sum(
            len(links.unit_groups(code)) > 1 for code in codes
        )
    }
    counts |= {
        f"occupations without {what}": len(codes) - len(with_it) for what, with_it in having.items()
    }
    for rating in ("very strong", "strong", "average", "limited", None):
        counts[f"occupations with prospects {rating or 'not rated'}"] = prospects[rating]
    counts["everyday search words"] = sum(len(one.search_words) for one in content.profiles)
    counts["steps between occupations"] = sum(len(one.steps.next) for one in content.profiles)
    return counts


def _with_any(codes: list[str], anzsco: dict[str, list[str]], known: set[str]) -> set[str]:
    """Occupations of which an ANZSCO occupation, or its unit group, is among the known codes."""
    return {code for code in codes if any(one in known or one[:4] in known for one in anzsco[code])}
