"""data/sources.toml: every source once, and the date of this edition of the data."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from kiosk.content.faults import ContentError, Fault
from kiosk.content.toml_files import read_toml

Text = Annotated[str, StringConstraints(min_length=3, strip_whitespace=True)]
PROJECT = "project"
"""The id of this project itself, the only source that has no page of a publisher."""


class Source(BaseModel):
    """One source, as it is told to the reader."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$")]
    publisher: Text
    title: Text
    period: Text
    licence: Text
    address: Annotated[str, StringConstraints(pattern=r"^(https://\S+)?$")]
    note: Text
    tables: tuple[str, ...] = ()
    """Tables that come from it as a whole, having no source of their own in each row."""


class Sources(BaseModel):
    """All of data/sources.toml, in the order in which sources are listed."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    edition: dt.date
    sources: tuple[Source, ...] = Field(min_length=1)


def read_sources(path: Path) -> Sources:
    """Read the sources. Raises ContentError with the file, line and field of each fault."""
    found, text = read_toml(path, Sources)
    ids = [source.id for source in found.sources]
    faults = [
        Fault(path, _line_of_id(text, name), "sources.id", f"{name} is there more than once")
        for name in sorted({name for name in ids if ids.count(name) > 1})
    ]
    faults += [
        Fault(path, _line_of_id(text, source.id), "sources.address", "a publisher has a page")
        for source in found.sources
        if not source.address and source.id != PROJECT
    ]
    if faults:
        raise ContentError(faults)
    return found


def _line_of_id(text: str, name: str) -> int:
    """The last 1-based line that names a source's id."""
    lines = enumerate(text.splitlines(), start=1)
    return max((number for number, line in lines if line == f'id = "{name}"'), default=1)
