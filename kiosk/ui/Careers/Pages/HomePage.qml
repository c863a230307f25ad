pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme
import Careers.ViewModels

// One field that is plainly the thing to touch, and ways in for those with no word to type.
FocusScope {
    id: page

    required property HomeViewModel home

    signal searched(text: string)
    signal interestsAsked
    signal subjectsAsked
    signal statesAsked
    signal helpAsked

    readonly property bool portrait: height > width
    readonly property real cardWidth: Theme.mm * 72 * Math.max(1, Theme.textScale * 0.8)
    readonly property int perRow: {
        const fitting = Math.max(1, Math.floor((body.width + Theme.gap) / (cardWidth + Theme.gap)));
        return fitting >= 4 ? 4 : fitting >= 2 ? 2 : 1;
    }

    function focusSearch(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function clear(): void {
        field.clear();
        scroller.contentY = 0;
    }

    Scroller {
        id: scroller

        anchors.fill: parent
        padding: page.portrait ? Theme.margin : Math.max(Theme.gap * 1.5, Math.min(Theme.margin * 3, (width - Theme.mm * 400) / 2 + Theme.margin))
        spacing: 0

        // Standing wide, the page hangs in the middle; upright, it sinks to where hands are.
        Item {
            height: Math.max(0, page.height - body.height - scroller.padding * 2) * (page.portrait ? 0.85 : 0.5)
            width: 1
        }
        Column {
            id: body

            spacing: Theme.gap * 1.75
            width: parent.width

            Column {
                spacing: Theme.step
                width: parent.width

                Heading {
                    font.pixelSize: Theme.display
                    text: qsTr("What kind of work would suit you?")
                    width: parent.width
                }
                Prose {
                    color: Theme.colours.inkSoft
                    text: page.home.promise
                    width: parent.width
                }
            }
            SearchField {
                id: field

                focus: true
                large: true
                placeholderText: page.width > Theme.mm * 300 * Theme.textScale ? qsTr("fix cars  ·  nurse  ·  something outdoors with animals") : qsTr("fix cars  ·  nurse")
                width: parent.width

                onAccepted: page.searched(text)
                onActiveFocusChanged: if (activeFocus)
                    Qt.callLater(() => scroller.contentY = 0)
                onCleared: clear()
                onTextEdited: page.searched(text)
            }
            Heading {
                font.pixelSize: Theme.lead
                text: qsTr("Or look around by family of work")
                width: parent.width
            }
            Grid {
                id: grid

                columns: page.perRow
                spacing: Theme.gap
                width: parent.width

                Repeater {
                    id: families

                    model: page.home.families

                    FamilyTile {
                        required property var modelData

                        count: modelData.count
                        family: modelData.code
                        height: grid.tallest
                        note: modelData.note
                        text: modelData.name
                        width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns

                        onClicked: page.home.browse_family(family)
                        onImplicitHeightChanged: grid.measure()
                    }
                }

                property real tallest: Theme.target

                function measure(): void {
                    let tallest = Theme.target;
                    for (let place = 0; place < families.count; place++)
                        tallest = Math.max(tallest, (families.itemAt(place) as FamilyTile)?.implicitHeight ?? 0);
                    grid.tallest = tallest;
                }
            }
            Flow {
                spacing: Theme.gap * 0.75
                width: parent.width

                Chip {
                    text: qsTr("No qualification needed")

                    onClicked: page.home.browse_no_qualification()
                }
                Chip {
                    text: qsTr("Apprenticeships and traineeships")

                    onClicked: page.home.browse_certificates()
                }
                Chip {
                    text: qsTr("In shortage in my state")

                    onClicked: page.statesAsked()
                }
                Chip {
                    text: qsTr("My interests")

                    onClicked: page.interestsAsked()
                }
                Chip {
                    text: qsTr("By school subject")

                    onClicked: page.subjectsAsked()
                }
                Chip {
                    text: qsTr("A to Z")

                    onClicked: page.home.browse_all()
                }
                Chip {
                    glyph: "help"
                    text: qsTr("Help and advice")

                    onClicked: page.helpAsked()
                }
            }
        }
    }
}
