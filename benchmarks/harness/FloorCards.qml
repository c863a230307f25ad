import QtQuick

// The floor: twelve plain cards with the same texts as a page of results, and nothing else.
Window {
    id: window

    required property var cards

    color: "white"
    height: 1080
    width: 1920
    flags: Qt.WindowDoesNotAcceptFocus

    GridView {
        anchors.fill: parent
        cellHeight: 360
        cellWidth: 480
        interactive: false
        model: window.cards

        delegate: Item {
            id: cell

            required property string title
            required property string why
            required property string line
            required property string entry
            required property string pay
            required property string pay_note
            required property string prospects

            height: 360
            width: 480

            Rectangle {
                anchors.fill: parent
                anchors.margins: 8
                border.color: "silver"
                color: "white"
                radius: 18

                Column {
                    anchors.fill: parent
                    anchors.margins: 16
                    spacing: 8

                    Text {
                        elide: Text.ElideRight
                        font.bold: true
                        font.pixelSize: 25
                        maximumLineCount: 2
                        text: cell.title
                        textFormat: Text.PlainText
                        width: parent.width
                        wrapMode: Text.Wrap
                    }
                    Text {
                        elide: Text.ElideRight
                        font.pixelSize: 17
                        text: cell.why
                        textFormat: Text.PlainText
                        width: parent.width
                    }
                    Text {
                        elide: Text.ElideRight
                        font.pixelSize: 20
                        maximumLineCount: 3
                        text: cell.line
                        textFormat: Text.PlainText
                        width: parent.width
                        wrapMode: Text.Wrap
                    }
                    Text {
                        font.bold: true
                        font.pixelSize: 25
                        text: cell.pay
                        textFormat: Text.PlainText
                    }
                    Text {
                        font.pixelSize: 17
                        text: cell.pay_note
                        textFormat: Text.PlainText
                    }
                    Text {
                        font.pixelSize: 17
                        text: cell.prospects
                        textFormat: Text.PlainText
                    }
                    Text {
                        font.pixelSize: 17
                        text: cell.entry
                        textFormat: Text.PlainText
                    }
                }
            }
        }
    }
}
