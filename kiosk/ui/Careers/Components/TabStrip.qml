pragma ComponentBehavior: Bound

import QtQuick
import Careers.Theme

// The tabs of a page; more of them are a swipe away, and a fade says so.
FocusScope {
    id: strip

    required property var tabs
    required property string current

    signal chosen(id: string)

    implicitHeight: Math.max(Theme.targetLeast, Math.round(Theme.body * 2.4))
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Parts of this page")

    ListView {
        id: list

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: Math.max(0, strip.tabs.findIndex(tab => tab.id === strip.current))
        focus: true
        highlightMoveDuration: Theme.quick
        keyNavigationEnabled: false
        model: strip.tabs
        orientation: ListView.Horizontal
        preferredHighlightBegin: width * 0.2
        preferredHighlightEnd: width * 0.8
        highlightRangeMode: ListView.ApplyRange
        spacing: 0

        delegate: PressButton {
            id: tab

            required property var modelData
            required property int index
            readonly property bool isCurrent: modelData.id === strip.current

            checkable: false
            checked: isCurrent
            focusPolicy: isCurrent ? Qt.StrongFocus : Qt.ClickFocus
            height: ListView.view.height
            horizontalPadding: Theme.gap * 1.15
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            text: modelData.label
            Accessible.name: text
            Accessible.role: Accessible.PageTab
            Accessible.selected: isCurrent

            Keys.onLeftPressed: strip.step(-1)
            Keys.onRightPressed: strip.step(1)

            contentItem: Prose {
                color: tab.isCurrent ? Theme.colours.accentSoftInk : Theme.colours.inkSoft
                font.weight: tab.isCurrent ? Font.Bold : Font.Medium
                text: tab.text
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            background: Rectangle {
                color: tab.down || tab.hovered ? Theme.colours.sunken : "transparent"
                radius: Theme.radiusSmall

                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.colours.accent
                    height: Math.max(3, Math.round(Theme.mm))
                    radius: height / 2
                    visible: tab.isCurrent
                    width: parent.width - Theme.step * 2
                }
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: 2
                    border.color: Theme.colours.focus
                    border.width: Theme.ring
                    color: "transparent"
                    radius: Theme.radiusSmall
                    visible: tab.visualFocus
                }
            }

            onClicked: strip.chosen(modelData.id)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        visible: list.contentX + list.width < list.contentWidth - 4
        width: Theme.target

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: "transparent"
                position: 0
            }
            GradientStop {
                color: Theme.colours.surface
                position: 0.6
            }
        }

        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.colours.inkSoft
            glyph: "next"
        }
    }

    function step(by: int): void {
        const index = Math.min(tabs.length - 1, Math.max(0, list.currentIndex + by));
        strip.chosen(tabs[index].id);
        list.forceActiveFocus(Qt.TabFocusReason);
    }
}
