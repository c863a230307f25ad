pragma ComponentBehavior: Bound

import QtQuick
import Careers.Theme

// A short list of sentences, each with a mark.
Column {
    id: list

    required property list<string> entries
    property color tone: Theme.colours.accent

    spacing: Theme.step * 1.4
    width: parent ? (parent as Item).width : 0

    Repeater {
        model: list.entries

        Item {
            id: entry

            required property string modelData

            height: words.height
            width: list.width

            Rectangle {
                color: list.tone
                height: width
                radius: width / 2
                width: Math.round(Theme.body * 0.4)
                y: Math.round(Theme.body * 0.42)
            }
            Prose {
                id: words

                text: entry.modelData
                width: parent.width - x
                x: Math.max(Theme.gap * 1.4, Theme.body * 1.1)
            }
        }
    }
}
