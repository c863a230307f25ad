"""`tour OUTDIR`: the program walks through its own pages and writes a picture of each."""

from __future__ import annotations

import argparse
from dataclasses import replace

from kiosk.commands.output import say
from kiosk.tour import TourLook, run_tour


def run(arguments: argparse.Namespace) -> int:
    """Write the pictures and print their names; needs no display."""
    look = TourLook(theme=arguments.theme, text_percent=arguments.text_scale)
    if arguments.screen:
        look = replace(look, screen=arguments.screen)
    if arguments.mode:
        look = replace(look, mode=arguments.mode)
    for picture in run_tour(arguments.outdir, arguments.data, look):
        say(str(picture))
    return 0
