"""A progress bar for a person at a terminal, and silence for everything else."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

from tqdm import tqdm

Step = TypeVar("Step")


def with_progress(steps: Sequence[Step], label: str) -> Iterator[Step]:
    """Go through the steps, with a bar on standard error where that is a terminal."""
    yield from tqdm(steps, desc=label, leave=False, disable=not sys.stderr.isatty())
