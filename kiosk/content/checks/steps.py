"""Whether earlier and next occupations agree both ways."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.content.checks.written import files
from kiosk.content.faults import Fault, fault_at

if TYPE_CHECKING:
    from kiosk.content.content import Content
    from kiosk.content.profiles import Steps


def check_steps(content: Content) -> Iterator[Fault]:
    """Each step stands at both its ends, and leads one way only."""
    profiles = {profile.code: profile for profile in content.profiles}
    paths = files(content)
    for code, profile in profiles.items():
        earlier, later = set(profile.steps.earlier), set(profile.steps.next)
        problems = [
            (direction, problem)
            for direction, others in (("earlier", earlier), ("next", later))
            for other in sorted(others & profiles.keys())
            for problem in _problems(code, other, direction, profiles[other].steps)
        ]
        problems += [("next", f"{other} is earlier too") for other in sorted(earlier & later)]
        if problems:
            text = paths[code].read_text(encoding="utf-8")
            for direction, problem in problems:
                yield fault_at(paths[code], text, ("steps", direction), problem)


def _problems(code: str, other: str, direction: str, steps: Steps) -> Iterator[str]:
    back, back_name = (steps.next, "next") if direction == "earlier" else (steps.earlier, "earlier")
    if code not in back:
        yield f"{other} does not have {code} under {back_name}"
