"""The one schema of data/careers.sqlite, written by kiosk/content and read by kiosk/catalogue.

`docs/data-dictionary.md` is generated from the docstrings and comments here.
"""

from __future__ import annotations

from typing import Annotated

from sqlalchemy import DDL, CheckConstraint, ForeignKey, event
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from kiosk.catalogue.file_format import APPLICATION_ID as APPLICATION_ID  # noqa: PLC0414
from kiosk.catalogue.file_format import SCHEMA_VERSION as SCHEMA_VERSION  # noqa: PLC0414

SourceId = Annotated[str, mapped_column(ForeignKey("source.id"))]
OccupationKey = Annotated[str, mapped_column(ForeignKey("occupation.code"), primary_key=True)]


class Base(DeclarativeBase):
    """Every table of the catalogue."""


class Edition(Base):
    """What this file is: one row a key (version, date, count of profiles)."""

    __tablename__ = "edition"

    key: Mapped[str] = mapped_column(primary_key=True, comment="Name of the fact")
    value: Mapped[str] = mapped_column(comment="The fact, as text")


class Source(Base):
    """Where figures, codes or words come from."""

    __tablename__ = "source"

    id: Mapped[str] = mapped_column(primary_key=True, comment="Short name used by other tables")
    position: Mapped[int] = mapped_column(comment="Order in which sources are listed")
    publisher: Mapped[str] = mapped_column(comment="Who publishes it")
    title: Mapped[str] = mapped_column(comment="What the publisher calls it")
    period: Mapped[str] = mapped_column(comment="Reference period or edition, in words")
    licence: Mapped[str] = mapped_column(comment="Licence under which it may be used")
    address: Mapped[str] = mapped_column(comment="Address of the publisher's page")
    note: Mapped[str] = mapped_column(comment="How it reached this project, and what to mind")


class OccupationGroup(Base):
    """A group of OSCA 2024: major, sub-major, minor or unit group."""

    __tablename__ = "occupation_group"

    code: Mapped[str] = mapped_column(primary_key=True, comment="OSCA code of 1 to 4 digits")
    title: Mapped[str] = mapped_column(comment="OSCA title")
    level: Mapped[str] = mapped_column(comment="major, submajor, minor or unit")
    parent_code: Mapped[str | None] = mapped_column(
        ForeignKey("occupation_group.code"), comment="The group it lies in; none for a major group"
    )


class Occupation(Base):
    """One of the occupations of OSCA 2024, the spine of the catalogue."""

    __tablename__ = "occupation"

    code: Mapped[str] = mapped_column(primary_key=True, comment="OSCA code of 6 digits")
    title: Mapped[str] = mapped_column(comment="Principal title")
    skill_level: Mapped[int] = mapped_column(comment="1 (most) to 5 (least), as OSCA defines it")
    unit_group_code: Mapped[str] = mapped_column(
        ForeignKey("occupation_group.code"), index=True, comment="OSCA unit group (4 digits)"
    )
    usual_entry: Mapped[str] = mapped_column(
        comment="none, certificate, trade, diploma or degree: what most people need to begin"
    )
    usual_entry_basis: Mapped[str] = mapped_column(
        comment="profile (written for it) or skill level (derived from the classification)"
    )
    size: Mapped[int] = mapped_column(
        comment="People employed in its ANZSCO unit groups together; breaks ties, never shown"
    )


class OccupationTitle(Base):
    """Another title of an occupation."""

    __tablename__ = "occupation_title"

    id: Mapped[int] = mapped_column(primary_key=True, comment="Row number")
    occupation_code: Mapped[str] = mapped_column(
        ForeignKey("occupation.code"), index=True, comment="The occupation"
    )
    title: Mapped[str] = mapped_column(comment="The title")
    kind: Mapped[str] = mapped_column(
        comment="alternative, specialisation, or nec (gathered under 'not elsewhere classified')"
    )


class Anzsco(Base):
    """A unit group or occupation of ANZSCO, under whose codes most figures are still published."""

    __tablename__ = "anzsco"

    code: Mapped[str] = mapped_column(primary_key=True, comment="4 digits (group) or 6 digits")
    title: Mapped[str] = mapped_column(comment="ANZSCO title")
    level: Mapped[str] = mapped_column(comment="unit group or occupation")


class OccupationAnzsco(Base):
    """The correspondence between OSCA 2024 and ANZSCO v1.3 occupations."""

    __tablename__ = "occupation_anzsco"

    occupation_code: Mapped[OccupationKey] = mapped_column(comment="OSCA occupation")
    anzsco_code: Mapped[str] = mapped_column(
        ForeignKey("anzsco.code"), primary_key=True, comment="ANZSCO occupation (6 digits)"
    )
    link: Mapped[str] = mapped_column(
        comment="full (all of the OSCA occupation lies in the ANZSCO one) or partial (some of it)"
    )


class Measure(Base):
    """What a figure's name means, and how its values spread over all unit groups that have it."""

    __tablename__ = "measure"

    name: Mapped[str] = mapped_column(primary_key=True, comment="Name of the figure")
    position: Mapped[int] = mapped_column(comment="Order in which figures are listed")
    label: Mapped[str] = mapped_column(comment="What the reader sees")
    unit: Mapped[str] = mapped_column(comment="Unit of the value, in words")
    explanation: Mapped[str] = mapped_column(comment="What it says, in a sentence")
    group_count: Mapped[int] = mapped_column(comment="Unit groups that have it")
    lowest: Mapped[float | None] = mapped_column(comment="Lowest value among those groups")
    middle: Mapped[float | None] = mapped_column(comment="Median over those groups")
    highest: Mapped[float | None] = mapped_column(comment="Highest value among those groups")


class Figure(Base):
    """One published figure: a number (or an industry's name) with period, place, level and source."""  # noqa: E501

    __tablename__ = "figure"
    __table_args__ = (
        CheckConstraint("(anzsco_code IS NULL) != (occupation_code IS NULL)", "one_subject"),
        CheckConstraint("(value IS NULL) != (text IS NULL)", "value_or_text"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, comment="Row number")
    name: Mapped[str] = mapped_column(ForeignKey("measure.name"), comment="What was measured")
    value: Mapped[float | None] = mapped_column(comment="The number, in the figure's unit")
    text: Mapped[str | None] = mapped_column(comment="The words, where the fact is not a number")
    unit: Mapped[str] = mapped_column(comment="Unit of the value, in words")
    period: Mapped[str] = mapped_column(comment="Reference period")
    place: Mapped[str] = mapped_column(comment="Australia or a state's short name")
    level: Mapped[str] = mapped_column(
        comment="unit group or occupation: whom it was published for"
    )
    anzsco_code: Mapped[str | None] = mapped_column(
        ForeignKey("anzsco.code"), index=True, comment="The ANZSCO group or occupation it is for"
    )
    occupation_code: Mapped[str | None] = mapped_column(
        ForeignKey("occupation.code"), index=True, comment="The OSCA occupation it is for"
    )
    percentile: Mapped[float | None] = mapped_column(
        comment="Percent of the other unit groups with a lower value (half of the equal ones)"
    )
    source_id: Mapped[SourceId] = mapped_column(comment="Where it comes from")


class Shortage(Base):
    """A shortage rating of one year and place."""

    __tablename__ = "shortage"
    __table_args__ = (
        CheckConstraint("(anzsco_code IS NULL) != (occupation_code IS NULL)", "one_subject"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, comment="Row number")
    year: Mapped[int] = mapped_column(comment="Year of the list")
    place: Mapped[str] = mapped_column(comment="Australia or a state's short name")
    rating: Mapped[str] = mapped_column(
        comment="S shortage, R regional shortage, M metropolitan shortage, NS no shortage"
    )
    occupation_code: Mapped[str | None] = mapped_column(
        ForeignKey("occupation.code"), index=True, comment="OSCA occupation (from 2025)"
    )
    anzsco_code: Mapped[str | None] = mapped_column(
        ForeignKey("anzsco.code"), index=True, comment="ANZSCO occupation (until 2024)"
    )
    source_id: Mapped[SourceId] = mapped_column(comment="Where it comes from")


class Prospect(Base):
    """Job prospects as this project rates them, with the inputs of the rule."""

    __tablename__ = "prospect"

    occupation_code: Mapped[OccupationKey] = mapped_column(comment="The occupation")
    rating: Mapped[str | None] = mapped_column(
        comment="very strong, strong, average or limited; none where an input is missing"
    )
    reason: Mapped[str] = mapped_column(
        comment="The inputs in a sentence, or why there is no rating"
    )


class OccupationInterest(Base):
    """Interests that the work suits, after Holland, from the US O*NET through a match."""

    __tablename__ = "occupation_interest"

    occupation_code: Mapped[OccupationKey] = mapped_column(comment="The occupation")
    realistic: Mapped[float] = mapped_column(comment="Making and fixing, 1 to 7")
    investigative: Mapped[float] = mapped_column(comment="Finding things out, 1 to 7")
    artistic: Mapped[float] = mapped_column(comment="Creating, 1 to 7")
    social: Mapped[float] = mapped_column(comment="Helping people, 1 to 7")
    enterprising: Mapped[float] = mapped_column(comment="Leading and selling, 1 to 7")
    conventional: Mapped[float] = mapped_column(comment="Organising, 1 to 7")
    onet_code: Mapped[str] = mapped_column(comment="The US occupation it was read from")
    onet_title: Mapped[str] = mapped_column(comment="Its US title")
    method: Mapped[str] = mapped_column(comment="How the US occupation was matched")
    source_id: Mapped[SourceId] = mapped_column(comment="Where it comes from")


class Competency(Base):
    """A core competency of an ANZSCO group or occupation."""

    __tablename__ = "competency"

    anzsco_code: Mapped[str] = mapped_column(
        ForeignKey("anzsco.code"), primary_key=True, comment="ANZSCO group or occupation"
    )
    name: Mapped[str] = mapped_column(primary_key=True, comment="One of the ten competencies")
    score: Mapped[int] = mapped_column(comment="1 to 10")
    level: Mapped[str] = mapped_column(comment="Basic, Intermediate or High")
    source_id: Mapped[SourceId] = mapped_column(comment="Where it comes from")


class TechnologyTool(Base):
    """A technology tool used in an ANZSCO group or occupation."""

    __tablename__ = "technology_tool"

    anzsco_code: Mapped[str] = mapped_column(
        ForeignKey("anzsco.code"), primary_key=True, comment="ANZSCO group or occupation"
    )
    tool: Mapped[str] = mapped_column(primary_key=True, comment="Name of the tool")
    source_id: Mapped[SourceId] = mapped_column(comment="Where it comes from")


class Qualification(Base):
    """A nationally recognised VET qualification."""

    __tablename__ = "qualification"

    code: Mapped[str] = mapped_column(primary_key=True, comment="National code")
    title: Mapped[str] = mapped_column(comment="Title")
    aqf_level: Mapped[str] = mapped_column(comment="Level, read from the title: Certificate III …")


class QualificationOccupation(Base):
    """An occupation that a qualification leads to."""

    __tablename__ = "qualification_occupation"

    qualification_code: Mapped[str] = mapped_column(
        ForeignKey("qualification.code"), primary_key=True, comment="The qualification"
    )
    occupation_code: Mapped[str] = mapped_column(
        ForeignKey("occupation.code"), primary_key=True, index=True, comment="The occupation"
    )
    pathway: Mapped[str] = mapped_column(
        primary_key=True,
        comment="pre-vocational, occupation ready, specialised training, progression pathway, "
        "related",
    )
    condition: Mapped[str] = mapped_column(
        comment="licence required, licence may be required, serving members only, "
        "or empty (not said)"
    )
    source_id: Mapped[SourceId] = mapped_column(comment="Where it comes from")


class RelatedOccupation(Base):
    """An occupation like another, with the reason; the rule is in docs/adr."""

    __tablename__ = "related_occupation"

    occupation_code: Mapped[OccupationKey] = mapped_column(comment="The occupation")
    related_code: Mapped[str] = mapped_column(
        ForeignKey("occupation.code"), primary_key=True, comment="The one like it"
    )
    rank: Mapped[int] = mapped_column(comment="1 is the most alike")
    score: Mapped[float] = mapped_column(comment="0 to 1, by the rule")
    reason: Mapped[str] = mapped_column(comment="What they share, in words")


class Profile(Base):
    """The written part of an occupation."""

    __tablename__ = "profile"

    occupation_code: Mapped[OccupationKey] = mapped_column(comment="The occupation")
    one_line: Mapped[str] = mapped_column(comment="What you do, in a line")
    summary: Mapped[str] = mapped_column(comment="The work in a paragraph")
    definition: Mapped[str] = mapped_column(
        comment="One sentence, as a classification would put it"
    )
    conditions: Mapped[str] = mapped_column(comment="Working conditions in a paragraph")
    place: Mapped[str] = mapped_column(comment="indoors, outdoors or both")
    physical_demand: Mapped[str] = mapped_column(comment="light, moderate or heavy")
    contact_with_people: Mapped[str] = mapped_column(comment="little, some or most of the day")
    travel: Mapped[str] = mapped_column(comment="none, local or nights away")
    entry: Mapped[str] = mapped_column(comment="How to start, in a paragraph")
    qualification: Mapped[str] = mapped_column(comment="The qualification usually needed")
    apprenticeship: Mapped[str] = mapped_column(comment="usual, possible or not offered")
    recognition: Mapped[str | None] = mapped_column(comment="Recognition of prior learning")
    written: Mapped[str] = mapped_column(comment="Date on which it was written, YYYY-MM-DD")
    second_read: Mapped[str | None] = mapped_column(comment="Date on which another person read it")


class ProfileItem(Base):
    """An entry of one of a profile's lists."""

    __tablename__ = "profile_item"

    occupation_code: Mapped[OccupationKey] = mapped_column(comment="The occupation")
    kind: Mapped[str] = mapped_column(
        primary_key=True,
        comment="task, knowledge, skill, attribute, tool, hours, hazard, search word, "
        "school subject",
    )
    position: Mapped[int] = mapped_column(primary_key=True, comment="Order in its list, from 1")
    text: Mapped[str] = mapped_column(comment="The entry")


class ProfileLicence(Base):
    """A licence, registration or check that an occupation asks for."""

    __tablename__ = "profile_licence"

    occupation_code: Mapped[OccupationKey] = mapped_column(comment="The occupation")
    position: Mapped[int] = mapped_column(primary_key=True, comment="Order, from 1")
    name: Mapped[str] = mapped_column(comment="What it is called")
    body: Mapped[str] = mapped_column(comment="Who grants it")
    note: Mapped[str | None] = mapped_column(comment="When it is needed, where states differ")


class ProfileStep(Base):
    """An occupation that people often come from, or go on to."""

    __tablename__ = "profile_step"

    occupation_code: Mapped[OccupationKey] = mapped_column(comment="The occupation")
    direction: Mapped[str] = mapped_column(primary_key=True, comment="earlier or next")
    position: Mapped[int] = mapped_column(primary_key=True, comment="Order, from 1")
    other_code: Mapped[str] = mapped_column(
        ForeignKey("occupation.code"), comment="The other occupation"
    )


class Guide(Base):
    """General advice."""

    __tablename__ = "guide"

    id: Mapped[str] = mapped_column(primary_key=True, comment="Short name")
    position: Mapped[int] = mapped_column(comment="Order in Help")
    title: Mapped[str] = mapped_column(comment="Title")
    summary: Mapped[str] = mapped_column(comment="What it tells, in a sentence or two")
    checked: Mapped[str] = mapped_column(comment="Date on which its facts were last checked")


class GuideSection(Base):
    """One heading of a guide."""

    __tablename__ = "guide_section"

    guide_id: Mapped[str] = mapped_column(
        ForeignKey("guide.id"), primary_key=True, comment="The guide"
    )
    position: Mapped[int] = mapped_column(primary_key=True, comment="Order, from 1")
    heading: Mapped[str] = mapped_column(comment="Heading")
    text: Mapped[str] = mapped_column(comment="What stands under it")


class SearchEntry(Base):
    """One name or text under which an occupation is found; indexed by two FTS5 tables beside it.

    `search_words` splits an entry into words, `search_letters` into runs of three letters.
    """

    __tablename__ = "search_entry"

    id: Mapped[int] = mapped_column(primary_key=True, comment="Row number, shared with the indexes")
    occupation_code: Mapped[str] = mapped_column(
        ForeignKey("occupation.code"), comment="The occupation it leads to"
    )
    kind: Mapped[str] = mapped_column(
        comment="title, alternative, specialisation, nec, search word, code, group, tool, "
        "qualification, subject or profile"
    )
    text: Mapped[str] = mapped_column(comment="The name or text")


SEARCH_WORDS = (
    "CREATE VIRTUAL TABLE search_words USING fts5("
    "text, content='search_entry', content_rowid='id', "
    "tokenize=\"unicode61 remove_diacritics 2 tokenchars '+#'\", prefix='1 2 3')"
)
SEARCH_LETTERS = (
    "CREATE VIRTUAL TABLE search_letters USING fts5("
    "text, content='', detail='none', columnsize=0, tokenize='trigram')"
)
for statement in (SEARCH_WORDS, SEARCH_LETTERS):
    event.listen(Base.metadata, "after_create", DDL(statement.replace("%", "%%")))
