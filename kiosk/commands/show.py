"""`show CODE`: everything about one occupation."""

from __future__ import annotations

import argparse

from kiosk.catalogue.catalogue import Catalogue
from kiosk.commands.occupation_json import occupation_json
from kiosk.commands.occupation_text import occupation_text
from kiosk.commands.output import say, say_json


def run(arguments: argparse.Namespace) -> int:
    """Print the occupation of an OSCA or ANZSCO code."""
    with Catalogue.open(arguments.data) as catalogue:
        occupation = catalogue.occupation(arguments.code)
        if arguments.json:
            say_json(occupation_json(occupation))
        else:
            say(occupation_text(occupation, catalogue.measures))
    return 0
