"""What the tables say about one occupation, gathered for the rules that need it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.content.figures import Figures


@dataclass(frozen=True)
class Links:
    """The ANZSCO occupations and unit groups of each OSCA occupation, and a basis for traits."""

    anzsco: dict[str, list[str]]
    """Six-digit ANZSCO codes by OSCA code, in order."""
    full: dict[str, str]
    """The one ANZSCO code that it lies in wholly, by OSCA code, where there is one."""

    def unit_groups(self, occupation_code: str) -> list[str]:
        """The distinct ANZSCO unit groups (four digits) of an occupation, in order."""
        return sorted({code[:4] for code in self.anzsco[occupation_code]})

    def basis(self, occupation_code: str) -> list[str]:
        """ANZSCO codes whose traits stand for an occupation, the most telling first.

        The occupation that it lies in wholly, or else the only one it draws on, and then that
        one's unit group. An occupation that draws on several has their unit group alone, and
        none where they lie in several groups: nothing is averaged.
        """
        codes = self.anzsco[occupation_code]
        own = self.full.get(occupation_code) or (codes[0] if len(codes) == 1 else None)
        if own:
            return [own, own[:4]]
        groups = self.unit_groups(occupation_code)
        return groups if len(groups) == 1 else []


def links_of(figures: Figures) -> Links:
    """Gather the correspondence by OSCA occupation."""
    anzsco: dict[str, list[str]] = defaultdict(list)
    for link in figures.links:
        anzsco[link.occupation_code].append(link.anzsco_code)
    full = {link.occupation_code: link.anzsco_code for link in figures.links if link.link == "full"}
    return Links({code: sorted(codes) for code, codes in anzsco.items()}, full)


def competency_scores(figures: Figures) -> dict[str, tuple[float, ...]]:
    """The ten competencies' scores by ANZSCO code, in the order of the competencies' names."""
    scores: dict[str, dict[str, int]] = defaultdict(dict)
    for row in figures.competencies:
        scores[row.anzsco_code][row.name] = row.score
    return {
        code: tuple(float(score) for _, score in sorted(named.items()))
        for code, named in scores.items()
    }


def tools_by_anzsco(figures: Figures) -> dict[str, list[str]]:
    """Technology tools by ANZSCO code, in order."""
    tools: dict[str, list[str]] = defaultdict(list)
    for row in figures.tools:
        tools[row.anzsco_code].append(row.tool)
    return {code: sorted(names) for code, names in tools.items()}
