"""How the screen may be set, and general advice."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.access import TEXT_PERCENTS, THEMES
from tests.helpers.accessible import Role
from tests.ui.kiosk_visitor import KioskVisitor, below, is_text, number

THEME_NAMES = {"light": "Light", "dark": "Dark", "high-contrast": "High contrast"}


@pytest.mark.parametrize("percent", TEXT_PERCENTS)
def test_the_size_of_text(visitor: KioskVisitor, percent: int) -> None:
    small = text_height(visitor, "Or look around by family of work")
    visitor.tap("Access")
    visitor.tap(f"{percent} %")
    visitor.settle()
    assert [each.name for each in visitor.controls() if each.checked and "%" in each.name] == [
        f"{percent} %"
    ]
    visitor.tap("Close")
    visitor.settle()
    assert text_height(visitor, "Or look around by family of work") == pytest.approx(
        small * percent / 100, rel=0.08
    )


def text_height(visitor: KioskVisitor, text: str) -> float:
    (item,) = [
        each
        for each in below(visitor.window.contentItem())
        if is_text(each) and each.property("text") == text
    ]
    return number(item, "contentHeight") / number(item, "lineCount")


@pytest.mark.parametrize("theme", THEMES)
def test_the_colours(visitor: KioskVisitor, theme: str) -> None:
    visitor.tap("Access")
    visitor.tap(THEME_NAMES[theme])
    visitor.settle()
    assert visitor.kiosk.access.theme == theme
    assert visitor.find(THEME_NAMES[theme]).checked
    visitor.tap("Close")
    visitor.settle()
    corner = visitor.window.grabWindow().pixelColor(3, 3)
    assert corner == visitor.window.color(), "the paper has the theme's colour"


def test_the_three_colours_differ(visitor: KioskVisitor) -> None:
    seen: dict[str, tuple[str, ...]] = {}
    for theme in THEMES:
        visitor.kiosk.access.choose_theme(theme)
        visitor.settle()
        picture = visitor.window.grabWindow()
        seen[theme] = tuple(
            picture.pixelColor(x, y).name() for x in range(5, 1900, 97) for y in range(5, 1070, 97)
        )
    assert len(set(seen.values())) == 3


def test_movement(visitor: KioskVisitor) -> None:
    visitor.tap("Access")
    visitor.tap("As usual")
    assert not visitor.kiosk.access.calm
    assert visitor.find("As usual").checked
    visitor.tap("Fewer movements")
    assert visitor.kiosk.access.calm
    assert visitor.find("Fewer movements").checked


def test_settings_hold_from_page_to_page(visitor: KioskVisitor) -> None:
    visitor.tap("Access")
    visitor.tap("200 %")
    visitor.tap("Close")
    visitor.search("chef")
    visitor.tap_any("Chef")
    visitor.settle()
    assert visitor.kiosk.access.text_percent == 200
    visitor.tap("Access")
    assert visitor.find("200 %").checked


def test_help_from_the_access_sheet(visitor: KioskVisitor) -> None:
    visitor.tap("Access")
    sheet = visitor.sheet()
    assert sheet is not None
    visitor.tap("Help and advice")
    visitor.settle()
    assert visitor.page == "help"
    assert visitor.sheet() is None


def test_every_guide_can_be_read(visitor: KioskVisitor) -> None:
    visitor.press("F1")
    visitor.settle()
    guides = visitor.catalogue.guides
    assert len(guides) > 4
    for guide in guides:
        visitor.tap(guide.title, Role.Button)
        visitor.settle()
        assert visitor.find(guide.title, Role.Button).checked
        said = "\n".join(each.name for each in visitor.controls())
        assert guide.summary in said
        for section in guide.sections:
            assert section.heading in said
            assert " ".join(section.text.split())[:80] in said
        assert visitor.scroller().property("contentY") == 0
    visitor.tap("Back")
    visitor.settle()
    assert visitor.page == "home"
