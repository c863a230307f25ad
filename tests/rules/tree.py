"""The tree that the rules look at."""

from __future__ import annotations

import os
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KIOSK = ROOT / "kiosk"
UI = KIOSK / "ui"
NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__"}


def found(folder: Path, pattern: str) -> list[Path]:
    """Return the files under `folder` that match; a rule that looks at nothing must fail."""
    files = sorted(folder.rglob(pattern))
    assert files, f"found no {pattern} in {folder}, so nothing would be checked"
    return files


@cache
def committed() -> tuple[Path, ...]:
    """Return every file that is, or would be, in the repository."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)  # noqa: S603
    if listed.returncode == 0:
        names = listed.stdout.decode().rstrip("\0").split("\0")
        files = [ROOT / name for name in names]
    else:  # an unpacked archive
        files: list[Path] = []
        for folder, inner, names in os.walk(ROOT):
            inner[:] = [each for each in inner if each not in NOT_OURS]
            files += [Path(folder) / name for name in names]
    return tuple(sorted(file for file in files if file.is_file()))
