"""On which line of a TOML text a field stands."""

from __future__ import annotations

import pytest

from kiosk.content.faults import line_of

TEXT = """\
code = "123456"
hours = [
  "nights",
]

[entry]                 # a table
usual = "none"
licences = [ { name = "x" } ]

[[sections]]
heading = "First"

[[sections]]
heading = "Second"
"""


@pytest.mark.parametrize(
    ("location", "line"),
    [
        (("code",), 1),
        (("hours", 0), 2),
        (("entry", "usual"), 7),
        (("entry", "licences", 0, "name"), 8),
        (("entry", "missing"), 6),
        (("sections", 0, "heading"), 11),
        (("sections", 1, "heading"), 14),
        (("sections", 1, "text"), 13),
        (("missing",), 1),
        ((), 1),
    ],
)
def test_a_field_s_line(location: tuple[str | int, ...], line: int) -> None:
    assert line_of(TEXT, location) == line
