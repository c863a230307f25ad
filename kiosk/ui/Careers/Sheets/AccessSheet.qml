pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme
import Careers.ViewModels

// How one wants to see it. Every choice works at once.
Sheet {
    id: sheet

    required property AccessViewModel access

    signal helpAsked

    title: qsTr("Access")

    Heading {
        font.pixelSize: Theme.lead
        text: qsTr("Size of text")
    }
    Flow {
        spacing: Theme.step
        width: parent.width

        Repeater {
            model: [100, 125, 150, 175, 200]

            Chip {
                required property int modelData

                checked: sheet.access.text_percent === modelData
                text: qsTr("%1 %").arg(modelData)
                Accessible.checkable: true

                onClicked: sheet.access.choose_text_percent(modelData)
            }
        }
    }
    Heading {
        font.pixelSize: Theme.lead
        text: qsTr("Colours")
    }
    Flow {
        spacing: Theme.step
        width: parent.width

        Chip {
            checked: sheet.access.theme === "light"
            text: qsTr("Light")
            Accessible.checkable: true

            onClicked: sheet.access.choose_theme("light")
        }
        Chip {
            checked: sheet.access.theme === "dark"
            text: qsTr("Dark")
            Accessible.checkable: true

            onClicked: sheet.access.choose_theme("dark")
        }
        Chip {
            checked: sheet.access.theme === "high-contrast"
            text: qsTr("High contrast")
            Accessible.checkable: true

            onClicked: sheet.access.choose_theme("high-contrast")
        }
    }
    Heading {
        font.pixelSize: Theme.lead
        text: qsTr("Movement")
    }
    Flow {
        spacing: Theme.step
        width: parent.width

        Chip {
            checked: !sheet.access.calm
            text: qsTr("As usual")
            Accessible.checkable: true

            onClicked: sheet.access.choose_calm(false)
        }
        Chip {
            checked: sheet.access.calm
            text: qsTr("Fewer movements")
            Accessible.checkable: true

            onClicked: sheet.access.choose_calm(true)
        }
    }
    ActionButton {
        glyph: "help"
        text: qsTr("Help and advice")

        onClicked: sheet.helpAsked()
    }
}
