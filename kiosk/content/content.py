"""Everything that the catalogue is built from, read from the folder `data/`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kiosk.content.faults import ContentError, Fault
from kiosk.content.figures import Figures, read_figures
from kiosk.content.guides import Guide, read_guides
from kiosk.content.meanings import Meanings, read_job_titles, read_synonyms
from kiosk.content.profiles import Profile, read_profiles
from kiosk.content.sources import Sources, read_sources

Part = TypeVar("Part")


@dataclass(frozen=True)
class Content:
    """The tables, the written words and the sources, each validated by itself."""

    folder: Path
    sources: Sources
    figures: Figures
    profiles: list[Profile]
    guides: list[Guide]
    synonyms: Meanings
    job_titles: Meanings


def read_content(folder: Path) -> Content:
    """Read all of `data/`. Raises ContentError with the faults of all files together."""
    faults: list[Fault] = []
    sources = _gather(faults, read_sources, folder / "sources.toml")
    figures = _gather(faults, read_figures, folder / "figures")
    profiles = _gather(faults, read_profiles, folder / "content" / "profiles")
    guides = _gather(faults, read_guides, folder / "content" / "guides")
    synonyms = _gather(faults, read_synonyms, folder / "content" / "synonyms.txt")
    job_titles = _gather(faults, read_job_titles, folder / "content" / "job-titles.txt")
    if sources is None or figures is None or profiles is None or guides is None:
        raise ContentError(faults)
    if synonyms is None or job_titles is None:
        raise ContentError(faults)
    return Content(folder, sources, figures, profiles, guides, synonyms, job_titles)


def _gather(faults: list[Fault], read: Callable[[Path], Part], path: Path) -> Part | None:
    """Read one part; its faults join the others, and it is then None."""
    try:
        return read(path)
    except ContentError as error:
        faults.extend(error.faults)
        return None
