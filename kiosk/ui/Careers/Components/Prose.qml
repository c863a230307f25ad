import QtQuick
import Careers.Theme

// Running text. Always plain: nothing in the content can become a link or markup.
Text {
    color: Theme.colours.ink
    font.pixelSize: Theme.body
    lineHeight: 1.28
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
