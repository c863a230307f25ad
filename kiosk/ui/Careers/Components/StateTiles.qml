pragma ComponentBehavior: Bound

import QtQuick
import Careers.Theme

// One tile a place, with what holds there in a word; `tone` is warm where it is notable.
Flow {
    id: tiles

    required property var entries

    spacing: Theme.step
    width: parent ? (parent as Item).width : 0

    Repeater {
        model: tiles.entries

        Rectangle {
            id: tile

            required property var modelData
            readonly property bool notable: modelData.tone === "warm"

            border.color: notable ? Theme.colours.warm : Theme.colours.line
            border.width: notable ? Math.max(2, Theme.hairline * 2) : Theme.hairline
            color: notable ? Theme.colours.warmSoft : Theme.colours.surface
            height: words.height + Theme.step * 2
            radius: Theme.radiusSmall
            width: Math.max(words.implicitWidth + Theme.step * 3, Math.floor((tiles.width - Theme.step * 4) / 5))
            Accessible.name: modelData.place_name + ": " + modelData.spoken
            Accessible.role: Accessible.StaticText

            Column {
                id: words

                anchors.centerIn: parent

                Prose {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: tile.notable ? Theme.colours.warm : Theme.colours.ink
                    font.weight: Font.DemiBold
                    lineHeight: 1.1
                    text: tile.modelData.place
                    Accessible.ignored: true
                }
                Note {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: tile.notable ? Theme.colours.warm : Theme.colours.inkSoft
                    lineHeight: 1.1
                    text: tile.modelData.word
                    Accessible.ignored: true
                }
            }
        }
    }
}
