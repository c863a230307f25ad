"""The last turn of a view-model's cycle: tell QML what changed, and only that."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

Plain = dict[str, Any]
"""A row that crosses into QML: text, numbers, truths, and lists of the same."""


def emit_changes(model: QObject, old: object, new: object) -> None:
    """Emit `<field>_changed` of the model for each field of its props that differs.

    `old` and `new` are frozen dataclasses of one type; the model has a signal for each field.
    """
    assert is_dataclass(old)  # noqa: S101  a defect of the program, not of its input
    for field in fields(old):
        if getattr(old, field.name) != getattr(new, field.name):
            getattr(model, f"{field.name}_changed").emit()
