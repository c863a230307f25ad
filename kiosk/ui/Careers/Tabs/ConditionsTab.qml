pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme

TabPage {
    id: tab

    Columns {
        Panel {
            title: qsTr("What it is like")
            width: parent.width

            Prose {
                font.pixelSize: Theme.lead
                text: tab.content.prose !== "" ? tab.content.prose : tab.content.unwritten
                width: parent.width
            }
        }
        Panel {
            title: qsTr("In short")
            visible: tab.content.facets.length > 0
            width: parent.width

            Repeater {
                model: tab.content.facets

                FactRow {
                    required property var modelData

                    label: modelData.label
                    value: modelData.value
                }
            }
        }

        second: Repeater {
            model: tab.content.figures

            Panel {
                id: figure

                required property var modelData

                source: modelData.source
                title: modelData.label
                width: parent ? parent.width : 0

                onSourceAsked: source => tab.sourceAsked(source)

                Prose {
                    color: Theme.colours.inkSoft
                    text: figure.modelData.missing === "" ? "" : figure.modelData.missing + "."
                    visible: text !== ""
                    width: parent.width
                }
                Repeater {
                    model: figure.modelData.rows

                    Column {
                        id: row

                        required property var modelData

                        spacing: Theme.step / 2
                        width: parent ? (parent as Item).width : 0

                        Item {
                            height: Math.max(big.height, own.visible ? own.height : 0)
                            width: parent.width

                            Prose {
                                id: big

                                anchors.verticalCenter: parent.verticalCenter
                                font.bold: true
                                font.pixelSize: Theme.lead
                                text: row.modelData.value
                                width: parent.width - own.width
                            }
                            ActionButton {
                                id: own

                                anchors.right: parent.right
                                glyph: "source"
                                height: Theme.targetLeast
                                iconOnly: true
                                kind: "plain"
                                text: qsTr("Source: %1, %2").arg(figure.modelData.label).arg(row.modelData.group)
                                visible: row.modelData.source !== figure.modelData.source
                                width: Theme.targetLeast

                                onClicked: tab.sourceAsked(row.modelData.source)
                            }
                        }
                        Bar {
                            share: row.modelData.number / 100
                            visible: figure.modelData.is_share
                            width: parent.width
                        }
                        Note {
                            text: row.modelData.standing === "" ? row.modelData.note : row.modelData.standing + " · " + row.modelData.note
                            width: parent.width
                        }
                    }
                }
            }
        }
    }
}
