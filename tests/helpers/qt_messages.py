"""Every message that Qt or QML writes during a test, so that an unexpected one fails it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Iterator

NO_FONTS = re.compile(
    r"propagateSizeHints|This plugin does not support (raise|grabbing|setting window)"
)
"""What the offscreen platform says of windows in general: it is nobody's fault."""


@dataclass(slots=True)
class QtMessages:
    """The messages of one test. `expect` allows those whose text matches a pattern."""

    seen: list[str] = field(default_factory=list[str])
    _expected: list[re.Pattern[str]] = field(default_factory=list[re.Pattern[str]])

    def expect(self, pattern: str) -> None:
        """Allow messages that match `pattern`, and require at least one by the test's end."""
        self._expected.append(re.compile(pattern))

    def unexpected(self) -> list[str]:
        """Return the messages that no pattern allows."""
        return [text for text in self.seen if not any(each.search(text) for each in self._expected)]

    def unmet(self) -> list[str]:
        """Return the patterns that matched no message."""
        return [
            each.pattern
            for each in self._expected
            if not any(each.search(text) for text in self.seen)
        ]

    def _take(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if not NO_FONTS.search(text):
            where = f" ({context.file}:{context.line})" if context.file else ""
            self.seen.append(f"{kind.name[2:-3].lower()}: {text}{where}")


def collect_qt_messages() -> Iterator[QtMessages]:
    """Collect messages until the test ends, then fail if one was not expected or is missing."""
    messages = QtMessages()
    before = qInstallMessageHandler(messages._take)  # pyright: ignore[reportPrivateUsage]
    try:
        yield messages
    finally:
        qInstallMessageHandler(before)
    assert not messages.unexpected(), "Qt said:\n" + "\n".join(messages.unexpected())
    assert not messages.unmet(), f"Qt never said: {messages.unmet()}"
