import QtQuick
import Careers.Theme

// A result that can be read in two seconds: what it is, why it is here, what people do,
// what it pays, where it is heading, and a button to put it beside others.
PressButton {
    id: card

    required property string code
    required property string title
    required property string family
    required property string why
    required property string line
    required property string entry
    required property string pay
    required property string pay_note
    required property string prospects
    required property string prospects_glyph
    required property string prospects_tone
    required property bool chosen

    readonly property bool ringed: GridView.isCurrentItem && GridView.view.activeFocus

    signal compareToggled

    // A card put aside for later use is not there: not for Tab, not for a screen reader.
    GridView.onPooled: visible = false
    GridView.onReused: visible = true

    focusPolicy: Qt.ClickFocus
    text: title
    bottomInset: Theme.gap / 2
    leftInset: Theme.gap / 2
    padding: Theme.gap * 1.5
    rightInset: Theme.gap / 2
    topInset: Theme.gap / 2
    Accessible.name: title
    Accessible.description: [why, line, pay + " " + pay_note, prospects].filter(part => part !== "").join(". ")

    contentItem: Item {
        Rectangle {
            id: bar

            color: Theme.family(card.family)
            height: Math.max(heading.height, Theme.targetLeast)
            radius: width / 2
            width: Math.max(4, Math.round(1.8 * Theme.mm))
        }
        Column {
            id: heading

            anchors.left: bar.right
            anchors.leftMargin: Theme.step * 1.4
            anchors.right: add.left
            anchors.rightMargin: Theme.step
            spacing: Math.round(Theme.step / 3)

            Prose {
                elide: Text.ElideRight
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                lineHeight: 1.1
                maximumLineCount: card.why === "" ? 3 : 2
                text: card.title
                width: parent.width
                Accessible.ignored: true
            }
            Note {
                color: Theme.colours.accentSoftInk
                elide: Text.ElideRight
                lineHeight: 1.1
                maximumLineCount: 1
                text: card.why
                visible: text !== ""
                width: parent.width
                Accessible.ignored: true
            }
        }
        ActionButton {
            id: add

            anchors.right: parent.right
            focusPolicy: Qt.NoFocus
            glyph: card.chosen ? "check" : "add"
            height: Theme.targetLeast
            iconOnly: true
            kind: card.chosen ? "primary" : "quiet"
            text: card.chosen ? qsTr("Remove %1 from compare").arg(card.title) : qsTr("Add %1 to compare").arg(card.title)
            width: Theme.targetLeast

            onClicked: card.compareToggled()
        }
        Prose {
            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.step
            anchors.top: heading.height > bar.height ? heading.bottom : bar.bottom
            anchors.topMargin: Theme.step
            color: Theme.colours.inkSoft
            elide: Text.ElideRight
            lineHeight: 1.2
            text: card.line
            width: parent.width
            Accessible.ignored: true
        }
        Column {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width

            Item {
                height: Math.max(amount.height, badge.height)
                width: parent.width

                Prose {
                    id: amount

                    anchors.bottom: parent.bottom
                    anchors.left: parent.left
                    anchors.right: badge.left
                    anchors.rightMargin: Theme.step
                    elide: Text.ElideRight
                    font.bold: true
                    font.pixelSize: card.pay.length > 12 ? Theme.body : Theme.lead
                    lineHeight: 1.1
                    maximumLineCount: 1
                    text: card.pay
                    Accessible.ignored: true
                }
                Badge {
                    id: badge

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    glyph: card.prospects_glyph
                    text: card.prospects
                    tone: card.prospects_tone
                    Accessible.ignored: true
                }
            }
            Note {
                elide: Text.ElideRight
                lineHeight: 1.15
                maximumLineCount: 1
                text: card.pay_note
                width: parent.width
                Accessible.ignored: true
            }
            Note {
                elide: Text.ElideRight
                lineHeight: 1.15
                maximumLineCount: 1
                text: card.entry
                width: parent.width
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        border.color: card.chosen ? Theme.colours.accent : Theme.colours.line
        border.width: card.chosen ? Math.max(2, Theme.hairline * 2) : Theme.hairline
        color: card.down ? Theme.colours.sunken : Theme.colours.surface
        radius: Theme.radius

        Rectangle {
            anchors.fill: parent
            anchors.margins: parent.border.width
            color: "transparent"
            border.color: Theme.colours.outline
            border.width: Theme.hairline
            radius: Theme.radius
            visible: card.hovered && !card.down && !card.chosen
        }
        FocusRing {
            radius: Theme.radius + Theme.ring
            shown: card.visualFocus || card.ringed
        }
    }
}
