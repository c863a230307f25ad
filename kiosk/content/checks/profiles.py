"""Whether each profile keeps the sizes of the content guide and names what there is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.content.checks.language import language_problems
from kiosk.content.checks.written import Location, files, prose
from kiosk.content.faults import Fault, fault_at

if TYPE_CHECKING:
    from kiosk.content.content import Content
    from kiosk.content.profiles import Profile

SIZES: dict[Location, tuple[int, int, int, str]] = {
    ("summary",): (60, 40, 100, "words"),
    ("plain_english",): (30, 30, 50, "words"),
    ("conditions", "prose"): (50, 30, 90, "words"),
    ("entry", "prose"): (60, 40, 110, "words"),
    ("tasks",): (6, 4, 9, "tasks"),
    ("tools",): (5, 3, 9, "tools"),
    ("skills",): (5, 3, 8, "entries in its three lists together"),
}
"""Sizes from docs/content-guide.md: the least, the least of an occupation that gathers several
"not elsewhere classified", and the most."""

NAMED_IN_SUMMARY = 2
"""Occupations that the summary of such a profile names at the least."""


def check_profiles(content: Content) -> Iterator[Fault]:
    """Faults of single profiles."""
    titles = {row.code: row.title for row in content.figures.occupations}
    gathered: dict[str, list[str]] = {}
    for row in content.figures.titles:
        gathered.setdefault(row.occupation_code, []).append(row.title)
    count = Counter(profile.code for profile in content.profiles)
    paths = files(content)
    for profile in content.profiles:
        path = paths[profile.code]
        problems = [
            *_code_problems(profile, titles, count),
            *_size_problems(profile),
            *_gathering_problems(profile, gathered.get(profile.code, [])),
            *language_problems(profile),
        ]
        text = path.read_text(encoding="utf-8") if problems else ""
        for location, problem in problems:
            yield fault_at(path, text, location, problem)


def is_nec(profile: Profile) -> bool:
    """Whether the occupation gathers what is not elsewhere classified."""
    return profile.title.endswith(" nec")


def _code_problems(
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


def _size_problems(profile: Profile) -> Iterator[tuple[Location, str]]:
    skills = profile.skills
    found: dict[Location, int] = {
        piece.location: len(piece.text.split()) for piece in prose(profile)
    }
    found["tasks",] = len(profile.tasks)
    found["tools",] = len(profile.tools)
    found["skills",] = len(skills.knowledge) + len(skills.skills) + len(skills.attributes)
    for location, (least, nec_least, most, what) in SIZES.items():
        lower = nec_least if is_nec(profile) else least
        if not lower <= found[location] <= most:
            yield location, f"has {found[location]} {what}, not {lower} to {most}"
    if any(task.endswith(".") for task in profile.tasks):
        yield ("tasks",), "a task ends without a full stop"


def _gathering_problems(profile: Profile, titles: list[str]) -> Iterator[tuple[Location, str]]:
    """The summary of an occupation that gathers several says which."""
    if not is_nec(profile):
        return
    # "Councillor, Aboriginal Land Council" and "Disc Jockey (Club)" read otherwise in a sentence.
    names = {title.partition(" (")[0].lower() for title in titles}
    named = sum(name in profile.summary.lower() for name in names)
    if named < min(NAMED_IN_SUMMARY, len(names)):
        yield ("summary",), f"must name occupations that gather here: {', '.join(sorted(names))}"
