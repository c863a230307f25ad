"""The rows of a comparison that show written words and the classification."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from kiosk.catalogue import wording
from kiosk.catalogue.compare_rows import (
    CONDITIONS,
    ENTRY,
    OVERVIEW,
    OWN_WORDS,
    WORK,
    cell_of,
    make_row,
    word_row,
)
from kiosk.catalogue.records import CellValue, Row
from kiosk.catalogue.vocabulary import (
    AQF_LEVELS,
    SKILL_LEVEL_MEANINGS,
    USUAL_ENTRY_LABELS,
    WORK_PLACE_LABELS,
)

if TYPE_CHECKING:
    from kiosk.catalogue.records import Occupation, Profile
    from kiosk.catalogue.vocabulary import Apprenticeship

CLASSIFICATION = "abs-osca"
DIFFERENT_BASIS = (
    "Where a profile is written, the usual entry is from it; elsewhere it is from the skill level"
)
APPRENTICESHIPS: dict[Apprenticeship, str] = {
    "usual": "The usual way in",
    "possible": "Possible in some states",
    "not offered": "Not offered",
}


def overview_rows(occupations: Sequence[Occupation]) -> Iterator[Row]:
    """Skill level, family, group and the work in a line."""

    def family(occupation: Occupation) -> str:
        return occupation.hierarchy[0].title

    def group(occupation: Occupation) -> str:
        return occupation.hierarchy[-1].title

    def level(occupation: Occupation) -> str:
        meaning = SKILL_LEVEL_MEANINGS[occupation.skill_level]
        return f"Level {occupation.skill_level}: {meaning}"

    yield word_row(
        "skill_level",
        OVERVIEW,
        "Skill level",
        occupations,
        level,
        source=CLASSIFICATION,
        hint="1 asks the most training, 5 the least",
    )
    yield word_row("family", OVERVIEW, "Family of work", occupations, family, source=CLASSIFICATION)
    yield word_row("unit_group", OVERVIEW, "Group", occupations, group, source=CLASSIFICATION)
    yield _profile_row("one_line", WORK, "The work in a line", occupations, lambda p: p.one_line)


def condition_rows(occupations: Sequence[Occupation]) -> Iterator[Row]:
    """Where, when, and how the work feels, from the written profiles."""
    yield _profile_row(
        "place", CONDITIONS, "Where", occupations, lambda p: WORK_PLACE_LABELS[p.place]
    )
    yield _profile_row(
        "hours",
        CONDITIONS,
        "Hours",
        occupations,
        lambda p: wording.sentence_case(", ".join(p.hours)),
    )
    yield _profile_row(
        "physical_demand",
        CONDITIONS,
        "Physical demand",
        occupations,
        lambda p: wording.sentence_case(p.physical_demand),
    )
    yield _profile_row(
        "contact_with_people",
        CONDITIONS,
        "Contact with people",
        occupations,
        lambda p: wording.sentence_case(p.contact_with_people),
    )
    yield _profile_row(
        "travel", CONDITIONS, "Travel", occupations, lambda p: wording.sentence_case(p.travel)
    )


def entry_rows(occupations: Sequence[Occupation]) -> Iterator[Row]:
    """Usual entry, qualification, licences, apprenticeship and VET qualifications."""
    bases = {occupation.entry_basis for occupation in occupations}
    yield make_row(
        "usual_entry",
        ENTRY,
        "Usual entry",
        (
            cell_of(
                [
                    CellValue(
                        USUAL_ENTRY_LABELS[occupation.usual_entry],
                        level="occupation",
                        source=OWN_WORDS,
                    )
                ],
                "",
            )
            for occupation in occupations
        ),
        why_not=DIFFERENT_BASIS if len(bases) > 1 else "",
    )
    yield _profile_row(
        "qualification",
        ENTRY,
        "Qualification usually needed",
        occupations,
        lambda p: p.qualification,
    )
    yield _profile_row(
        "licences",
        ENTRY,
        "Licences and checks",
        occupations,
        lambda p: ", ".join(licence.name for licence in p.licences) or "None listed",
    )
    yield _profile_row(
        "apprenticeship",
        ENTRY,
        "Apprenticeship or traineeship",
        occupations,
        lambda p: APPRENTICESHIPS[p.apprenticeship],
    )
    yield _vet_row(occupations)


def _vet_row(occupations: Sequence[Occupation]) -> Row:
    """Levels of the VET qualifications that make people ready for the occupation."""
    cells = [
        cell_of(
            [
                CellValue(", ".join(levels), level="occupation", source=ready[0].source)
                for levels in [sorted({q.aqf_level for q in ready}, key=_aqf_place)]
                if ready
            ],
            wording.missing("qualifications"),
        )
        for occupation in occupations
        for ready in [[q for q in occupation.qualifications if q.pathway == "occupation ready"]]
    ]
    return make_row("vet_levels", ENTRY, "VET qualifications that lead to it", cells)


def _aqf_place(level: str) -> int:
    return AQF_LEVELS.index(level) if level in AQF_LEVELS else len(AQF_LEVELS)


def _profile_row(
    key: str,
    section: str,
    label: str,
    occupations: Sequence[Occupation],
    words: Callable[[Profile], str],
) -> Row:
    """A row of one field of the written profiles."""
    return word_row(
        key,
        section,
        label,
        occupations,
        lambda occupation: words(occupation.profile) if occupation.profile else "",
        missing=wording.missing("profile"),
    )
