"""Which occupations are alike, and why. docs/adr/0002-related-occupations.md tells the choice."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from operator import mul

WEIGHT_HIERARCHY = 0.30
WEIGHT_US_LIST = 0.25
WEIGHT_TOOLS = 0.15
WEIGHT_INTERESTS = 0.15
WEIGHT_COMPETENCIES = 0.10
WEIGHT_TITLE = 0.05
"""They add up to 1; the title's words do little more than order what would else be equal."""

UNKNOWN = 0.25
"""What a trait counts that one of the two lacks: about its mean, so that it decides nothing."""

LEAST_SCORE = 0.25
MOST_RELATED = 8
MOST_OF_ONE_UNIT_GROUP = 4
SIMILAR_FROM = 0.80
"""From which likeness the interests or the competencies of two are called similar."""

SAME_US_OCCUPATION = "same"
US_TIERS: dict[str, float] = {
    "Primary-Short": 1.0,
    SAME_US_OCCUPATION: 0.8,
    "Primary-Long": 0.6,
    "Supplemental": 0.3,
    "": 0.0,
}


HIERARCHY: dict[int, float] = {4: 1.0, 3: 0.6, 2: 0.3, 0: 0.0}
"""What lying together counts, by the digits that two codes share."""

GATHERING = ("Other ", "Miscellaneous ")


@dataclass(frozen=True)
class Traits:
    """What one occupation is known by; an empty sequence or set is not known.

    `group_titles` holds the titles of its sub-major, minor and unit group by their codes.
    """

    code: str
    title: str
    group_titles: Mapping[str, str]
    competencies: Sequence[float]
    tools: frozenset[str]
    interests: Sequence[float]
    us_code: str
    """The US occupation that stands for it, or empty."""


@dataclass(frozen=True)
class Related:
    """An occupation like another: score 0 to 1, and what they share in words."""

    code: str
    score: float
    reason: str


@dataclass(frozen=True)
class _Prepared:
    """Traits made ready for many comparisons."""

    traits: Traits
    catch_all: bool
    competencies: Sequence[float]
    interests: Sequence[float]
    tool_weight: float
    title_words: frozenset[str]


def related_occupations(
    every: Sequence[Traits], us_list: Mapping[tuple[str, str], str]
) -> dict[str, list[Related]]:
    """The most alike occupations of each, best first, and not too many of one unit group.

    `us_list` gives a tier of O*NET for a pair of codes; a pair counts either way round.
    Occupations that gather what is "not elsewhere classified" come after all others.
    """
    weight = _tool_weights(every)
    prepared = {one.traits.code: one for one in _prepare(every, weight)}
    found: dict[str, list[tuple[float, _Prepared]]] = {code: [] for code in prepared}
    for here, there in _bound_pairs(every, us_list):
        one, other = prepared[here], prepared[there]
        score = _score(one, other, weight, us_list)
        if score >= LEAST_SCORE:
            found[here].append((score, other))
            found[there].append((score, one))
    return {
        one.traits.code: [
            Related(other.traits.code, score, _reason(one, other, us_list))
            for score, other in _best(found[one.traits.code])
        ]
        for one in prepared.values()
    }


def _bound_pairs(
    every: Sequence[Traits], us_list: Mapping[tuple[str, str], str]
) -> list[tuple[str, str]]:
    """Pairs that a group or the US list ties together, each once.

    Traits alone do not make two alike: many occupations that have nothing else in common
    share one or two everyday tools and much the same competencies.
    """
    together: dict[str, list[str]] = defaultdict(list)
    for one in every:
        together[one.code[:2]].append(one.code)
        if one.us_code:
            together[one.us_code].append(one.code)
    pairs = {pair for codes in together.values() for pair in combinations(sorted(codes), 2)}
    pairs |= {(min(pair), max(pair)) for pair in us_list}
    by_code = {one.code: one for one in every}
    return sorted(
        (here, there)
        for here, there in pairs
        if _shared_digits(by_code[here], by_code[there])
        or _us_tier(by_code[here], by_code[there], us_list)
    )


def _best(found: list[tuple[float, _Prepared]]) -> list[tuple[float, _Prepared]]:
    best: list[tuple[float, _Prepared]] = []
    of_group: Counter[str] = Counter()
    found.sort(key=lambda item: (item[1].catch_all, -item[0], item[1].traits.code))
    for score, other in found:
        group = other.traits.code[:4]
        if of_group[group] < MOST_OF_ONE_UNIT_GROUP and len(best) < MOST_RELATED:
            of_group[group] += 1
            best.append((score, other))
    return best


def _score(
    one: _Prepared,
    other: _Prepared,
    weight: Mapping[str, float],
    us_list: Mapping[tuple[str, str], str],
) -> float:
    score = (
        WEIGHT_HIERARCHY * HIERARCHY[_shared_digits(one.traits, other.traits)]
        + WEIGHT_US_LIST * US_TIERS[_us_tier(one.traits, other.traits, us_list)]
        + WEIGHT_TOOLS * _shared_tools(one, other, weight)
        + WEIGHT_INTERESTS * _positive(_cosine(one.interests, other.interests))
        + WEIGHT_COMPETENCIES * _positive(_cosine(one.competencies, other.competencies))
        + WEIGHT_TITLE * _shared_words(one.title_words, other.title_words)
    )
    return round(score, 4)


def _reason(one: _Prepared, other: _Prepared, us_list: Mapping[tuple[str, str], str]) -> str:
    """What two occupations share, as a visitor reads it; empty parts are left out."""
    parts: list[str] = []
    digits = _shared_digits(one.traits, other.traits)
    if digits:
        kind = {2: "Same field", 3: "Similar group", 4: "Same group"}[digits]
        parts.append(f"{kind}: {one.traits.group_titles[one.traits.code[:digits]]}")
    if _similar(_cosine(one.interests, other.interests)):
        parts.append("similar interests")
    if _similar(_cosine(one.competencies, other.competencies)):
        parts.append("similar competencies")
    tools = len(one.traits.tools & other.traits.tools)
    if tools:
        parts.append(f"shares {tools} technology tool{'' if tools == 1 else 's'}")
    tier = _us_tier(one.traits, other.traits, us_list)
    if tier == SAME_US_OCCUPATION:
        parts.append("the same occupation in the US O*NET")
    elif tier:
        parts.append("named as related by the US O*NET")
    reason = " · ".join(parts)
    return reason[:1].upper() + reason[1:]


def _shared_digits(one: Traits, other: Traits) -> int:
    """How far two go together: 4 same unit group, 3 minor, 2 sub-major, else 0.

    A group called "Other …" or "Miscellaneous …" gathers what lies nowhere else; lying in it
    together says nothing.
    """
    for digits in (4, 3, 2):
        shared = one.code[:digits]
        if shared == other.code[:digits] and not one.group_titles[shared].startswith(GATHERING):
            return digits
    return 0


def _us_tier(one: Traits, other: Traits, us_list: Mapping[tuple[str, str], str]) -> str:
    """The nearer of the tiers that the US list gives a pair, either way round, or empty."""
    if one.us_code and one.us_code == other.us_code:
        return SAME_US_OCCUPATION
    tiers = (us_list.get((one.code, other.code), ""), us_list.get((other.code, one.code), ""))
    return max(tiers, key=lambda tier: US_TIERS[tier])


def _shared_words(one: frozenset[str], other: frozenset[str]) -> float:
    """Jaccard's likeness of two titles' words."""
    return len(one & other) / len(one | other)


def _shared_tools(one: _Prepared, other: _Prepared, weight: Mapping[str, float]) -> float:
    """Jaccard's likeness of two sets of tools, a rare tool counting more than a common one."""
    if not one.traits.tools or not other.traits.tools:
        return UNKNOWN
    # fsum is exact, so that a set's order of the day cannot change the last digit.
    shared = math.fsum(weight[tool] for tool in one.traits.tools & other.traits.tools)
    return shared / (one.tool_weight + other.tool_weight - shared)


def _cosine(one: Sequence[float], other: Sequence[float]) -> float | None:
    """The cosine of two unit vectors, or None where one is not known."""
    return sum(map(mul, one, other)) if one and other else None


def _positive(cosine: float | None) -> float:
    return UNKNOWN if cosine is None else max(cosine, 0.0)


def _similar(cosine: float | None) -> bool:
    return cosine is not None and cosine >= SIMILAR_FROM


def _tool_weights(every: Sequence[Traits]) -> dict[str, float]:
    """Inverse document frequency (Spärck Jones 1972): ln(occupations with tools / with this)."""
    count = Counter(tool for one in every for tool in one.tools)
    total = sum(1 for one in every if one.tools)
    return {tool: math.log((total + 1) / (uses + 0.5)) for tool, uses in sorted(count.items())}


def _prepare(every: Sequence[Traits], weight: Mapping[str, float]) -> list[_Prepared]:
    """Centre what is compared by cosine.

    Interests are centred on the occupation's own mean, which makes the cosine Pearson's
    correlation of two profiles; competencies on each competency's mean over all
    occupations, as nearly all of them score high on the same few.
    """
    known = [one.competencies for one in every if one.competencies]
    means = [math.fsum(column) / len(column) for column in zip(*known, strict=True)]
    return [
        _Prepared(
            traits=one,
            catch_all=one.title.endswith(" nec"),
            competencies=_unit(
                [score - mean for score, mean in zip(one.competencies, means, strict=True)]
            )
            if one.competencies
            else (),
            interests=_unit([score - math.fsum(one.interests) / 6 for score in one.interests]),
            tool_weight=math.fsum(weight[tool] for tool in one.tools),
            title_words=frozenset(re.findall(r"[a-z]+", one.title.lower())),
        )
        for one in every
    ]


def _unit(vector: Sequence[float]) -> list[float]:
    """The vector at length 1; empty where it has no direction."""
    length = math.sqrt(math.fsum(part * part for part in vector))
    return [part / length for part in vector] if length else []
