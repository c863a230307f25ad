"""Every page and sheet, in every shape of screen and size of text: all there, all readable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF

from kiosk.viewmodels.access import Appearance
from tests.helpers.accessible import Control, Role, ancestors
from tests.ui.kiosk_visitor import (
    KioskVisitor,
    below,
    button_of,
    can_be_reached,
    is_button,
    is_flickable,
    is_text,
    number,
    scene_area,
)
from tests.ui.pages import PAGES, SHEETS

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.ui.conftest import OpenWindow

SHAPES = {
    "portrait": ("kiosk", (1080, 1920)),
    "full HD": ("kiosk", (1920, 1080)),
    "small": ("kiosk", (1366, 768)),
    "4K": ("kiosk", (3840, 2160)),
    "desk": ("desk", (1024, 700)),
}
LOOKS = [
    ("portrait", "light", 100),
    ("portrait", "high-contrast", 200),
    ("full HD", "dark", 100),
    ("full HD", "light", 200),
    ("small", "high-contrast", 100),
    ("small", "dark", 200),
    ("4K", "light", 100),
    ("4K", "dark", 200),
    ("desk", "dark", 100),
    ("desk", "high-contrast", 200),
]
SLACK = 1.5
"""Pixels that rounding may cost."""


def shown_name(item: QQuickItem) -> str:
    return str(item.property("text"))[:60]


def out_of_reach(visitor: KioskVisitor, controls: list[Control]) -> Iterator[str]:
    window = QRectF(0, 0, visitor.window.width(), visitor.window.height())
    for each in controls:
        if not can_be_reached(each.item, window):
            yield f"out of reach: {each} at {scene_area(each.item)}"


def overlapping(controls: list[Control]) -> Iterator[str]:
    for one, other in combinations([each for each in controls if each.visible], 2):
        nested = one.item in ancestors(other.item) or other.item in ancestors(one.item)
        shared = one.area.intersected(other.area)
        if not nested and shared.width() > SLACK and shared.height() > SLACK:
            yield f"overlap: {one} and {other} by {shared.width():.0f}x{shared.height():.0f}"


def cut_texts(visitor: KioskVisitor) -> Iterator[str]:
    """Texts of buttons that are cut, or that stand out of their button or of their own place."""
    for item in below(visitor.window.contentItem()):
        if not is_text(item) or not item.isEnabled() or not item.property("text"):
            continue
        button = button_of(item)
        said = shown_name(item)
        if (
            button is not None
            and item.property("truncated")
            and button.property("text") == item.property("text")
        ):
            yield f"cut: the name of button {said!r}"
        if item.width() > 0 and number(item, "contentWidth") > item.width() + SLACK:
            yield f"too wide: {said!r} by {number(item, 'contentWidth') - item.width():.0f}"
        if button is not None and not any(map(is_flickable, ancestors_up_to(item, button))):
            place, inside = scene_area(button), scene_area(item)
            if not place.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inside):
                yield f"stands out of its button: {said!r}, {inside} of {place}"


def ancestors_up_to(item: QQuickItem, last: QQuickItem) -> Iterator[QQuickItem]:
    for each in ancestors(item):
        if each == last:
            return
        yield each


def unnamed(visitor: KioskVisitor, controls: list[Control]) -> Iterator[str]:
    for each in controls:
        if not each.name:
            yield f"no name: {each} {each.item.metaObject().className()}"
    named = {each.item for each in controls}
    for item in below(visitor.window.contentItem()):
        in_view = any(each.inherits("QQuickItemView") for each in ancestors(item))
        missing = is_button(item) and item.isEnabled() and item not in named
        if missing and not in_view and item.property("focusPolicy"):
            yield f"no control in the accessible tree: {shown_name(item)!r}"


def doubles(visitor: KioskVisitor, controls: list[Control]) -> Iterator[str]:
    """Controls of one name, lists of occupations apart, which say where they are themselves."""
    titles = {card.title for card in visitor.catalogue.cards.all}
    seen = Counter((each.name, each.role) for each in controls if each.name not in titles)
    for (name, role), times in seen.items():
        if times > 1:
            yield f"{times} of one name: {role.name} {name!r}"


def told(faults: list[str]) -> str:
    """Two faults of each kind and place; one cause makes many."""
    kinds: dict[str, list[str]] = {}
    for fault in faults:
        kinds.setdefault(":".join(fault.split(":")[:2]), []).append(fault)
    lines = [
        "\n".join(found[:2]) + (f"\n    … and {len(found) - 2} more" if len(found) > 2 else "")
        for found in kinds.values()
    ]
    return f"{len(faults)} faults\n" + "\n".join(lines)


def survey(visitor: KioskVisitor, place: str) -> Iterator[str]:
    controls = list(visitor.to_use())
    if not controls:
        yield "nothing to use"
    if not any(each.visible and each.name for each in visitor.controls(role=Role.Heading)):
        yield "no heading"
    if "sheet" in place and visitor.sheet() is None:
        yield "no sheet"
    yield from out_of_reach(visitor, controls)
    yield from overlapping(controls)
    yield from cut_texts(visitor)
    yield from unnamed(visitor, controls)
    yield from doubles(visitor, controls)


@pytest.mark.parametrize(("shape", "theme", "percent"), LOOKS)
def test_every_page_in_every_shape(
    open_window: OpenWindow, shape: str, theme: str, percent: int
) -> None:
    mode, size = SHAPES[shape]
    visitor = open_window(mode, size, Appearance(theme, percent, calm=True))
    assert (visitor.window.width(), visitor.window.height()) == size
    faults: list[str] = []
    surveyed = 0
    for place, go in {**PAGES, **SHEETS}.items():
        visitor.fresh()
        try:
            go(visitor)
        except AssertionError as error:
            faults.append(f"{place}: {str(error)[:300]}")
            continue
        visitor.settle()
        faults += [f"{place}: {fault}" for fault in survey(visitor, place)]
        surveyed += len(visitor.to_use())
    assert surveyed > 200
    assert not faults, told(faults)


def test_the_looks_cover_every_shape_theme_and_both_sizes_of_text() -> None:
    assert {shape for shape, _, _ in LOOKS} == set(SHAPES)
    assert {theme for _, theme, _ in LOOKS} == {"light", "dark", "high-contrast"}
    assert {(shape, percent) for shape, _, percent in LOOKS} == {
        (shape, percent) for shape in SHAPES for percent in (100, 200)
    }
