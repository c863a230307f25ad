pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme

// A big figure for each group it was published for: value, note, where it stands.
Column {
    id: lines

    required property var rows
    property string missing: ""
    property bool scaled: false

    spacing: Theme.gap
    width: parent ? (parent as Item).width : 0

    Prose {
        color: Theme.colours.inkSoft
        font.pixelSize: Theme.lead
        text: lines.missing
        visible: lines.rows.length === 0
        width: parent.width
    }
    Repeater {
        model: lines.rows

        Column {
            id: line

            required property var modelData

            spacing: Theme.step
            width: lines.width

            Flow {
                spacing: Theme.gap
                width: parent.width

                Heading {
                    id: big

                    font.pixelSize: text.length > 18 ? Theme.heading : Theme.title
                    text: line.modelData.value
                    width: Math.min(implicitWidth, line.width)
                    Accessible.role: Accessible.StaticText
                }
                Prose {
                    color: Theme.colours.inkSoft
                    height: Math.max(implicitHeight, big.height)
                    text: line.modelData.yearly ?? ""
                    verticalAlignment: Text.AlignVCenter
                    visible: text !== ""
                    width: Math.min(implicitWidth, line.width)
                }
            }
            RangeScale {
                highLabel: qsTr("highest group")
                lowLabel: qsTr("lowest group")
                percentile: line.modelData.percentile
                spoken: line.modelData.standing
                visible: lines.scaled && line.modelData.percentile >= 0
                width: parent.width
            }
            Prose {
                font.weight: Font.DemiBold
                text: line.modelData.standing
                visible: text !== ""
                width: parent.width
            }
            Note {
                text: line.modelData.note
                width: parent.width
            }
        }
    }
}
