import QtQuick
import Careers.Theme

// A rounded way in, or one of several choices of which `checked` is the present one.
PressButton {
    id: control

    property string glyph: ""

    implicitWidth: Math.max(Theme.targetLeast, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.targetLeast, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gap * 1.3
    verticalPadding: Theme.step
    Accessible.checkable: checkable
    Accessible.checked: checked

    contentItem: Item {
        implicitWidth: Math.ceil(label.implicitWidth) + 1 + (control.glyph === "" ? 0 : Math.ceil(Theme.lead * 1.15) + Theme.step)
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.step

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: label.color
                glyph: control.glyph
                visible: control.glyph !== ""
            }
            Prose {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                color: control.checked ? Theme.colours.chosenInk : Theme.colours.ink
                font.weight: control.checked ? Font.DemiBold : Font.Medium
                lineHeight: 1.1
                text: control.text
                width: Math.min(implicitWidth, Math.max(0, control.availableWidth - (control.glyph === "" ? 0 : Math.ceil(Theme.lead * 1.15) + Theme.step)))
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        border.color: control.checked ? Theme.colours.chosen : Theme.colours.outline
        border.width: Theme.hairline
        color: control.checked ? Theme.colours.chosen : control.down ? Theme.colours.sunken : control.hovered ? Theme.colours.sunken : Theme.colours.surface
        radius: Math.min(height / 2, Theme.radius * 2)

        FocusRing {
            radius: parent.radius + Theme.ring
            shown: control.visualFocus
        }
    }
}
