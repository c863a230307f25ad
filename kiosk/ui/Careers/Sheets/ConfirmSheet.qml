import QtQuick
import Careers.Components
import Careers.Theme

// One question with one answer that acts; closing it changes nothing.
Sheet {
    id: sheet

    required property string question
    required property string answer

    signal confirmed

    Prose {
        text: sheet.question
        width: parent.width
    }
    Flow {
        spacing: Theme.gap
        width: parent.width

        ActionButton {
            height: Theme.target
            kind: "primary"
            text: sheet.answer
            visible: text !== ""

            onClicked: sheet.confirmed()
        }
        ActionButton {
            height: Theme.target
            text: qsTr("Stay here")

            onClicked: sheet.close()
        }
    }
}
