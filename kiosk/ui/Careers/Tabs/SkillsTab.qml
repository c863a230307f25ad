pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme

TabPage {
    id: tab

    Columns {
        Panel {
            visible: tab.content.unwritten !== ""
            width: parent.width

            Prose {
                text: tab.content.unwritten
                width: parent.width
            }
        }
        Repeater {
            model: tab.content.lists

            Panel {
                id: list

                required property var modelData

                title: modelData.title
                width: parent ? parent.width : 0

                BulletList {
                    entries: list.modelData.entries
                }
            }
        }
        Panel {
            source: tab.content.interests_source
            title: qsTr("Interests it suits")
            width: parent.width

            onSourceAsked: source => tab.sourceAsked(source)

            Prose {
                color: Theme.colours.inkSoft
                text: tab.content.interests_missing
                visible: text !== ""
                width: parent.width
            }
            Repeater {
                model: tab.content.interests

                BarRow {
                    required property var modelData

                    label: modelData.label
                    share: modelData.share
                    value: modelData.value
                }
            }
            Note {
                text: tab.content.interests_note
                visible: text !== ""
                width: parent.width
            }
        }

        second: [
            Panel {
                title: qsTr("Core competencies")
                visible: tab.content.competencies_missing !== ""
                width: parent.width

                Prose {
                    color: Theme.colours.inkSoft
                    text: tab.content.competencies_missing
                    width: parent.width
                }
            },
            Repeater {
                model: tab.content.competencies

                Panel {
                    id: set

                    required property var modelData

                    source: modelData.source
                    sourceOf: modelData.note
                    title: qsTr("Core competencies")
                    width: parent ? parent.width : 0

                    onSourceAsked: source => tab.sourceAsked(source)

                    Repeater {
                        model: set.modelData.bars

                        BarRow {
                            required property var modelData

                            label: modelData.label
                            share: modelData.share
                            value: modelData.value
                        }
                    }
                    Note {
                        text: qsTr("Scores from 1 to 10, %1").arg(set.modelData.note)
                        width: parent.width
                    }
                }
            }
        ]
    }
}
