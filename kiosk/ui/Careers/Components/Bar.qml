import QtQuick
import Careers.Theme

// One share of a whole, 0 to 1, as a bar. With a `zero` the bar grows from there, to either side.
Rectangle {
    id: bar

    required property real share
    property real zero: 0
    property color tone: Theme.colours.accent

    implicitHeight: Math.round(Theme.step * 1.6)
    border.color: Theme.isHighContrast ? Theme.colours.line : "transparent"
    border.width: Theme.isHighContrast ? Theme.hairline : 0
    color: Theme.colours.sunken
    radius: height / 2
    Accessible.ignored: true

    Rectangle {
        color: bar.tone
        height: parent.height
        radius: parent.radius
        width: Math.max(height, Math.abs(Math.min(1, Math.max(0, bar.share)) - bar.zero) * parent.width)
        x: Math.max(0, Math.min(parent.width - width, Math.min(bar.share, bar.zero) * parent.width))
    }
    Rectangle {
        color: Theme.colours.outline
        height: parent.height + Theme.step
        visible: bar.zero > 0
        width: Math.max(2, Theme.hairline)
        x: bar.zero * parent.width
        y: -Theme.step / 2
    }
}
