import QtQuick
import Careers.Theme

// A filter: what it is about, what is chosen, and how many occupations are left.
PressButton {
    id: tile

    required property string label
    required property string chosen
    required property bool active

    implicitHeight: Math.max(Theme.targetLeast, words.height + Theme.step * 2)
    leftPadding: Theme.gap
    rightPadding: Theme.step
    text: label
    Accessible.name: label
    Accessible.description: chosen

    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.rightMargin: Theme.step
            anchors.verticalCenter: parent.verticalCenter

            Note {
                color: tile.active ? Theme.colours.accentSoftInk : Theme.colours.inkSoft
                lineHeight: 1.1
                text: tile.label
                width: parent.width
                Accessible.ignored: true
            }
            Prose {
                color: tile.active ? Theme.colours.accentSoftInk : Theme.colours.ink
                font.weight: Font.DemiBold
                lineHeight: 1.12
                text: tile.chosen
                width: parent.width
                Accessible.ignored: true
            }
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: tile.active ? Theme.colours.accentSoftInk : Theme.colours.inkSoft
            glyph: "next"
            size: Theme.body
        }
    }
    background: Rectangle {
        border.color: tile.active ? Theme.colours.accent : Theme.colours.line
        border.width: tile.active ? Math.max(2, Theme.hairline * 2) : Theme.hairline
        color: tile.active ? Theme.colours.accentSoft : tile.down || tile.hovered ? Theme.colours.sunken : Theme.colours.surface
        radius: Theme.radius

        FocusRing {
            radius: Theme.radius + Theme.ring
            shown: tile.visualFocus
        }
    }
}
