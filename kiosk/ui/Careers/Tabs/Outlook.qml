pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme

// Employment now and as projected: columns on one scale that begins at nothing.
Column {
    id: outlook

    required property var columns
    required property string standing
    required property string note

    spacing: Theme.step
    width: parent ? (parent as Item).width : 0

    Row {
        spacing: Theme.gap
        Accessible.ignored: true

        Repeater {
            model: outlook.columns

            Column {
                id: year

                required property var modelData
                required property int index

                spacing: Theme.step / 2

                Item {
                    height: Theme.mm * 26
                    width: Math.min(Theme.mm * 34, (outlook.width - Theme.gap * 2) / 3)

                    Rectangle {
                        anchors.bottom: parent.bottom
                        border.color: Theme.colours.accent
                        border.width: year.index === 0 ? 0 : Math.max(2, Theme.hairline)
                        color: year.index === 0 ? Theme.colours.accent : Theme.colours.accentSoft
                        height: Math.max(4, parent.height * year.modelData.share)
                        radius: Theme.step / 2
                        width: parent.width
                    }
                }
                Note {
                    text: year.modelData.label
                }
            }
        }
    }
    Prose {
        font.weight: Font.DemiBold
        text: outlook.standing
        visible: text !== ""
        width: parent.width
    }
    Note {
        text: qsTr("%1. A projection is an estimate, not a promise.").arg(outlook.note)
        width: parent.width
    }
}
