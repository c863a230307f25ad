import QtQuick
import Careers.ViewModels

// Every sheet of the window, and how each is asked for.
Item {
    id: sheets

    required property ShellViewModel shell
    required property HomeViewModel home
    required property ResultsViewModel results
    required property CompareViewModel compare
    required property AccessViewModel access

    property string openFacet: ""

    readonly property bool anyOpen: [accessSheet, restartSheet, facetSheet, facetsSheet, interestsSheet, subjectsSheet, statesSheet, sourceSheet, otherSheet, noticeSheet].some(sheet => sheet.open)

    function askAccess(): void {
        accessSheet.open = true;
    }

    function askRestart(): void {
        restartSheet.open = true;
    }

    function askFacets(): void {
        facetsSheet.open = true;
    }

    function askFacet(id: string, label: string): void {
        openFacet = id;
        results.open_facet(id);
        facetSheet.title = label;
        facetSheet.open = true;
    }

    function askInterest(): void {
        interestsSheet.open = true;
    }

    function askSubject(): void {
        subjectsSheet.open = true;
    }

    function askState(): void {
        statesSheet.open = true;
    }

    function askOther(instead: string): void {
        compare.suggest(instead);
        otherSheet.instead = instead;
        otherSheet.open = true;
    }

    function showSource(source: string): void {
        sourceSheet.source = shell.source(source);
        sourceSheet.open = true;
    }

    AccessSheet {
        id: accessSheet

        access: sheets.access

        onClosed: open = false
        onHelpAsked: {
            open = false;
            sheets.shell.open_help("");
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
            sheets.shell.start_again();
        }
    }
    FacetsSheet {
        id: facetsSheet

        active: sheets.results.active_facets
        facets: sheets.results.facets

        onCleared: sheets.results.clear_filters()
        onClosed: open = false
        onFacetAsked: (id, label) => sheets.askFacet(id, label)
    }
    ChoiceSheet {
        id: facetSheet

        choices: sheets.results.options

        onChosen: row => sheets.results.choose(sheets.openFacet, row)
        onClosed: open = false
    }
    ChoiceSheet {
        id: interestsSheet

        choices: sheets.home.interests
        title: qsTr("What do you like doing?")

        onChosen: row => sheets.home.browse_interest(choices[row].id)
        onClosed: open = false
    }
    ChoiceSheet {
        id: subjectsSheet

        choices: sheets.home.subjects
        title: qsTr("Which subject do you like?")

        onChosen: row => sheets.home.browse_subject(choices[row].id)
        onClosed: open = false
    }
    ChoiceSheet {
        id: statesSheet

        choices: sheets.home.states
        title: qsTr("In shortage in which state?")

        onChosen: row => sheets.home.browse_shortage(choices[row].id)
        onClosed: open = false
    }
    SourceSheet {
        id: sourceSheet

        source: ({})

        onClosed: open = false
    }
    OtherSheet {
        id: otherSheet

        candidates: sheets.compare.candidates

        onChosen: code => otherSheet.instead === "" ? sheets.compare.add(code) : sheets.compare.swap(otherSheet.instead, code)
        onClosed: open = false
        onSearchAsked: {
            open = false;
            sheets.shell.go_home();
        }
    }
    ConfirmSheet {
        id: noticeSheet

        answer: sheets.shell.tray_waiting ? qsTr("Open the comparison") : ""
        open: sheets.shell.notice !== ""
        question: sheets.shell.notice
        title: sheets.shell.notice_title

        onClosed: sheets.shell.dismiss_notice()
        onConfirmed: {
            sheets.shell.dismiss_notice();
            sheets.shell.open_comparison();
        }
    }
}
