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
    Keys.onPressed: event => event.accepted = scroller.scrollBy(event.key)

    FocusFollower {
        view: scroller
    }

    Column {
        id: column

        spacing: Theme.gap
        width: scroller.width - scroller.padding * 2
        x: scroller.padding
        y: scroller.padding
    }

    // Moves by a line, a page or to an end; says whether the key was one for that.
    function scrollBy(key: int): bool {
        const page = height * 0.85;
        const steps = new Map([[Qt.Key_Down, Theme.target], [Qt.Key_Up, -Theme.target], [Qt.Key_PageDown, page], [Qt.Key_PageUp, -page], [Qt.Key_End, contentHeight], [Qt.Key_Home, -contentHeight]]);
        if (!steps.has(key))
            return false;
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + steps.get(key)));
        return true;
    }
}
