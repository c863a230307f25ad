"""Whether the tables of data/figures agree with one another and with the sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from kiosk.catalogue.schema import Base
from kiosk.content.faults import Fault
from kiosk.content.figures import FILES
from kiosk.content.rows import ROW_SOURCES

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.figures import Figures
    from kiosk.content.sources import Sources
    from kiosk.content.tables import Row

Known = Callable[[str], bool]

KEYS: dict[str, tuple[str, ...]] = {
    "groups": ("code",),
    "occupations": ("code",),
    "titles": ("occupation_code", "title", "kind"),
    "anzsco": ("code",),
    "links": ("occupation_code", "anzsco_code"),
    "measures": ("name",),
    "series": ("name", "level"),
    "unit_group_figures": ("name", "anzsco_code"),
    "census_figures": ("name", "anzsco_code"),
    "state_page_figures": ("name", "occupation_code"),
    "shortages": ("year", "place", "occupation_code", "anzsco_code"),
    "interests": ("occupation_code",),
    "competencies": ("anzsco_code", "name"),
    "tools": ("anzsco_code", "tool"),
    "qualifications": ("code",),
    "qualification_links": ("qualification_code", "occupation_code", "pathway"),
    "onet_related": ("occupation_code", "related_code", "tier"),
}
"""What may stand only once in each table."""


def check_figures(figures: Figures, sources: Sources) -> Iterator[Fault]:
    """Every code, name or source that is not there, and every row that is there twice."""
    known = _known(figures, sources)
    for field, file in FILES.items():
        rows: Sequence[Row] = getattr(figures, field)
        yield from _repeated(figures.folder / file, rows, KEYS[field])
        for column, (what, is_known) in known.items():
            yield from _unknown(figures.folder / file, rows, column, what, is_known)
    yield from _series(figures)
    yield from _anzsco(figures)
    yield from _without_link(figures)


def check_sources(path: Path, sources: Sources) -> Iterator[Fault]:
    """Each table has a source: in each of its rows, or one that names it as a whole."""
    named = [table for source in sources.sources for table in source.tables]
    ids = {source.id for source in sources.sources}
    for source in sorted(set(ROW_SOURCES) - ids):
        yield Fault(path, None, "sources.id", f"{source} is needed and not there")
    for table in Base.metadata.sorted_tables:
        wanted = 0 if table.name == "source" or "source_id" in table.columns else 1
        if named.count(table.name) != wanted:
            problem = f"{table.name} is named by {named.count(table.name)} sources, not {wanted}"
            yield Fault(path, None, "sources.tables", problem)
    for table in sorted(set(named) - set(Base.metadata.tables)):
        yield Fault(path, None, "sources.tables", f"there is no table {table}")


def _known(figures: Figures, sources: Sources) -> dict[str, tuple[str, Known]]:
    """By column: what it names, and whether a value is known."""
    occupations = {row.code for row in figures.occupations}
    groups = {row.code for row in figures.groups}
    anzsco = {row.code for row in figures.anzsco}
    measures = {row.name for row in figures.measures}
    qualifications = {row.code for row in figures.qualifications}
    ids = {source.id for source in sources.sources}
    return {
        "occupation_code": ("OSCA occupation", occupations.__contains__),
        "related_code": ("OSCA occupation", occupations.__contains__),
        "unit_group_code": ("OSCA unit group", groups.__contains__),
        "parent_code": ("OSCA group", groups.__contains__),
        "anzsco_code": ("ANZSCO code", anzsco.__contains__),
        "qualification_code": ("qualification", qualifications.__contains__),
        "source": ("source", ids.__contains__),
        # Competencies have names too, but of their own; only these three name measures.
        "name": ("measure", lambda name: name in measures),
    }


def _unknown(
    path: Path, rows: Sequence[Row], column: str, what: str, is_known: Known
) -> Iterator[Fault]:
    if not rows or column not in type(rows[0]).model_fields:
        return
    if column == "name" and path.name == FILES["competencies"]:
        return
    for line, row in enumerate(rows, start=2):
        value = getattr(row, column)
        if value is not None and not is_known(value):
            yield Fault(path, line, column, f"there is no {what} {value}")


def _repeated(path: Path, rows: Iterable[Row], key: tuple[str, ...]) -> Iterator[Fault]:
    seen: set[tuple[object, ...]] = set()
    for line, row in enumerate(rows, start=2):
        values = tuple(getattr(row, column) for column in key)
        if values in seen:
            told = ", ".join(str(value) for value in values if value is not None)
            yield Fault(path, line, key[0], f"{told} is there more than once")
        seen.add(values)


def _series(figures: Figures) -> Iterator[Fault]:
    """Each figure belongs to a series, and is for the level that its table is for."""
    series = {(row.name, row.level) for row in figures.series}
    levels = {row.code: row.level for row in figures.anzsco}
    for field, level, rows in (
        ("unit_group_figures", "unit group", figures.unit_group_figures),
        ("census_figures", "occupation", figures.census_figures),
    ):
        path = figures.folder / FILES[field]
        for line, row in enumerate(rows, start=2):
            if (row.name, level) not in series:
                yield Fault(path, line, "name", f"{row.name} has no row for {level} in series.csv")
            if levels.get(row.anzsco_code, level) != level:
                yield Fault(path, line, "anzsco_code", f"{row.anzsco_code} is no {level}")


def _anzsco(figures: Figures) -> Iterator[Fault]:
    """Each ANZSCO occupation lies in a unit group that is there."""
    codes = {row.code for row in figures.anzsco}
    for line, row in enumerate(figures.anzsco, start=2):
        if row.code[:4] not in codes:
            path = figures.folder / FILES["anzsco"]
            yield Fault(path, line, "code", f"there is no unit group {row.code[:4]}")


def _without_link(figures: Figures) -> Iterator[Fault]:
    """Each occupation has a correspondence to ANZSCO."""
    linked = {row.occupation_code for row in figures.links}
    for line, row in enumerate(figures.occupations, start=2):
        if row.code not in linked:
            path = figures.folder / FILES["occupations"]
            yield Fault(path, line, "code", f"{row.code} has no row in {FILES['links']}")
