import QtQuick
import Careers.Theme

// The handrail: Home, Back, the compare tray, Access and Start again, always in the same place.
Rectangle {
    id: bar

    required property bool canGoBack
    required property bool isHome
    required property string trayText
    required property bool trayWaiting

    signal homeAsked
    signal backAsked
    signal trayAsked
    signal accessAsked
    signal restartAsked

    readonly property bool narrow: width < Theme.mm * 330 * Theme.textScale

    implicitHeight: Math.max(home.implicitHeight, tray.implicitHeight, Theme.target) + Theme.step * 2
    color: Theme.colours.surface

    Rectangle {
        color: Theme.colours.line
        height: Theme.hairline
        width: parent.width
    }
    Row {
        id: leftSide

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 1.5
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.step * 1.5

        ActionButton {
            id: home

            enabled: !bar.isHome
            glyph: "home"
            height: bar.height - Theme.step * 2
            stacked: bar.narrow
            text: qsTr("Home")

            onClicked: bar.homeAsked()
        }
        ActionButton {
            enabled: bar.canGoBack
            glyph: "back"
            height: home.height
            stacked: bar.narrow
            text: qsTr("Back")

            onClicked: bar.backAsked()
        }
    }
    ActionButton {
        id: tray

        anchors.left: leftSide.right
        anchors.leftMargin: Math.max(Theme.step * 1.5, (bar.width - width) / 2 - leftSide.width - leftSide.x)
        anchors.verticalCenter: parent.verticalCenter
        glyph: bar.narrow && bar.width < Theme.mm * 230 * Theme.textScale ? "" : "compare"
        height: home.height
        kind: bar.trayWaiting ? "soft" : "quiet"
        text: bar.trayText
        textSize: bar.narrow ? Theme.small : Theme.body
        width: Math.min(Theme.mm * 115, bar.width - (Math.max(leftSide.width, rightSide.width) + Theme.gap * 1.5 + Theme.step * 1.5) * 2)

        onClicked: bar.trayAsked()
    }
    Row {
        id: rightSide

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 1.5
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.step * 1.5

        ActionButton {
            glyph: "access"
            height: home.height
            stacked: bar.narrow
            text: qsTr("Access")

            onClicked: bar.accessAsked()
        }
        ActionButton {
            glyph: "restart"
            height: home.height
            stacked: bar.narrow
            text: qsTr("Start again")

            onClicked: bar.restartAsked()
        }
    }
}
