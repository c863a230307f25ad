import QtQuick
import Careers.Components

TabPage {
    id: tab

    Columns {
        Panel {
            title: qsTr("A working day")
            width: parent.width

            Prose {
                text: tab.content.unwritten
                visible: text !== ""
                width: parent.width
            }
            BulletList {
                entries: tab.content.tasks
                visible: entries.length > 0
            }
        }

        second: [
            Panel {
                title: qsTr("Kinds of this work")
                visible: tab.content.specialisations.length > 0
                width: parent.width

                NameChips {
                    entries: tab.content.specialisations
                }
            },
            Panel {
                title: qsTr("School subjects it draws on")
                visible: tab.content.subjects.length > 0
                width: parent.width

                NameChips {
                    entries: tab.content.subjects
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
