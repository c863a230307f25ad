"""Whether the guides keep their sizes, and each has a place of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.content.faults import Fault, fault_at

if TYPE_CHECKING:
    from kiosk.content.checks.written import Location
    from kiosk.content.content import Content
    from kiosk.content.guides import Guide

SECTION_WORDS = (30, 120)


def check_guides(content: Content) -> Iterator[Fault]:
    """Faults of the guides, alone and beside each other."""
    ids = Counter(guide.id for guide in content.guides)
    positions = Counter(guide.position for guide in content.guides)
    for path in sorted((content.folder / "content" / "guides").glob("*.toml")):
        text = path.read_text(encoding="utf-8")
        guide = next(one for one in content.guides if path.stem.endswith(f"-{one.id}"))
        for location, problem in _guide_problems(guide, ids, positions):
            yield fault_at(path, text, location, problem)


def _guide_problems(
    guide: Guide, ids: Counter[str], positions: Counter[int]
) -> Iterator[tuple[Location, str]]:
    if ids[guide.id] > 1:
        yield ("id",), f"{guide.id} is there more than once"
    if positions[guide.position] > 1:
        yield ("position",), f"{guide.position} is there more than once"
    least, most = SECTION_WORDS
    for index, section in enumerate(guide.sections):
        size = len(section.text.split())
        if not least <= size <= most:
            yield ("sections", index, "text"), f"has {size} words, not {least} to {most}"
