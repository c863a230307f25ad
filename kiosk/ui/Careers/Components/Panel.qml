import QtQuick
import Careers.Theme

// A white card with a heading, its content in a column, and its source one tap away.
Rectangle {
    id: panel

    property string title: ""
    property string source: ""
    property string sourceOf: ""
    default property alias content: column.data

    signal sourceAsked(source: string)

    implicitHeight: column.y + column.height + Theme.gap * 1.5
    border.color: Theme.colours.line
    border.width: Theme.hairline
    color: Theme.colours.surface
    radius: Theme.radius

    Heading {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 1.5
        anchors.right: sourceButton.visible ? sourceButton.left : parent.right
        anchors.rightMargin: Theme.gap
        color: Theme.colours.inkSoft
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        text: panel.title
        visible: text !== ""
        y: Theme.gap * 1.4
    }
    ActionButton {
        id: sourceButton

        anchors.right: parent.right
        anchors.rightMargin: Theme.step
        glyph: "source"
        height: Theme.targetLeast
        kind: "plain"
        text: qsTr("Source")
        textSize: Theme.small
        visible: panel.source !== ""
        y: Theme.step
        Accessible.name: qsTr("Source: %1").arg([panel.title, panel.sourceOf].filter(part => part !== "").join(", "))

        onClicked: panel.sourceAsked(panel.source)
    }
    Column {
        id: column

        spacing: Theme.gap
        width: parent.width - Theme.gap * 3
        x: Theme.gap * 1.5
        y: heading.visible ? Math.max(heading.y + heading.height + Theme.step, sourceButton.visible ? sourceButton.y + sourceButton.height : 0) : Theme.gap * 1.5
    }
}
