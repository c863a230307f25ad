"""The locks hold exact versions with hashes, and what pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.rules.tree import ROOT

LOCKS = ("runtime", "dev")
PINNED = {"pyside6-essentials": "6.11.3", "shiboken6": "6.11.3"}


def locked(lock: str) -> dict[str, str]:
    """Return the locked version of each package; asserts the form of every line."""
    versions: dict[str, str] = {}
    text = (ROOT / "requirements" / f"{lock}.txt").read_text("utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = re.fullmatch(
            r"([a-z0-9-]+)==([\w.]+)( ; [^-]+?)?((\s+--hash=sha256:[0-9a-f]{64})+)\s*", line
        )
        assert match, f"not an exact version with hashes: {line[:80]}"
        versions[match[1]] = match[2]
    assert versions
    return versions


def asked_for() -> dict[str, list[str]]:
    """Return the requirements in pyproject.toml: of the program, and of each extra."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return {"": project["dependencies"], **project["optional-dependencies"]}


def names(requirements: list[str]) -> set[str]:
    found = {re.split(r"[\[<>=~! ;]", each)[0].lower() for each in requirements}
    return found - {"careers-kiosk"}


@pytest.mark.parametrize("lock", LOCKS)
def test_qt_is_the_one_version_that_is_known_to_be_sound(lock: str) -> None:
    assert PINNED.items() <= locked(lock).items()


@pytest.mark.parametrize("lock", LOCKS)
def test_no_address_of_an_index(lock: str) -> None:
    text = (ROOT / "requirements" / f"{lock}.txt").read_text("utf-8")
    assert not re.search(r"://|--(extra-)?index|--find-links|--trusted", text)


def test_everything_asked_for_is_locked() -> None:
    asked = asked_for()
    assert names(asked[""]) <= locked("runtime").keys()
    assert names(asked[""] + asked["dev"] + asked["content"]) <= locked("dev").keys()


def test_tests_run_on_what_is_shipped() -> None:
    assert locked("runtime").items() <= locked("dev").items()


def test_what_is_shipped_holds_nothing_of_the_workshop() -> None:
    asked = asked_for()
    assert not names(asked["dev"] + asked["content"]) & locked("runtime").keys()
