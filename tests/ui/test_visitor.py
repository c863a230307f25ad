"""The visitor is trusted by every story, so it is tested against a window of its own."""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from tests.helpers.accessible import Role
from tests.helpers.visitor import NotAsExpectedError, Visitor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QGuiApplication

    from tests.helpers.qt_messages import QtMessages

SCENE = b"""
import QtQuick
import QtQuick.Templates as T

Window {
    id: window

    property string said: ""

    width: 400
    height: 600
    title: "A scene"

    Shortcut {
        sequence: "Ctrl+F"
        onActivated: field.forceActiveFocus()
    }
    Text {
        text: "A\\u00a0heading"
        textFormat: Text.PlainText
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    T.AbstractButton {
        y: 20; width: 120; height: 40
        text: "Press me"
        Accessible.description: "It says so: " + window.said
        onClicked: window.said = "pressed"
    }
    T.AbstractButton {
        x: 140; y: 20; width: 120; height: 40
        text: "Not now"
        enabled: false
    }
    T.AbstractButton {
        x: 280; y: 20; width: 100; height: 40
        text: "Unseen"
        visible: false
    }
    T.AbstractButton {
        x: 280; y: 20; width: 100; height: 40
        text: "Transparent"
        opacity: 0
    }
    T.AbstractButton {
        y: 70; width: 120; height: 40
        text: "Covered"
        onClicked: window.said = "covered"
    }
    MouseArea { y: 70; width: 120; height: 40; enabled: cover.checked }
    T.AbstractButton {
        id: cover
        x: 140; y: 70; width: 120; height: 40
        text: "Cover"
        checkable: true
        checked: true
        Accessible.checkable: true
        Accessible.checked: checked
    }
    T.AbstractButton {
        y: 120; width: 200; height: 60
        text: "Card"
        onClicked: window.said = "card"

        T.AbstractButton {
            anchors.centerIn: parent
            width: 40; height: 40
            text: "Add"
            onClicked: window.said = "added"
        }
    }
    T.AbstractButton { x: 210; y: 120; width: 80; height: 60; text: "Twin" }
    T.AbstractButton { x: 300; y: 120; width: 80; height: 60; text: "Twin" }
    T.TextField {
        id: field
        y: 190; width: 200; height: 40
        color: "black"
        Accessible.name: "Words"
        Accessible.role: Accessible.EditableText
    }
    ListView {
        y: 240; width: 400; height: 200
        clip: true
        model: 30
        delegate: T.AbstractButton {
            required property int index
            width: 400
            height: 40
            text: "Row " + index
            onClicked: window.said = text
        }
    }
    Flickable {
        y: 450; width: 400; height: 140
        clip: true
        contentWidth: 400
        contentHeight: 1000
        T.AbstractButton {
            y: 900; width: 120; height: 40
            text: "Far down"
            onClicked: window.said = "far down"
        }
    }
    Flickable {
        id: strip
        y: 450; width: 400; height: 60
        clip: true
        contentWidth: 1500
        contentHeight: 60
        T.AbstractButton {
            x: 1300; width: 120; height: 40
            text: "Far along"
            onClicked: window.said = "far along"
        }
    }
}
"""


@pytest.fixture(params=[False, True], ids=["mouse", "touch"])
def visitor(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Visitor]:
    engine = QQmlApplicationEngine()
    engine.loadData(SCENE)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    yield Visitor(window, qapp, touch=request.param, patience=2_000)
    window.close()
    del engine


def said(visitor: Visitor) -> object:
    return visitor.window.property("said")


def test_taps_by_name_and_reads_names_and_descriptions(visitor: Visitor) -> None:
    visitor.sees("A heading", "Press me")
    visitor.tap("Press me")
    visitor.sees("It says so: pressed")
    assert said(visitor) == "pressed"


def test_sees_neither_hidden_nor_transparent_nor_clipped(visitor: Visitor) -> None:
    assert "Press me" in visitor.names()
    visitor.does_not_see("Unseen", "Transparent", "Far down", "Row 20")


def test_says_what_there_is_when_something_is_not(visitor: Visitor) -> None:
    visitor.patience = 50
    with pytest.raises(NotAsExpectedError, match=r"Nowhere.*Press me"):
        visitor.sees("Nowhere")
    with pytest.raises(NotAsExpectedError, match="no 'Press me'"):
        visitor.does_not_see("Press me")


@pytest.mark.parametrize("name", ["Not now", "Unseen", "No such thing"])
def test_does_not_tap_what_cannot_be_used(visitor: Visitor, name: str) -> None:
    visitor.patience = 50
    with pytest.raises(NotAsExpectedError, match=name):
        visitor.tap(name)


def test_does_not_press_through_a_cover(visitor: Visitor) -> None:
    with pytest.raises(NotAsExpectedError, match="covered"):
        visitor.tap("Covered")
    assert visitor.find("Cover").checked
    visitor.tap("Cover")
    visitor.tap("Covered")
    assert said(visitor) == "covered"


def test_finds_a_place_to_press_beside_an_inner_button(visitor: Visitor) -> None:
    visitor.tap("Card")
    assert said(visitor) == "card"
    visitor.tap("Add")
    assert said(visitor) == "added"


def test_two_of_one_name_need_a_choice(visitor: Visitor) -> None:
    with pytest.raises(NotAsExpectedError, match="2 are called 'Twin'"):
        visitor.tap("Twin")


def test_a_role_tells_things_of_one_name_apart(visitor: Visitor) -> None:
    assert visitor.find("A heading", Role.Heading).role is Role.Heading
    assert not visitor.controls("A heading", Role.Button)


def test_types_and_presses_keys(visitor: Visitor) -> None:
    visitor.press("Ctrl+F")
    assert visitor.focused() == "Words"
    visitor.type("Nurse é 🙂")
    assert visitor.find("Words").value == "Nurse é 🙂"
    visitor.press("Home")
    visitor.press("Delete")
    visitor.press("Shift+Right")
    visitor.type("O")
    assert visitor.find("Words").value == "Orse é 🙂"
    with pytest.raises(ValueError, match="no such key"):
        visitor.press("Gibberish")


def test_scrolls_down_to_what_lies_below(visitor: Visitor) -> None:
    visitor.tap("Far down")
    assert said(visitor) == "far down"


def test_scrolls_along_to_what_lies_beside(visitor: Visitor) -> None:
    visitor.tap("Far along")
    assert said(visitor) == "far along"


def test_looks_for_a_row_that_is_not_made_yet(visitor: Visitor) -> None:
    visitor.look_for("Row 15")
    visitor.tap("Row 15")
    assert said(visitor) == "Row 15"
    with pytest.raises(NotAsExpectedError, match="to the end"):
        visitor.look_for("Row 30")


def test_swipes_as_far_as_the_finger_goes(visitor: Visitor) -> None:
    visitor.swipe(QPoint(200, 400), QPoint(200, 300))
    visitor.does_not_see("Row 0")
    visitor.sees("Row 4")


def test_qml_that_complains_is_noticed(qapp: QGuiApplication, qt_messages: QtMessages) -> None:
    qt_messages.expect("ReferenceError: nothing is not defined")
    engine = QQmlApplicationEngine()
    engine.loadData(b"import QtQml\nQtObject { property int a: nothing }")
    assert isinstance(engine.rootObjects()[0], QObject)
    assert re.search("ReferenceError", qt_messages.seen[0])
    del engine


def test_other_threads_run_while_the_visitor_waits(visitor: Visitor) -> None:
    done: list[int] = []
    thread = threading.Thread(target=lambda: done.append(sum(range(2_000_000))))
    thread.start()
    visitor.wait_until(lambda: bool(done), "the other thread")
    thread.join()
