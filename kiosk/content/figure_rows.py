"""Rows of the tables `measure` and `figure`."""

from __future__ import annotations

import statistics
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from kiosk.content.percentiles import percentiles

if TYPE_CHECKING:
    from kiosk.content.figures import Figures
    from kiosk.content.tables import FigureRow, Level, MeasureRow, SeriesRow

Rows = list[dict[str, Any]]


def group_values(figures: Figures) -> dict[str, dict[str, float]]:
    """By name of figure: the value of each ANZSCO unit group that has a number for it."""
    values: dict[str, dict[str, float]] = defaultdict(dict)
    for row in figures.unit_group_figures:
        if row.value is not None:
            values[row.name][row.anzsco_code] = row.value
    return values


def measure_rows(figures: Figures) -> Rows:
    """One row a measure, in the order of its table, with the spread over all unit groups."""
    values = group_values(figures)
    having: dict[str, int] = defaultdict(int)
    for row in figures.unit_group_figures:
        having[row.name] += 1
    rows: Rows = []
    for position, measure in enumerate(figures.measures, start=1):
        numbers = sorted(values.get(measure.name, {}).values())
        rows.append(
            {
                "name": measure.name,
                "position": position,
                "label": measure.label,
                "unit": measure.unit,
                "explanation": measure.explanation,
                "group_count": having[measure.name],
                "lowest": numbers[0] if numbers else None,
                "middle": statistics.median(numbers) if numbers else None,
                "highest": numbers[-1] if numbers else None,
            }
        )
    return rows


def figure_rows(figures: Figures) -> Rows:
    """One row a published figure: by subject and then in the order of the measures."""
    measures = {measure.name: measure for measure in figures.measures}
    series = {(one.name, one.level): one for one in figures.series}
    ranks = {
        name: percentiles(values)
        for name, values in group_values(figures).items()
        if measures[name].ranked == "yes"
    }
    levels: tuple[tuple[Level, list[FigureRow]], ...] = (
        ("unit group", figures.unit_group_figures),
        ("occupation", figures.census_figures),
    )
    rows: Rows = [
        _figure(
            row,
            measures[row.name],
            series[row.name, level],
            ranks.get(row.name, {}).get(row.anzsco_code) if level == "unit group" else None,
        )
        for level, published in levels
        for row in published
    ]
    rows += [
        {
            "name": row.name,
            "value": row.value,
            "text": None,
            "unit": measures[row.name].unit,
            "period": row.period,
            "place": measures[row.name].place,
            "level": "occupation",
            "anzsco_code": None,
            "occupation_code": row.occupation_code,
            "percentile": None,
            "source_id": row.source,
        }
        for row in figures.state_page_figures
    ]
    order = {name: position for position, name in enumerate(measures)}
    rows.sort(
        key=lambda row: (row["anzsco_code"] or "", row["occupation_code"] or "", order[row["name"]])
    )
    return [{"id": number} | row for number, row in enumerate(rows, start=1)]


def _figure(
    row: FigureRow, measure: MeasureRow, series: SeriesRow, percentile: float | None
) -> dict[str, Any]:
    return {
        "name": row.name,
        "value": row.value,
        "text": row.text,
        "unit": measure.unit,
        "period": series.period,
        "place": measure.place,
        "level": series.level,
        "anzsco_code": row.anzsco_code,
        "occupation_code": None,
        "percentile": percentile,
        "source_id": series.source,
    }
