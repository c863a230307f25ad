"""Which line of a list or of prose a query found, for the reader to see."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from kiosk.catalogue.search.words import stem


class LineFinder:
    """Finds, in many texts, the line that has most of a query's words."""

    def __init__(self, words: Sequence[str]) -> None:
        """The words are folded; each is looked for in singular, at the beginning of a word."""
        stems = sorted({stem(word) for word in words}, key=len, reverse=True)
        self._single = len(stems) == 1
        self._pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, stems))})", re.IGNORECASE)

    def best_line(self, text: str) -> str:
        """The first of the lines that have most of the words, or the first line of all."""
        if self._single:
            first = self._pattern.search(text)
            return _line_at(text, first.start() if first else 0)
        shared: defaultdict[int, set[str]] = defaultdict(set)
        for found in self._pattern.finditer(text):
            shared[text.rfind("\n", 0, found.start()) + 1].add(found[0].lower())
        return _line_at(text, max(shared, key=lambda start: len(shared[start]), default=0))


def _line_at(text: str, place: int) -> str:
    """The whole line that a place of a text lies in."""
    end = text.find("\n", place)
    return text[text.rfind("\n", 0, place) + 1 : end if end >= 0 else len(text)]
