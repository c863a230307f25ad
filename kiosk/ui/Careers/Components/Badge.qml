import QtQuick
import Careers.Theme

// A small statement on a ground of its own. `tone` is good, warm or calm.
Rectangle {
    id: badge

    required property string text
    property string glyph: ""
    property string tone: "calm"
    property real widest: Number.POSITIVE_INFINITY

    readonly property color mark: tone === "good" ? Theme.colours.good : tone === "warm" ? Theme.colours.warm : Theme.colours.ink

    implicitWidth: row.implicitWidth + Theme.step * 2.4
    implicitHeight: row.implicitHeight + Theme.step * 1.1
    border.color: Theme.isHighContrast ? mark : "transparent"
    border.width: Theme.isHighContrast ? Theme.hairline : 0
    color: tone === "good" ? Theme.colours.goodSoft : tone === "warm" ? Theme.colours.warmSoft : Theme.colours.sunken
    radius: Math.min(height / 2, Theme.radius)
    visible: text !== ""
    Accessible.name: text
    Accessible.role: Accessible.StaticText

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Math.round(Theme.step * 0.7)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: badge.mark
            glyph: badge.glyph
            size: Theme.body
            visible: badge.glyph !== ""
        }
        Prose {
            anchors.verticalCenter: parent.verticalCenter
            color: badge.mark
            font.pixelSize: Theme.small
            font.weight: Font.Medium
            lineHeight: 1.1
            text: badge.text
            width: Math.min(implicitWidth, badge.widest - Theme.step * 2.4 - (badge.glyph === "" ? 0 : Theme.body + Theme.step))
            Accessible.ignored: true
        }
    }
}
