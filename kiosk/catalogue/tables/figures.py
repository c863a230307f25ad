"""Figures, ratings, interests."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.catalogue.tables.base import Base, OccupationKey, SourceId


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
