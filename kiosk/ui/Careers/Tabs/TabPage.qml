import QtQuick
import Careers.Components

// What every tab is: a page that scrolls, its content, and what it can ask of the window.
Scroller {
    required property var content

    signal occupationAsked(code: string)
    signal guideAsked(id: string)
    signal sourceAsked(source: string)
}
