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

    property string openFacet: ""
    property Item heldFocus: null

    readonly property bool reachable: !sheets.anyOpen && shell.error === ""

    color: Theme.colours.paper
    minimumHeight: kiosk ? 0 : 700
    minimumWidth: kiosk ? 0 : 1024
    title: qsTr("Careers Kiosk")

    onActiveFocusItemChanged: if (!sheets.anyOpen && activeFocusItem && activeFocusItem !== contentItem)
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
    FocusScope {
        id: pages

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        enabled: !sheets.anyOpen
        focus: true

        HomePage {
            id: homePage

            anchors.fill: parent
            enabled: visible
            focus: visible
            home: window.home
            visible: window.shell.page === "home" && window.shell.error === ""

            onHelpAsked: window.shell.open_help("")
            onInterestsAsked: interestsSheet.open = true
            onSearched: text => window.shell.search(text)
            onStatesAsked: statesSheet.open = true
        }
        Loader {
            id: resultsLoader

            active: visible || item !== null
            anchors.fill: parent
            enabled: visible
            focus: visible
            visible: window.shell.page === "results"

            sourceComponent: ResultsPage {
                families: window.home.families
                results: window.results

                onCompareToggled: code => window.shell.toggle_compare(code)
                onFacetAsked: (id, label) => window.askFacet(id, label)
                onFacetsAsked: facetsSheet.open = true
                onFamilyAsked: code => window.home.browse_family(code)
                onOccupationAsked: code => window.shell.open_occupation(code)
                onScrolled: scroll => window.noteScroll("results", scroll)
                onSearched: text => window.shell.search(text)
            }
        }
        Loader {
            id: occupationLoader

            active: visible || item !== null
            anchors.fill: parent
            enabled: visible
            focus: visible
            visible: window.shell.page === "occupation"

            sourceComponent: OccupationPage {
                occupation: window.occupation

                onCompareToggled: code => window.shell.toggle_compare(code)
                onGuideAsked: id => window.shell.open_help(id)
                onOccupationAsked: code => window.shell.open_occupation(code)
                onScrolled: scroll => window.noteScroll("occupation", scroll)
                onSourceAsked: source => window.showSource(source)
            }
        }
        Loader {
            id: compareLoader

            active: visible || item !== null
            anchors.fill: parent
            enabled: visible
            focus: visible
            visible: window.shell.page === "compare"

            sourceComponent: ComparePage {
                compare: window.compare

                onAddAsked: window.askOther("")
                onOccupationAsked: code => window.shell.open_occupation(code)
                onSearchAsked: window.shell.go_home()
                onSourceAsked: source => window.showSource(source)
                onSwapAsked: code => window.askOther(code)
            }
        }
        Loader {
            id: helpLoader

            active: visible || item !== null
            anchors.fill: parent
            enabled: visible
            focus: visible
            visible: window.shell.page === "help"

            sourceComponent: HelpPage {
                help: window.help

                onGuideAsked: id => window.shell.open_help(id)
            }
        }
        ErrorPage {
            anchors.fill: parent
            sentence: window.shell.error
            visible: window.shell.error !== ""
        }
    }
    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        canGoBack: window.shell.can_go_back
        enabled: !sheets.anyOpen && window.shell.error === ""
        isHome: window.shell.page === "home"
        trayText: window.shell.tray_text
        trayWaiting: window.shell.tray_waiting

        onAccessAsked: accessSheet.open = true
        onBackAsked: window.shell.go_back()
        onHomeAsked: window.shell.go_home()
        onRestartAsked: restartSheet.open = true
        onTrayAsked: window.shell.open_comparison()
    }
    Item {
        id: sheets

        readonly property bool anyOpen: [accessSheet, restartSheet, facetSheet, facetsSheet, interestsSheet, statesSheet, sourceSheet, otherSheet, noticeSheet].some(sheet => sheet.open)

        anchors.fill: parent

        onAnyOpenChanged: if (!anyOpen)
            Qt.callLater(window.returnFocus)

        AccessSheet {
            id: accessSheet

            access: window.access

            onClosed: open = false
            onHelpAsked: {
                open = false;
                window.shell.open_help("");
            }
        }
        ConfirmSheet {
            id: restartSheet

            answer: qsTr("Start again")
            question: qsTr("This forgets what you searched, what you chose to compare and how you set the screen, so that the next person starts fresh.")
            title: qsTr("Start again?")

            onClosed: open = false
            onConfirmed: {
                open = false;
                window.shell.start_again();
            }
        }
        FacetsSheet {
            id: facetsSheet

            active: window.results.active_facets
            facets: window.results.facets

            onCleared: window.results.clear_filters()
            onClosed: open = false
            onFacetAsked: (id, label) => window.askFacet(id, label)
        }
        ChoiceSheet {
            id: facetSheet

            choices: window.results.options

            onChosen: row => window.results.choose(window.openFacet, row)
            onClosed: open = false
        }
        ChoiceSheet {
            id: interestsSheet

            choices: window.home.interests
            title: qsTr("What do you like doing?")

            onChosen: row => window.home.browse_interest(choices[row].id)
            onClosed: open = false
        }
        ChoiceSheet {
            id: statesSheet

            choices: window.home.states
            title: qsTr("In shortage in which state?")

            onChosen: row => window.home.browse_shortage(choices[row].id)
            onClosed: open = false
        }
        SourceSheet {
            id: sourceSheet

            source: ({})

            onClosed: open = false
        }
        OtherSheet {
            id: otherSheet

            candidates: window.compare.candidates

            onChosen: code => otherSheet.instead === "" ? window.compare.add(code) : window.compare.swap(otherSheet.instead, code)
            onClosed: open = false
            onSearchAsked: {
                open = false;
                window.shell.go_home();
            }
        }
        ConfirmSheet {
            id: noticeSheet

            answer: window.shell.tray_waiting ? qsTr("Open the comparison") : ""
            open: window.shell.notice !== ""
            question: window.shell.notice
            title: window.shell.notice_title

            onClosed: window.shell.dismiss_notice()
            onConfirmed: {
                window.shell.dismiss_notice();
                window.shell.open_comparison();
            }
        }
    }
    Connections {
        target: window.shell

        function onPage_changed(): void {
            window.focusPage();
        }

        function onRestarted(): void {
            homePage.clear();
            window.access.reset();
        }
    }
    Shortcut {
        sequences: ["Ctrl+F", "/"]
        enabled: !window.kiosk && window.reachable

        onActivated: window.focusSearch()
    }
    Shortcut {
        sequences: ["Alt+Left", "Back"]
        enabled: window.reachable

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

    function focusPage(): void {
        const page = window.shell.page;
        if (page === "results") {
            (resultsLoader.item as ResultsPage).takeOver();
            return;
        }
        if (page === "home") {
            homePage.clear();
            homePage.focusSearch();
            return;
        }
        const shown = [occupationLoader, compareLoader, helpLoader].find(loader => loader.visible);
        shown?.nextItemInFocusChain(true).forceActiveFocus(Qt.OtherFocusReason);
    }

    // A sheet gives the focus back to where it was, if that is still there.
    function returnFocus(): void {
        if (heldFocus && heldFocus.visible && heldFocus.enabled)
            heldFocus.forceActiveFocus(Qt.OtherFocusReason);
        else
            focusPage();
    }

    function focusSearch(): void {
        if (window.shell.page === "results") {
            (resultsLoader.item as ResultsPage).focusSearch();
        } else {
            window.shell.go_home();
            homePage.focusSearch();
        }
    }

    function askFacet(id: string, label: string): void {
        window.openFacet = id;
        window.results.open_facet(id);
        facetSheet.title = label;
        facetSheet.open = true;
    }

    function askOther(code: string): void {
        window.compare.suggest(code);
        otherSheet.instead = code;
        otherSheet.open = true;
    }

    function showSource(source: string): void {
        sourceSheet.source = window.shell.source(source);
        sourceSheet.open = true;
    }

    function noteScroll(page: string, scroll: real): void {
        if (window.shell.page === page)
            window.shell.scrolled(scroll);
    }
}
