"""Hands the arguments of `python -m kiosk.content` to cli.py."""

from __future__ import annotations

import sys

from kiosk.content.cli import main

sys.exit(main())
