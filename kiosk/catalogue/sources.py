"""Reading the sources, and what each figure's name means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from kiosk.catalogue import records, schema
from kiosk.catalogue.occupation_queries import SOURCES

if TYPE_CHECKING:
    from sqlalchemy import Connection

MEASURES = select(
    schema.Measure.name,
    schema.Measure.label,
    schema.Measure.unit,
    schema.Measure.explanation,
    schema.Measure.group_count,
    schema.Measure.lowest,
    schema.Measure.middle,
    schema.Measure.highest,
).order_by(schema.Measure.position)


def read_sources(connection: Connection) -> dict[str, records.Source]:
    """All sources by their id, in the order in which they are listed."""
    return {row.id: records.Source(*row) for row in connection.execute(SOURCES)}


def read_measures(connection: Connection) -> dict[str, records.Measure]:
    """All measures by their name, in the order in which figures are listed."""
    return {row.name: records.Measure(*row) for row in connection.execute(MEASURES)}
