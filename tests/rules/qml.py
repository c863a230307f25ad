"""A small reader of QML: which objects stand in which, and what is said directly in each."""

from __future__ import annotations

import re
from dataclasses import dataclass

COMMENT_OR_STRING = re.compile(
    r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`""", re.DOTALL
)
OPENING = re.compile(r"(?P<type>\b(?:[A-Za-z_]\w*\.)?[A-Z]\w*)(?:\s+on\s+[\w.]+)?\s*$")


@dataclass(slots=True)
class QmlObject:
    """An object: its type as written ("T.Popup"), the type it stands in, and its own text
    without the objects inside it.
    """

    type: str
    parent: str
    line: int
    text: str = ""

    @property
    def bare_type(self) -> str:
        """The type without the name of its import."""
        return self.type.rpartition(".")[2]


def without_comments(source: str, *, keep_strings: bool = True) -> str:
    """Return `source` with comments (and strings, if asked) blanked, every line in its place."""

    def blank(match: re.Match[str]) -> str:
        text = match.group()
        if not text.startswith(("//", "/*")) and keep_strings:
            return text
        return re.sub(r"[^\n]", " ", text)

    return COMMENT_OR_STRING.sub(blank, source)


def objects(source: str) -> list[QmlObject]:
    """Return the objects of a QML file, outermost first."""
    text = without_comments(source, keep_strings=False)
    found: list[QmlObject] = []
    stack: list[QmlObject | None] = []  # None for a brace that opens no object
    for position, letter in enumerate(text):
        if letter == "{":
            opening = OPENING.search(text, 0, position) if position else None
            owner = next((each for each in reversed(stack) if each), None)
            if opening:
                parent = owner.type if owner else ""
                new = QmlObject(opening["type"], parent, text.count("\n", 0, position) + 1)
                found.append(new)
                stack.append(new)
            else:
                stack.append(None)
        elif letter == "}":
            assert stack, "a closing brace too many"
            stack.pop()
        else:
            owner = next((each for each in reversed(stack) if each), None)
            if owner:
                owner.text += letter
    assert not stack, "a closing brace is missing"
    return found
