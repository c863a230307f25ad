pragma ComponentBehavior: Bound

import QtQuick
import Careers.Theme

// One occupation's answer to one row; tapping it shows where the figure comes from.
PressButton {
    id: cell

    required property var modelData
    required property string label
    required property string title
    required property real zero

    readonly property string source: modelData.values.length > 0 ? modelData.values[0].source : ""
    readonly property string said: modelData.values.length > 0 ? modelData.values.map(value => value.basis === "" ? value.text : value.text + ", " + value.basis).join("; ") : modelData.missing

    signal sourceAsked(source: string)

    enabled: source !== ""
    horizontalPadding: Theme.gap
    implicitHeight: Math.max(source !== "" ? Theme.targetLeast : 0, implicitContentHeight + Theme.step)
    text: title + ": " + said
    Accessible.name: title + ", " + label + ": " + said
    Accessible.description: source !== "" ? qsTr("Show the source") : ""

    contentItem: Column {
        spacing: Theme.step

        Repeater {
            model: cell.modelData.values

            Column {
                id: value

                required property var modelData

                spacing: Theme.step / 2
                width: parent ? (parent as Item).width : 0

                Prose {
                    font.features: {
                        "tnum": 1
                    }
                    font.weight: value.modelData.share >= 0 ? Font.DemiBold : Font.Normal
                    lineHeight: 1.2
                    text: value.modelData.text
                    width: parent.width
                    Accessible.ignored: true
                }
                Bar {
                    share: value.modelData.share
                    visible: value.modelData.share >= 0
                    width: parent.width
                    zero: cell.zero
                }
                Note {
                    lineHeight: 1.1
                    text: value.modelData.basis
                    visible: text !== ""
                    width: parent.width
                    Accessible.ignored: true
                }
            }
        }
        Prose {
            color: Theme.colours.inkSoft
            lineHeight: 1.15
            text: cell.modelData.missing
            visible: text !== ""
            width: parent.width
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        color: cell.down ? Theme.colours.sunken : "transparent"
        radius: Theme.radiusSmall

        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            border.color: Theme.colours.focus
            border.width: Theme.ring
            color: "transparent"
            radius: Theme.radiusSmall
            visible: cell.visualFocus
        }
    }

    onClicked: cell.sourceAsked(cell.source)
}
