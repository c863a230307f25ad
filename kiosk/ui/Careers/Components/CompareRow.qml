pragma ComponentBehavior: Bound

import QtQuick
import Careers.Theme

// One fact across the compared occupations. The label stays; the cells move with `offset`.
Item {
    id: row

    required property var modelData
    required property real columnWidth
    required property real labelWidth
    required property real offset
    required property bool stacked
    required property var titles

    signal sourceAsked(source: string)

    implicitHeight: cells.y + cells.height + Theme.step

    Heading {
        id: section

        color: Theme.colours.accentSoftInk
        font.pixelSize: Theme.body
        text: row.modelData.section
        topPadding: Theme.gap
        visible: text !== ""
        width: parent.width
    }
    Rectangle {
        color: Theme.colours.line
        height: Theme.hairline
        width: parent.width
        y: section.visible ? section.height + Theme.step : 0
    }
    Column {
        id: label

        spacing: Theme.step / 2
        width: row.stacked ? row.width : row.labelWidth - Theme.gap
        y: (section.visible ? section.height + Theme.step : 0) + Theme.step * 1.25

        Prose {
            font.weight: Font.DemiBold
            lineHeight: 1.12
            text: row.modelData.label
            width: parent.width
        }
        Note {
            lineHeight: 1.15
            text: row.modelData.hint
            visible: text !== ""
            width: parent.width
        }
        Badge {
            text: row.modelData.like_for_like ? "" : qsTr("Not like for like")
            tone: "warm"
            widest: label.width
        }
        Note {
            lineHeight: 1.15
            text: row.modelData.why_not
            visible: text !== ""
            width: parent.width
        }
    }
    Item {
        id: cells

        clip: true
        height: Math.max(strip.height, row.stacked ? 0 : label.height)
        width: row.width - (row.stacked ? 0 : row.labelWidth)
        x: row.stacked ? 0 : row.labelWidth
        y: row.stacked ? label.y + label.height + Theme.step : label.y

        Row {
            id: strip

            x: -row.offset

            Repeater {
                model: row.modelData.cells

                CompareCell {
                    required property int index

                    label: row.modelData.label
                    title: row.titles[index]?.title ?? ""
                    width: row.columnWidth
                    zero: row.modelData.zero

                    onSourceAsked: source => row.sourceAsked(source)
                }
            }
        }
    }
}
