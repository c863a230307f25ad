pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme

// Qualifications under one heading, a few at first and all of them on request.
Column {
    id: list

    required property string title
    required property var entries
    property int few: 6
    property bool all: entries.length <= few

    spacing: Theme.step * 1.25
    width: parent ? (parent as Item).width : 0

    Prose {
        font.weight: Font.DemiBold
        text: list.title
        width: parent.width
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: list.all ? list.entries : list.entries.slice(0, list.few)

        Column {
            id: entry

            required property var modelData

            width: list.width

            Prose {
                text: entry.modelData.title
                width: parent.width
            }
            Note {
                text: entry.modelData.condition === "" ? entry.modelData.code : entry.modelData.code + " · " + entry.modelData.condition
                width: parent.width
            }
        }
    }
    ActionButton {
        glyph: "down"
        text: qsTr("Show all %1").arg(list.entries.length)
        visible: !list.all

        onClicked: list.all = true
    }
}
