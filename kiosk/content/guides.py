"""General advice: its TOML format, and reading it with clear errors."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from kiosk.content.faults import ContentError, Fault
from kiosk.content.toml_files import read_toml


class Section(BaseModel):
    """One heading of a guide, and what stands under it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    heading: Annotated[str, StringConstraints(min_length=3, max_length=80)]
    text: Annotated[str, StringConstraints(min_length=40, max_length=1200, strip_whitespace=True)]


class Guide(BaseModel):
    """One guide, as one file of data/content/guides holds it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[str, StringConstraints(pattern=r"^[a-z-]+$")]
    position: int = Field(ge=1)
    title: Annotated[str, StringConstraints(min_length=5, max_length=80)]
    summary: Annotated[str, StringConstraints(min_length=20, max_length=260)]
    checked: dt.date
    sections: tuple[Section, ...] = Field(min_length=1)


def read_guide(path: Path) -> Guide:
    """Read one guide. Raises ContentError with the file, line and field of each fault."""
    guide, _ = read_toml(path, Guide)
    if not path.stem.endswith(f"-{guide.id}"):
        raise ContentError([Fault(path, 1, "id", f"says {guide.id}, but the file's name does not")])
    return guide


def read_guides(folder: Path) -> list[Guide]:
    """Read every guide of a folder, in the order of their positions.

    Raises ContentError with the faults of all files together.
    """
    guides: list[Guide] = []
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            guides.append(read_guide(path))
        except ContentError as error:
            faults.extend(error.faults)
    if faults:
        raise ContentError(faults)
    return sorted(guides, key=lambda guide: guide.position)
