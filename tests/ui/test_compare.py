"""Two to four side by side: choosing, reading across, swapping and taking out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.catalogue.compare import compare
from tests.helpers.accessible import Role, plain

if TYPE_CHECKING:
    from kiosk.catalogue.records import Comparison
    from tests.ui.kiosk_visitor import KioskVisitor

ELECTRICIAN, MANAGER, NURSE, CHEF, VET_NURSE = "381231", "172132", "265432", "321131", "341231"


def title(visitor: KioskVisitor, code: str) -> str:
    return visitor.catalogue.cards[code].title


def comparison(visitor: KioskVisitor) -> Comparison:
    """The same comparison, worked out apart from the window."""
    codes = visitor.kiosk.store.visit.shortlist
    return compare(
        [visitor.catalogue.occupation(code) for code in codes], visitor.catalogue.measures
    )


def rows_seen(visitor: KioskVisitor) -> dict[str, list[str]]:
    """Every row that is listed, from top to bottom, with what its cells say."""
    titles = [title(visitor, code) for code in visitor.kiosk.store.visit.shortlist]
    labels = [str(row["label"]) for row in visitor.kiosk.compare.rows]
    seen: dict[str, dict[str, str]] = {}
    table = visitor.find("Comparison, one fact a row").item
    for _ in range(80):
        for each in visitor.controls():
            for name in titles:
                for label in labels:
                    start = plain(f"{name}, {label}: ")
                    if each.name.startswith(start):
                        seen.setdefault(label, {})[name] = each.name.removeprefix(start)
        if table.property("atYEnd"):
            break
        visitor.scroll(table.height() * 0.8, table)
        visitor.settle_layout()
    return {label: [cells.get(name, "") for name in titles] for label, cells in seen.items()}


def test_the_tray_counts_what_is_chosen(visitor: KioskVisitor) -> None:
    visitor.sees("Nothing chosen to compare yet")
    for said, code in (
        ("1 chosen, add one to compare", ELECTRICIAN),
        ("Compare 2 occupations", MANAGER),
        ("Compare 3 occupations", NURSE),
        ("Compare 4 occupations", CHEF),
    ):
        visitor.choose(code)
        visitor.sees(said)
    visitor.choose(CHEF)
    visitor.sees("Compare 3 occupations")


def test_from_a_card_and_from_a_page(visitor: KioskVisitor) -> None:
    visitor.search("chef")
    visitor.tap("Add Chef to compare")
    visitor.sees("1 chosen, add one to compare")
    assert visitor.page == "results"
    visitor.tap("Remove Chef from compare")
    visitor.sees("Nothing chosen to compare yet")
    visitor.tap("Add Chef to compare")
    visitor.open(ELECTRICIAN)
    visitor.tap("Add to compare")
    visitor.sees("Compare 2 occupations")
    visitor.tap("Remove from compare")
    visitor.sees("1 chosen, add one to compare")
    visitor.tap("Add to compare")
    visitor.tap("Compare 2 occupations")
    visitor.settle()
    assert visitor.page == "compare"
    for code in (CHEF, ELECTRICIAN):
        assert visitor.find(title(visitor, code), Role.Button).description == "Open its page"


def test_a_fifth_is_refused_kindly(visitor: KioskVisitor) -> None:
    visitor.choose(ELECTRICIAN, MANAGER, NURSE, CHEF)
    visitor.open(VET_NURSE)
    visitor.tap("Add to compare")
    visitor.sees("Four are chosen already", "Take one out of the comparison first")
    visitor.tap("Stay here")
    visitor.settle()
    assert visitor.page == "occupation"
    assert visitor.kiosk.store.visit.shortlist == (ELECTRICIAN, MANAGER, NURSE, CHEF)
    visitor.tap("Add to compare")
    visitor.tap("Open the comparison")
    visitor.settle()
    assert visitor.page == "compare"
    assert visitor.sheet() is None


def test_with_none_or_one_the_page_says_what_to_do(visitor: KioskVisitor) -> None:
    visitor.tap("Nothing chosen to compare yet")
    visitor.sees("Choose two to four occupations")
    visitor.tap("Find an occupation")
    assert visitor.page == "home"
    visitor.choose(CHEF)
    visitor.tap("1 chosen, add one to compare")
    visitor.sees("Add one more")
    assert not visitor.kiosk.compare.rows


def test_add_one_offers_what_was_looked_at_and_what_is_related(visitor: KioskVisitor) -> None:
    visitor.open(NURSE)
    visitor.compare(ELECTRICIAN)
    visitor.tap("Add one")
    visitor.sees("Add which one?")
    assert visitor.find(title(visitor, NURSE)).description == "You looked at this one"
    related = visitor.catalogue.occupation(ELECTRICIAN).related[0]
    assert visitor.find(related.title).description == f"Related to {title(visitor, ELECTRICIAN)}"
    visitor.tap(title(visitor, NURSE))
    visitor.settle()
    assert visitor.sheet() is None
    assert visitor.kiosk.store.visit.shortlist == (ELECTRICIAN, NURSE)
    assert visitor.kiosk.compare.rows


def test_add_one_leads_to_a_search_as_well(visitor: KioskVisitor) -> None:
    visitor.compare(ELECTRICIAN)
    visitor.tap("Add one")
    visitor.tap("Search for another")
    visitor.settle()
    assert visitor.page in ("home", "results")
    assert visitor.sheet() is None


def test_at_four_there_is_no_adding(visitor: KioskVisitor) -> None:
    visitor.compare(ELECTRICIAN, MANAGER, NURSE, CHEF)
    assert not [each for each in visitor.to_use() if each.name == "Add one"]


def test_take_out(visitor: KioskVisitor) -> None:
    visitor.compare(ELECTRICIAN, MANAGER, NURSE)
    visitor.tap(f"Take {title(visitor, MANAGER)} out")
    visitor.settle()
    assert visitor.kiosk.store.visit.shortlist == (ELECTRICIAN, NURSE)
    assert not visitor.controls(title(visitor, MANAGER))
    visitor.tap(f"Take {title(visitor, NURSE)} out")
    visitor.tap(f"Take {title(visitor, ELECTRICIAN)} out")
    visitor.sees("Choose two to four occupations")


def test_swap_puts_another_in_its_place(visitor: KioskVisitor) -> None:
    visitor.compare(ELECTRICIAN, MANAGER)
    visitor.tap(f"Swap {title(visitor, ELECTRICIAN)} for another")
    visitor.sees("Put which one in its place?")
    related = visitor.catalogue.occupation(ELECTRICIAN).related[0]
    visitor.tap(related.title)
    visitor.settle()
    assert visitor.kiosk.store.visit.shortlist == (related.code, MANAGER)
    visitor.tap("Back")
    visitor.settle()
    assert visitor.page == "home"


def test_a_head_opens_its_page_and_back_returns(visitor: KioskVisitor) -> None:
    visitor.compare(ELECTRICIAN, MANAGER)
    visitor.tap(title(visitor, MANAGER))
    visitor.settle()
    assert visitor.kiosk.occupation.code == MANAGER
    visitor.tap("Back")
    visitor.settle()
    assert visitor.page == "compare"


def test_differences_first_folds_what_is_the_same(visitor: KioskVisitor) -> None:
    visitor.compare(ELECTRICIAN, MANAGER)
    every = comparison(visitor).rows
    differing = [row for row in every if row.differs]
    same = len(every) - len(differing)
    assert same > 1
    assert len(visitor.kiosk.compare.rows) == len(differing)
    folded = str(visitor.kiosk.compare.folded)
    assert folded.startswith(f"{same} rows are the same for all")
    visitor.tap(folded)
    visitor.settle()
    assert len(visitor.kiosk.compare.rows) == len(every)
    assert visitor.find("All rows").checked
    assert not visitor.find("Differences first").checked
    visitor.tap("Differences first")
    visitor.settle()
    assert len(visitor.kiosk.compare.rows) == len(differing)


@pytest.mark.parametrize("codes", [(ELECTRICIAN, MANAGER), (NURSE, "149233", CHEF)])
def test_every_row_and_cell_is_as_the_catalogue_has_it(
    visitor: KioskVisitor, codes: tuple[str, ...]
) -> None:
    visitor.compare(*codes)
    visitor.tap("All rows")
    visitor.settle()
    seen = rows_seen(visitor)
    rows = comparison(visitor).rows
    assert len(rows) > 20
    for row in rows:
        assert row.label in seen, f"the row {row.label} is not shown"
        for cell, said in zip(row.cells, seen[row.label], strict=True):
            if not cell.values:
                assert cell.missing, f"{row.label} does not say why it is missing"
                assert plain(cell.missing) in said
            for value in cell.values:
                assert plain(value.text) in said


def test_not_like_for_like_says_why(visitor: KioskVisitor) -> None:
    """172132 has a state page's range; a national median is another thing."""
    visitor.compare(ELECTRICIAN, MANAGER)
    unlike = [row for row in comparison(visitor).rows if not row.like_for_like]
    assert unlike
    table = visitor.find("Comparison, one fact a row").item
    texts: set[str] = set()
    for _ in range(60):
        texts |= {each.name for each in visitor.controls() if each.visible}
        if table.property("atYEnd"):
            break
        visitor.scroll(table.height() * 0.7, table)
        visitor.settle_layout()
    assert "Not like for like" in texts
    for row in unlike:
        if row.differs:
            assert plain(row.why_not) in texts


def test_a_cell_shows_its_source(visitor: KioskVisitor) -> None:
    visitor.compare(ELECTRICIAN, MANAGER)
    name = f"{title(visitor, ELECTRICIAN)}, "
    cells = [
        each
        for each in visitor.to_use()
        if each.name.startswith(name) and each.description == "Show the source" and each.visible
    ]
    assert cells
    visitor.tap(cells[0].name)
    visitor.sees("Publisher")
    visitor.press("Escape")
    visitor.wait_until(lambda: visitor.sheet() is None)
    assert visitor.page == "compare"


def test_a_cell_without_figure_is_not_to_be_pressed(visitor: KioskVisitor) -> None:
    visitor.compare(ELECTRICIAN, "149233")
    visitor.tap("All rows")
    missing = [
        (row, at)
        for row in comparison(visitor).rows
        for at, cell in enumerate(row.cells)
        if not cell.values
    ]
    assert missing
    for row, at in missing:
        name = title(visitor, visitor.kiosk.store.visit.shortlist[at])
        usable = [
            each.name for each in visitor.to_use() if each.name.startswith(f"{name}, {row.label}")
        ]
        assert not usable


def test_a_shortlist_outlives_pages_and_is_marked_on_cards(visitor: KioskVisitor) -> None:
    visitor.search("chef")
    visitor.tap("Add Chef to compare")
    visitor.tap("Home")
    visitor.search("chef")
    assert visitor.controls("Remove Chef from compare")
