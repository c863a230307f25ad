pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components

// A list to choose one of. `choices` are rows with label, note, count, checked, possible.
Sheet {
    id: sheet

    required property var choices

    signal chosen(row: int)

    Repeater {
        model: sheet.open ? sheet.choices : []

        ChoiceRow {
            required property var modelData
            required property int index

            checkable: modelData.checked !== undefined
            checked: modelData.checked ?? false
            count: modelData.count ?? ""
            enabled: modelData.possible ?? true
            note: modelData.note ?? ""
            opacity: enabled ? 1 : 0.5
            text: modelData.label
            width: parent ? (parent as Item).width : 0

            onClicked: {
                sheet.chosen(index);
                sheet.close();
            }
        }
    }
}
