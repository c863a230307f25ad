pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme

TabPage {
    id: tab

    Columns {
        Panel {
            title: qsTr("Alike, and why")
            width: parent.width

            Repeater {
                model: tab.content.related

                ChoiceRow {
                    required property var modelData

                    note: modelData.reason
                    text: modelData.title
                    width: parent ? parent.width : 0

                    onClicked: tab.occupationAsked(modelData.code)
                }
            }
            Prose {
                color: Theme.colours.inkSoft
                text: qsTr("Nothing is close enough to be called alike.")
                visible: tab.content.related.length === 0
                width: parent.width
            }
        }

        second: [
            Panel {
                title: qsTr("Where people often come from")
                visible: tab.content.earlier.length > 0
                width: parent.width

                OccupationLinks {
                    entries: tab.content.earlier

                    onAsked: code => tab.occupationAsked(code)
                }
            },
            Panel {
                title: qsTr("Where people often go next")
                visible: tab.content.next.length > 0
                width: parent.width

                OccupationLinks {
                    entries: tab.content.next

                    onAsked: code => tab.occupationAsked(code)
                }
            },
            Panel {
                title: qsTr("Others in the group %1").arg(tab.content.group)
                visible: tab.content.neighbours.length > 0
                width: parent.width

                OccupationLinks {
                    entries: tab.content.neighbours

                    onAsked: code => tab.occupationAsked(code)
                }
            }
        ]
    }
}
