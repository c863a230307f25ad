"""What the command line takes, refuses, and hands on to the window."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.paths import default_database

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


def stand_in(monkeypatch: pytest.MonkeyPatch, module: str, function: str) -> list[Any]:
    """Put a note-taker in the place of a function that needs a screen."""
    noted: list[Any] = []

    def note(*arguments: object, **options: object) -> int:
        noted.extend([*arguments, options])
        return 7

    monkeypatch.setattr(f"{module}.{function}", note)
    return noted


def test_no_sub_command_opens_the_window(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    noted = stand_in(monkeypatch, "kiosk.app", "run_window")
    assert run("--mode", "kiosk", "--screen", "1080x1920", "--open", "551132").code == 7
    options = noted[0]
    assert (options.mode, options.size, options.code) == ("kiosk", (1080, 1920), "551132")
    assert options.data == default_database()


def test_the_window_is_an_ordinary_one_unless_asked(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    noted = stand_in(monkeypatch, "kiosk.app", "run_window")
    run("--data", str(tmp_path / "x.sqlite"))
    options = noted[0]
    assert (options.mode, options.size, options.code) == ("desk", None, "")
    assert options.data == tmp_path / "x.sqlite"


def test_the_tour_is_handed_its_options(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("kiosk.tour")
    module.__dict__["run_tour"] = None
    monkeypatch.setitem(sys.modules, "kiosk.tour", module)
    noted = stand_in(monkeypatch, "kiosk.tour", "run_tour")
    asked = "tour out --screen 1366x768 --theme dark --text-scale 200 --mode kiosk"
    assert run(*asked.split()).code == 7
    assert noted[0] == Path("out")
    assert noted[1] == {
        "data": default_database(),
        "screen": (1366, 768),
        "theme": "dark",
        "text_scale": 200,
        "mode": "kiosk",
    }


def test_importing_the_command_line_loads_nothing_heavy() -> None:
    program = (
        "import sys, kiosk.cli;"
        "heavy = {'sqlalchemy', 'PySide6', 'pydantic', 'platformdirs'} & set(sys.modules);"
        "sys.exit(' '.join(heavy))"
    )
    ended = subprocess.run(
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
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=Path(__file__).parents[2], check=False
    )
    assert ended.returncode == 0
