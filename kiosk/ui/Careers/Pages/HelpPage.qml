pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Theme
import Careers.ViewModels

// General advice: the guides by name, and the one that is open.
FocusScope {
    id: page

    required property HelpViewModel help

    signal guideAsked(id: string)

    Keys.forwardTo: [scroller]

    readonly property bool wide: width > Theme.mm * 280 * Math.max(1, Theme.textScale * 0.9)

    Flow {
        id: names

        spacing: Theme.step * 1.25
        width: page.wide ? Theme.mm * 90 * Math.max(1, Theme.textScale * 0.85) : page.width - Theme.gap * 3
        x: Theme.gap * 1.5
        y: Theme.gap * 1.5

        Heading {
            font.pixelSize: Theme.title
            text: qsTr("Help and advice")
            width: parent.width
        }
        Repeater {
            model: page.help.guides

            Chip {
                required property var modelData

                checked: page.help.guide.id === modelData.id
                text: modelData.title
                width: page.wide ? names.width : Math.min(implicitWidth, names.width)
                Accessible.checkable: true

                onClicked: page.guideAsked(modelData.id)
            }
        }
    }
    Scroller {
        id: scroller

        anchors.bottom: parent.bottom
        anchors.left: page.wide ? names.right : parent.left
        anchors.right: parent.right
        anchors.top: page.wide ? parent.top : names.bottom

        Panel {
            title: page.help.guide.title ?? ""
            width: parent.width

            Prose {
                font.pixelSize: Theme.lead
                text: page.help.guide.summary ?? ""
                width: parent.width
            }
            Repeater {
                model: page.help.guide.sections ?? []

                Column {
                    id: section

                    required property var modelData

                    spacing: Theme.step
                    width: parent ? (parent as Item).width : 0

                    Heading {
                        font.pixelSize: Theme.lead
                        text: section.modelData.heading
                        topPadding: Theme.gap
                        width: parent.width
                    }
                    Prose {
                        text: section.modelData.text
                        width: Math.min(parent.width, Theme.mm * 220 * Theme.textScale)
                    }
                }
            }
            Note {
                text: qsTr("Facts last checked on %1.").arg(page.help.guide.checked ?? "")
                width: parent.width
            }
        }
    }
    Connections {
        target: page.help

        function onGuide_changed(): void {
            scroller.contentY = 0;
        }
    }
}
