"""The command line: what may be asked, and which sub-command answers. Nothing heavy is imported."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from kiosk.commands.output import quietly_ended, say_error, write_utf8
from kiosk.errors import KioskError, UsageError
from kiosk.paths import default_database

PROGRAM = "careers-kiosk"
SCREEN = re.compile(r"(\d{1,5})[xX×](\d{1,5})")
LEAST_SCREEN, MOST_SCREEN = 640, 7680
LEAST_TEXT, MOST_TEXT = 100, 200
THEMES = ("light", "dark", "high-contrast")
MODES = ("desk", "kiosk")
DEFAULT_LIMIT = 20
MOST_RESULTS = 2000


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, without the usage before it."""

    def error(self, message: str) -> NoReturn:
        """End with exit code 2."""
        say_error(f"{message[:1].upper()}{message[1:].rstrip('.')}. See {self.prog} --help.")
        raise SystemExit(2)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code is 0, 1 for a fault met, 2 for a fault of usage."""
    write_utf8()
    try:
        with quietly_ended():
            return _run(_parser().parse_args(argv))
    except UsageError as error:
        say_error(str(error))
        return 2
    except KioskError as error:
        say_error(str(error))
        return 1
    except SystemExit as ending:
        return ending.code if isinstance(ending.code, int) else 1


def screen_size(text: str) -> tuple[int, int]:
    """A screen as WIDTHxHEIGHT in pixels.

    Raises:
        argparse.ArgumentTypeError: It is not, or is out of bounds.
    """
    found = SCREEN.fullmatch(text.strip())
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(LEAST_SCREEN <= side <= MOST_SCREEN for side in size):
        raise argparse.ArgumentTypeError(
            f"“{text[:30]}” is not a screen; write WIDTHxHEIGHT, each from {LEAST_SCREEN} to "
            f"{MOST_SCREEN}, for example 1920x1080"
        )
    return size


def whole_number(least: int, most: int, what: str) -> Callable[[str], int]:
    """A reader of whole numbers within bounds, for argparse."""

    def read(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = least - 1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(
                f"“{text[:30]}” is not {what}; write a whole number from {least} to {most}"
            )
        return number

    return read


def _run(arguments: argparse.Namespace) -> int:
    """Each sub-command is a module of kiosk/commands, imported when it is asked for."""
    match arguments.command:
        case "search":
            from kiosk.commands.search import run
        case "show":
            from kiosk.commands.show import run
        case "compare":
            from kiosk.commands.compare import run
        case "doctor":
            from kiosk.commands.doctor import run
        case "tour":
            from kiosk.commands.tour import run
        case _:
            from kiosk.commands.window import run
    return run(arguments)


def _parser() -> Parser:
    parser = Parser(
        prog=PROGRAM,
        description="Explore occupations, read one in depth, compare two to four. "
        "Without a sub-command the window opens.",
    )
    parser.add_argument("--mode", choices=MODES, help="a desk's window (default), or a kiosk")
    parser.add_argument("--screen", type=screen_size, metavar="WIDTHxHEIGHT", help="window's size")
    parser.add_argument("--open", metavar="CODE", default="", help="open this occupation first")
    _add_data(parser, default_database())
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    _add_search(commands.add_parser("search", help="find occupations"))
    _add_show(commands.add_parser("show", help="everything about one occupation"))
    _add_compare(commands.add_parser("compare", help="two to four occupations side by side"))
    _add_tour(commands.add_parser("tour", help="write a picture of each page"))
    _add_doctor(commands.add_parser("doctor", help="check that everything needed is there"))
    return parser


def _add_data(parser: argparse.ArgumentParser, default: Path | str = argparse.SUPPRESS) -> None:
    """Every command takes --data; one given before the sub-command is not overridden."""
    parser.add_argument(
        "--data", type=Path, metavar="FILE", default=default, help="the careers database to use"
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


def _add_search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="*", metavar="QUERY", help="words, or a code")
    parser.add_argument(
        "--batch", metavar="FILE", help="one query a line, one JSON line each; - is standard input"
    )
    parser.add_argument(
        "--limit",
        type=whole_number(1, MOST_RESULTS, "a number of results"),
        default=DEFAULT_LIMIT,
        metavar="N",
        help=f"at most so many results ({DEFAULT_LIMIT})",
    )
    _add_json(parser)
    _add_data(parser)


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("code", metavar="CODE", help="an OSCA or an ANZSCO code of six digits")
    _add_json(parser)
    _add_data(parser)


def _add_compare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("codes", nargs="+", metavar="CODE", help="two to four codes")
    _add_json(parser)
    _add_data(parser)


def _add_tour(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("outdir", type=Path, metavar="OUTDIR", help="folder for the pictures")
    parser.add_argument(
        "--screen", type=screen_size, metavar="WIDTHxHEIGHT", default=argparse.SUPPRESS
    )
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument(
        "--text-scale",
        type=whole_number(LEAST_TEXT, MOST_TEXT, "a size of text in percent"),
        default=LEAST_TEXT,
        metavar="PERCENT",
        help=f"size of text, {LEAST_TEXT} to {MOST_TEXT} percent",
    )
    parser.add_argument(
        "--mode", choices=MODES, default=argparse.SUPPRESS, help="as a kiosk (default) or a desk"
    )
    _add_data(parser)


def _add_doctor(parser: argparse.ArgumentParser) -> None:
    _add_json(parser)
    _add_data(parser)


if __name__ == "__main__":
    sys.exit(main())
