import QtQuick
import Careers.Theme

// Where one value sits among all groups, lowest to highest paid or largest: a dot on a line
// at its rank, with the middle marked.
Item {
    id: scale

    required property real percentile
    required property string lowLabel
    required property string highLabel
    required property string spoken

    implicitHeight: track.y + track.height + labels.height + Theme.step
    Accessible.name: spoken
    Accessible.role: Accessible.Graphic

    Rectangle {
        id: track

        color: Theme.colours.sunken
        border.color: Theme.isHighContrast ? Theme.colours.line : "transparent"
        border.width: Theme.isHighContrast ? Theme.hairline : 0
        height: Theme.step * 1.5
        radius: height / 2
        width: parent.width
        y: Theme.step * 1.2

        Rectangle {
            color: Theme.colours.accent
            height: parent.height
            opacity: 0.35
            radius: parent.radius
            width: dot.x + dot.width / 2
        }
        Rectangle {
            color: Theme.colours.outline
            height: parent.height + Theme.step
            width: Math.max(2, Theme.hairline * 2)
            x: parent.width / 2 - width / 2
            y: -Theme.step / 2
        }
        Rectangle {
            id: dot

            border.color: Theme.colours.surface
            border.width: Math.max(3, Theme.hairline * 3)
            color: Theme.colours.accent
            height: Theme.step * 3.4
            radius: height / 2
            width: height
            x: (parent.width - width) * Math.min(100, Math.max(0, scale.percentile)) / 100
            y: (parent.height - height) / 2
        }
    }
    Item {
        id: labels

        height: low.height
        width: parent.width
        y: track.y + track.height + Theme.step

        Note {
            id: low

            text: scale.lowLabel
            width: parent.width / 3
            Accessible.ignored: true
        }
        Note {
            anchors.horizontalCenter: parent.horizontalCenter
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("middle")
            width: parent.width / 4
            Accessible.ignored: true
        }
        Note {
            anchors.right: parent.right
            horizontalAlignment: Text.AlignRight
            text: scale.highLabel
            width: parent.width / 3
            Accessible.ignored: true
        }
    }
}
