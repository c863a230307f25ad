"""`search`: the same engine as the window's field, for one query or a file of them."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.catalogue.catalogue import Catalogue
from kiosk.commands.output import say, say_json
from kiosk.errors import KioskError, UsageError


def run(arguments: argparse.Namespace) -> int:
    """Print what is found; finding nothing is no fault."""
    query = " ".join(arguments.query)
    if arguments.batch is None and not arguments.query:
        raise UsageError("Say what to search for, or name a file of queries with --batch.")
    if arguments.batch is not None and arguments.query:
        raise UsageError("Give a query or --batch, not both.")
    with Catalogue.open(arguments.data) as catalogue:
        if arguments.batch is not None:
            for line in _queries(arguments.batch):
                say_json(answer(catalogue, line, arguments.limit), indent=None)
        elif arguments.json:
            say_json(answer(catalogue, query, arguments.limit))
        else:
            _print(catalogue, query, arguments.limit)
    return 0


def answer(catalogue: Catalogue, query: str, limit: int) -> dict[str, Any]:
    """One query's results for JSON; `ms` is the time of the search alone."""
    begun = time.perf_counter()
    found = catalogue.search.answer(query, limit)
    took = time.perf_counter() - begun
    return {
        "query": query,
        "ms": round(took * 1000, 3),
        "understood": found.understood,
        "sure": found.sure,
        "results": [
            {
                "code": match.code,
                "title": catalogue.cards[match.code].title,
                "anzsco": list(catalogue.cards[match.code].anzsco),
                "matched": match.matched,
                "score": match.score,
            }
            for match in found.matches
        ],
    }


def _queries(name: str) -> Iterator[str]:
    """The lines of a file, or of standard input, without their ends."""
    try:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise KioskError(f"The file of queries {name} cannot be read: {reason}.") from error
    lines = content.decode("utf-8-sig", errors="replace").split("\n")
    if lines[-1] == "":
        lines.pop()
    for line in lines:
        yield line.removesuffix("\r")


def _print(catalogue: Catalogue, query: str, limit: int) -> None:
    found = catalogue.search.answer(query, limit)
    if found.matches and not found.sure:
        say("Not sure what is meant. These come closest.")
    elif found.matches and found.understood:
        say(f"For: {found.understood}")
    if not found.matches:
        close = catalogue.search.suggest(query)
        say(
            "Nothing found."
            + (f" Close to it: {'; '.join(name for _, name in close)}." if close else "")
        )
    for match in found.matches:
        card = catalogue.cards[match.code]
        also = "" if match.matched == card.title else f"  ({match.kind}: {match.matched})"
        say(f"{match.code}  {card.title}{also}")
