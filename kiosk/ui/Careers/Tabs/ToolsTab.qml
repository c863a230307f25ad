pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme

TabPage {
    id: tab

    Columns {
        Panel {
            title: qsTr("What people work with")
            width: parent.width

            Prose {
                text: tab.content.unwritten
                visible: text !== ""
                width: parent.width
            }
            BulletList {
                entries: tab.content.written
                visible: entries.length > 0
            }
        }

        second: [
            Panel {
                title: qsTr("Technology tools on record")
                visible: tab.content.missing !== ""
                width: parent.width

                Prose {
                    color: Theme.colours.inkSoft
                    text: tab.content.missing
                    width: parent.width
                }
            },
            Repeater {
                model: tab.content.sets

                Panel {
                    id: set

                    required property var modelData

                    source: modelData.source
                    sourceOf: modelData.note
                    title: qsTr("Technology tools on record")
                    width: parent ? parent.width : 0

                    onSourceAsked: source => tab.sourceAsked(source)

                    BulletList {
                        entries: set.modelData.tools
                    }
                    Note {
                        text: qsTr("Listed %1").arg(set.modelData.note)
                        width: parent.width
                    }
                }
            }
        ]
    }
}
