"""Turning what was typed into words, as the index splits its entries."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LONGEST_QUERY = 120
MOST_WORDS = 10
KEPT_NAMES = 32_768
UNTELLING = """
a an and are as at be can do for from get i id im in into is like me my of on or that the their
them things this to up want was with work working would you your job jobs
"""
STOP_WORDS = frozenset(UNTELLING.split())
"""Words that say nothing about an occupation, unless nothing else was typed."""

SHORT_FORMS = {
    "1": "i",
    "2": "ii",
    "3": "iii",
    "4": "iv",
    "cert": "certificate",
    "certs": "certificate",
    "dip": "diploma",
    "uni": "university",
}
"""How courses are called: "cert 3" is a Certificate III."""

WORD = re.compile(r"[^\W_]+(?:[+#]+)?|[+#]+(?=[^\W_])")
APOSTROPHES = re.compile(r"(?<=\w)['’ʼ](?=\w)")


def folded(text: str) -> str:
    """Lower case without accents, so that "Barista", "barista" and "barísta" are one."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def split(text: str) -> tuple[str, ...]:
    """The words of a name or text, folded; "+" and "#" stay with a word ("c++", "c#")."""
    return tuple(WORD.findall(APOSTROPHES.sub(" ", folded(text))))


def query_words(query: str) -> tuple[str, ...]:
    """The words of a query that are worth looking for, each once, at most ten.

    Stop words are dropped unless there is nothing else.
    """
    typed = (SHORT_FORMS.get(word, word) for word in split(query[:LONGEST_QUERY]))
    words = tuple(dict.fromkeys(typed))[:MOST_WORDS]
    return tuple(word for word in words if word not in STOP_WORDS) or words


def stem(word: str) -> str:
    """One form for a word's singular and plural, to tell whether two names are the same."""
    return min(forms(word), key=lambda form: (len(form), form))


@lru_cache(maxsize=KEPT_NAMES)
def name_stems(name: str) -> tuple[str, ...]:
    """The stems of a name's telling words, kept, as the same names are asked for again."""
    return tuple(stem(word) for word in query_words(name))


def forms(word: str) -> tuple[str, ...]:
    """A word with its singular and plural: "nurses" and "nurse", "city" and "cities"."""
    found = {word: None}
    if len(word) > 4 and word.endswith("ies"):
        found[word[:-3] + "y"] = None
    if len(word) > 4 and word.endswith(("ses", "xes", "ches", "shes", "sses")):
        found[word[:-2]] = None
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        found[word[:-1]] = None
    elif len(word) > 2 and word.isalpha():
        found[word + "s"] = None
        if word.endswith("y"):
            found[word[:-1] + "ies"] = None
        if word.endswith(("s", "x", "ch", "sh")):
            found[word + "es"] = None
    return tuple(found)
