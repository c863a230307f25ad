import QtQuick
import QtQuick.Templates as T
import Careers.Theme

// Shows that there is more, and how far down one is.
T.ScrollBar {
    id: bar

    implicitWidth: Math.max(6, Theme.step)
    implicitHeight: Math.max(6, Theme.step)
    minimumSize: 0.08
    padding: Math.round(Theme.step / 4)
    policy: T.ScrollBar.AsNeeded
    visible: size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        color: Theme.colours.outline
        opacity: bar.active ? 0.9 : 0.55
        radius: width / 2
    }
}
