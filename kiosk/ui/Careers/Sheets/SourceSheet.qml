import QtQuick
import Careers.Components

// Where a figure comes from.
Sheet {
    id: sheet

    required property var source

    title: source.title ?? qsTr("Source")

    SourceFacts {
        source: sheet.source
    }
}
