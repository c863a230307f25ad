pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Careers.Components
import Careers.Theme
import Careers.ViewModels

// Cards that follow what is typed, with filters beside them, or in a sheet where it is narrow.
FocusScope {
    id: page

    required property ResultsViewModel results
    required property var families

    signal searched(text: string)
    signal occupationAsked(code: string)
    signal compareToggled(code: string)
    signal facetAsked(id: string, label: string)
    signal facetsAsked
    signal familyAsked(code: string)
    signal scrolled(scroll: real)

    readonly property bool roomy: width >= Theme.mm * 300 * Math.max(1, Theme.textScale * 0.9)

    function focusSearch(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    function takeOver(): void {
        field.forceActiveFocus(Qt.OtherFocusReason);
        field.text = page.results.query;
        field.cursorPosition = field.text.length;
    }

    SearchField {
        id: field

        anchors.left: parent.left
        anchors.margins: Theme.gap * 1.5
        anchors.right: parent.right
        anchors.top: parent.top
        count: page.results.count_text
        focus: true
        placeholderText: qsTr("Search in your own words")

        Keys.onDownPressed: grid.forceActiveFocus(Qt.TabFocusReason)
        onAccepted: grid.forceActiveFocus(Qt.TabFocusReason)
        onCleared: {
            clear();
            page.searched("");
            field.forceActiveFocus(Qt.OtherFocusReason);
        }
        onTextEdited: page.searched(text)
    }
    function forget(): void {
        field.clear();
    }

    Connections {
        target: page.results

        function onQuery_changed(): void {
            if (field.text !== page.results.query)
                field.text = page.results.query;
        }

        function onPlaced(scroll: real): void {
            grid.currentIndex = 0;
            grid.forceLayout();
            grid.contentY = Math.max(0, Math.min(scroll, grid.contentHeight - grid.height));
        }
    }
    Flickable {
        id: side

        anchors.bottom: parent.bottom
        anchors.left: field.left
        anchors.top: field.bottom
        anchors.topMargin: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: tiles.height + Theme.gap
        contentWidth: width
        visible: page.roomy

        T.ScrollBar.vertical: SlimScrollBar {}

        width: page.roomy ? Theme.mm * 70 * Math.max(1, Theme.textScale * 0.85) + Theme.step : 0

        Column {
            id: tiles

            spacing: Theme.step * 1.25
            width: parent.width - Theme.ring
            y: Theme.ring
            x: Theme.ring

            Repeater {
                model: page.roomy ? page.results.facets : []

                FilterTile {
                    required property var modelData

                    active: modelData.active
                    chosen: modelData.chosen
                    label: modelData.label
                    width: tiles.width - Theme.ring - Theme.step

                    onClicked: page.facetAsked(modelData.id, modelData.label)
                }
            }
        }
    }
    Flow {
        id: orders

        anchors.left: page.roomy ? side.right : field.left
        anchors.leftMargin: page.roomy ? Theme.gap : 0
        anchors.right: field.right
        anchors.top: field.bottom
        anchors.topMargin: Theme.gap + (page.roomy ? Theme.ring : 0)
        spacing: Theme.step

        Chip {
            checked: page.results.active_facets > 0
            glyph: "filter"
            text: page.results.active_facets > 0 ? qsTr("Filters (%1)").arg(page.results.active_facets) : qsTr("Filters")
            visible: !page.roomy

            onClicked: page.facetsAsked()
        }
        Repeater {
            model: page.results.orders

            Chip {
                required property var modelData

                checked: modelData.checked
                text: modelData.label
                Accessible.checkable: true
                Accessible.description: qsTr("Order of the list")

                onClicked: page.results.sort(modelData.id)
            }
        }
        Chip {
            glyph: "close"
            text: qsTr("Clear filters")
            visible: page.roomy && page.results.active_facets > 0 && page.results.count > 0

            onClicked: page.results.clear_filters()
        }
        Note {
            height: Theme.targetLeast
            leftPadding: Theme.step
            text: page.results.count_text
            verticalAlignment: Text.AlignVCenter
            visible: !field.countShown
        }
    }
    // For a screen reader, the page's heading; for the eye the field says it.
    Item {
        height: 1
        width: orders.width
        x: orders.x
        y: orders.y
        Accessible.name: page.results.count_text
        Accessible.role: Accessible.Heading
    }
    Column {
        id: hint

        anchors.left: orders.left
        anchors.right: orders.right
        anchors.top: orders.bottom
        topPadding: page.results.hint !== "" ? Theme.step : 0

        Prose {
            color: Theme.colours.inkSoft
            text: page.results.hint
            visible: page.results.hint !== ""
            width: parent.width
        }
    }
    Flow {
        id: letters

        anchors.left: orders.left
        anchors.right: orders.right
        anchors.top: hint.bottom
        anchors.topMargin: visible ? Theme.step : 0
        height: visible ? implicitHeight : 0
        visible: page.results.letters.length > 0

        Repeater {
            model: letters.visible ? page.results.letters : []

            ActionButton {
                required property var modelData

                horizontalPadding: 0
                implicitWidth: Theme.targetLeast
                kind: "plain"
                text: modelData.letter
                Accessible.name: qsTr("Jump to %1").arg(modelData.letter)

                onClicked: grid.positionViewAtIndex(modelData.row, GridView.Beginning)
            }
        }
    }
    GridView {
        id: grid

        anchors.bottom: parent.bottom
        anchors.left: orders.left
        anchors.leftMargin: -Theme.gap / 2
        anchors.right: field.right
        anchors.rightMargin: -Theme.gap / 2
        anchors.top: letters.bottom
        anchors.topMargin: Theme.gap / 2
        activeFocusOnTab: count > 0
        cacheBuffer: 0
        cellHeight: Math.round(Theme.gap * 4.6 + Math.max(Theme.targetLeast, Theme.lead * 2.3 + Theme.small * 1.3) + Theme.body * 3.8 + Theme.lead * 1.3 + Theme.small * 2.7)
        cellWidth: Math.floor(width / Math.max(1, Math.floor(width / (Theme.mm * 104 * Math.max(1, Theme.textScale * 0.8)))))
        clip: true
        keyNavigationEnabled: true
        model: page.results.cards
        pixelAligned: true
        reuseItems: true
        Accessible.name: page.results.count_text
        Accessible.role: Accessible.List

        T.ScrollBar.vertical: SlimScrollBar {}

        Keys.onReturnPressed: (currentItem as OccupationCard)?.clicked()
        Keys.onEnterPressed: (currentItem as OccupationCard)?.clicked()
        Keys.onSpacePressed: (currentItem as OccupationCard)?.clicked()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
                (currentItem as OccupationCard)?.compareToggled();
        }
        onContentYChanged: page.scrolled(contentY)

        delegate: OccupationCard {
            height: grid.cellHeight
            width: grid.cellWidth

            onClicked: page.occupationAsked(code)
            onCompareToggled: page.compareToggled(code)
        }
    }
    NothingFound {
        anchors.fill: grid
        anchors.leftMargin: Theme.gap / 2
        families: page.families
        hiddenByFilters: page.results.hidden_by_filters
        query: page.results.query
        suggestions: page.results.suggestions
        visible: page.results.answered && page.results.count === 0

        onFamilyAsked: code => page.familyAsked(code)
        onFiltersCleared: page.results.clear_filters()
        onOccupationAsked: code => page.occupationAsked(code)
    }
}
