"""Where things lie: the bundled database, and the few places that may be written."""

from __future__ import annotations

from pathlib import Path

PROGRAM = "careers-kiosk"


def default_database() -> Path:
    """The database that is used unless another is named: data/ beside the package."""
    return Path(__file__).resolve().parent.parent / "data" / "careers.sqlite"


def writable_folders() -> dict[str, Path]:
    """The user's own folders for settings and state; nothing is written elsewhere.

    They need not exist, and the program works when they cannot be written.
    """
    import platformdirs  # noqa: PLC0415  (the first frame does not need it)

    return {
        "settings": platformdirs.user_config_path(PROGRAM, appauthor=False),
        "state": platformdirs.user_state_path(PROGRAM, appauthor=False),
    }
