pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.Pages
import Careers.Sheets
import Careers.Theme
import Careers.ViewModels

// The one window: a page at a time, the handrail below it, and sheets over both.
Window {
    id: window

    required property ShellViewModel shell
    required property HomeViewModel home
    required property ResultsViewModel results
    required property OccupationViewModel occupation
    required property CompareViewModel compare
    required property HelpViewModel help
    required property AccessViewModel access
    required property bool kiosk
    required property real millimetre

    property Item heldFocus: null

    readonly property bool sheetOpen: (sheetLoader.item as SheetStack)?.anyOpen ?? false
    readonly property bool reachable: !sheetOpen && shell.error === ""

    // The sheets are made when one is first asked for.
    function sheets(): SheetStack {
        sheetLoader.asked = true;
        return sheetLoader.item as SheetStack;
    }

    // A sheet gives the focus back to where it was, if that is still there.
    function returnFocus(): void {
        if (heldFocus && heldFocus.visible && heldFocus.enabled)
            heldFocus.forceActiveFocus(Qt.OtherFocusReason);
        else
            pages.takeFocus();
    }

    color: Theme.colours.paper
    flags: kiosk ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    minimumHeight: kiosk ? 0 : 700
    minimumWidth: kiosk ? 0 : 1024
    title: qsTr("Careers Kiosk")

    onActiveFocusItemChanged: if (!sheetOpen && activeFocusItem && activeFocusItem !== contentItem)
        heldFocus = activeFocusItem

    Binding {
        property: "name"
        target: Theme
        value: window.access.theme
    }
    Binding {
        property: "textScale"
        target: Theme
        value: window.access.text_percent / 100
    }
    Binding {
        property: "calm"
        target: Theme
        value: window.access.calm
    }
    Binding {
        property: "kiosk"
        target: Theme
        value: window.kiosk
    }
    Binding {
        property: "mm"
        target: Theme
        value: window.millimetre
    }
    PageStack {
        id: pages

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        compare: window.compare
        enabled: !window.sheetOpen
        focus: true
        help: window.help
        home: window.home
        occupation: window.occupation
        results: window.results
        shell: window.shell

        onFacetAsked: (id, label) => window.sheets().askFacet(id, label)
        onFacetsAsked: window.sheets().askFacets()
        onInterestsAsked: window.sheets().askInterest()
        onOtherAsked: instead => window.sheets().askOther(instead)
        onSourceAsked: source => window.sheets().showSource(source)
        onStatesAsked: window.sheets().askState()
        onSubjectsAsked: window.sheets().askSubject()
    }
    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        canGoBack: window.shell.can_go_back
        enabled: window.reachable
        isHome: window.shell.page === "home"
        trayText: window.shell.tray_text
        trayWaiting: window.shell.tray_waiting

        onAccessAsked: window.sheets().askAccess()
        onBackAsked: window.shell.go_back()
        onHomeAsked: window.shell.go_home()
        onRestartAsked: window.sheets().askRestart()
        onTrayAsked: window.shell.open_comparison()
    }
    Loader {
        id: sheetLoader

        property bool asked: false

        readonly property bool noticed: window.shell.notice !== ""

        active: asked
        anchors.fill: parent

        onNoticedChanged: if (noticed)
            asked = true

        sourceComponent: SheetStack {
            access: window.access
            compare: window.compare
            home: window.home
            results: window.results
            shell: window.shell

            onAnyOpenChanged: if (!anyOpen)
                Qt.callLater(window.returnFocus)
        }
    }
    Connections {
        target: window.shell

        function onRestarted(): void {
            window.access.reset();
        }
    }
    Shortcut {
        enabled: !window.kiosk && window.reachable
        sequences: ["Ctrl+F", "/"]

        onActivated: pages.focusSearch()
    }
    Shortcut {
        enabled: window.reachable
        sequences: ["Alt+Left", "Back"]

        onActivated: window.shell.go_back()
    }
    Shortcut {
        enabled: window.reachable
        sequence: "F1"

        onActivated: window.shell.open_help("")
    }
    Shortcut {
        enabled: window.reachable && window.shell.page === "occupation"
        sequence: "Ctrl+D"

        onActivated: window.shell.toggle_compare(window.occupation.code)
    }
    Instantiator {
        model: 9

        delegate: Shortcut {
            required property int index

            enabled: window.reachable && window.shell.page === "occupation"
            sequence: "Ctrl+" + (index + 1)

            onActivated: window.occupation.choose_tab_number(index + 1)
        }
    }
}
