"""data/figures: reading the tables, with the file, line and field of each fault."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from kiosk.content import tables as t
from kiosk.content.faults import ContentError, Fault

AnyRow = TypeVar("AnyRow", bound=t.Row)


FILES: dict[str, str] = {
    "groups": "occupation_groups.csv",
    "occupations": "occupations.csv",
    "titles": "titles.csv",
    "anzsco": "anzsco.csv",
    "links": "correspondence.csv",
    "measures": "measures.csv",
    "series": "series.csv",
    "unit_group_figures": "unit_group_figures.csv",
    "census_figures": "census_figures.csv",
    "state_page_figures": "state_page_figures.csv",
    "shortages": "shortages.csv",
    "interests": "interests.csv",
    "competencies": "competencies.csv",
    "tools": "technology_tools.csv",
    "qualifications": "qualifications.csv",
    "qualification_links": "qualification_occupations.csv",
    "onet_related": "onet_related.csv",
}
"""Which file each field of `Figures` is read from."""


@dataclass(frozen=True)
class Figures:
    """Every table of data/figures, each row in the order of its file."""

    folder: Path
    groups: list[t.GroupRow]
    occupations: list[t.OccupationRow]
    titles: list[t.TitleRow]
    anzsco: list[t.AnzscoRow]
    links: list[t.LinkRow]
    measures: list[t.MeasureRow]
    series: list[t.SeriesRow]
    unit_group_figures: list[t.FigureRow]
    census_figures: list[t.FigureRow]
    state_page_figures: list[t.StatePageRow]
    shortages: list[t.ShortageRow]
    interests: list[t.InterestRow]
    competencies: list[t.CompetencyRow]
    tools: list[t.ToolRow]
    qualifications: list[t.QualificationRow]
    qualification_links: list[t.QualificationLinkRow]
    onet_related: list[t.OnetRelatedRow]


def read_figures(folder: Path) -> Figures:
    """Read every table. Raises ContentError with all faults of all tables together."""
    reader = _Reader(folder)
    figures = Figures(
        folder=folder,
        groups=reader.read("groups", t.GroupRow),
        occupations=reader.read("occupations", t.OccupationRow),
        titles=reader.read("titles", t.TitleRow),
        anzsco=reader.read("anzsco", t.AnzscoRow),
        links=reader.read("links", t.LinkRow),
        measures=reader.read("measures", t.MeasureRow),
        series=reader.read("series", t.SeriesRow),
        unit_group_figures=reader.read("unit_group_figures", t.FigureRow),
        census_figures=reader.read("census_figures", t.FigureRow),
        state_page_figures=reader.read("state_page_figures", t.StatePageRow),
        shortages=reader.read("shortages", t.ShortageRow),
        interests=reader.read("interests", t.InterestRow),
        competencies=reader.read("competencies", t.CompetencyRow),
        tools=reader.read("tools", t.ToolRow),
        qualifications=reader.read("qualifications", t.QualificationRow),
        qualification_links=reader.read("qualification_links", t.QualificationLinkRow),
        onet_related=reader.read("onet_related", t.OnetRelatedRow),
    )
    if reader.faults:
        raise ContentError(reader.faults)
    return figures


class _Reader:
    """Reads tables of one folder and gathers their faults."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.faults: list[Fault] = []

    def read(self, field: str, row: type[AnyRow]) -> list[AnyRow]:
        path = self._folder / FILES[field]
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except OSError as error:
            self.faults.append(Fault(path, None, "", f"cannot be read: {error.strerror}"))
            return []
        except UnicodeDecodeError:
            self.faults.append(Fault(path, None, "", "is not UTF-8 text"))
            return []
        columns = list(row.model_fields)
        wanted = f"must have the columns {', '.join(columns)}"
        reader = csv.DictReader(lines)
        if reader.fieldnames != columns:
            self.faults.append(Fault(path, 1, "", wanted))
            return []
        rows: list[AnyRow] = []
        # No cell has a line break and no line is empty: a row's line is its place in the table.
        for number in (number for number, line in enumerate(lines, start=1) if not line):
            self.faults.append(Fault(path, number, "", "is an empty line"))
        for number, cells in enumerate(reader, start=2):
            if None in cells or None in cells.values():
                self.faults.append(Fault(path, number, "", wanted))
                continue
            try:
                rows.append(row.model_validate({key: text or None for key, text in cells.items()}))
            except ValidationError as error:
                for problem in error.errors(include_url=False, include_context=False):
                    name = ".".join(str(part) for part in problem["loc"])
                    self.faults.append(Fault(path, number, name, problem["msg"]))
        return rows
