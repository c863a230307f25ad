"""Check or format the QML: `python packaging/qml.py check` or `… format`.

check: qmllint with no warning allowed, against the types of the view-models, and
qmlformat's own output compared with each file.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from qmltypes import UI, VIEWMODELS, tool, write_qmltypes

ROOT = Path(__file__).resolve().parent.parent
QML_TYPES = ROOT / "build" / "qml"


def lint(files: list[Path]) -> bool:
    """Run qmllint over `files`; True when it has nothing to say."""
    command = [tool("qmllint"), "-W", "0", "-I", str(UI), "-I", str(QML_TYPES)]
    return subprocess.run([*command, *map(str, files)], check=False).returncode == 0  # noqa: S603


def format_in_place(files: list[Path]) -> None:
    """Let qmlformat write its form over each of `files`; a faulty file raises."""
    subprocess.run([tool("qmlformat"), "-i", *map(str, files)], check=True)  # noqa: S603


def out_of_form(files: list[Path]) -> list[Path]:
    """Return the files that qmlformat would write otherwise."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(UI, Path(folder) / "ui"))
        format_in_place([copy / file.relative_to(UI) for file in files])
        return [
            file
            for file in files
            if file.read_bytes() != (copy / file.relative_to(UI)).read_bytes()
        ]


def check(files: list[Path]) -> int:
    """Lint and compare with the one form; return the exit code."""
    write_qmltypes(VIEWMODELS, QML_TYPES)
    clean = lint(files)
    odd = out_of_form(files)
    for file in odd:
        sys.stdout.write(f"{file.relative_to(ROOT)}: not in the one form, make format mends it\n")
    return 0 if clean and not odd else 1


def main(arguments: list[str]) -> int:
    """Do what `arguments` ask for: check or format."""
    files = sorted(UI.rglob("*.qml"))
    if not files:
        sys.stderr.write("qml: found no QML file, so nothing was checked\n")
        return 1
    if arguments == ["check"]:
        return check(files)
    if arguments == ["format"]:
        format_in_place(files)
        return 0
    sys.stderr.write("qml: say check or format\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
