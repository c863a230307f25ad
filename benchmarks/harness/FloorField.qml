import QtQuick
import QtQuick.Controls.Basic

// The floor of starting: a bare window with one text field.
Window {
    height: 1080
    width: 1920

    TextField {
        anchors.centerIn: parent
        focus: true
        width: 600
    }
}
