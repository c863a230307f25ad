"""What the first frame shows, read in a few milliseconds without SQLAlchemy."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from kiosk.catalogue.database import damage_as_error

FAMILIES = """
    SELECT major.code, major.title, count(*)
    FROM occupation_group AS major
    JOIN occupation ON substr(occupation.code, 1, 1) = major.code
    WHERE major.level = 'major'
    GROUP BY major.code
    ORDER BY major.code
"""
EDITION = "SELECT value FROM edition WHERE key = 'data_date'"


@dataclass(frozen=True, slots=True)
class Family:
    """A major group as a way in, with the number of occupations in it."""

    code: str
    title: str
    occupations: int


@dataclass(frozen=True, slots=True)
class FrontPage:
    """All that the first frame needs to know; kept here so that it waits for no other record."""

    occupations: int
    families: tuple[Family, ...]
    edition: str


def read_front_page(connection: sqlite3.Connection) -> FrontPage:
    """The eight families with their numbers of occupations, and the date of the data.

    Raises:
        DatabaseError: The file turns out to be damaged.
    """
    with damage_as_error():
        families = tuple(Family(*row) for row in connection.execute(FAMILIES))
        edition = connection.execute(EDITION).fetchone()
    return FrontPage(
        occupations=sum(family.occupations for family in families),
        families=families,
        edition=edition[0] if edition else "",
    )
