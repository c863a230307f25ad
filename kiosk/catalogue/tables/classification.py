"""OSCA 2024, ANZSCO, and how they correspond."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.catalogue.tables.base import Base, OccupationKey


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
        comment="People in its ANZSCO occupations, 2021, shared out; breaks ties, never shown"
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
