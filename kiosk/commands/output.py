"""Writing to a terminal, a file or a pipe, whatever they are set to."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager

PIPE_CLOSED = 141
INTERRUPTED = 130
"""128 and the signal's number, as shells tell it."""


def write_utf8() -> None:
    """Write UTF-8 even in a C locale, and a question mark for what has no letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(text: str = "") -> None:
    """One line, or several, to standard output."""
    sys.stdout.write(f"{text}\n")


def say_json(content: object, *, indent: int | None = 2) -> None:
    """JSON to standard output; `indent` None makes it one line."""
    say(json.dumps(content, ensure_ascii=False, indent=indent))


def say_error(sentence: str) -> None:
    """What went wrong, to standard error."""
    sys.stderr.write(f"careers-kiosk: {sentence}\n")


@contextmanager
def quietly_ended() -> Generator[None]:
    """End without a traceback when the reader of a pipe has gone, or on Ctrl+C."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still buffered would be flushed at exit, into the same closed pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(PIPE_CLOSED) from None
    except KeyboardInterrupt:
        raise SystemExit(INTERRUPTED) from None
