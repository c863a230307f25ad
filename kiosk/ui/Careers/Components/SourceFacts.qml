import QtQuick
import Careers.Theme

// A source: who, when, under which licence, where, and how it reached us.
Column {
    id: facts

    required property var source

    spacing: Theme.step
    width: parent ? (parent as Item).width : 0

    FactRow {
        label: qsTr("Publisher")
        value: facts.source.publisher ?? ""
    }
    FactRow {
        label: qsTr("Period")
        value: facts.source.period ?? ""
    }
    FactRow {
        label: qsTr("Licence")
        value: facts.source.licence ?? ""
    }
    FactRow {
        label: qsTr("Where to find it")
        value: facts.source.address ?? ""
    }
    Note {
        text: facts.source.note ?? ""
        width: parent.width
    }
}
