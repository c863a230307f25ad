import QtQuick
import Careers.Theme

// A fact in the head of a page; where it has a source, a tap shows it.
PressButton {
    id: fact

    required property string source
    required property string glyph
    required property string tone
    required property real widest

    enabled: source !== ""
    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    implicitHeight: Math.max(Theme.targetLeast * 0.75, badge.implicitHeight)
    implicitWidth: badge.implicitWidth
    Accessible.description: enabled ? qsTr("Show the source") : ""
    Accessible.role: enabled ? Accessible.Button : Accessible.StaticText

    contentItem: Item {
        Badge {
            id: badge

            anchors.verticalCenter: parent.verticalCenter
            glyph: fact.glyph
            text: fact.text
            tone: fact.tone
            widest: fact.widest
            Accessible.ignored: true
        }
        FocusRing {
            anchors.fill: badge
            radius: badge.radius + Theme.ring
            shown: fact.visualFocus
        }
    }
    // The finger finds it in a larger place than the eye does.
    containmentMask: Item {
        height: Theme.targetLeast
        width: fact.width
        y: (fact.height - height) / 2
    }
}
