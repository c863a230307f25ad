"""The rows of a comparison that show competencies, interests and tools."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kiosk.catalogue import wording
from kiosk.catalogue.compare_figures import hint_of
from kiosk.catalogue.compare_rows import SKILLS, TOOLS, cell_of, make_row, why_not_alike
from kiosk.catalogue.records import CellValue, CompetencySet, Row
from kiosk.catalogue.vocabulary import INTEREST_LABELS

if TYPE_CHECKING:
    from kiosk.catalogue.records import Occupation

STRONGEST_COMPETENCIES = 3
COMPETENCY_SCALE = (1.0, 10.0)


def skill_rows(occupations: Sequence[Occupation]) -> Iterator[Row]:
    """Competencies, each with its score, and interests."""
    cells = [
        cell_of(
            [
                CellValue(
                    ", ".join(score.name for score in found.competencies[:STRONGEST_COMPETENCIES]),
                    level=found.level,
                    group=f"{found.anzsco_title} (ANZSCO {found.anzsco_code})",
                    source=found.source,
                )
                for found in occupation.competencies
            ],
            wording.missing("competencies"),
        )
        for occupation in occupations
    ]
    yield make_row(
        "top_competencies",
        SKILLS,
        "Strongest core competencies",
        cells,
        why_not=why_not_alike(occupations, cells),
    )
    yield from _competency_rows(occupations)
    suited = [
        cell_of(
            [
                CellValue(
                    ", ".join(INTEREST_LABELS[name] for name in interests.strongest()),
                    level="occupation",
                    group=f"{interests.us_title} (US O*NET {interests.us_code})",
                    source=interests.source,
                )
            ]
            if (interests := occupation.interests)
            else [],
            wording.missing("interests"),
        )
        for occupation in occupations
    ]
    yield make_row("interests", SKILLS, "Suits people who like", suited, hint="US information")


def _competency_rows(occupations: Sequence[Occupation]) -> Iterator[Row]:
    """A row for each core competency that one of the occupations has a score in."""
    names = sorted(
        {
            score.name
            for occupation in occupations
            for found in occupation.competencies
            for score in found.competencies
        }
    )
    for name in names:
        cells = [
            cell_of(
                [_score(found, name) for found in occupation.competencies],
                wording.missing("competencies"),
            )
            for occupation in occupations
        ]
        yield make_row(
            f"competency_{name.lower().replace(' ', '_')}",
            SKILLS,
            name,
            cells,
            hint=hint_of("score from 1 to 10", occupations, cells),
            why_not=why_not_alike(occupations, cells),
            scale=COMPETENCY_SCALE,
        )


def tool_rows(occupations: Sequence[Occupation]) -> Iterator[Row]:
    """Technology tools that all use, and those that only some use."""
    used = [
        {tool for found in occupation.tools for tool in found.tools} for occupation in occupations
    ]
    shared = set[str].intersection(*used)
    missing = wording.missing("tools")

    def row(key: str, label: str, chosen: Sequence[set[str]], empty: str) -> Row:
        return make_row(
            key,
            TOOLS,
            label,
            (
                cell_of(_tool_values(occupation, tools), empty if have else missing)
                for occupation, tools, have in zip(occupations, chosen, used, strict=True)
            ),
            hint="technology tools, Australian Skills Classification",
        )

    yield row("tools_shared", "Tools that all use", [shared for _ in used], "None that all use")
    yield row("tools_own", "Other tools", [have - shared for have in used], "No others")


def _tool_values(occupation: Occupation, tools: set[str]) -> list[CellValue]:
    if not tools:
        return []
    return [
        CellValue(
            ", ".join(sorted(tools)),
            level=occupation.tools[0].level,
            group=wording.listed([found.anzsco_title for found in occupation.tools]),
            source=occupation.tools[0].source,
        )
    ]


def _score(found: CompetencySet, name: str) -> CellValue:
    score = next(score for score in found.competencies if score.name == name)
    return CellValue(
        text=f"{score.score} of 10, {score.level.lower()}",
        number=float(score.score),
        level=found.level,
        group=f"{found.anzsco_title} (ANZSCO {found.anzsco_code})",
        place="Australia",
        source=found.source,
    )
