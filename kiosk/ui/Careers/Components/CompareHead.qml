import QtQuick
import Careers.Theme

// The head of a compared occupation's column: open it, swap it, take it out.
Item {
    id: head

    required property string code
    required property string title
    required property string family

    signal opened(code: string)
    signal removed(code: string)
    signal swapAsked(code: string)

    implicitHeight: name.height + buttons.height + Theme.gap * 2

    Rectangle {
        anchors.fill: parent
        anchors.rightMargin: Theme.step
        border.color: Theme.colours.line
        border.width: Theme.hairline
        color: Theme.colours.surface
        radius: Theme.radius

        Rectangle {
            id: bar

            color: Theme.family(head.family)
            height: name.height
            radius: width / 2
            width: Math.max(4, Math.round(1.8 * Theme.mm))
            x: Theme.gap
            y: Theme.step * 1.5
        }
        PressButton {
            id: name

            anchors.left: bar.right
            anchors.leftMargin: Theme.step
            anchors.right: parent.right
            anchors.rightMargin: Theme.step
            implicitHeight: Math.max(Theme.targetLeast, implicitContentHeight)
            text: head.title
            y: Theme.step * 1.5
            Accessible.description: qsTr("Open its page")
            Accessible.name: text

            contentItem: Prose {
                elide: Text.ElideRight
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                lineHeight: 1.1
                maximumLineCount: 3
                text: name.text
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            background: Item {
                FocusRing {
                    shown: name.visualFocus
                }
            }

            onClicked: head.opened(head.code)
        }
        Row {
            id: buttons

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.step
            anchors.left: parent.left
            anchors.leftMargin: Theme.step
            spacing: Theme.step

            ActionButton {
                glyph: "swap"
                height: Theme.targetLeast
                iconOnly: head.width < Theme.mm * 80 * Theme.textScale
                kind: "plain"
                text: qsTr("Swap")
                textSize: Theme.small
                Accessible.name: qsTr("Swap %1 for another").arg(head.title)

                onClicked: head.swapAsked(head.code)
            }
            ActionButton {
                glyph: "close"
                height: Theme.targetLeast
                iconOnly: head.width < Theme.mm * 80 * Theme.textScale
                kind: "plain"
                text: qsTr("Take out")
                textSize: Theme.small
                Accessible.name: qsTr("Take %1 out").arg(head.title)

                onClicked: head.removed(head.code)
            }
        }
    }
}
