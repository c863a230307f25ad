import QtQuick
import QtQuick.Templates as T
import Careers.Theme

// A page that scrolls by swipe, wheel and keys, with its content in a column.
Flickable {
    id: scroller

    default property alias body: column.data
    property int padding: Theme.gap * 2
    property alias spacing: column.spacing

    boundsBehavior: Flickable.DragAndOvershootBounds
    clip: true
    contentHeight: column.height + padding * 2
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick

    T.ScrollBar.vertical: SlimScrollBar {}
    Keys.onDownPressed: contentY = Math.min(Math.max(0, contentHeight - height), contentY + Theme.target)
    Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.target)

    Column {
        id: column

        spacing: Theme.gap
        width: scroller.width - scroller.padding * 2
        x: scroller.padding
        y: scroller.padding
    }
}
