import QtQuick
import Careers.Theme

// A sheet over the page, inside the one window: a question, a list to choose from, a source.
FocusScope {
    id: sheet

    property string title: ""
    property bool open: false
    property real widest: Theme.mm * 190 * Math.min(1.3, Theme.textScale)
    default property alias inside: body.body

    signal closed

    function close(): void {
        sheet.closed();
    }

    anchors.fill: parent
    enabled: open
    visible: open
    z: 10
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    onOpenChanged: if (open)
        Qt.callLater(() => closeButton.forceActiveFocus(Qt.OtherFocusReason))

    Keys.onEscapePressed: sheet.close()

    PressButton {
        anchors.fill: parent
        focusPolicy: Qt.NoFocus
        text: qsTr("Close")
        Accessible.ignored: true

        background: Rectangle {
            color: Theme.colours.veil
        }

        onClicked: sheet.close()
    }
    Rectangle {
        id: ground

        anchors.bottom: parent.bottom
        anchors.bottomMargin: sheet.height > sheet.width ? 0 : Math.max(Theme.gap, (sheet.height - height) / 2)
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.isHighContrast ? Theme.colours.line : "transparent"
        border.width: Theme.isHighContrast ? Theme.hairline * 2 : 0
        color: Theme.colours.surface
        height: Math.min(sheet.height - Theme.gap * 2, head.height + body.contentHeight + Theme.gap * 4)
        radius: Theme.radius
        width: sheet.height > sheet.width ? sheet.width : Math.min(sheet.width - Theme.gap * 2, sheet.widest)

        // A press on the sheet's own ground does not close it.
        MouseArea {
            anchors.fill: parent
        }
        Item {
            id: head

            anchors.left: parent.left
            anchors.margins: Theme.gap * 1.5
            anchors.right: parent.right
            anchors.top: parent.top
            height: Math.max(heading.height, closeButton.height)

            Heading {
                id: heading

                anchors.left: parent.left
                anchors.leftMargin: Theme.ring
                anchors.right: closeButton.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: sheet.title
            }
            ActionButton {
                id: closeButton

                anchors.right: parent.right
                glyph: "close"
                height: Theme.targetLeast
                iconOnly: true
                text: qsTr("Close")
                width: Theme.targetLeast

                onClicked: sheet.close()
            }
        }
        Scroller {
            id: body

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap * 1.5
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap * 1.5
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            padding: Theme.ring
        }
    }
}
