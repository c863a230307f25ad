import QtQuick

// The colours by the work they do. A theme gives every one of them a value.
QtObject {
    required property color paper
    required property color surface
    required property color sunken
    required property color line
    required property color outline
    required property color ink
    required property color inkSoft
    required property color accent
    required property color accentInk
    required property color accentSoft
    required property color accentSoftInk
    required property color warm
    required property color warmSoft
    required property color good
    required property color goodSoft
    required property color chosen
    required property color chosenInk
    required property color focus
    required property color veil
    required property real familyTint
    required property list<color> families
}
