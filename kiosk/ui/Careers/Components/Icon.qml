import QtQuick
import QtQuick.Controls.impl
import Careers.Theme

// A drawn icon in a colour of the theme. Decoration: a screen reader passes over it.
IconImage {
    id: icon

    required property string glyph
    property int size: Math.round(Theme.lead * 1.15)

    source: glyph ? Qt.resolvedUrl("../../../../resources/icons/" + glyph + ".svg") : ""
    sourceSize: Qt.size(size, size)
    color: Theme.colours.ink
    Accessible.ignored: true
}
