"""What is on screen, read from the accessible tree as a screen reader reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

Role = QAccessible.Role


@dataclass(frozen=True, slots=True)
class Control:
    """One thing of the accessible tree. `area` is the part of it that can be seen, in window
    coordinates; it is empty for what is scrolled out of sight.
    """

    name: str
    role: QAccessible.Role
    description: str
    value: str
    area: QRectF
    item: QQuickItem
    enabled: bool
    checked: bool
    focused: bool

    @property
    def visible(self) -> bool:
        """Whether any of it can be seen."""
        return self.area.width() >= 1 and self.area.height() >= 1

    def says(self, text: str) -> bool:
        """Whether `text` stands in its name, description or value."""
        return any(text in part for part in (self.name, self.description, self.value))

    def __str__(self) -> str:
        return f"{self.role.name} {self.name!r}"


def plain(text: str) -> str:
    """Return `text` with ordinary spaces, so that a test need not know where one may break."""
    return " ".join(text.split())


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the items that `item` lies in, nearest first."""
    parent = item.parentItem()
    while parent:  # None at the top, whatever the stubs say
        yield parent
        parent = parent.parentItem()


def seen_area(item: QQuickItem, window: QQuickWindow) -> QRectF:
    """Return the part of `item` that no clipping and no edge of the window hides."""
    area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    area = area.intersected(QRectF(0, 0, window.width(), window.height()))
    for each in ancestors(item):
        if each.opacity() == 0:
            return QRectF()
        if each.clip():
            area = area.intersected(each.mapRectToScene(each.clipRect()))
    return area if item.opacity() > 0 else QRectF()


def _controls_below(interface: QAccessibleInterface, window: QQuickWindow) -> Iterator[Control]:
    for index in range(interface.childCount()):
        child = interface.child(index)
        if not (child and child.isValid()):
            continue
        item, state = child.object(), child.state()
        if isinstance(item, QQuickItem) and not state.invisible:
            yield Control(
                name=plain(child.text(QAccessible.Text.Name)),
                role=child.role(),
                description=plain(child.text(QAccessible.Text.Description)),
                value=plain(child.text(QAccessible.Text.Value)),
                area=seen_area(item, window),
                item=item,
                enabled=not state.disabled,
                checked=bool(state.checked),
                focused=bool(state.focused),
            )
        yield from _controls_below(child, window)


def controls(window: QQuickWindow) -> list[Control]:
    """Return everything in the accessible tree of `window` that is not hidden, in its order."""
    interface = QAccessible.queryAccessibleInterface(window)
    return list(_controls_below(interface, window)) if interface else []


def receiver(root: QQuickItem, point: QPointF) -> QQuickItem | None:
    """Return the item under `root` that a press at `point` (in the scene) is given to.

    It follows the order in which Qt Quick offers a press: topmost first, clipped and
    disabled items left out.
    """
    local = root.mapFromScene(point)
    if root.clip() and not root.contains(local):
        return None
    for child in sorted(reversed(root.childItems()), key=lambda each: -each.z()):  # noqa: C414
        if child.isVisible() and child.isEnabled():
            found = receiver(child, point)
            if found is not None:
                return found
    # A MouseArea has an `enabled` of its own.
    takes_press = root.acceptedMouseButtons() & Qt.MouseButton.LeftButton and root.property(
        "enabled"
    )
    return root if takes_press and root.contains(local) else None
