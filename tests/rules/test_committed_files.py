"""What is in the repository says nothing of the machine that it was written on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.rules.tree import ROOT, committed

if TYPE_CHECKING:
    from pathlib import Path

HOSTS = [
    "py" + "pi.org",
    "python" + "hosted.org",
    "registry.npm" + "js.org",
    "deb." + "debian.org",
    "archive." + "ubuntu.com",
    "node" + "source.com",
]
PLACES = [r"(?<![\w.])/" + name + r"/" for name in ("work", "root", "opt/pypi", "Users")]
FORBIDDEN = re.compile("|".join([*map(re.escape, HOSTS), *PLACES]).encode())
LARGEST = 3_000_000
"""Bytes: a repository that is copied to a regional centre stays small."""
LARGEST_DATABASE = 32_000_000
"""Bytes of the compiled catalogue, which has to hold a profile of every occupation."""


def traces(content: bytes) -> set[bytes]:
    """Return what in `content` names a package index or a place on somebody's machine."""
    return set(FORBIDDEN.findall(content))


def test_no_index_and_no_machine_is_named() -> None:
    files = committed()
    assert files
    found = {str(file.relative_to(ROOT)): traces(file.read_bytes()) for file in files}
    assert not {name: each for name, each in found.items() if each}


def test_a_trace_would_be_found() -> None:
    for host in HOSTS:
        assert traces(f"--index-url https://{host}/simple".encode())
    for place in ("work", "root", "Users"):
        assert traces(f"see /{place}/somebody/file".encode())
    assert not traces(b"data/work/file and group/root/x")


def test_nothing_large_or_made_is_committed() -> None:
    made = re.compile(r"(^|/)(build|dist|__pycache__|\.venv)/|\.py[co]$")
    names = {str(file.relative_to(ROOT)): file for file in committed()}
    assert not [name for name in names if made.search(name)]
    database = names.pop("data/careers.sqlite")
    assert database.stat().st_size <= LARGEST_DATABASE
    assert not [name for name, file in names.items() if file.stat().st_size > LARGEST]


def test_text_files_end_as_text_files_do() -> None:
    suffixes = {".py", ".qml", ".md", ".toml", ".csv", ".sh", ".svg"}
    texts: list[Path] = [file for file in committed() if file.suffix in suffixes]
    assert texts
    assert not [
        str(file.relative_to(ROOT))
        for file in texts
        if b"\r" in file.read_bytes() or not (file.read_bytes() or b"\n").endswith(b"\n")
    ]
