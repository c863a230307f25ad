pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components

// Another occupation to put beside the others, or in one's place.
Sheet {
    id: sheet

    required property var candidates
    property string instead: ""

    signal chosen(code: string)
    signal searchAsked

    title: instead === "" ? qsTr("Add which one?") : qsTr("Put which one in its place?")

    ActionButton {
        glyph: "search"
        text: qsTr("Search for another")
        visible: sheet.instead === ""

        onClicked: sheet.searchAsked()
    }
    Repeater {
        model: sheet.open ? sheet.candidates : []

        ChoiceRow {
            required property var modelData

            note: modelData.note
            text: modelData.title
            width: parent ? (parent as Item).width : 0

            onClicked: {
                sheet.chosen(modelData.code);
                sheet.close();
            }
        }
    }
    Note {
        text: qsTr("Look at a few occupations first; they will be offered here.")
        visible: sheet.candidates?.length === 0
        width: parent.width
    }
}
