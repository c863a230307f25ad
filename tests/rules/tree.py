"""The tree that the rules look at."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KIOSK = ROOT / "kiosk"
UI = KIOSK / "ui"
NOT_OURS = re.compile(
    r"\.git|\.venv|build|dist|__pycache__|htmlcov|\.(pytest|ruff)_cache|\.hypothesis|.*\.egg-info"
)


def found(folder: Path, pattern: str) -> list[Path]:
    """Return the files under `folder` that match; a rule that looks at nothing must fail."""
    files = sorted(folder.rglob(pattern))
    assert files, f"found no {pattern} in {folder}, so nothing would be checked"
    return files


@cache
def committed() -> tuple[Path, ...]:
    """Return every file that is, or would be, in the repository."""
    git = shutil.which("git")
    command = [git or "", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = git and subprocess.run(command, cwd=ROOT, capture_output=True, check=False)  # noqa: S603
    if listed and listed.returncode == 0:
        names = listed.stdout.decode().rstrip("\0").split("\0")
        files = [ROOT / name for name in names]
    else:  # no git, or an unpacked archive
        files: list[Path] = []
        for folder, inner, names in os.walk(ROOT):
            inner[:] = [each for each in inner if not NOT_OURS.fullmatch(each)]
            files += [Path(folder) / name for name in names if not name.startswith(".coverage")]
    return tuple(sorted(file for file in files if file.is_file()))
