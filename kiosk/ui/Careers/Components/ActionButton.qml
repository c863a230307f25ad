import QtQuick
import Careers.Theme

// A button with words, an icon or both. `kind` is primary (the one thing to do next),
// quiet (everything else), soft (in between: something is waiting) or plain (no ground).
PressButton {
    id: control

    property string glyph: ""
    property string kind: "quiet"
    property bool stacked: false
    property bool iconOnly: false
    property int textSize: Theme.body

    readonly property color ground: kind === "primary" ? Theme.colours.accent : kind === "soft" ? Theme.colours.accentSoft : kind === "plain" ? "transparent" : Theme.colours.sunken
    readonly property color mark: !enabled ? Theme.colours.inkSoft : kind === "primary" ? Theme.colours.accentInk : kind === "soft" ? Theme.colours.accentSoftInk : Theme.colours.ink

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.targetLeast, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: iconOnly || stacked ? Theme.step : Theme.gap * 1.4
    verticalPadding: Theme.step

    contentItem: Item {
        id: content

        readonly property int iconRoom: control.glyph === "" ? 0 : Math.ceil(Theme.lead * 1.15) + (control.iconOnly ? 0 : Theme.step)

        implicitWidth: control.stacked ? stack.implicitWidth : iconRoom + (control.iconOnly ? 0 : Math.ceil(label.implicitWidth) + 1)
        implicitHeight: control.stacked ? stack.implicitHeight : row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.step
            visible: !control.stacked

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: control.mark
                glyph: control.glyph
                visible: control.glyph !== ""
            }
            Prose {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                color: control.mark
                font.pixelSize: control.textSize
                font.weight: Font.DemiBold
                lineHeight: 1.1
                text: control.text
                visible: !control.iconOnly
                width: Math.min(implicitWidth, Math.max(0, control.availableWidth - content.iconRoom))
                Accessible.ignored: true
            }
        }
        Column {
            id: stack

            anchors.centerIn: parent
            spacing: Math.round(Theme.step / 3)
            visible: control.stacked

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: control.mark
                glyph: control.glyph
            }
            Prose {
                anchors.horizontalCenter: parent.horizontalCenter
                color: control.mark
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                lineHeight: 1.05
                text: control.text
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        border.color: Theme.isHighContrast ? Theme.colours.line : control.kind === "soft" ? Theme.colours.accent : "transparent"
        border.width: Theme.isHighContrast || control.kind === "soft" ? Math.max(2, Theme.hairline) : 0
        color: control.down ? Qt.darker(control.ground, 1.12) : control.hovered ? Qt.darker(control.ground, 1.05) : control.ground
        opacity: control.enabled ? 1 : 0.6
        radius: Theme.radiusSmall

        FocusRing {
            shown: control.visualFocus
        }
    }
}
