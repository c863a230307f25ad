pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme
import Careers.ViewModels

// One occupation: a head that stays, and its tabs.
FocusScope {
    id: page

    required property OccupationViewModel occupation

    signal compareToggled(code: string)
    signal occupationAsked(code: string)
    signal guideAsked(id: string)
    signal sourceAsked(source: string)
    signal scrolled(scroll: real)

    Keys.forwardTo: loader.item ? [loader.item] : []

    readonly property bool narrow: width < Theme.mm * 250 * Math.max(1, Theme.textScale * 0.8)
    readonly property bool low: height < Theme.mm * 150 * Math.max(1, Theme.textScale * 0.9)

    Rectangle {
        id: head

        color: Theme.colours.surface
        height: words.height + tabs.height + Theme.gap * (page.low ? 1 : 2)
        width: parent.width

        Rectangle {
            color: Theme.family(page.occupation.family)
            height: words.height
            radius: width / 2
            width: Math.max(5, Math.round(2.2 * Theme.mm))
            x: Theme.gap * 1.5
            y: words.y
        }
        Column {
            id: words

            spacing: Theme.step * (page.low ? 0.5 : 1)
            width: compare.x - x - Theme.gap
            x: Theme.gap * 3
            y: Theme.gap * (page.low ? 0.6 : 1.2)

            Heading {
                elide: Text.ElideRight
                font.pixelSize: page.low ? Theme.heading : Theme.title
                maximumLineCount: 2
                text: page.occupation.title
                width: parent.width
            }
            Note {
                elide: Text.ElideRight
                font.pixelSize: Theme.body
                maximumLineCount: page.low ? 1 : 2
                text: page.occupation.also
                visible: text !== "" && !(page.low && Theme.textScale > 1.4)
                width: parent.width
            }
            Flow {
                spacing: Theme.step
                visible: !(page.low && Theme.textScale > 1.4)
                width: parent.width

                Repeater {
                    model: page.occupation.badges

                    HeadFact {
                        required property var modelData

                        glyph: modelData.glyph
                        source: modelData.source
                        text: modelData.text
                        tone: modelData.tone
                        widest: words.width

                        onClicked: page.sourceAsked(source)
                    }
                }
                Note {
                    height: Theme.targetLeast * 0.75
                    leftPadding: Theme.step
                    text: page.occupation.codes
                    verticalAlignment: Text.AlignVCenter
                    width: Math.min(implicitWidth, words.width)
                }
            }
        }
        ActionButton {
            id: compare

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap * 1.5
            glyph: page.occupation.chosen ? "check" : "add"
            height: Theme.target
            iconOnly: page.narrow
            kind: page.occupation.chosen ? "soft" : "primary"
            text: page.occupation.chosen ? qsTr("In compare") : qsTr("Add to compare")
            y: Theme.gap * (page.low ? 0.6 : 1.2)
            Accessible.name: page.occupation.chosen ? qsTr("Remove from compare") : qsTr("Add to compare")

            onClicked: page.compareToggled(page.occupation.code)
        }
        TabStrip {
            id: tabs

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            current: page.occupation.tab
            tabs: page.occupation.tabs

            onChosen: id => page.occupation.choose_tab(id)
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.colours.line
            height: Theme.hairline
            width: parent.width
        }
    }
    Loader {
        id: loader

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
    }
    Connections {
        target: page.occupation

        function onPlaced(scroll: real): void {
            page.showTab(scroll);
        }
    }
    Connections {
        ignoreUnknownSignals: true
        target: loader.item

        function onOccupationAsked(code: string): void {
            page.occupationAsked(code);
        }

        function onGuideAsked(id: string): void {
            page.guideAsked(id);
        }

        function onSourceAsked(source: string): void {
            page.sourceAsked(source);
        }

        function onContentYChanged(): void {
            page.scrolled((loader.item as Scroller).contentY);
        }
    }

    function showTab(scroll: real): void {
        const file = page.occupation.tab.charAt(0).toUpperCase() + page.occupation.tab.slice(1);
        loader.setSource(Qt.resolvedUrl("../Tabs/" + file + "Tab.qml"), {
            "content": page.occupation.content
        });
        const shown = loader.item as Scroller;
        shown.contentY = Math.max(0, Math.min(scroll, shown.contentHeight - shown.height));
    }

    Component.onCompleted: if (page.occupation.code !== "")
        showTab(0)
}
