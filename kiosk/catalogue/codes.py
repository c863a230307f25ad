"""Which occupation a code means: OSCA's own codes first, then ANZSCO's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from kiosk.catalogue.schema import Occupation, OccupationAnzsco
from kiosk.catalogue.wording import listed
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from sqlalchemy import Connection


def resolve_code(connection: Connection, code: str) -> str:
    """The OSCA code of an OSCA or ANZSCO occupation code of six digits.

    Raises:
        KioskError: Nothing has this code, or it is an ANZSCO code of several occupations.
    """
    digits = code.strip()
    if not (len(digits) == 6 and digits.isascii() and digits.isdigit()):
        raise KioskError(f"{shortened(code)} is not an occupation's code. A code has six digits.")
    own = select(Occupation.code).where(Occupation.code == digits)
    if connection.execute(own).first():
        return digits
    linked = (
        select(Occupation.code, Occupation.title)
        .join(OccupationAnzsco, OccupationAnzsco.occupation_code == Occupation.code)
        .where(OccupationAnzsco.anzsco_code == digits)
        .order_by(Occupation.code)
    )
    found = connection.execute(linked).all()
    if not found:
        raise KioskError(
            f"No occupation has the code {digits}, in OSCA 2024 or in ANZSCO. "
            "Search by title to find its code."
        )
    if len(found) > 1:
        names = listed([f"{row.code} {row.title}" for row in found])
        raise KioskError(
            f"The ANZSCO code {digits} belongs to {len(found)} occupations. "
            f"Choose one of them: {names}."
        )
    return found[0].code


def shortened(text: str) -> str:
    """What a person typed, fit to be repeated in a sentence: in quotes, on one line, short."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= 30 else f"“{line[:30]}…”"
