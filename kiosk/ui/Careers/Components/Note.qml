import QtQuick
import Careers.Theme

// Small second-ink text: units, periods, what a figure belongs to.
Prose {
    color: Theme.colours.inkSoft
    font.pixelSize: Theme.small
}
