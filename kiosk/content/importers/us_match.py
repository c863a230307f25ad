"""Which US occupation (O*NET) stands for an OSCA occupation, where one may be shown.

Two readers matched the classifications: one from ANZSCO 2022 (interests.csv, with a method),
one from OSCA (osca_to_onet.csv). The first serves through the full link of the correspondence,
the second where the first has nothing; both pass the lists in `us_match_reviewed`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.importers.files import Row, read_facts
from kiosk.content.importers.us_match_reviewed import (
    ALTERNATIVE_TITLES_RIGHT,
    CHOSEN,
    WRONG,
)

TRUSTED_METHODS = {"chain+title", "chain+partial_title", "title_only"}
DIRECT_METHOD = "OSCA title match"
NOT_TELLING = {"and", "or", "of", "the", "except", "all", "other", "general", "nec", "including"}


@dataclass(frozen=True)
class UsMatch:
    """The US occupation that stands for an OSCA occupation, and how it was found."""

    onet_code: str
    onet_title: str
    method: str


def us_matches(facts: Path) -> dict[str, UsMatch]:
    """OSCA code to its US occupation; occupations without a trusted one are absent."""
    full_link = {
        row["osca_code"]: row["anzsco_code"]
        for row in read_facts(facts, "osca_to_anzsco.csv")
        if row["link"] == "full"
    }
    by_anzsco = {row["anzsco2022_code"]: row for row in read_facts(facts, "interests.csv")}
    titles = {row["onet_code"]: row["title"] for row in read_facts(facts, "onet_job_zones.csv")}
    direct: dict[str, list[str]] = defaultdict(list)
    for row in read_facts(facts, "osca_to_onet.csv"):
        if row["trust"] == "title match" and row["onet_code"] in titles:
            direct[row["osca_code"]].append(row["onet_code"])
    known_as: dict[str, list[str]] = defaultdict(list)
    for row in read_facts(facts, "osca_titles.csv"):
        if row["kind"] != "nec":
            known_as[row["code"]].append(row["title"])

    matches: dict[str, UsMatch] = {}
    for code, names in known_as.items():
        through = by_anzsco.get(full_link.get(code, ""))
        if through and _trusted(through) and (code, through["onet_title"]) not in WRONG:
            method = through["match_method"]
            matches[code] = UsMatch(through["onet_code"], through["onet_title"], method)
            continue
        onet = _nearest(names, CHOSEN.get(code), {one: titles[one] for one in direct[code]})
        if onet and (code, titles[onet]) not in WRONG:
            matches[code] = UsMatch(onet, titles[onet], DIRECT_METHOD)
    return matches


def _trusted(row: Row) -> bool:
    method, code = row["match_method"], row["anzsco2022_code"]
    return method in TRUSTED_METHODS or (
        method == "alt_title_only" and code in ALTERNATIVE_TITLES_RIGHT
    )


def _nearest(names: list[str], chosen: str | None, titles: dict[str, str]) -> str | None:
    """Of several US codes with their titles, the chosen one, else the one likest by its words."""
    for code, title in titles.items():
        if title == chosen:
            return code
    like = {code: likeness(names, title) for code, title in titles.items()}
    best = max(sorted(like), key=lambda code: like[code], default=None)
    return best if best and like[best] > 0 else None


def likeness(names: list[str], us_title: str) -> float:
    """How many telling words two titles share, 0 to 1 (Jaccard), for the best of the names."""
    there = telling_words(us_title)
    return max(
        len(here & there) / len(here | there) for here in (telling_words(name) for name in names)
    )


def telling_words(title: str) -> set[str]:
    """A title's words in lower case and without a plural s, less those that say nothing."""
    words = (word.rstrip("s") for word in re.findall(r"[a-z]+", title.lower()))
    return {word for word in words if word and word not in NOT_TELLING}
