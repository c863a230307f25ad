import QtQuick
import Careers.Theme

Prose {
    font.bold: true
    font.pixelSize: Theme.heading
    lineHeight: 1.12
    Accessible.role: Accessible.Heading
}
