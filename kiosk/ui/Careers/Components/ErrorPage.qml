import QtQuick
import Careers.Theme

// What happened and what to do, when the catalogue cannot be read.
Item {
    id: page

    required property string sentence

    Column {
        anchors.centerIn: parent
        spacing: Theme.gap
        width: Math.min(parent.width - Theme.margin * 2, Theme.mm * 220)

        Heading {
            font.pixelSize: Theme.title
            text: qsTr("The occupations cannot be shown")
            width: parent.width
        }
        Prose {
            font.pixelSize: Theme.lead
            text: page.sentence
            width: parent.width
        }
    }
}
