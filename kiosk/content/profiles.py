"""The written part of an occupation: its TOML format, and reading it with clear errors."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from kiosk.catalogue import vocabulary as words  # noqa: TC001 (pydantic reads it when running)
from kiosk.content.faults import ContentError, Fault, line_of
from kiosk.content.toml_files import read_toml

OccupationCode = Annotated[str, StringConstraints(pattern=r"^\d{6}$")]
Phrase = Annotated[str, StringConstraints(min_length=3, max_length=90, strip_whitespace=True)]
Sentence = Annotated[str, StringConstraints(min_length=10, max_length=260, strip_whitespace=True)]
Prose = Annotated[str, StringConstraints(min_length=40, max_length=1200, strip_whitespace=True)]


class _Table(BaseModel):
    """A TOML table in which an unknown key is a mistake, not a silent extra."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Skills(_Table):
    """Knowledge, skills and attributes, each a short list of phrases."""

    knowledge: tuple[Phrase, ...] = Field(min_length=1)
    skills: tuple[Phrase, ...] = Field(min_length=1)
    attributes: tuple[Phrase, ...] = Field(min_length=1)


class Conditions(_Table):
    """Working conditions: prose, and the facets a visitor can filter by."""

    prose: Prose
    place: words.WorkPlace
    hours: tuple[words.Hours, ...] = Field(min_length=1)
    physical_demand: words.PhysicalDemand
    contact_with_people: words.ContactWithPeople
    travel: words.Travel
    hazards: tuple[words.Hazard, ...] = Field(min_length=1)


class Licence(_Table):
    """A licence, registration or check, and the body that grants it."""

    name: Phrase
    body: Annotated[str, StringConstraints(min_length=3, max_length=160, strip_whitespace=True)]
    note: Sentence | None = None


class Entry(_Table):
    """How people start: prose, the usual level, what is needed by law."""

    prose: Prose
    usual: words.UsualEntry
    qualification: Annotated[
        str, StringConstraints(min_length=3, max_length=110, strip_whitespace=True)
    ]
    apprenticeship: words.Apprenticeship
    licences: tuple[Licence, ...] = ()


class Steps(_Table):
    """Occupations that people often come from, and often go on to (OSCA codes)."""

    earlier: tuple[OccupationCode, ...] = ()
    next: tuple[OccupationCode, ...] = ()


class Profile(_Table):
    """One occupation's words, as one file of data/content/profiles holds them."""

    code: OccupationCode
    title: str
    written: dt.date
    second_read: dt.date | None = None
    one_line: Annotated[str, StringConstraints(min_length=20, max_length=120)]
    summary: Prose
    definition: Sentence
    plain_english: Prose
    tasks: tuple[Sentence, ...] = Field(min_length=4, max_length=9)
    tools: tuple[Phrase, ...] = Field(min_length=3, max_length=9)
    recognition: Prose | None = None
    search_words: tuple[Phrase, ...] = Field(min_length=8, max_length=20)
    school_subjects: tuple[words.SchoolSubject, ...] = Field(min_length=3, max_length=5)
    skills: Skills
    conditions: Conditions
    entry: Entry
    steps: Steps


def read_profile(path: Path) -> Profile:
    """Read one profile file.

    Raises ContentError, which lists every fault with its file, line and field.
    """
    profile, text = read_toml(path, Profile)
    if not path.name.startswith(profile.code):
        fault = Fault(
            path,
            line_of(text, ("code",)),
            "code",
            f"says {profile.code}, but the file's name does not",
        )
        raise ContentError([fault])
    return profile


def read_profiles(folder: Path) -> list[Profile]:
    """Read every profile in a folder, in the order of their codes.

    Raises ContentError with the faults of all files together, so that a writer
    mends them in one go.
    """
    profiles: list[Profile] = []
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            profiles.append(read_profile(path))
        except ContentError as error:
            faults.extend(error.faults)
    if faults:
        raise ContentError(faults)
    return profiles
