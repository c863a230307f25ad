"""No sub-command: the window opens."""

from __future__ import annotations

import argparse


def run(arguments: argparse.Namespace) -> int:
    """Open the window; ends when it is closed."""
    from kiosk.app import WindowOptions, run_window  # noqa: PLC0415  (Qt)

    return run_window(
        WindowOptions(
            data=arguments.data,
            mode=arguments.mode or "desk",
            size=arguments.screen,
            code=arguments.open,
        )
    )
