pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme

TabPage {
    id: tab

    Columns {
        Panel {
            title: tab.content.has_profile ? qsTr("The work") : qsTr("What we know")
            width: parent.width

            Prose {
                font.pixelSize: Theme.lead
                text: tab.content.has_profile ? tab.content.summary : tab.content.unwritten
                width: parent.width
            }
            Note {
                text: qsTr("In a sentence: %1").arg(tab.content.definition)
                visible: tab.content.definition !== ""
                width: parent.width
            }
            Note {
                text: qsTr("In titles of the classification, “nec” stands for not elsewhere classified.")
                visible: tab.content.is_nec
                width: parent.width
            }
        }
        Panel {
            title: qsTr("Other names")
            visible: tab.content.alternatives.length + tab.content.specialisations.length + tab.content.gathered.length > 0
            width: parent.width

            Note {
                text: qsTr("Also called")
                visible: tab.content.alternatives.length > 0
            }
            NameChips {
                entries: tab.content.alternatives
                visible: entries.length > 0
            }
            Note {
                text: qsTr("Specialisations")
                visible: tab.content.specialisations.length > 0
            }
            NameChips {
                entries: tab.content.specialisations
                visible: entries.length > 0
            }
            Note {
                text: qsTr("Occupations gathered here")
                visible: tab.content.gathered.length > 0
            }
            NameChips {
                entries: tab.content.gathered
                visible: entries.length > 0
            }
        }
        Panel {
            title: qsTr("Others in the group %1").arg(tab.content.group)
            visible: tab.content.neighbours.length > 0
            width: parent.width

            OccupationLinks {
                entries: tab.content.neighbours

                onAsked: code => tab.occupationAsked(code)
            }
        }

        second: [
            Panel {
                title: qsTr("At a glance")
                width: parent.width

                Repeater {
                    model: tab.content.glance

                    FactRow {
                        required property var modelData

                        label: modelData.label
                        missing: modelData.missing
                        note: modelData.note
                        source: modelData.source
                        sourceOf: modelData.group
                        value: modelData.value

                        onSourceAsked: source => tab.sourceAsked(source)
                    }
                }
                Note {
                    text: tab.content.glance_note
                    width: parent.width
                }
            },
            Panel {
                title: qsTr("Job prospects: %1").arg(tab.content.prospects)
                width: parent.width

                Prose {
                    text: tab.content.prospects_reason
                    width: parent.width
                }
                ActionButton {
                    glyph: "help"
                    text: qsTr("How we rate this")

                    onClicked: tab.guideAsked("prospects")
                }
            },
            Panel {
                title: qsTr("Where it stands in the classification")
                width: parent.width

                Prose {
                    text: tab.content.place_in_classification.join("  ›  ")
                    width: parent.width
                }
                Repeater {
                    model: tab.content.anzsco

                    FactRow {
                        required property var modelData

                        label: modelData.label
                        note: modelData.note
                        value: modelData.value
                    }
                }
            }
        ]
    }
}
