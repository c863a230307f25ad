"""Every theme can be read: contrast computed from the tokens, as WCAG 2.2 defines it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine

from tests.rules.tree import UI

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QGuiApplication

TEXT = [
    *((ink, ground) for ink in ("ink", "inkSoft") for ground in ("paper", "surface", "sunken")),
    ("accentInk", "accent"),
    ("accentSoftInk", "accentSoft"),
    ("accentSoftInk", "surface"),
    ("warm", "warmSoft"),
    ("good", "goodSoft"),
    ("chosenInk", "chosen"),
]
SHAPES = [("outline", "surface"), ("focus", "surface"), ("focus", "paper"), ("accent", "surface")]
THEMES = {"LightColours": 4.5, "DarkColours": 4.5, "HighContrastColours": 7.0}
LEAST_OF_SHAPES = 3.0
FAMILIES = 8


def luminance(colour: QColor) -> float:
    """Return the relative luminance, 0 to 1 (WCAG 2.2, "relative luminance")."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(each) for each in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def colours(qapp: QGuiApplication) -> Iterator[Callable[[str], QObject]]:
    """Make the colours of a theme by its name, as the program's own QML says them."""
    engine = QQmlEngine()
    engine.addImportPath(str(UI))
    kept: list[QObject] = []

    def make(name: str) -> QObject:
        file = UI / "Careers" / "Theme" / f"{name}.qml"
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(file)))
        made = component.create()
        assert made, component.errorString()
        kept.extend((component, made))
        return made

    yield make
    kept.reverse()  # what was made goes before its component, and both before the engine
    kept.clear()


def colour(of: QObject, name: str) -> QColor:
    value = of.property(name)
    assert isinstance(value, QColor), f"no colour called {name}"
    assert value.alpha() == 255, f"{name} is not opaque, so its contrast depends on the ground"
    return value


def too_close(of: QObject, pairs: list[tuple[str, str]], least: float) -> dict[str, float]:
    """Return the pairs whose contrast is under `least`, with it."""
    ratios = {
        f"{one} on {other}": contrast(colour(of, one), colour(of, other)) for one, other in pairs
    }
    return {name: round(ratio, 2) for name, ratio in ratios.items() if ratio < least}


@pytest.mark.parametrize(("theme", "least"), THEMES.items())
def test_words_can_be_read(colours: Callable[[str], QObject], theme: str, least: float) -> None:
    assert not too_close(colours(theme), TEXT, least)


@pytest.mark.parametrize("theme", THEMES)
def test_edges_can_be_seen(colours: Callable[[str], QObject], theme: str) -> None:
    assert not too_close(colours(theme), SHAPES, LEAST_OF_SHAPES)


@pytest.mark.parametrize("theme", THEMES)
def test_families_stand_out(colours: Callable[[str], QObject], theme: str) -> None:
    made = colours(theme)
    families: list[QColor] = list(made.property("families"))
    assert len({each.name() for each in families}) == FAMILIES
    surface = colour(made, "surface")
    assert not [each.name() for each in families if contrast(each, surface) < LEAST_OF_SHAPES]


def test_every_theme_is_here() -> None:
    files = {file.stem for file in (UI / "Careers" / "Theme").glob("?*Colours.qml")}
    assert files == THEMES.keys()


def test_contrast_is_computed_as_defined() -> None:
    black, white, grey = QColor("black"), QColor("white"), QColor("#767676")
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(grey, white) == pytest.approx(4.54, abs=0.01)
