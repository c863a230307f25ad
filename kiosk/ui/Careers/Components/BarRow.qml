import QtQuick
import Careers.Theme

// A label, a bar and what it says in words.
Item {
    id: row

    required property string label
    required property string value
    required property real share
    property real zero: 0
    property color tone: Theme.colours.accent
    property bool wide: width > Theme.mm * 95 * Theme.textScale

    implicitHeight: wide ? Math.max(name.height, said.height, bar.height) : name.height + bar.height + Theme.step
    width: parent ? (parent as Item).width : 0
    Accessible.name: label + ": " + value
    Accessible.role: Accessible.StaticText

    Prose {
        id: name

        lineHeight: 1.1
        text: row.label
        width: row.wide ? parent.width * 0.38 : parent.width - said.width - Theme.step
        Accessible.ignored: true
    }
    Bar {
        id: bar

        anchors.verticalCenter: row.wide ? parent.verticalCenter : undefined
        share: row.share
        tone: row.tone
        width: row.wide ? parent.width * 0.28 : parent.width
        x: row.wide ? parent.width * 0.4 : 0
        y: row.wide ? 0 : name.height + Theme.step / 2
        zero: row.zero
    }
    Prose {
        id: said

        anchors.right: parent.right
        font.features: {
            "tnum": 1
        }
        font.weight: Font.DemiBold
        horizontalAlignment: row.wide ? Text.AlignLeft : Text.AlignRight
        lineHeight: 1.1
        text: row.value
        width: row.wide ? parent.width * 0.3 : Math.min(implicitWidth, parent.width * 0.55)
        Accessible.ignored: true
    }
}
