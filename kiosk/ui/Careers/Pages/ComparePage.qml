pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Careers.Components
import Careers.Theme
import Careers.ViewModels

// Two to four occupations read across: one fact a row, bars on one scale. Where the columns do
// not all fit, the third and fourth are a swipe away and the names of the rows stay.
FocusScope {
    id: page

    required property CompareViewModel compare

    signal occupationAsked(code: string)
    signal sourceAsked(source: string)
    signal swapAsked(code: string)
    signal addAsked
    signal searchAsked

    readonly property int columnCount: compare.columns.length
    readonly property bool stacked: width < Theme.mm * 200 * Math.max(1, Theme.textScale * 0.9)
    readonly property real labelWidth: stacked ? 0 : Math.min(width * 0.24, Theme.mm * 82 * Math.max(1, Theme.textScale * 0.9))
    readonly property real room: width - Theme.gap * 3 - labelWidth
    readonly property real columnWidth: Math.max(room / Math.max(2, columnCount + (spare ? 0.45 : 0)), Math.min(room / 2, Theme.mm * 74 * Math.max(1, Theme.textScale * 0.8)))
    readonly property real spareWidth: spare ? Math.min(columnWidth, Theme.mm * 42 * Math.max(1, Theme.textScale * 0.9)) : 0
    readonly property bool spare: compare.has_room && columnCount > 0
    readonly property real tableWidth: columnWidth * columnCount + spareWidth

    Item {
        id: top

        anchors.left: parent.left
        anchors.margins: Theme.gap * 1.5
        anchors.right: parent.right
        anchors.top: parent.top
        height: Math.max(title.height, choices.height)

        Heading {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.title
            text: qsTr("Side by side")
        }
        Flow {
            id: choices

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            layoutDirection: Qt.RightToLeft
            spacing: Theme.step
            visible: page.columnCount > 1
            width: parent.width - title.width - Theme.gap

            Chip {
                checked: !page.compare.differences_first
                text: qsTr("All rows")
                Accessible.checkable: true

                onClicked: page.compare.show_differences_first(false)
            }
            Chip {
                checked: page.compare.differences_first
                text: qsTr("Differences first")
                Accessible.checkable: true

                onClicked: page.compare.show_differences_first(true)
            }
        }
    }
    // Sideways swipes move the columns; the list inside stays in view and moves only up and down.
    Flickable {
        id: across

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 1.5
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 1.5
        anchors.top: top.bottom
        anchors.topMargin: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: height
        contentWidth: page.labelWidth + page.tableWidth
        flickableDirection: Flickable.HorizontalFlick
        visible: page.columnCount > 0

        T.ScrollBar.horizontal: SlimScrollBar {}

        Item {
            clip: true
            height: heads.height
            width: across.width - page.labelWidth
            x: across.contentX + page.labelWidth

            Row {
                id: heads

                readonly property real tallest: {
                    let tallest = Theme.target;
                    for (let place = 0; place < columns.count; place++)
                        tallest = Math.max(tallest, columns.itemAt(place)?.implicitHeight ?? 0);
                    return tallest;
                }

                x: -across.contentX

                Repeater {
                    id: columns

                    model: page.compare.columns

                    CompareHead {
                        required property var modelData

                        code: modelData.code
                        family: modelData.family
                        height: heads.tallest
                        title: modelData.title
                        width: page.columnWidth

                        onOpened: code => page.occupationAsked(code)
                        onRemoved: code => page.compare.remove(code)
                        onSwapAsked: code => page.swapAsked(code)
                    }
                }
                ActionButton {
                    glyph: "add"
                    height: heads.tallest
                    kind: page.columnCount === 1 ? "primary" : "quiet"
                    stacked: true
                    text: qsTr("Add one")
                    visible: page.spare
                    width: page.spareWidth

                    onClicked: page.addAsked()
                }
            }
        }
        ListView {
            id: table

            activeFocusOnTab: count > 0
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            height: across.height - y
            model: page.compare.rows
            pixelAligned: true
            width: across.width
            x: across.contentX
            y: heads.height + Theme.step
            Accessible.name: qsTr("Comparison, one fact a row")
            Accessible.role: Accessible.List

            T.ScrollBar.vertical: SlimScrollBar {}

            FocusFollower {
                view: table
            }

            Keys.onDownPressed: contentY = Math.min(Math.max(0, contentHeight - height), contentY + Theme.target)
            Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.target)

            delegate: CompareRow {
                columnWidth: page.columnWidth
                labelWidth: page.labelWidth
                offset: across.contentX
                stacked: page.stacked
                titles: page.compare.columns
                width: ListView.view.width

                onSourceAsked: source => page.sourceAsked(source)
            }
            footer: Item {
                height: folded.visible ? folded.height + Theme.gap * 2 : Theme.gap
                width: table.width

                ActionButton {
                    id: folded

                    text: page.compare.folded
                    textSize: Theme.small
                    visible: text !== ""
                    width: parent.width
                    y: Theme.gap

                    onClicked: page.compare.show_differences_first(false)
                }
            }
        }
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap * 1.5
        visible: page.compare.invitation !== ""
        width: Math.min(parent.width - Theme.margin * 2, Theme.mm * 200)
        y: page.columnCount > 0 ? parent.height * 0.5 : parent.height * 0.3

        Prose {
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            text: page.compare.invitation
            width: parent.width
        }
        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: "search"
            height: Theme.target
            kind: "primary"
            text: qsTr("Find an occupation")

            onClicked: page.searchAsked()
        }
    }
}
