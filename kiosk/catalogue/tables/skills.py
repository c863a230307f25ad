"""Competencies, tools, qualifications, related occupations."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.catalogue.tables.base import Base, OccupationKey, SourceId


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
