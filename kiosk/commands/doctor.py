"""`doctor`: is everything there that the program needs, and if not, what to do."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from kiosk.commands.checks import all_checks
from kiosk.commands.output import say, say_json


def run(arguments: argparse.Namespace) -> int:
    """Print a line a check; exit code 1 when something that matters is wrong."""
    checks = list(all_checks(arguments.data))
    wrong = any(check.matters and not check.ok for check in checks)
    if arguments.json:
        say_json({"ok": not wrong, "checks": [asdict(check) for check in checks]})
    else:
        for check in checks:
            say(f"{'ok' if check.ok else 'to do':<6} {check.name}: {check.message}")
    return int(wrong)
