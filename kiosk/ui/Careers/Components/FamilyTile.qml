import QtQuick
import Careers.Theme

// A family of work: its drawn icon, its name, and what people in it do.
PressButton {
    id: tile

    required property string family
    required property string note
    required property int count

    implicitHeight: Math.max(Math.round((Theme.kiosk ? 32 : 26) * Theme.mm), words.height + Theme.gap * 2)
    padding: Theme.gap
    Accessible.description: qsTr("%1. %2 occupations").arg(note).arg(count)

    contentItem: Item {
        Rectangle {
            id: ground

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.familyTint(tile.family)
            height: width
            radius: Theme.radiusSmall
            width: Math.round(19 * Theme.mm)

            Icon {
                anchors.centerIn: parent
                color: Theme.family(tile.family)
                glyph: "family-" + tile.family
                size: Math.round(parent.width * 0.56)
            }
        }
        Column {
            id: words

            anchors.left: ground.right
            anchors.leftMargin: Theme.gap * 1.25
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Math.round(Theme.step / 2)

            Prose {
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                lineHeight: 1.1
                text: tile.text
                width: parent.width
                Accessible.ignored: true
            }
            Note {
                lineHeight: 1.15
                text: tile.note
                width: parent.width
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        border.color: Theme.colours.line
        border.width: Theme.hairline
        color: tile.down || tile.hovered ? Theme.colours.sunken : Theme.colours.surface
        radius: Theme.radius

        FocusRing {
            radius: Theme.radius + Theme.ring
            shown: tile.visualFocus
        }
    }
}
