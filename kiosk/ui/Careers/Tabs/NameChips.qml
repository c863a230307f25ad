pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme

// Names to read, not to touch.
Flow {
    id: names

    required property var entries

    spacing: Theme.step
    width: parent ? (parent as Item).width : 0

    Repeater {
        model: names.entries

        Badge {
            required property string modelData

            text: modelData
            widest: names.width
        }
    }
}
