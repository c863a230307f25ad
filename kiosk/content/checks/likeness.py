"""How alike profiles read: the runs of five words that two of them share.

Names (of qualifications, licences and the bodies that grant them, and the phrases listed in
data/content/shared-phrases.txt) are everybody's: no run goes through one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from kiosk.content.checks.written import files, runs, sentences, words
from kiosk.content.faults import Fault
from kiosk.content.text_files import read_lines

if TYPE_CHECKING:
    from kiosk.content.content import Content

RUN = 5
MOST_SHARED = 4
"""docs/adr/0010-checking-the-words.md says why."""


@dataclass(frozen=True)
class Pair:
    """Two profiles, by their codes, and the runs of words that both have."""

    first: str
    second: str
    shared: tuple[str, ...]


def nearest_pairs(content: Content) -> list[Pair]:
    """Every pair of profiles that shares a run, the most alike first."""
    names = _Names(_shared_names(content))
    owners: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for profile in content.profiles:
        for piece in sentences(profile):
            for part in names.between(words(piece.text)):
                for run in runs(part, RUN):
                    owners[run].add(profile.code)
    shared: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for run, codes in owners.items():
        for pair in combinations(sorted(codes), 2):
            shared[pair].append(" ".join(run))
    pairs = [Pair(*codes, tuple(sorted(found))) for codes, found in shared.items()]
    return sorted(pairs, key=lambda pair: (-len(pair.shared), pair.first, pair.second))


def check_likeness(content: Content, pairs: Iterable[Pair]) -> Iterator[Fault]:
    """Pairs that share too much."""
    paths = files(content)
    for pair in pairs:
        if len(pair.shared) > MOST_SHARED:
            problem = (
                f"reads like {pair.second}: they share {len(pair.shared)} runs of {RUN} words, "
                f"not {MOST_SHARED} or fewer: {'; '.join(pair.shared)}"
            )
            yield Fault(paths[pair.first], None, "", problem)


def _shared_names(content: Content) -> Iterator[str]:
    for qualification in content.figures.qualifications:
        # "Certificate III in Carpentry" is also written "the Certificate II or III in Carpentry".
        yield from (qualification.title, qualification.title.partition(" in ")[2])
    for profile in content.profiles:
        for licence in profile.entry.licences:
            yield from (licence.name, licence.body)
    yield from read_lines(content.folder / "content" / "shared-phrases.txt")


class _Names:
    """Names by their first word, so that a text is read once."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_first: defaultdict[str, list[list[str]]] = defaultdict(list)
        for name in {tuple(words(name)) for name in names}:
            if len(name) > 1:
                self._by_first[name[0]].append(list(name))
        for starting in self._by_first.values():
            starting.sort(key=len, reverse=True)

    def between(self, text: Sequence[str]) -> Iterator[list[str]]:
        """The parts of a text that stand between names."""
        part: list[str] = []
        place = 0
        while place < len(text):
            length = self._length_at(text, place)
            if length:
                yield part
                part = []
                place += length
            else:
                part.append(text[place])
                place += 1
        yield part

    def _length_at(self, text: Sequence[str], place: int) -> int:
        for name in self._by_first.get(text[place], ()):
            if list(text[place : place + len(name)]) == name:
                return len(name)
        return 0
