"""How a word sounds, roughly: words that are spelt apart but sound alike have one key.

For spellings by ear ("electrishun", "beeter"). After the idea of Philips, "Hanging on the
Metaphone" (1990), with fewer rules, and with the endings that occupations have.
"""

from __future__ import annotations

import re
from functools import lru_cache

RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^(?:kn|gn|pn)", "n"),
        (r"^wr", "r"),
        (r"^(?:ps|x)", "s"),
        (r"^mac|^mc", "mk"),
        (r"(?:t|c|ss?|x)i[aeo]n|sh[aeiou]n", "$n"),
        (r"sch", "sk"),
        (r"tch|ch|ck|q", "k"),
        (r"ph", "f"),
        (r"gh(?=t|$)", ""),
        (r"sh", "$"),
        (r"dg|g(?=[eiy])|j", "j"),
        (r"sc(?=[eiy])|c(?=[eiy])|z", "s"),
        (r"c|x", "k"),
        (r"mb(?=e?r|$)", "m"),
        (r"(?<!^)[aeiouywh]+", ""),
        (r"^[aeiouyh]+", "a"),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """The key of a folded word; "" for one without letters to go by."""
    for pattern, replacement in RULES:
        word = pattern.sub(replacement, word)
    return word
