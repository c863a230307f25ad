"""The names and texts under which an occupation is found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kiosk.catalogue.search.sound import sound
from kiosk.catalogue.search.words import split
from kiosk.content.occupations import links_of, tools_by_anzsco

if TYPE_CHECKING:
    from kiosk.catalogue.vocabulary import UsualEntry
    from kiosk.content.content import Content
    from kiosk.content.profiles import Profile

LEADING_PATHWAYS = ("occupation ready", "pre-vocational")
"""Pathways of qualifications that lead into an occupation, and not past it."""

USUAL_ENTRY_WORDS: dict[UsualEntry, str] = {
    "none": "No qualification or certificate needed",
    "certificate": "TAFE certificate course or traineeship",
    "trade": "Trade apprenticeship, TAFE",
    "diploma": "TAFE diploma course",
    "degree": "University degree, bachelor course",
}
"""What people say for the usual ways in."""

Entry = tuple[str, str, str]
"""OSCA code, kind and text."""


def search_entries(content: Content) -> list[Entry]:
    """Every entry, by occupation and then in the order of the kinds."""
    figures = content.figures
    profiles = {profile.code: profile for profile in content.profiles}
    group_titles = {group.code: group.title for group in figures.groups}
    links = links_of(figures)
    tools = tools_by_anzsco(figures)
    qualification_titles = {row.code: row.title for row in figures.qualifications}
    titles: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in figures.titles:
        titles[row.occupation_code].append((row.kind, row.title))
    for title, codes in content.job_titles.items():
        for code in codes:
            titles[code].append(("job title", title))
    qualifications: dict[str, list[str]] = defaultdict(list)
    for row in figures.qualification_links:
        if row.pathway in LEADING_PATHWAYS:
            qualifications[row.occupation_code].append(qualification_titles[row.qualification_code])

    entries: list[Entry] = []
    for occupation in figures.occupations:
        code = occupation.code
        anzsco = links.anzsco[code]
        shared_tools = {
            tool for one in anzsco for tool in (*tools.get(one, ()), *tools.get(one[:4], ()))
        }
        profile = profiles.get(code)
        found: list[tuple[str, str]] = [("title", occupation.title), *titles[code]]
        found.append(("code", " ".join((code, *anzsco))))
        found.append(("group", f"{group_titles[code[:4]]}\n{group_titles[code[:3]]}"))
        found.append(
            ("tool", _lines(sorted(shared_tools) + list(profile.tools if profile else ())))
        )
        courses = sorted(set(qualifications[code]))
        if profile:
            courses += [profile.entry.qualification, USUAL_ENTRY_WORDS[profile.entry.usual]]
        found.append(("qualification", _lines(courses)))
        if profile:
            found.extend(_profile_entries(profile))
        entries.extend((code, kind, text) for kind, text in found if text)
    return entries


def _profile_entries(profile: Profile) -> Iterator[tuple[str, str]]:
    for word in profile.search_words:
        yield "search word", word
    yield "subject", _lines(profile.school_subjects)
    yield (
        "profile",
        _lines((profile.one_line, profile.summary, *profile.tasks, profile.conditions.prose)),
    )


def _lines(texts: tuple[str, ...] | list[str]) -> str:
    return "\n".join(texts)


SHORTEST_WORD = 3
UNTRUSTED = {"job title", "search word", "code"}
"""Kinds in which misspellings, or no words at all, stand."""


def search_words(entries: Iterable[Entry]) -> list[tuple[str, str, int]]:
    """The words that are spelt right: each with its sound and how many occupations have it."""
    owners: defaultdict[str, set[str]] = defaultdict(set)
    trusted: set[str] = set()
    for code, kind, text in entries:
        words = {word for word in split(text) if len(word) >= SHORTEST_WORD and word.isalpha()}
        for word in words:
            owners[word].add(code)
        if kind not in UNTRUSTED:
            trusted |= words
    return [
        (word, sound(word), len(codes)) for word, codes in sorted(owners.items()) if word in trusted
    ]
