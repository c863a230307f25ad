pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components

// All filters, where there is no room for them beside the results.
Sheet {
    id: sheet

    required property var facets
    required property int active

    signal facetAsked(id: string, label: string)
    signal cleared

    title: qsTr("Filters")

    Repeater {
        model: sheet.open ? sheet.facets : []

        FilterTile {
            required property var modelData

            active: modelData.active
            chosen: modelData.chosen
            label: modelData.label
            width: parent ? (parent as Item).width : 0

            onClicked: sheet.facetAsked(modelData.id, modelData.label)
        }
    }
    ActionButton {
        glyph: "close"
        text: qsTr("Clear filters")
        visible: sheet.active > 0

        onClicked: sheet.cleared()
    }
}
