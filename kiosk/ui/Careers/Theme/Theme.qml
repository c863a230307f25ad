pragma Singleton
import QtQuick

// The one scale and the tokens of the look. Everything is measured in millimetres of a
// 21.5-inch full-HD panel; `mm` turns them into pixels of the screen at hand.
QtObject {
    id: theme

    // Set once by Main, and again when the visitor asks for another look.
    property string name: "light"
    property real mm: 4.03
    property real textScale: 1.0
    property bool kiosk: true
    property bool calm: false

    readonly property Colours colours: name === "dark" ? dark : name === "high-contrast" ? highContrast : light
    readonly property Colours light: LightColours {}
    readonly property Colours dark: DarkColours {}
    readonly property Colours highContrast: HighContrastColours {}

    // One modular scale for text, ratio about 1.25 (heights of the letters' box in px).
    readonly property int small: Math.round(4.1 * mm * textScale)
    readonly property int body: Math.round(5.0 * mm * textScale)
    readonly property int lead: Math.round(6.1 * mm * textScale)
    readonly property int heading: Math.round(7.6 * mm * Math.min(textScale, 1 + (textScale - 1) * 0.8))
    readonly property int title: Math.round(10.5 * mm * Math.min(textScale, 1 + (textScale - 1) * 0.6))
    readonly property int display: Math.round(14.5 * mm * Math.min(textScale, 1 + (textScale - 1) * 0.5))

    // Touch: main actions, and the least that any control may measure.
    readonly property int target: Math.round((kiosk ? 20 : 15.5) * mm)
    readonly property int targetLeast: kiosk ? Math.round(15 * mm) : Math.max(44, Math.round(15 * mm))

    // Space in steps of 2 mm (8 px at full HD).
    readonly property int step: Math.max(4, Math.round(2 * mm))
    readonly property int gap: step * 2
    readonly property int margin: step * 5
    readonly property int radius: Math.round(4.5 * mm)
    readonly property int radiusSmall: Math.round(3 * mm)
    readonly property int hairline: Math.max(1, Math.round(mm / 4))
    readonly property int ring: Math.max(3, Math.round(mm * 0.9))

    readonly property int quick: calm ? 0 : 140

    readonly property bool isHighContrast: name === "high-contrast"

    // A family of work: the colour of its major group ("1" to "8").
    function family(code: string): color {
        return colours.families[Math.max(0, Number(code) - 1)];
    }

    function familyTint(code: string): color {
        const tone = family(code);
        return Qt.rgba(tone.r, tone.g, tone.b, colours.familyTint);
    }
}
