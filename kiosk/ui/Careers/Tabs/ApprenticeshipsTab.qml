pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme

TabPage {
    id: tab

    Columns {
        Panel {
            title: tab.content.headline
            width: parent.width

            Prose {
                text: tab.content.register
                width: parent.width
            }
        }
        Panel {
            source: tab.content.source
            title: qsTr("Certificates that get people ready")
            width: parent.width

            onSourceAsked: source => tab.sourceAsked(source)

            Prose {
                color: Theme.colours.inkSoft
                text: tab.content.certificates_missing
                visible: text !== ""
                width: parent.width
            }
            QualificationList {
                entries: tab.content.certificates
                title: qsTr("Certificates II to IV")
                visible: entries.length > 0
            }
        }

        second: Repeater {
            model: tab.content.sections

            Panel {
                id: section

                required property var modelData

                title: modelData.heading
                width: parent ? parent.width : 0

                Prose {
                    text: section.modelData.text
                    width: parent.width
                }
            }
        }
    }
}
