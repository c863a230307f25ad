"""Written words: profiles and guides."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.catalogue.tables.base import Base, OccupationKey


class Profile(Base):
    """The written part of an occupation."""

    __tablename__ = "profile"

    occupation_code: Mapped[OccupationKey] = mapped_column(comment="The occupation")
    one_line: Mapped[str] = mapped_column(comment="What you do, in a line")
    summary: Mapped[str] = mapped_column(comment="The work in a paragraph")
    definition: Mapped[str] = mapped_column(
        comment="One sentence, as a classification would put it"
    )
    plain_english: Mapped[str | None] = mapped_column(
        comment="The summary in easy words, for readers who need it"
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
