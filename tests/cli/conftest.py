"""Running the command line, in this process or in one of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, read as JSON."""
        return json.loads(self.out)

    def is_refused(self, code: int) -> bool:
        """Whether it ended with this code, nothing printed, and one sentence of why."""
        return (
            self.code == code
            and not self.out
            and self.err.startswith("careers-kiosk: ")
            and self.err.count("\n") == 1
            and "Traceback" not in self.err
        )


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    """Run a command in this process."""

    def running(*arguments: str) -> Ended:
        code = main(arguments)
        printed = capsys.readouterr()
        return Ended(code, printed.out, printed.err)

    return running


@pytest.fixture
def run_apart() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run a command in a process of its own."""

    def running(
        *arguments: str, environment: dict[str, str] | None = None, given: bytes = b""
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(  # noqa: S603
            [sys.executable, "-m", "kiosk", *arguments],
            cwd=ROOT,
            env=environment,
            input=given,
            capture_output=True,
            timeout=60,
            check=False,
        )

    return running
