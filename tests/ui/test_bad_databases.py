"""A database that cannot be used: the window says why in one sentence and ends with 1."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from kiosk.app import WindowOptions, run_window
from kiosk.catalogue.file_format import SCHEMA_VERSION
from kiosk.errors import KioskError
from kiosk.paths import default_database
from tests.helpers.accessible import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from tests.ui.conftest import OpenWindow

REPOSITORY = Path(__file__).resolve().parents[2]


def _write(path: Path, place: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(content)


def missing(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE song (title TEXT)")
        connection.commit()


def a_letter(path: Path) -> None:
    path.write_text("Not a database at all, but a letter. " * 50)


def too_new(path: Path) -> None:
    _write(path, 60, struct.pack(">I", SCHEMA_VERSION + 1))


def in_wal_mode(path: Path) -> None:
    _write(path, 18, b"\x02\x02")


def damaged_inside(path: Path) -> None:
    """The first pages are whole, so that only the reading after the first frame meets it."""
    size = path.stat().st_size
    for place in range(size // 3, size, 4096 * 40):
        _write(path, place // 4096 * 4096, b"\xff" * 4096)


SPOILED: dict[Callable[[Path], None], str] = {
    missing: "There is no careers database at",
    empty: "is empty",
    truncated: "is damaged or cut short",
    foreign: "is another program's database",
    a_letter: "is not a careers database",
    too_new: "is too new for this program",
    in_wal_mode: "is still being written",
    damaged_inside: "is damaged or cut short",
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    path = tmp_path / "careers.sqlite"
    shutil.copyfile(default_database(), path)
    return path


@pytest.mark.parametrize("spoil", SPOILED, ids=lambda spoil: spoil.__name__)
def test_the_window_says_why(
    open_window: OpenWindow, copy: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(copy)
    visitor = open_window(data=copy)
    visitor.sees("The occupations cannot be shown", SPOILED[spoil])
    assert visitor.controls("The occupations cannot be shown", Role.Heading)
    assert not [each for each in visitor.to_use() if each.visible], "nothing leads anywhere"
    for keys in ("F1", "Ctrl+F", "/", "Alt+Left", "Ctrl+D", "Tab", "Return", "Ctrl+2"):
        visitor.press(keys)
        visitor.settle()
        assert visitor.page == "home", f"{keys} leads away from the sentence"
    visitor.type("nurse")
    visitor.settle()
    visitor.sees(SPOILED[spoil])
    assert visitor.page == "home"


@pytest.mark.parametrize("code", ["999999", "banana", "38123", "' OR 1", "3812311"])
def test_a_code_that_no_occupation_has(open_window: OpenWindow, code: str) -> None:
    """It is told in a sentence, and the visitor goes on from home."""
    visitor = open_window(code=code)
    visitor.sees("That code opens nothing")
    assert visitor.sheet() is not None
    with pytest.raises(KioskError) as told:
        visitor.catalogue.occupation(code)
    visitor.sees(str(told.value))
    visitor.settle()
    visitor.press("Escape")
    visitor.wait_until(lambda: visitor.sheet() is None)
    assert visitor.page == "home"
    visitor.search("chef")
    assert visitor.cards()


def test_an_osca_code_opens_its_occupation(open_window: OpenWindow) -> None:
    visitor = open_window(code="381231")
    visitor.sees("Electrician (General)", "OSCA 381231")
    visitor.tap("Back")
    assert visitor.page == "home"


def test_an_anzsco_code_opens_the_occupation_that_corresponds(open_window: OpenWindow) -> None:
    visitor = open_window(code="211111")  # Actor: one ANZSCO occupation, one of OSCA
    visitor.sees("Actor", "OSCA 231131")


@pytest.fixture
def ends_soon(application: QGuiApplication) -> Iterator[list[str]]:
    """End the program as soon as its window shows its error, or a second after it is ready."""
    seen: list[str] = []
    timer = QTimer()

    def look() -> None:
        windows = [each for each in application.topLevelWindows() if each.isVisible()]
        seen.extend(window.title() for window in windows)
        if len(seen) > 20:
            application.exit(0)

    timer.timeout.connect(look)
    timer.start(20)
    yield seen
    timer.stop()


@pytest.mark.usefixtures("application")
def test_the_program_ends_with_1_where_the_catalogue_could_not_be_read(
    tmp_path: Path, ends_soon: list[str]
) -> None:
    assert run_window(WindowOptions(data=tmp_path / "nowhere.sqlite")) == 1
    assert "Careers Kiosk" in ends_soon


def test_the_program_ends_with_0_where_it_could(ends_soon: list[str]) -> None:
    assert run_window(WindowOptions(data=default_database())) == 0
    assert "Careers Kiosk" in ends_soon


def test_a_kiosk_fills_its_screen(ends_soon: list[str], application: QGuiApplication) -> None:
    assert run_window(WindowOptions(data=default_database(), mode="kiosk")) == 0
    assert ends_soon


QUIT_SOON = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
import kiosk.app
from kiosk.cli import main
app = kiosk.app.make_application()
QTimer.singleShot(1500, app.quit)
sys.exit(main(sys.argv[1:]))
"""


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  our own program
        [sys.executable, *arguments],
        cwd=REPOSITORY,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_no_traceback_and_exit_1_from_the_command_line(tmp_path: Path) -> None:
    ended = run("-c", QUIT_SOON, "--data", str(tmp_path / "nowhere.sqlite"))
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr


def test_a_write_protected_file_and_an_unwritable_home_are_nothing_to_it(
    tmp_path: Path, copy: Path
) -> None:
    copy.chmod(0o444)
    copy.parent.chmod(0o555)
    home = "/proc/nowhere"  # not even the superuser may write there
    try:
        ended = run(
            "-c",
            QUIT_SOON,
            "--data",
            str(copy),
            HOME=home,
            **{f"XDG_{kind}_HOME": home for kind in ("CONFIG", "CACHE", "STATE", "DATA")},
        )
    finally:
        copy.parent.chmod(0o755)
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["careers.sqlite"]


def test_a_write_protected_file_is_searched_and_read(open_window: OpenWindow, copy: Path) -> None:
    copy.chmod(0o444)
    before = copy.stat()
    visitor = open_window(data=copy)
    visitor.search("chef")
    visitor.tap_any("Chef")
    visitor.settle()
    assert visitor.page == "occupation"
    after = copy.stat()
    assert (before.st_mtime_ns, before.st_size) == (after.st_mtime_ns, after.st_size)
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have one")
def test_without_a_display_it_says_so() -> None:
    ended = run("-m", "kiosk", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert ended.returncode == 1
    assert "There is no display" in ended.stderr
    assert "Traceback" not in ended.stderr
