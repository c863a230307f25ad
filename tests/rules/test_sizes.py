"""A folder is a room with one job; a long file has a second job inside it."""

from __future__ import annotations

import pytest

from tests.rules.tree import KIOSK, ROOT, found

MOST_LINES = 300


@pytest.mark.parametrize("pattern", ["*.py", "*.qml"])
def test_no_file_is_longer_than_a_person_can_hold(pattern: str) -> None:
    lengths = {
        str(file.relative_to(ROOT)): len(file.read_text("utf-8").splitlines())
        for file in found(KIOSK, pattern)
    }
    assert not {name: lines for name, lines in lengths.items() if lines > MOST_LINES}
