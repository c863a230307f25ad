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

        readonly property int iconRoom: control.glyph === "" ? 0 : Math.ceil(Theme.lead * 1.15) + (control.iconOnly || control.stacked ? 0 : Theme.step)
        readonly property real labelWidth: control.iconOnly ? 0 : Math.ceil(label.implicitWidth) + 1
        readonly property real used: iconRoom + (control.iconOnly ? 0 : label.width)

        implicitHeight: control.stacked ? iconRoom + label.implicitHeight : Math.max(iconRoom > 0 ? icon.height : 0, label.visible ? label.implicitHeight : 0)
        implicitWidth: control.stacked ? Math.max(iconRoom, labelWidth) : iconRoom + labelWidth

        Icon {
            id: icon

            color: control.mark
            glyph: control.glyph
            visible: control.glyph !== ""
            x: Math.round((content.width - (control.stacked ? width : content.used)) / 2)
            y: Math.round((content.height - (control.stacked ? content.implicitHeight : height)) / 2)
        }
        Prose {
            id: label

            color: control.mark
            font.pixelSize: control.stacked ? Theme.small : control.textSize
            font.weight: Font.DemiBold
            horizontalAlignment: control.stacked || control.glyph === "" ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: 1.1
            text: control.text
            visible: !control.iconOnly
            width: Math.min(content.labelWidth, Math.max(0, control.availableWidth - (control.stacked ? 0 : content.iconRoom)))
            x: control.stacked ? (content.width - width) / 2 : Math.round((content.width - content.used) / 2) + content.iconRoom
            y: control.stacked ? icon.y + content.iconRoom : (content.height - height) / 2
            Accessible.ignored: true
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
