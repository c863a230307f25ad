"""Whether the parts of the content agree with one another, and keep the content guide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.content.check_figures import check_figures, check_sources
from kiosk.content.faults import Fault, fault_at

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.content import Content
    from kiosk.content.guides import Guide
    from kiosk.content.profiles import Profile

Location = tuple[str | int, ...]

SUMMARY_WORDS = (60, 100)
PLAIN_WORDS = (30, 50)
CONDITIONS_WORDS = (50, 90)
ENTRY_WORDS = (60, 110)
SECTION_WORDS = (30, 120)
SKILLS_ENTRIES = (5, 8)
"""Sizes from docs/content-guide.md, least and most."""


def check(content: Content) -> list[Fault]:
    """Every fault between the parts; each part has already been validated by itself."""
    faults = [
        *check_sources(content.folder / "sources.toml", content.sources),
        *check_figures(content.figures, content.sources),
        *_check_profiles(content),
        *_check_guides(content),
    ]
    return sorted(faults, key=lambda fault: (fault.path, fault.line or 0, fault.field))


def _check_profiles(content: Content) -> Iterator[Fault]:
    titles = {row.code: row.title for row in content.figures.occupations}
    count = Counter(profile.code for profile in content.profiles)
    for path, text in _texts(content.folder / "content" / "profiles"):
        profile = next(one for one in content.profiles if path.name.startswith(one.code))
        for location, problem in _profile_problems(profile, titles, count):
            yield fault_at(path, text, location, problem)


def _profile_problems(
    profile: Profile, titles: dict[str, str], count: Counter[str]
) -> Iterator[tuple[Location, str]]:
    if profile.code not in titles:
        yield ("code",), f"there is no OSCA occupation {profile.code}"
    elif profile.title != titles[profile.code]:
        yield ("title",), f"must be OSCA's title, {titles[profile.code]}"
    if count[profile.code] > 1:
        yield ("code",), f"{profile.code} has more than one profile"
    for direction, codes in (("earlier", profile.steps.earlier), ("next", profile.steps.next)):
        for code in codes:
            if code not in titles:
                yield ("steps", direction), f"there is no OSCA occupation {code}"
            elif code == profile.code:
                yield ("steps", direction), "an occupation does not lead to itself"
    yield from _size(("summary",), _words(profile.summary), SUMMARY_WORDS, "words")
    if profile.plain_english is not None:
        plain = _words(profile.plain_english)
        yield from _size(("plain_english",), plain, PLAIN_WORDS, "words")
    yield from _size(
        ("conditions", "prose"), _words(profile.conditions.prose), CONDITIONS_WORDS, "words"
    )
    yield from _size(("entry", "prose"), _words(profile.entry.prose), ENTRY_WORDS, "words")
    skills = profile.skills
    entries = len(skills.knowledge) + len(skills.skills) + len(skills.attributes)
    yield from _size(("skills",), entries, SKILLS_ENTRIES, "entries in its three lists together")
    if any(task.endswith(".") for task in profile.tasks):
        yield ("tasks",), "a task ends without a full stop"


def _check_guides(content: Content) -> Iterator[Fault]:
    ids = Counter(guide.id for guide in content.guides)
    positions = Counter(guide.position for guide in content.guides)
    for path, text in _texts(content.folder / "content" / "guides"):
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
    for index, section in enumerate(guide.sections):
        where = ("sections", index, "text")
        yield from _size(where, _words(section.text), SECTION_WORDS, "words")


def _texts(folder: Path) -> Iterator[tuple[Path, str]]:
    for path in sorted(folder.glob("*.toml")):
        yield path, path.read_text(encoding="utf-8")


def _size(
    location: Location, size: int, limits: tuple[int, int], what: str
) -> Iterator[tuple[Location, str]]:
    least, most = limits
    if not least <= size <= most:
        yield location, f"has {size} {what}, not {least} to {most}"


def _words(text: str) -> int:
    return len(text.split())
