"""Write the QML description of the Python view-models, so that qmllint knows them.

PySide6's own tools read the `@QmlElement` classes from the source. What they do not
understand is added here: `constant=True` of a property, and Python's own collections.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

import PySide6

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "kiosk" / "ui"
VIEWMODELS = ROOT / "kiosk" / "viewmodels"
MODULE = "Careers.ViewModels"
QT_METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
FOREIGN = ("qt6core", "qt6gui", "qt6qml")
QML_NAMES = {"list": "QVariantList", "dict": "QVariantMap", "object": "QVariant", "float": "double"}
"""How PySide6 hands Python's types to QML."""


def tool(name: str) -> str:
    """Return the path of one of PySide6's command-line tools in this environment."""
    return str(Path(sysconfig.get_path("scripts")) / f"pyside6-{name}")


def constant_properties(source: str) -> set[tuple[str, str]]:
    """Return (class, property) for each `@Property(…, constant=True)` in `source`."""
    return {
        (owner.name, function.name)
        for owner in ast.walk(ast.parse(source))
        if isinstance(owner, ast.ClassDef)
        for function in owner.body
        if isinstance(function, ast.FunctionDef)
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call)
        for keyword in decorator.keywords
        if keyword.arg == "constant"
        and isinstance(keyword.value, ast.Constant)
        and keyword.value.value is True
    }


def complete(owner: dict[str, Any], constant: set[tuple[str, str]]) -> None:
    """Add to the meta-type of a class what the dump left out; changes `owner`."""
    for member in owner.get("properties", []):
        member["type"] = QML_NAMES.get(member["type"], member["type"])
        if (owner["className"], member["name"]) in constant:
            member["constant"] = True
    for function in [*owner.get("signals", []), *owner.get("slots", [])]:
        function["returnType"] = QML_NAMES.get(function["returnType"], function["returnType"])
        for argument in function["arguments"]:
            argument["type"] = QML_NAMES.get(argument["type"], argument["type"])


def metatypes(files: list[Path], output: Path) -> None:
    """Dump the meta-types of the QML classes in `files` as JSON."""
    command = [tool("metaobjectdump"), "--quiet", "--out-file", str(output)]
    subprocess.run([*command, *map(str, files)], check=True)  # noqa: S603
    dumped: list[dict[str, Any]] = json.loads(output.read_text("utf-8"))
    for each in dumped:
        constant = constant_properties(Path(each["inputFile"]).read_text("utf-8"))
        for owner in each["classes"]:
            complete(owner, constant)
    output.write_text(json.dumps(dumped, indent=1), "utf-8")


def write_qmltypes(folder: Path, build: Path) -> Path:
    """Describe every QML class in `folder`/*.py as module Careers.ViewModels under `build`.

    Returns the module's folder. A folder without such classes gives an empty module.
    """
    module = build.joinpath(*MODULE.split("."))
    module.mkdir(parents=True, exist_ok=True)
    types = module / "viewmodels.qmltypes"
    files = sorted(
        file for file in folder.rglob("*.py") if "@QmlElement" in file.read_text("utf-8")
    )
    if files:
        dump = build / "viewmodels.json"
        metatypes(files, dump)
        foreign = ",".join(str(QT_METATYPES / f"{name}_metatypes.json") for name in FOREIGN)
        subprocess.run(  # noqa: S603
            [
                tool("qmltyperegistrar"),
                *("--import-name", MODULE, "--major-version", "1", "--minor-version", "0"),
                *("--foreign-types", foreign, "--generate-qmltypes", str(types)),
                *("-o", str(build / "unused_registration.cpp"), str(dump)),
            ],
            check=True,
        )
    else:
        types.write_text("import QtQuick.tooling 1.2\n\nModule {\n}\n", "utf-8")
    (module / "qmldir").write_text(f"module {MODULE}\ntypeinfo {types.name}\n", "utf-8")
    return module
