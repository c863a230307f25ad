"""Figures as every tab shows them: the value, whom it is for, when, and its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.catalogue import wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.catalogue.records import Figure, Occupation
    from kiosk.viewmodels.changes import Plain


def figure_note(figure: Figure) -> str:
    """Place, period and whom a figure is for, in one line."""
    return f"{wording.place_name(figure.place)}, {figure.period}, {wording.level_of(figure)}"


def figure_row(figure: Figure) -> Plain:
    """One figure: what it says, its note, where it stands, its rank (−1 for none), its source."""
    return {
        "value": wording.figure_value(figure),
        "number": figure.value or 0.0,
        "note": figure_note(figure),
        "group": figure.group_title,
        "period": figure.period,
        "standing": wording.standing(figure.name, figure.percentile),
        "percentile": -1.0 if figure.percentile is None else figure.percentile,
        "source": figure.source,
    }


def group_rows(occupation: Occupation, name: str, place: str = "Australia") -> list[Plain]:
    """The figure of each unit group the occupation lies in; empty where none is published."""
    return [figure_row(figure) for figure in occupation.group_figures(name, place)]


def first_source(rows: Iterable[Plain]) -> str:
    """The source of the first row, or nothing where there is no row."""
    return next((row["source"] for row in rows), "")


def shared_figure_reason(occupation: Occupation) -> str:
    """Why a page speaks of groups: how many ANZSCO unit groups the occupation lies in."""
    groups = list(dict.fromkeys(link.group_title for link in occupation.anzsco))
    if len(groups) == 1:
        return (
            f"Most figures are published for the group {groups[0]} as a whole, "
            "not for this occupation alone."
        )
    return (
        f"This occupation spans {len(groups)} groups: {wording.listed(groups)}. "
        "Each group's figure stands under its own name; we never average them."
    )
