"""Pipes, locales and Ctrl+C: the command line ends quietly and writes UTF-8 everywhere."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.catalogue.catalogue import Catalogue

if TYPE_CHECKING:
    import pytest

    from tests.cli.conftest import Ended

ROOT = Path(__file__).parents[2]
C_LOCALE = {
    "LC_ALL": "C",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONIOENCODING": "ascii",
    "PATH": os.environ["PATH"],
}

RunApart = Callable[..., "subprocess.CompletedProcess[bytes]"]


def test_a_c_locale_still_writes_utf8(run_apart: RunApart) -> None:
    ended = run_apart("show", "551132", environment=C_LOCALE)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert "−1,100 people" in ended.stdout.decode("utf-8")


def test_bytes_that_are_no_text_are_answered(run_apart: RunApart) -> None:
    ended = run_apart("search", "--json", os.fsdecode(b"\xff\xfe nurse"), environment=C_LOCALE)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert "?? nurse" in ended.stdout.decode("utf-8")


def test_an_error_reaches_a_c_locale_too(run_apart: RunApart) -> None:
    ended = run_apart("show", "banane\u0301", environment={**C_LOCALE, "LC_ALL": "C.UTF-8"})
    assert ended.returncode == 1
    assert ended.stderr.decode("utf-8").startswith("careers-kiosk: “banane\u0301” is not")


def test_standard_input_is_read(run_apart: RunApart) -> None:
    ended = run_apart("search", "--batch", "-", "--limit", "1", given="chef\nélectrician".encode())
    assert ended.stdout.count(b"\n") == 2


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    queries = tmp_path / "queries.txt"
    queries.write_text("nurse\n" * 500)
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "kiosk", "search", "--batch", str(queries)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(60) == 141
        assert process.stderr.read() == b""


def test_ctrl_c_ends_it_quietly(run: Callable[..., Ended], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: Path) -> Catalogue:
        raise KeyboardInterrupt

    monkeypatch.setattr(Catalogue, "open", interrupted)
    ended = run("show", "551132")
    assert (ended.code, ended.out, ended.err) == (130, "", "")
