import QtQuick
import Careers.Theme

// Drawn around a control that the keyboard has reached.
Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.ring
    border.color: Theme.colours.focus
    border.width: Theme.ring
    color: "transparent"
    radius: Theme.radiusSmall + Theme.ring
    visible: shown
    z: 1
}
