"""What makes QML safe to touch, to hear and to leave alone in a foyer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.rules.qml import QmlObject, objects, without_comments
from tests.rules.tree import UI, found

if TYPE_CHECKING:
    from pathlib import Path

MODULES = re.compile(
    r"QtQml(\.Models)?|QtCore|QtQuick(\.(Window|Layouts|Shapes|Effects|Templates|Controls\.impl))?"
    r"|Careers(\.[A-Z]\w*)+"
)
"""What may be imported: no styled controls with windows of their own, nothing that is under the
GPL only. From Controls.impl comes IconImage, which colours a drawn icon.
"""

OWN_WINDOW = {
    *("ComboBox", "Menu", "MenuBar", "Dialog", "MessageDialog", "FileDialog", "Popup"),
    *("ToolTip", "Drawer"),
}
WINDOW = {"Window", "ApplicationWindow"}
SHOWS_TEXT = {"Text", "Label", "TextEdit", "TextArea"}
FORBIDDEN_WORDS = re.compile(
    r"openUrlExternally|XMLHttpRequest|WebSocket|https?:|createQmlObject|\beval\(|WebView"
    r"|RichText|StyledText|MarkdownText|AutoText|LocalStorage"
)
PRESSED = re.compile(r"\bon(Clicked|Pressed|Released|DoubleClicked|PressAndHold)\s*:")

Faults = list[str]


def faults_of_imports(source: str) -> Faults:
    """Modules that are not on the list, and anything that is imported by file."""
    imported = re.findall(r"^\s*import\s+([^\s;]+)", without_comments(source), re.MULTILINE)
    return [f"imports {each}" for each in imported if not MODULES.fullmatch(each)]


def faults_of_words(source: str) -> Faults:
    """Ways out of the program, markup, and code made of text."""
    return [f"says {each}" for each in FORBIDDEN_WORDS.findall(without_comments(source))]


def faults_of_object(each: QmlObject, file_name: str) -> Faults:
    """What one object does that it may not."""
    faults: Faults = []
    if each.bare_type in OWN_WINDOW:
        faults.append(f"{each.type} opens a window of its own")
    if each.bare_type in WINDOW and file_name != "Main.qml":
        faults.append(f"{each.type}: Main.qml is the one window")
    if each.bare_type == "TapHandler":
        faults.append(f"a TapHandler in {each.parent} is invisible to a screen reader")
    if each.bare_type == "MouseArea" and PRESSED.search(each.text):
        faults.append("a MouseArea that does something is invisible to a screen reader")
    if each.bare_type in SHOWS_TEXT and not re.search(
        r"\btextFormat:\s*\w+\.PlainText\b", each.text
    ):
        faults.append(f"{each.type} is not PlainText")
    return [f"line {each.line}: {fault}" for fault in faults]


def faults_of(source: str, file_name: str = "Some.qml") -> Faults:
    return [
        *faults_of_imports(source),
        *faults_of_words(source),
        *(fault for each in objects(source) for fault in faults_of_object(each, file_name)),
    ]


@pytest.mark.parametrize("file", found(UI, "*.qml"), ids=lambda file: file.name)
def test_qml_keeps_the_rules(file: Path) -> None:
    assert not faults_of(file.read_text("utf-8"), file.name)


def test_no_javascript_files() -> None:
    found(UI, "*.qml")
    assert not [*UI.rglob("*.js"), *UI.rglob("*.mjs")]


def test_one_window() -> None:
    windows = [
        file.name
        for file in found(UI, "*.qml")
        for each in objects(file.read_text("utf-8"))
        if each.bare_type in WINDOW
    ]
    assert windows == ["Main.qml"]


def test_every_module_is_ours_and_lists_its_types() -> None:
    """A file that its qmldir does not name is found by its neighbours, and by nobody else."""
    for qmldir in found(UI, "qmldir"):
        lines = qmldir.read_text("utf-8").splitlines()
        module = ".".join(qmldir.parent.relative_to(UI).parts)
        assert lines[0] == f"module {module}"
        named = {line.split()[-1] for line in lines if line.endswith(".qml")}
        assert named == {file.name for file in qmldir.parent.glob("*.qml")}, module


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("import QtQuick.Controls\nItem {}", "imports QtQuick.Controls"),
        ("import QtQuick.VirtualKeyboard\nItem {}", "imports QtQuick.VirtualKeyboard"),
        ('import "logic.js" as Logic\nItem {}', 'imports "logic.js"'),
        ("Item {\n T.Popup {}\n}", "line 2: T.Popup opens a window of its own"),
        ("Window {}", "line 1: Window: Main.qml is the one window"),
        (
            "Rectangle {\n TapHandler { onTapped: go() }\n}",
            "line 2: a TapHandler in Rectangle is invisible to a screen reader",
        ),
        (
            "MouseArea { onClicked: { go() } }",
            "line 1: a MouseArea that does something is invisible to a screen reader",
        ),
        ('Text { text: "{" }', "line 1: Text is not PlainText"),
        ("Text { Item { textFormat: Text.PlainText } }", "line 1: Text is not PlainText"),
        ("Item { function go() { Qt.openUrlExternally(link) } }", "says openUrlExternally"),
        ('Image { source: "https://example.org/a.png" }', "says https:"),
    ],
)
def test_each_breach_would_be_found(source: str, fault: str) -> None:
    assert faults_of(source) == [fault]


def test_what_is_right_passes() -> None:
    assert not faults_of(
        "import QtQuick\nimport Careers.Theme\n"
        "// Text {} in a comment, https://example.org\n"
        'Item { Text { text: "a // b"; textFormat: Text.PlainText }\n'
        " MouseArea { anchors.fill: parent }\n"
        " Behavior on x { NumberAnimation {} } }"
    )
