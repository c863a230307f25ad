import QtQuick
import Careers.Theme

// Panels in as many columns as fit, filled one below the other without gaps: the first
// half of the children stand left, the others right. One column where it is narrow.
Item {
    id: columns

    default property alias first: leftColumn.data
    property alias second: rightColumn.data
    property real narrowest: Theme.mm * 105 * Math.max(1, Theme.textScale * 0.85)

    readonly property bool split: width >= narrowest * 2 + Theme.gap && rightColumn.children.length > 0

    height: split ? Math.max(leftColumn.height, rightColumn.height) : leftColumn.height + (rightColumn.height > 0 ? Theme.gap + rightColumn.height : 0)
    width: parent ? (parent as Item).width : 0

    Column {
        id: leftColumn

        spacing: Theme.gap
        width: columns.split ? (columns.width - Theme.gap) / 2 : columns.width
    }
    Column {
        id: rightColumn

        spacing: Theme.gap
        width: leftColumn.width
        x: columns.split ? leftColumn.width + Theme.gap : 0
        y: columns.split ? 0 : leftColumn.height + Theme.gap
    }
}
