"""Interests, and the US list of related occupations, resolved to OSCA occupations."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from kiosk.catalogue.vocabulary import INTERESTS
from kiosk.content.importers.files import read_facts, write_table
from kiosk.content.importers.us_match import us_matches


def import_interests(facts: Path, figures: Path) -> dict[str, int]:
    """Write interests and onet_related."""
    matches = us_matches(facts)
    scores = {row["onet_code"]: row for row in read_facts(facts, "onet_interests.csv")}
    interests = [
        (
            code,
            *(str(float(scores[match.onet_code][interest])) for interest in INTERESTS),
            match.onet_code,
            match.onet_title,
            match.method,
        )
        for code, match in matches.items()
        if match.onet_code in scores
        and all(scores[match.onet_code][interest] for interest in INTERESTS)
    ]
    occupations: dict[str, list[str]] = defaultdict(list)
    for code, match in matches.items():
        occupations[match.onet_code].append(code)
    related = [
        (code, other, row["tier"])
        for row in read_facts(facts, "onet_related.csv")
        for code in occupations[row["onet_code"]]
        for other in occupations[row["related_onet_code"]]
        if code != other
    ]
    return {
        "interests": write_table(
            figures / "interests.csv",
            ("occupation_code", *INTERESTS, "onet_code", "onet_title", "method"),
            interests,
        ),
        "onet_related": write_table(
            figures / "onet_related.csv", ("occupation_code", "related_code", "tier"), related
        ),
    }
