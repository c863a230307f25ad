"""What every table builds on, the edition and the sources."""

from __future__ import annotations

from typing import Annotated

from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


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


SourceId = Annotated[str, mapped_column(ForeignKey("source.id"))]
OccupationKey = Annotated[str, mapped_column(ForeignKey("occupation.code"), primary_key=True)]
