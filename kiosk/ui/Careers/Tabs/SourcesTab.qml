pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components

TabPage {
    id: tab

    Panel {
        title: qsTr("The words")
        width: parent.width

        Prose {
            text: tab.content.words
            width: parent.width
        }
        Note {
            text: tab.content.second_read === "" ? qsTr("Written on %1.").arg(tab.content.written) : qsTr("Written on %1, read by a second person on %2.").arg(tab.content.written).arg(tab.content.second_read)
            visible: tab.content.written !== ""
            width: parent.width
        }
    }
    Repeater {
        model: tab.content.sources

        Panel {
            id: source

            required property var modelData

            title: modelData.title
            width: parent ? parent.width : 0

            SourceFacts {
                source: source.modelData
            }
        }
    }
}
