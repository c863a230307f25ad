pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme

// Other occupations to open, as rows with the reason, or as chips where there is none.
Flow {
    id: links

    required property var entries

    signal asked(code: string)

    spacing: Theme.gap * 0.75
    width: parent ? (parent as Item).width : 0

    Repeater {
        model: links.entries

        Chip {
            required property var modelData

            text: modelData.title
            width: Math.min(implicitWidth, links.width)

            onClicked: links.asked(modelData.code)
        }
    }
}
