import QtQuick
import QtQuick.Templates as T
import Careers.Theme

// What everything that can be pressed is: by finger, mouse, Space and Enter, with a name.
T.AbstractButton {
    id: button

    focusPolicy: Qt.StrongFocus
    hoverEnabled: !Theme.kiosk
    Accessible.name: text

    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
}
