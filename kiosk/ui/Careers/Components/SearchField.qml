import QtQuick
import QtQuick.Templates as T
import Careers.Theme

// The one field: what a visitor types, in their own words.
T.TextField {
    id: field

    property string count: ""
    property bool large: false
    readonly property bool countShown: counter.visible

    signal cleared

    implicitHeight: Math.max(Math.round((large ? 25 : 21) * Theme.mm), Math.round(font.pixelSize * 1.8))
    color: Theme.colours.ink
    font.family: Application.font.family
    font.pixelSize: large ? Theme.heading : Theme.lead
    leftPadding: magnifier.width + Theme.gap * 2.5
    rightPadding: Theme.gap + (clear.visible ? clear.width : 0) + (counter.visible ? counter.width + Theme.gap : 0)
    maximumLength: 400
    placeholderTextColor: Theme.colours.inkSoft
    renderType: Text.QtRendering
    selectedTextColor: Theme.colours.accentInk
    selectionColor: Theme.colours.accent
    verticalAlignment: TextInput.AlignVCenter
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.name: qsTr("Search occupations")
    Accessible.role: Accessible.EditableText
    Accessible.searchEdit: true

    background: Rectangle {
        border.color: Theme.colours.accent
        border.width: field.activeFocus ? Math.max(3, Theme.hairline * 3) : Math.max(2, Theme.hairline * 2)
        color: Theme.colours.surface
        radius: Theme.radius

        FocusRing {
            radius: Theme.radius + Theme.ring
            shown: field.activeFocus && !Theme.kiosk && field.focusReason === Qt.TabFocusReason
        }
    }

    Icon {
        id: magnifier

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colours.accent
        glyph: "search"
        size: Math.round(field.font.pixelSize * 1.3)
        x: Theme.gap * 1.6
    }
    Text {
        anchors.left: parent.left
        anchors.leftMargin: field.leftPadding
        anchors.right: parent.right
        anchors.rightMargin: field.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        color: field.placeholderTextColor
        elide: Text.ElideRight
        font: field.font
        text: field.placeholderText
        textFormat: Text.PlainText
        visible: field.text === "" && field.preeditText === ""
        Accessible.ignored: true
    }
    Note {
        id: counter

        anchors.right: clear.visible ? clear.left : parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.body
        text: field.count
        visible: field.count !== "" && field.width > Theme.mm * 160 * Theme.textScale
        wrapMode: Text.NoWrap
    }
    ActionButton {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: Theme.step
        anchors.verticalCenter: parent.verticalCenter
        glyph: "close"
        height: parent.height - Theme.step * 2
        iconOnly: true
        text: qsTr("Clear the search")
        visible: field.text !== ""
        width: Math.max(height, Theme.targetLeast)

        onClicked: field.cleared()
    }
}
