import QtQuick
import Careers.Theme

// Keeps what the keyboard reaches in sight: scrolls its view to the control that has the focus.
Item {
    id: follower

    required property Flickable view

    visible: false

    Connections {
        target: follower.Window.window

        function onActiveFocusItemChanged(): void {
            settled.restart();
        }
    }
    // A turn later, when what is being laid out has found its place.
    Timer {
        id: settled

        interval: 0

        onTriggered: follower.follow(follower.Window.activeFocusItem)
    }

    function follow(item: Item): void {
        let within = item;
        while (within && within !== view.contentItem)
            within = within.parent;
        if (!within || item === within)
            return;
        const top = item.mapToItem(view.contentItem, 0, 0).y - Theme.gap;
        const bottom = top + item.height + Theme.gap * 2;
        const last = view.originY + view.contentHeight - view.height;
        if (top < view.contentY || bottom > view.contentY + view.height)
            view.contentY = Math.max(view.originY, Math.min(last, top < view.contentY ? top : bottom - view.height));
    }
}
