"""A file that cannot be written: one clear sentence, and the old file stays."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.build import build
from kiosk.errors import KioskError

PROJECT = Path(__file__).parents[2]

# A process whose files may not grow past 2 MB meets what a full disk is to SQLite: a write fails.
FULL_DISK = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))
from kiosk.content.cli import main
sys.exit(main(["build", "--output", sys.argv[1]]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no file size limit there")
def test_a_disk_that_fills_up_leaves_the_old_file(tmp_path: Path) -> None:
    output = tmp_path / "careers.sqlite"
    output.write_bytes(b"the old file")

    run = subprocess.run(  # noqa: S603
        [sys.executable, "-c", FULL_DISK, str(output)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 1
    assert run.stderr.count("\n") == 1, run.stderr
    assert run.stderr.startswith(f"{output} could not be written (")
    assert "unchanged" in run.stderr
    assert output.read_bytes() == b"the old file"
    assert os.listdir(tmp_path) == ["careers.sqlite"]  # noqa: PTH208


def test_a_folder_that_is_no_folder_is_told(data_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"the old file")

    with pytest.raises(KioskError, match=r"careers\.sqlite could not be written"):
        build(data_folder, tmp_path / "file" / "careers.sqlite")

    assert (tmp_path / "file").read_bytes() == b"the old file"


def test_a_target_that_is_a_folder_stays(data_folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "careers.sqlite"
    output.mkdir()

    with pytest.raises(KioskError, match="is a folder; name the file to write"):
        build(data_folder, output)

    assert output.is_dir()
    assert list(tmp_path.iterdir()) == [output]
