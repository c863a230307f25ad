"""The publisher's command line: `python -m kiosk.content`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from kiosk.content.build import build
from kiosk.content.check import check, check_words
from kiosk.content.checks.likeness import nearest_pairs
from kiosk.content.checks.reading import grades
from kiosk.content.checks.report import report
from kiosk.content.content import read_content
from kiosk.content.dictionary import data_dictionary
from kiosk.content.faults import ContentError
from kiosk.content.importers.run import import_facts
from kiosk.content.stats import stats
from kiosk.errors import KioskError

PROJECT = Path(__file__).resolve().parents[2]
"""The checkout: the publisher's side is only ever run from one."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one sub-command; returns the exit code: 0, or 1 with a sentence on standard error."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], None] = options.command
    try:
        command(options)
    except KioskError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m kiosk.content",
        description="Checks the content of the Careers Kiosk and compiles it into one file.",
    )
    parser.add_argument(
        "--data", type=Path, default=PROJECT / "data", help="folder of the content (data)"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    one = commands.add_parser("build", help="compile the content into the catalogue")
    one.add_argument("--output", type=Path, help="where to write it (DATA/careers.sqlite)")
    one.set_defaults(command=_build)

    one = commands.add_parser("check", help="list every fault of the content, and measure it")
    one.add_argument(
        "--against",
        type=Path,
        nargs="+",
        default=[],
        metavar="FILE",
        help="texts that no eight words in a row may be shared with",
    )
    one.set_defaults(command=_check)

    one = commands.add_parser("stats", help="count what the content holds and what is missing")
    one.set_defaults(command=_stats)

    one = commands.add_parser("dictionary", help="write docs/data-dictionary.md from the schema")
    one.add_argument("--output", type=Path, default=PROJECT / "docs" / "data-dictionary.md")
    one.set_defaults(command=_dictionary)

    one = commands.add_parser("import", help="make the tables anew from an edition of the facts")
    one.add_argument("folder", type=Path, help="folder of the facts' CSV files")
    one.set_defaults(command=_import)
    return parser


def _build(options: argparse.Namespace) -> None:
    output: Path = options.output or options.data / "careers.sqlite"
    counts = build(options.data, output)
    sys.stdout.write(f"{output}: {len(counts)} tables, {sum(counts.values())} rows\n")


def _check(options: argparse.Namespace) -> None:
    content = read_content(options.data)
    graded = {profile.code: grades(profile) for profile in content.profiles}
    pairs = nearest_pairs(content)
    faults = [*check(content), *check_words(content, graded, pairs, options.against)]
    sys.stdout.write(report(content.profiles, graded, pairs))
    if faults:
        raise ContentError(faults)
    sys.stdout.write("No faults.\n")


def _stats(options: argparse.Namespace) -> None:
    _print_counts(stats(read_content(options.data)))


def _dictionary(options: argparse.Namespace) -> None:
    try:
        options.output.write_text(data_dictionary(), encoding="utf-8", newline="\n")
    except OSError as error:
        raise KioskError(f"{options.output} could not be written ({error.strerror}).") from error
    sys.stdout.write(f"{options.output}\n")


def _import(options: argparse.Namespace) -> None:
    _print_counts(import_facts(options.folder, options.data / "figures"))


def _print_counts(counts: Mapping[str, int]) -> None:
    for name, count in counts.items():
        sys.stdout.write(f"{count:>7}  {name}\n")
