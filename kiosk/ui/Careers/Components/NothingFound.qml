pragma ComponentBehavior: Bound

import QtQuick
import Careers.Theme

// Never a dead end: near spellings, filters to lift, and the ways in.
Scroller {
    id: nothing

    required property string query
    required property int hiddenByFilters
    required property var suggestions
    required property var families

    signal filtersCleared
    signal familyAsked(code: string)
    signal occupationAsked(code: string)

    padding: Theme.gap

    Heading {
        text: nothing.hiddenByFilters > 0 ? qsTr("The filters leave nothing") : qsTr("Nothing found for “%1”").arg(nothing.query.trim().slice(0, 60))
        width: parent.width
    }
    Prose {
        color: Theme.colours.inkSoft
        text: nothing.hiddenByFilters > 0 ? qsTr("Without them there are %1.").arg(nothing.hiddenByFilters) : nothing.suggestions.length > 0 ? qsTr("Did you mean one of these?") : qsTr("Try a simpler word, such as what you would make, fix, or look after.")
        width: parent.width
    }
    ActionButton {
        kind: "primary"
        text: qsTr("Clear filters")
        visible: nothing.hiddenByFilters > 0

        onClicked: nothing.filtersCleared()
    }
    Flow {
        spacing: Theme.gap * 0.75
        visible: nothing.hiddenByFilters === 0
        width: parent.width

        Repeater {
            model: nothing.suggestions

            Chip {
                required property var modelData

                text: modelData.title

                onClicked: nothing.occupationAsked(modelData.code)
            }
        }
    }
    Heading {
        font.pixelSize: Theme.lead
        text: qsTr("Look around by family of work")
        topPadding: Theme.gap
        width: parent.width
    }
    Flow {
        spacing: Theme.gap * 0.75
        width: parent.width

        Repeater {
            model: nothing.families

            Chip {
                required property var modelData

                glyph: "family-" + modelData.code
                text: modelData.name

                onClicked: nothing.familyAsked(modelData.code)
            }
        }
    }
}
