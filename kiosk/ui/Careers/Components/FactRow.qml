import QtQuick
import Careers.Theme

// A fact with its name: side by side where there is room, else one above the other.
Item {
    id: row

    required property string label
    required property string value
    property string note: ""
    property bool missing: false
    property string source: ""
    property string sourceOf: ""
    property bool wide: width > Theme.mm * 85 * Theme.textScale

    signal sourceAsked(source: string)

    implicitHeight: wide ? Math.max(name.height, answer.height, button.visible ? button.height : 0) : name.height + answer.height
    width: parent ? (parent as Item).width : 0
    Accessible.name: label + ": " + value + (note === "" ? "" : ". " + note)
    Accessible.role: Accessible.StaticText

    Prose {
        id: name

        color: Theme.colours.inkSoft
        text: row.label
        width: row.wide ? parent.width * 0.4 - Theme.gap : parent.width
        Accessible.ignored: true
    }
    ActionButton {
        id: button

        anchors.right: parent.right
        glyph: "source"
        height: Theme.targetLeast
        iconOnly: true
        kind: "plain"
        text: qsTr("Source: %1").arg([row.label, row.sourceOf].filter(part => part !== "").join(", "))
        visible: row.source !== ""
        width: Theme.targetLeast
        y: row.wide ? (row.height - height) / 2 : 0

        onClicked: row.sourceAsked(row.source)
    }
    Column {
        id: answer

        width: (row.wide ? parent.width * 0.6 : parent.width) - (button.visible ? button.width : 0)
        x: row.wide ? parent.width * 0.4 : 0
        y: row.wide ? 0 : name.height

        Prose {
            color: row.missing ? Theme.colours.inkSoft : Theme.colours.ink
            font.weight: row.missing ? Font.Normal : Font.DemiBold
            text: row.value
            width: parent.width
            Accessible.ignored: true
        }
        Note {
            text: row.note
            visible: text !== ""
            width: parent.width
            Accessible.ignored: true
        }
    }
}
