"""Each arrow between the layers goes one way (docs/architecture.md)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.rules.imports import Import, imports_of, is_in
from tests.rules.tree import KIOSK, ROOT, found

if TYPE_CHECKING:
    from pathlib import Path

EVERYONE = {"kiosk.errors", "kiosk.paths"}
PLAIN_CATALOGUE = {
    f"kiosk.catalogue.{name}" for name in ("selection", "vocabulary", "records", "wording")
}
MAY_IMPORT: dict[str, set[str]] = {
    "kiosk.errors": set(),
    "kiosk.paths": set(),
    "kiosk.catalogue": {"kiosk.catalogue"},
    "kiosk.content": {"kiosk.content", "kiosk.catalogue"},
    "kiosk.visit": {"kiosk.visit", "kiosk.catalogue.selection", "kiosk.catalogue.vocabulary"},
    "kiosk.viewmodels": {"kiosk.viewmodels", "kiosk.visit", "kiosk.catalogue"},
    "kiosk.commands": {"kiosk"},
}
"""What of kiosk/ each layer may import, besides `EVERYONE`. cli.py and app.py know all."""

MAY_IMPORT_QT = {
    "kiosk.viewmodels",
    "kiosk.app",
    "kiosk.jobs",
    "kiosk.tour",
    "kiosk.window",
    "kiosk.ui",
    "kiosk.commands.qt_probe",  # runs in a process of its own, to see whether Qt starts
}
QT_MODULES = {
    f"PySide6.{name}"
    for name in (
        *("QtCore", "QtGui", "QtQml", "QtQuick", "QtSvg", "QtDBus"),
        *("QtPrintSupport", "QtTextToSpeech"),
    )
}
"""No widgets, no network, none of the modules that are only under the GPL or sold."""

SQL = {"sqlite3", "sqlalchemy"}
MAY_IMPORT_SQL = {"kiosk.catalogue", "kiosk.content", "kiosk.commands.checks"}
MAY_NOT_MEET_SQL = {"kiosk.catalogue.schema", "kiosk.catalogue.database"}

RUNTIME = {"PySide6", "shiboken6", "sqlalchemy", "platformdirs"}
"""What requirements/runtime.txt brings; the publisher's side has more."""
PUBLISHER = {"pydantic", "pydantic_core", "textstat", "tqdm"}

NETWORK = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio"}


def all_imports(folder: Path = KIOSK, root: Path = ROOT) -> list[Import]:
    return [each for file in found(folder, "*.py") for each in imports_of(file, root)]


def outsiders(imports: list[Import]) -> list[Import]:
    """Return the imports of packages that are neither ours nor the standard library's."""
    ours_or_standard = {"kiosk", *sys.stdlib_module_names}
    return [each for each in imports if not is_in(each.target, ours_or_standard)]


def backward(imports: list[Import]) -> list[Import]:
    """Return the imports that point against the arrows."""
    return [
        each
        for each in imports
        for layer, allowed in MAY_IMPORT.items()
        if is_in(each.module, {layer}) and is_in(each.target, {"kiosk"})
        if not is_in(each.target, allowed | EVERYONE)
    ]


def listed(breaches: list[Import]) -> str:
    return "\n".join(map(str, breaches))


@pytest.mark.parametrize("layer", sorted(MAY_IMPORT))
def test_every_layer_is_there(layer: str) -> None:
    assert any(is_in(each.module, {layer}) for each in all_imports())


def test_no_arrow_points_backwards() -> None:
    assert not listed(backward(all_imports()))


def test_a_backward_arrow_would_be_found(tmp_path: Path) -> None:
    visit = tmp_path / "kiosk" / "visit"
    visit.mkdir(parents=True)
    (visit / "state.py").write_text(
        "from kiosk.catalogue.selection import Filters\n"
        "from kiosk.catalogue import schema, selection\n"
        "def late():\n    from ..viewmodels import home\n",
        "utf-8",
    )
    breaches = backward(all_imports(tmp_path, tmp_path))
    assert listed(breaches) == (
        "kiosk.visit.state:2 imports kiosk.catalogue.schema\n"
        "kiosk.visit.state:4 imports kiosk.viewmodels.home"
    )


def test_only_the_faces_import_qt() -> None:
    users = [each for each in all_imports() if is_in(each.target, {"PySide6", "shiboken6"})]
    assert users, "found no import of Qt at all"
    assert not listed([each for each in users if not is_in(each.module, MAY_IMPORT_QT)])
    assert not listed(
        [
            each
            for each in users
            if is_in(each.target, {"PySide6"}) and not is_in(each.target, QT_MODULES)
        ]
    )


def test_only_the_two_sides_of_the_file_speak_sql() -> None:
    users = [each for each in all_imports() if is_in(each.target, SQL)]
    assert users, "found no import of SQL at all"
    assert not listed([each for each in users if not is_in(each.module, MAY_IMPORT_SQL)])


def test_view_models_and_visits_never_meet_sql() -> None:
    above = [
        each for each in all_imports() if is_in(each.module, {"kiosk.viewmodels", "kiosk.visit"})
    ]
    assert above, "found no view-model and no visit"
    assert not listed([each for each in above if is_in(each.target, MAY_NOT_MEET_SQL)])


def test_the_program_needs_no_more_than_the_runtime_lock() -> None:
    foreign = outsiders(all_imports())
    assert foreign, "found no import from outside"
    assert not listed(
        [
            each
            for each in foreign
            if not is_in(each.target, RUNTIME)
            if not (is_in(each.module, {"kiosk.content"}) and is_in(each.target, PUBLISHER))
        ]
    )


def test_nothing_reaches_for_the_network() -> None:
    assert not listed([each for each in all_imports() if is_in(each.target, NETWORK)])


@pytest.mark.parametrize("helper", sorted(PLAIN_CATALOGUE))
def test_plain_data_stays_plain(helper: str) -> None:
    """Records, words and selections are read by every layer, so they drag nothing along."""
    mine = [each for each in all_imports() if each.module == helper]
    assert mine, f"{helper} is gone: change this rule with it"
    assert not listed([each for each in mine if is_in(each.target, SQL | MAY_NOT_MEET_SQL)])
