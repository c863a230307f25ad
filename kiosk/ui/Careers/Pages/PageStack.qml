pragma ComponentBehavior: Bound

import QtQuick
import Careers.Components
import Careers.ViewModels

// The pages, one at a time. A page is made when it is first visited and then kept.
FocusScope {
    id: pages

    required property ShellViewModel shell
    required property HomeViewModel home
    required property ResultsViewModel results
    required property OccupationViewModel occupation
    required property CompareViewModel compare
    required property HelpViewModel help

    signal facetAsked(id: string, label: string)
    signal facetsAsked
    signal interestsAsked
    signal statesAsked
    signal subjectsAsked
    signal sourceAsked(source: string)
    signal otherAsked(instead: string)

    // The focus goes to where one goes on: the search field, or the first control.
    function takeFocus(): void {
        if (shell.page === "results") {
            (resultsLoader.item as ResultsPage)?.takeOver();
            return;
        }
        if (shell.page === "home") {
            homePage.clear();
            homePage.focusSearch();
            return;
        }
        const shown = [occupationLoader, compareLoader, helpLoader].find(loader => loader.visible);
        shown?.nextItemInFocusChain(true).forceActiveFocus(Qt.OtherFocusReason);
    }

    function focusSearch(): void {
        if (shell.page === "results") {
            (resultsLoader.item as ResultsPage).focusSearch();
        } else {
            shell.go_home();
            homePage.focusSearch();
        }
    }

    function noteScroll(page: string, scroll: real): void {
        if (shell.page === page)
            shell.scrolled(scroll);
    }

    component PageLoader: Loader {
        required property string page
        property bool soon: false
        property bool kept: false

        active: kept || soon
        asynchronous: soon && !visible
        anchors.fill: parent
        enabled: visible
        focus: visible
        visible: pages.shell.page === page && pages.shell.error === ""

        onVisibleChanged: if (visible)
            kept = true
    }

    HomePage {
        id: homePage

        anchors.fill: parent
        enabled: visible
        focus: visible
        home: pages.home
        visible: pages.shell.page === "home" && pages.shell.error === ""

        onHelpAsked: pages.shell.open_help("")
        onInterestsAsked: pages.interestsAsked()
        onSearched: text => pages.shell.search(text)
        onStatesAsked: pages.statesAsked()
        onSubjectsAsked: pages.subjectsAsked()
    }
    PageLoader {
        id: resultsLoader

        page: "results"
        soon: pages.shell.is_ready

        onLoaded: if (visible)
            pages.takeFocus()

        sourceComponent: ResultsPage {
            families: pages.home.families
            results: pages.results

            onCompareToggled: code => pages.shell.toggle_compare(code)
            onFacetAsked: (id, label) => pages.facetAsked(id, label)
            onFacetsAsked: pages.facetsAsked()
            onFamilyAsked: code => pages.home.browse_family(code)
            onOccupationAsked: code => pages.shell.open_occupation(code)
            onScrolled: scroll => pages.noteScroll("results", scroll)
            onSearched: text => pages.shell.search(text)
        }
    }
    PageLoader {
        id: occupationLoader

        page: "occupation"

        sourceComponent: OccupationPage {
            occupation: pages.occupation

            onCompareToggled: code => pages.shell.toggle_compare(code)
            onGuideAsked: id => pages.shell.open_help(id)
            onOccupationAsked: code => pages.shell.open_occupation(code)
            onScrolled: scroll => pages.noteScroll("occupation", scroll)
            onSourceAsked: source => pages.sourceAsked(source)
        }
    }
    PageLoader {
        id: compareLoader

        page: "compare"

        sourceComponent: ComparePage {
            compare: pages.compare

            onAddAsked: pages.otherAsked("")
            onOccupationAsked: code => pages.shell.open_occupation(code)
            onSearchAsked: pages.shell.go_home()
            onSourceAsked: source => pages.sourceAsked(source)
            onSwapAsked: code => pages.otherAsked(code)
        }
    }
    PageLoader {
        id: helpLoader

        page: "help"

        sourceComponent: HelpPage {
            help: pages.help

            onGuideAsked: id => pages.shell.open_help(id)
        }
    }
    ErrorPage {
        anchors.fill: parent
        sentence: pages.shell.error
        visible: pages.shell.error !== ""
    }
    Connections {
        target: pages.shell

        function onPage_changed(): void {
            pages.takeFocus();
        }

        function onRestarted(): void {
            homePage.clear();
            (resultsLoader.item as ResultsPage)?.forget();
        }
    }
}
