"""`tour OUTDIR`: the program walks through its own pages and writes a picture of each."""

from __future__ import annotations

import argparse


def run(arguments: argparse.Namespace) -> int:
    """Write the pictures; needs no display."""
    from kiosk.tour import run_tour  # noqa: PLC0415  (Qt)

    return run_tour(
        arguments.outdir,
        data=arguments.data,
        screen=arguments.screen,
        theme=arguments.theme,
        text_scale=arguments.text_scale,
        mode=arguments.mode,
    )
