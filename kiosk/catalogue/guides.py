"""Reading the guides: general advice, in the order of Help."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import select

from kiosk.catalogue import records, schema

if TYPE_CHECKING:
    from sqlalchemy import Connection

GUIDES = select(
    schema.Guide.id, schema.Guide.title, schema.Guide.summary, schema.Guide.checked
).order_by(schema.Guide.position)
SECTIONS = select(
    schema.GuideSection.guide_id, schema.GuideSection.heading, schema.GuideSection.text
).order_by(schema.GuideSection.guide_id, schema.GuideSection.position)


def read_guides(connection: Connection) -> tuple[records.Guide, ...]:
    """All guides with their sections."""
    sections: defaultdict[str, list[records.GuideSection]] = defaultdict(list)
    for guide, heading, text in connection.execute(SECTIONS):
        sections[guide].append(records.GuideSection(heading, text))
    return tuple(
        records.Guide(*row, sections=tuple(sections[row.id])) for row in connection.execute(GUIDES)
    )
