import QtQuick
import Careers.Theme

// One line to choose in a sheet, with how many occupations it would leave.
PressButton {
    id: row

    property string count: ""
    property string note: ""

    implicitHeight: Math.max(Theme.targetLeast, words.height + Theme.step * 2)
    padding: Theme.gap
    Accessible.description: [note, count].filter(part => part !== "").join(". ")
    Accessible.checkable: checkable
    Accessible.checked: checked

    contentItem: Item {
        Icon {
            id: tick

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.colours.accentSoftInk
            glyph: "check"
            opacity: row.checked ? 1 : 0
            visible: row.checkable
        }
        Column {
            id: words

            anchors.left: row.checkable ? tick.right : parent.left
            anchors.leftMargin: row.checkable ? Theme.gap : 0
            anchors.right: number.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            Prose {
                font.weight: row.checked ? Font.DemiBold : Font.Normal
                text: row.text
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
        Note {
            id: number

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.features: {
                "tnum": 1
            }
            font.pixelSize: Theme.body
            text: row.count
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        border.color: row.checked ? Theme.colours.accent : Theme.colours.line
        border.width: row.checked ? Math.max(2, Theme.hairline * 2) : Theme.hairline
        color: row.checked ? Theme.colours.accentSoft : row.down || row.hovered ? Theme.colours.sunken : Theme.colours.surface
        radius: Theme.radiusSmall

        FocusRing {
            shown: row.visualFocus
        }
    }
}
