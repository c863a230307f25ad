"""The rows of a comparison that show published figures and ratings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from kiosk.catalogue import wording
from kiosk.catalogue.compare_rows import (
    CONDITIONS,
    OUTLOOK,
    OWN_WORDS,
    cell_of,
    make_row,
    same_group_note,
    why_not_alike,
)
from kiosk.catalogue.records import Cell, CellValue, Figure, Row
from kiosk.catalogue.vocabulary import PLACES

if TYPE_CHECKING:
    from kiosk.catalogue.records import Measure, Occupation

CONDITION_FIGURES = ("part_time_pct", "female_pct", "median_age", "avg_full_time_hours")
OUTLOOK_FIGURES = (
    "employed",
    "projected_change_5y_pct",
    "projected_change_10y_pct",
    "vacancies_australia",
    "vacancies_wa",
)
AI_FIGURES = ("genai_augmentation", "genai_automation")
MEASURE_PLACES = {"vacancies_wa": "WA"}


def condition_figure_rows(
    occupations: Sequence[Occupation], measures: Mapping[str, Measure]
) -> Iterator[Row]:
    """Part-time share, share of women, age and hours."""
    for name in CONDITION_FIGURES:
        yield figure_row(name, CONDITIONS, occupations, measures[name])


def outlook_rows(
    occupations: Sequence[Occupation], measures: Mapping[str, Measure]
) -> Iterator[Row]:
    """Pay, number employed, growth, vacancies, prospects, shortage and AI exposure."""
    pay = measures[wording.WEEKLY_PAY]
    yield figure_row(wording.WEEKLY_PAY, OUTLOOK, occupations, pay)
    yield yearly_pay_row(occupations, pay)
    yield from pay_range_row(occupations)
    for name in OUTLOOK_FIGURES:
        yield figure_row(name, OUTLOOK, occupations, measures[name])
    yield prospects_row(occupations)
    for place in PLACES:
        yield shortage_row(place, occupations)
    for name in AI_FIGURES:
        yield figure_row(name, OUTLOOK, occupations, measures[name])


def figure_row(name: str, section: str, occupations: Sequence[Occupation], measure: Measure) -> Row:
    """A figure of each occupation's unit groups, or of the occupation where no group has it."""
    cells = [_figure_cell(occupation, name) for occupation in occupations]
    return make_row(
        name,
        section,
        measure.label,
        cells,
        hint=hint_of(measure.unit, occupations, cells),
        why_not=why_not_alike(occupations, cells),
        scale=_scale(measure),
    )


def yearly_pay_row(occupations: Sequence[Occupation], measure: Measure) -> Row:
    """Fifty-two weeks of the weekly pay, said to be so."""
    cells = [
        cell_of(
            [
                cell_value(
                    figure,
                    text=wording.yearly_pay(figure.value),
                    number=figure.value * wording.WEEKS_A_YEAR,
                )
                for figure in _figures(occupation, wording.WEEKLY_PAY)
                if figure.value is not None
            ],
            wording.missing(wording.WEEKLY_PAY),
        )
        for occupation in occupations
    ]
    scale = _scale(measure)
    return make_row(
        "yearly_pay",
        OUTLOOK,
        "Yearly pay",
        cells,
        hint=hint_of("52 weeks of the weekly pay, rounded to hundreds", occupations, cells),
        why_not=why_not_alike(occupations, cells),
        scale=scale and (scale[0] * wording.WEEKS_A_YEAR, scale[1] * wording.WEEKS_A_YEAR),
    )


def pay_range_row(occupations: Sequence[Occupation]) -> Iterator[Row]:
    """A state page's pay range, where one has it, beside the others' national medians."""
    ranges = [_pay_range(occupation) for occupation in occupations]
    if not any(ranges):
        return
    cells = [
        Cell((found,))
        if found
        else cell_of(
            [
                cell_value(figure, text=f"{wording.figure_value(figure)}, national median")
                for figure in _figures(occupation, wording.WEEKLY_PAY)
            ],
            wording.missing("pay_range"),
        )
        for occupation, found in zip(occupations, ranges, strict=True)
    ]
    medians = any(cell.values and not found for cell, found in zip(cells, ranges, strict=True))
    yield make_row(
        "pay_range",
        OUTLOOK,
        "Pay range on a state page",
        cells,
        hint="weekly, before tax",
        why_not=(
            "A state's undated pay range stands beside national medians: "
            "they were found in different ways"
            if medians
            else ""
        ),
    )


def prospects_row(occupations: Sequence[Occupation]) -> Row:
    """Job prospects by this project's rule."""
    cells = [
        cell_of(
            [
                CellValue(
                    wording.sentence_case(occupation.prospects.rating),
                    level="occupation",
                    source=OWN_WORDS,
                )
            ]
            if occupation.prospects.rating
            else [],
            occupation.prospects.reason,
        )
        for occupation in occupations
    ]
    return make_row(
        "prospects", OUTLOOK, "Job prospects", cells, hint="rated by us from growth and shortage"
    )


def shortage_row(place: str, occupations: Sequence[Occupation]) -> Row:
    """The latest shortage rating in a place."""
    cells: list[Cell] = []
    for occupation in occupations:
        rating = occupation.shortage_in(place)
        if rating is None:
            cells.append(Cell((), wording.NOT_RATED))
            continue
        value = CellValue(
            wording.shortage(rating.rating),
            level=rating.level,
            period=str(rating.year),
            place=place,
            source=rating.source,
        )
        cells.append(Cell((value,)))
    return make_row(
        f"shortage_{place}",
        OUTLOOK,
        f"Shortage, {wording.place_name(place)}",
        cells,
        hint=_period(cells),
        why_not=why_not_alike(occupations, cells),
    )


def cell_value(figure: Figure, *, text: str = "", number: float | None = None) -> CellValue:
    """A figure as a cell shows it."""
    return CellValue(
        text=text or wording.figure_value(figure),
        number=figure.value if number is None else number,
        level=figure.level,
        group=f"{figure.group_title} ({figure.classification} {figure.group_code})",
        period=figure.period,
        place=figure.place,
        source=figure.source,
    )


def _figure_cell(occupation: Occupation, name: str) -> Cell:
    """The figure of each of an occupation's groups, and which of several groups have none."""
    figures = _figures(occupation, name)
    if not figures:
        return Cell((), wording.missing(name))
    there = {figure.group_code for figure in figures if figure.level == "unit group"}
    absent = [
        title for code, title in occupation.anzsco_groups().items() if there and code not in there
    ]
    missing = f"{wording.missing(name)}: {wording.listed(absent)}" if absent else ""
    return Cell(tuple(cell_value(figure) for figure in figures), missing)


def _figures(occupation: Occupation, name: str) -> tuple[Figure, ...]:
    place = MEASURE_PLACES.get(name, "Australia")
    return occupation.group_figures(name, place) or occupation.figures_named(name, place)


def _pay_range(occupation: Occupation) -> CellValue | None:
    """The weekly ends of a state page's range as one value; there is no single number to draw."""
    ends = [
        figure
        for name in ("pay_range_weekly_low", "pay_range_weekly_high")
        for figure in occupation.figures
        if figure.name == name and figure.value is not None
    ]
    if len(ends) != 2:
        return None
    low, high = ends
    return CellValue(
        text=f"{wording.money(low.value or 0)} to {wording.figure_value(high)}",
        level=low.level,
        group=f"{low.group_title} ({low.classification} {low.group_code})",
        period=low.period,
        place=low.place,
        source=low.source,
    )


def hint_of(unit: str, occupations: Sequence[Occupation], cells: Sequence[Cell]) -> str:
    """Unit and period, and which occupations share a group and so a figure."""
    parts = (unit, _period(cells), same_group_note(occupations, cells))
    return " · ".join(part for part in parts if part)


def _period(cells: Sequence[Cell]) -> str:
    """The period of all values, where it is one."""
    periods = {value.period for cell in cells for value in cell.values}
    return periods.pop() if len(periods) == 1 else ""


def _scale(measure: Measure) -> tuple[float, float] | None:
    if measure.lowest is None or measure.highest is None:
        return None
    return (measure.lowest, measure.highest)
