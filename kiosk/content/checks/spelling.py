"""Whether every word is spelt as in Australia: hunspell's en_AU and the project's own word list."""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator
from shutil import which
from typing import TYPE_CHECKING

from kiosk.content.checks.written import Location, all_texts, files
from kiosk.content.faults import Fault, fault_at
from kiosk.content.text_files import read_lines
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.content import Content

WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:'[a-z]+)?")
MISSING = (
    "Spelling could not be checked: hunspell and its Australian dictionary are needed. "
    "Install them (Debian and Ubuntu: sudo apt-get install hunspell hunspell-en-au) and try again."
)


def check_spelling(content: Content) -> Iterator[Fault]:
    """Words of profiles and guides that neither dictionary nor word list has.

    Search words are left out: misspellings belong there. Raises KioskError without hunspell.
    """
    own = set(read_lines(content.folder / "content" / "words.txt"))
    where: defaultdict[str, list[tuple[Path, Location]]] = defaultdict(list)
    for path, location, text in _texts(content):
        for word in set(WORD.findall(text.replace("\u2019", "'"))):
            where[word].append((path, location))
    for word in sorted(unknown_words(word for word in where if not {word, word.lower()} & own)):
        for path, location in where[word]:
            problem = f'"{word}" is in no dictionary; mend it, or add it to content/words.txt'
            yield fault_at(path, path.read_text(encoding="utf-8"), location, problem)


def unknown_words(words: Iterable[str]) -> set[str]:
    """Those of the words that hunspell's Australian dictionary does not have."""
    hunspell = which("hunspell")
    if hunspell is None:
        raise KioskError(MISSING)
    ran = subprocess.run(  # noqa: S603 (hunspell, found on the path, and words of our own)
        [hunspell, "-d", "en_AU", "-i", "utf-8", "-l"],
        input="\n".join(words),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if ran.returncode != 0:
        raise KioskError(MISSING)
    return set(ran.stdout.split())


def _texts(content: Content) -> Iterator[tuple[Path, Location, str]]:
    paths = files(content)
    for profile in content.profiles:
        for location, text in all_texts(profile):
            yield paths[profile.code], location, text
    by_id = {guide.id: guide for guide in content.guides}
    for path in sorted((content.folder / "content" / "guides").glob("*.toml")):
        guide = by_id[path.stem.partition("-")[2]]
        yield path, ("title",), guide.title
        yield path, ("summary",), guide.summary
        for index, section in enumerate(guide.sections):
            yield path, ("sections", index, "heading"), section.heading
            yield path, ("sections", index, "text"), section.text
