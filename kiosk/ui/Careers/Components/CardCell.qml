import QtQuick
import Careers.Theme

// One place of the results grid, with its card and the space around it.
Item {
    id: cell

    required property int index
    required property string code
    required property string title
    required property string family
    required property string why
    required property string line
    required property string entry
    required property string pay
    required property string pay_note
    required property string prospects
    required property string prospects_glyph
    required property string prospects_tone
    required property bool chosen

    readonly property alias card: card

    // A card put aside for later use is not there: not for Tab, not for a screen reader.
    GridView.onPooled: visible = false
    GridView.onReused: visible = true

    signal asked(code: string)
    signal toggled(code: string)

    OccupationCard {
        id: card

        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        chosen: cell.chosen
        code: cell.code
        entry: cell.entry
        family: cell.family
        line: cell.line
        pay: cell.pay
        pay_note: cell.pay_note
        prospects: cell.prospects
        prospects_glyph: cell.prospects_glyph
        prospects_tone: cell.prospects_tone
        ringed: cell.GridView.isCurrentItem && cell.GridView.view.activeFocus
        title: cell.title
        why: cell.why

        onClicked: cell.asked(cell.code)
        onCompareToggled: cell.toggled(cell.code)
    }
}
