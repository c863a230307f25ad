pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme

TabPage {
    id: tab

    Columns {
        Panel {
            title: qsTr("How to start")
            width: parent.width

            FactRow {
                label: qsTr("Usual entry")
                note: tab.content.usual_note
                value: tab.content.usual
            }
            Prose {
                text: tab.content.prose
                visible: text !== ""
                width: parent.width
            }
        }
        Panel {
            title: qsTr("Licences and registration")
            width: parent.width

            Prose {
                color: Theme.colours.inkSoft
                text: tab.content.licences_missing
                visible: text !== ""
                width: parent.width
            }
            Repeater {
                model: tab.content.licences

                FactRow {
                    required property var modelData

                    label: modelData.name
                    note: modelData.note
                    value: modelData.body
                }
            }
        }
        Panel {
            title: qsTr("If you already have the skills")
            width: parent.width

            Prose {
                text: tab.content.recognition
                visible: text !== ""
                width: parent.width
            }
            Repeater {
                model: tab.content.guides

                ChoiceRow {
                    required property var modelData

                    note: modelData.summary
                    text: modelData.title
                    width: parent ? parent.width : 0

                    onClicked: tab.guideAsked(modelData.id)
                }
            }
        }

        second: Panel {
            source: tab.content.source
            title: qsTr("Nationally recognised training")
            width: parent.width

            onSourceAsked: source => tab.sourceAsked(source)

            Prose {
                color: Theme.colours.inkSoft
                text: tab.content.groups_missing
                visible: text !== ""
                width: parent.width
            }
            Repeater {
                model: tab.content.groups

                QualificationList {
                    required property var modelData

                    entries: modelData.rows
                    title: modelData.label
                }
            }
            Note {
                text: qsTr("Vocational (VET) qualifications only: university courses are not listed here. Where nothing is said of a licence, one may still be needed.")
                width: parent.width
            }
        }
    }
}
