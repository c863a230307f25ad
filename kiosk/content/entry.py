"""What most people need to begin, where no profile says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.catalogue.vocabulary import UsualEntry

TRADES = "3"
"""OSCA's major group of technicians and trades workers."""

ENTRY_OF_SKILL_LEVEL: dict[int, UsualEntry] = {
    1: "degree",
    2: "diploma",
    3: "certificate",
    4: "certificate",
    5: "none",
}
"""After the skill levels of OSCA 2024 (Australian Bureau of Statistics)."""


def usual_entry(occupation_code: str, skill_level: int) -> UsualEntry:
    """The usual entry that the classification suggests for an occupation.

    Skill level 3 among technicians and trades workers is learnt by apprenticeship.
    """
    if skill_level == 3 and occupation_code.startswith(TRADES):
        return "trade"
    return ENTRY_OF_SKILL_LEVEL[skill_level]
