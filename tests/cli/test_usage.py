"""What the command line takes, refuses, and hands on to the window."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.app import WindowOptions
from kiosk.paths import default_database
from kiosk.tour import TourLook

if TYPE_CHECKING:
    from tests.cli.conftest import Ended

Run = Callable[..., "Ended"]
COMMANDS = ("search", "show", "compare", "tour", "doctor")


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_command_has_help(run: Run, command: str) -> None:
    ended = run(*command.split(), "--help")
    assert ended.code == 0
    assert ended.out.startswith("usage: careers-kiosk")
    assert "--data FILE" in ended.out


@pytest.mark.parametrize(
    "arguments",
    [
        ["--screen", "banana"],
        ["--screen", "100x100"],
        ["--screen", "1920x"],
        ["--screen", "99999x99999"],
        ["--screen", "1920x1080x3"],
        ["--screen", "-1x-1"],
        ["--mode", "party"],
        ["--colour"],
        ["frobnicate"],
        ["show"],
        ["compare"],
        ["tour"],
        ["tour", "out", "--theme", "pink"],
        ["tour", "out", "--text-scale", "50"],
        ["tour", "out", "--text-scale", "big"],
        ["tour", "out", "--screen", "banana"],
        ["doctor", "extra"],
    ],
    ids=" ".join,
)
def test_a_wrong_use_is_one_sentence_and_two(run: Run, arguments: list[str]) -> None:
    assert run(*arguments).is_refused(2)


@pytest.mark.parametrize(
    "command", [["search", "nurse"], ["show", "551132"], ["compare", "1", "2"]]
)
@pytest.mark.parametrize("place", ["before", "after"])
def test_a_database_that_is_not_there_is_one_sentence(
    run: Run, tmp_path: Path, command: list[str], place: str
) -> None:
    data = ["--data", str(tmp_path / "none.sqlite")]
    ended = run(*data, *command) if place == "before" else run(*command, *data)
    assert ended.is_refused(1)
    assert "There is no careers database" in ended.err


@pytest.fixture
def window_options(monkeypatch: pytest.MonkeyPatch) -> list[WindowOptions]:
    """What the window was asked to be, noted in its place, since it would wait for a person."""
    noted: list[WindowOptions] = []

    def note(options: WindowOptions) -> int:
        noted.append(options)
        return 7

    monkeypatch.setattr("kiosk.app.run_window", note)
    return noted


def test_no_sub_command_opens_the_window(run: Run, window_options: list[WindowOptions]) -> None:
    assert run("--mode", "kiosk", "--screen", "1080x1920", "--open", "551132").code == 7
    assert window_options == [
        WindowOptions(default_database(), mode="kiosk", size=(1080, 1920), code="551132")
    ]


def test_the_window_is_an_ordinary_one_unless_asked(
    run: Run, window_options: list[WindowOptions], tmp_path: Path
) -> None:
    run("--data", str(tmp_path / "x.sqlite"))
    assert window_options == [WindowOptions(tmp_path / "x.sqlite", mode="desk")]


@pytest.fixture
def tours(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, Path, TourLook]]:
    """What tours were asked for; tests/ui walks a real one."""
    noted: list[tuple[Path, Path, TourLook]] = []

    def note(outdir: Path, data: Path, look: TourLook) -> list[Path]:
        noted.append((outdir, data, look))
        return [outdir / "01-home.png"]

    monkeypatch.setattr("kiosk.commands.tour.run_tour", note)
    return noted


def test_the_tour_is_handed_its_options(run: Run, tours: list[tuple[Path, Path, TourLook]]) -> None:
    asked = "tour out --screen 1366x768 --theme dark --text-scale 200 --mode desk"
    ended = run(*asked.split())
    assert (ended.code, ended.out) == (0, f"{Path('out') / '01-home.png'}\n")
    look = TourLook(screen=(1366, 768), theme="dark", text_percent=200, mode="desk")
    assert tours == [(Path("out"), default_database(), look)]


def test_the_tour_shows_a_light_kiosk_unless_asked(
    run: Run, tours: list[tuple[Path, Path, TourLook]]
) -> None:
    run("tour", "out")
    run("--screen", "1080x1920", "tour", "out")
    assert [look for _, _, look in tours] == [TourLook(), TourLook(screen=(1080, 1920))]


def test_importing_the_command_line_loads_nothing_heavy() -> None:
    program = (
        "import sys, kiosk.cli;"
        "heavy = {'sqlalchemy', 'PySide6', 'pydantic', 'platformdirs'} & set(sys.modules);"
        "sys.exit(' '.join(heavy) or 0)"
    )
    ended = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")


def test_what_the_first_frame_reads_does_not_wait_for_sqlalchemy() -> None:
    program = (
        "import sys, kiosk.catalogue.database, kiosk.catalogue.front_page;"
        "sys.exit('sqlalchemy' in sys.modules)"
    )
    ended = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program], cwd=Path(__file__).parents[2], check=False
    )
    assert ended.returncode == 0
