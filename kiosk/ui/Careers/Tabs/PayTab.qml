pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme

TabPage {
    id: tab

    Item {
        height: Math.max(about.height, meaning.height)
        width: parent.width

        Note {
            id: about

            anchors.verticalCenter: parent.verticalCenter
            text: tab.content.about_groups
            width: parent.width - meaning.width - Theme.gap
        }
        ActionButton {
            id: meaning

            anchors.right: parent.right
            glyph: "help"
            text: qsTr("What the figures mean")
            textSize: Theme.small

            onClicked: tab.guideAsked("figures")
        }
    }
    Columns {
        Panel {
            source: tab.content.pay.source
            title: qsTr("Typical full-time pay")
            width: parent.width

            onSourceAsked: source => tab.sourceAsked(source)

            FigureLines {
                missing: tab.content.pay.missing
                rows: tab.content.pay.rows
                scaled: true
            }
            Prose {
                color: Theme.colours.inkSoft
                text: tab.content.pay.also_missing
                visible: text !== ""
                width: parent.width
            }
            Note {
                text: qsTr("Half earn more, half earn less. Full-time adult employees who are not managers of staff; a year is 52 such weeks.")
                visible: tab.content.pay.rows.length > 0
                width: parent.width
            }
        }
        Panel {
            source: tab.content.pay.range_source
            title: qsTr("A state careers page's range")
            visible: tab.content.pay.range !== ""
            width: parent.width

            onSourceAsked: source => tab.sourceAsked(source)

            Prose {
                font.bold: true
                font.pixelSize: Theme.heading
                text: qsTr("%1 a week").arg(tab.content.pay.range)
                width: parent.width
            }
            Prose {
                text: qsTr("%1 a year").arg(tab.content.pay.range_yearly)
                width: parent.width
            }
            Note {
                text: qsTr("%1. Not like for like with a national median.").arg(tab.content.pay.range_note)
                width: parent.width
            }
        }
        Panel {
            source: tab.content.shortage.source
            title: tab.content.shortage.year !== "" ? qsTr("Shortage of workers, %1").arg(tab.content.shortage.year) : qsTr("Shortage of workers")
            width: parent.width

            onSourceAsked: source => tab.sourceAsked(source)

            StateTiles {
                entries: tab.content.shortage.tiles
                visible: tab.content.shortage.tiles.length > 0
            }
            Prose {
                color: Theme.colours.inkSoft
                text: tab.content.shortage.missing
                visible: text !== ""
                width: parent.width
            }
            Note {
                text: qsTr("A shortage means that employers find it hard to fill jobs with people who have the skills.")
                width: parent.width
            }
        }
        Panel {
            source: tab.content.shortage.earlier_source
            title: qsTr("Shortage in earlier years, Australia")
            visible: tab.content.shortage.earlier.length > 0
            width: parent.width

            onSourceAsked: source => tab.sourceAsked(source)

            Repeater {
                model: tab.content.shortage.earlier

                FactRow {
                    required property var modelData

                    label: modelData.year
                    note: modelData.subject
                    value: modelData.word
                }
            }
        }
        Panel {
            source: tab.content.places.shares_source
            title: qsTr("Where the group works")
            visible: tab.content.places.shares.length > 0
            width: parent.width

            onSourceAsked: source => tab.sourceAsked(source)

            Repeater {
                model: tab.content.places.shares

                Column {
                    id: shares

                    required property var modelData

                    spacing: Theme.step
                    width: parent ? (parent as Item).width : 0

                    Note {
                        text: qsTr("Share of the group %1 in each state").arg(shares.modelData.group)
                        width: parent.width
                    }
                    Repeater {
                        model: shares.modelData.bars

                        BarRow {
                            required property var modelData

                            label: modelData.label
                            share: modelData.share * 2
                            value: modelData.value
                        }
                    }
                }
            }
            Note {
                text: qsTr("A full bar is half of the group. In a small group a small state's share is rough.")
                width: parent.width
            }
        }

        second: [
            Panel {
                source: tab.content.employed.source
                title: qsTr("People doing this work")
                width: parent.width

                onSourceAsked: source => tab.sourceAsked(source)

                FigureLines {
                    missing: tab.content.employed.missing
                    rows: tab.content.employed.rows
                }
            },
            Panel {
                source: tab.content.employed.outlook_source
                title: qsTr("Where it is heading")
                visible: tab.content.employed.outlook_source !== ""
                width: parent.width

                onSourceAsked: source => tab.sourceAsked(source)

                Repeater {
                    model: tab.content.employed.rows

                    Outlook {
                        required property var modelData

                        columns: modelData.columns
                        note: modelData.outlook_note
                        standing: modelData.outlook
                    }
                }
                Prose {
                    font.weight: Font.DemiBold
                    text: qsTr("Job prospects: %1").arg(tab.content.prospects)
                    width: parent.width
                }
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
                source: tab.content.vacancies.source
                title: qsTr("Jobs advertised online")
                width: parent.width

                onSourceAsked: source => tab.sourceAsked(source)

                FigureLines {
                    missing: tab.content.vacancies.missing
                    rows: tab.content.vacancies.rows
                }
            },
            Panel {
                source: tab.content.ai.source
                title: qsTr("Exposure to generative AI")
                width: parent.width

                onSourceAsked: source => tab.sourceAsked(source)

                Prose {
                    color: Theme.colours.inkSoft
                    text: tab.content.ai.missing
                    visible: text !== ""
                    width: parent.width
                }
                Repeater {
                    model: tab.content.ai.rows

                    Column {
                        id: score

                        required property var modelData

                        spacing: Theme.step / 2
                        width: parent ? (parent as Item).width : 0

                        BarRow {
                            label: score.modelData.label
                            share: score.modelData.share
                            value: score.modelData.value
                        }
                        Note {
                            text: score.modelData.standing + " · " + score.modelData.group
                            width: parent.width
                        }
                    }
                }
                Note {
                    text: tab.content.ai.explained
                    width: parent.width
                }
            },
            Panel {
                source: tab.content.places.industries_source
                title: qsTr("Industries that employ the most")
                visible: tab.content.places.industries.length > 0
                width: parent.width

                onSourceAsked: source => tab.sourceAsked(source)

                Repeater {
                    model: tab.content.places.industries

                    Column {
                        id: industries

                        required property var modelData

                        spacing: Theme.step
                        width: parent ? (parent as Item).width : 0

                        Note {
                            text: industries.modelData.group
                            width: parent.width
                        }
                        BulletList {
                            entries: industries.modelData.names
                        }
                    }
                }
            }
        ]
    }
}
