"""What is asked of the database about one occupation; made once, so that SQLAlchemy compiles once.

`code` is bound to the OSCA code; `subjects` to its ANZSCO groups and occupations.
"""

from __future__ import annotations

from sqlalchemy import String, bindparam, func, or_, select
from sqlalchemy.orm import aliased

from kiosk.catalogue import schema as s

CODE = bindparam("code", type_=String())
SUBJECTS = bindparam("subjects", type_=String(), expanding=True)

Subject = aliased(s.Anzsco)
UnitGroup = aliased(s.Anzsco)
Rated = aliased(s.Occupation)
Neighbour = aliased(s.Occupation)

OCCUPATION = (
    select(
        s.Occupation.title,
        s.Occupation.skill_level,
        s.Occupation.usual_entry,
        s.Occupation.usual_entry_basis,
        s.Occupation.unit_group_code,
        s.Prospect.rating,
        s.Prospect.reason,
    )
    .outerjoin(s.Prospect, s.Prospect.occupation_code == s.Occupation.code)
    .where(s.Occupation.code == CODE)
)

HIERARCHY = (
    select(s.OccupationGroup.code, s.OccupationGroup.title, s.OccupationGroup.level)
    .where(s.OccupationGroup.code.in_(bindparam("groups", type_=String(), expanding=True)))
    .order_by(func.length(s.OccupationGroup.code))
)

ANZSCO = (
    select(
        Subject.code,
        Subject.title,
        s.OccupationAnzsco.link,
        UnitGroup.code.label("group_code"),
        UnitGroup.title.label("group_title"),
    )
    .select_from(s.OccupationAnzsco)
    .join(Subject, Subject.code == s.OccupationAnzsco.anzsco_code)
    .join(UnitGroup, UnitGroup.code == func.substr(Subject.code, 1, 4))
    .where(s.OccupationAnzsco.occupation_code == CODE)
    .order_by(Subject.code)
)

TITLES = (
    select(s.OccupationTitle.title, s.OccupationTitle.kind)
    .where(s.OccupationTitle.occupation_code == CODE)
    .order_by(s.OccupationTitle.id)
)

FIGURES = (
    select(
        s.Figure.name,
        s.Figure.value,
        s.Figure.text,
        s.Figure.unit,
        s.Figure.period,
        s.Figure.place,
        s.Figure.level,
        s.Figure.anzsco_code,
        s.Figure.occupation_code,
        Subject.title.label("anzsco_title"),
        s.Figure.percentile,
        s.Figure.source_id,
    )
    .join(s.Measure, s.Measure.name == s.Figure.name)
    .outerjoin(Subject, Subject.code == s.Figure.anzsco_code)
    .where(or_(s.Figure.anzsco_code.in_(SUBJECTS), s.Figure.occupation_code == CODE))
    .order_by(s.Measure.position, s.Figure.level.desc(), s.Figure.anzsco_code)
)

SHORTAGES = (
    select(
        s.Shortage.year,
        s.Shortage.place,
        s.Shortage.rating,
        func.coalesce(Rated.title, Subject.title).label("subject"),
        s.Shortage.source_id,
    )
    .outerjoin(Rated, Rated.code == s.Shortage.occupation_code)
    .outerjoin(Subject, Subject.code == s.Shortage.anzsco_code)
    .where(or_(s.Shortage.anzsco_code.in_(SUBJECTS), s.Shortage.occupation_code == CODE))
)

INTERESTS = select(*s.OccupationInterest.__table__.c).where(
    s.OccupationInterest.occupation_code == CODE
)

COMPETENCIES = (
    select(
        s.Competency.anzsco_code,
        s.Anzsco.title,
        s.Anzsco.level.label("published_for"),
        s.Competency.name,
        s.Competency.score,
        s.Competency.level,
        s.Competency.source_id,
    )
    .join(s.Anzsco, s.Anzsco.code == s.Competency.anzsco_code)
    .where(s.Competency.anzsco_code.in_(SUBJECTS))
    .order_by(s.Competency.anzsco_code, s.Competency.score.desc(), s.Competency.name)
)

TOOLS = (
    select(
        s.TechnologyTool.anzsco_code,
        s.Anzsco.title,
        s.Anzsco.level.label("published_for"),
        s.TechnologyTool.tool,
        s.TechnologyTool.source_id,
    )
    .join(s.Anzsco, s.Anzsco.code == s.TechnologyTool.anzsco_code)
    .where(s.TechnologyTool.anzsco_code.in_(SUBJECTS))
    .order_by(s.TechnologyTool.anzsco_code, s.TechnologyTool.tool)
)

QUALIFICATIONS = (
    select(
        s.Qualification.code,
        s.Qualification.title,
        s.Qualification.aqf_level,
        s.QualificationOccupation.pathway,
        s.QualificationOccupation.condition,
        s.QualificationOccupation.source_id,
    )
    .join(
        s.QualificationOccupation,
        s.QualificationOccupation.qualification_code == s.Qualification.code,
    )
    .where(s.QualificationOccupation.occupation_code == CODE)
    .order_by(s.Qualification.title, s.Qualification.code)
)

RELATED = (
    select(
        s.Occupation.code,
        s.Occupation.title,
        s.RelatedOccupation.rank,
        s.RelatedOccupation.score,
        s.RelatedOccupation.reason,
    )
    .join(s.Occupation, s.Occupation.code == s.RelatedOccupation.related_code)
    .where(s.RelatedOccupation.occupation_code == CODE)
    .order_by(s.RelatedOccupation.rank)
)

NEIGHBOURS = (
    select(Neighbour.code, Neighbour.title)
    .where(
        Neighbour.unit_group_code == bindparam("unit_group", type_=String()), Neighbour.code != CODE
    )
    .order_by(Neighbour.title)
)

SOURCES = select(
    s.Source.id,
    s.Source.publisher,
    s.Source.title,
    s.Source.period,
    s.Source.licence,
    s.Source.address,
    s.Source.note,
).order_by(s.Source.position)
