"""What a view-model connects to a signal is a Slot.

PySide 6.11 gives an object whose plain methods are connected a meta-object of its own. QML keeps
what it read from that by its address, also when it is gone, and may take the view-model of a
window opened later for another ("no signal of the target matches", properties undefined).
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from tests.rules.tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator


def connected_methods(tree: ast.AST) -> Iterator[str]:
    """The names `x` of every `….connect(self.x)` in a class."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            for given in node.args if node.func.attr == "connect" else ():
                if isinstance(given, ast.Attribute) and isinstance(given.value, ast.Name):
                    yield given.attr


def is_slot(method: ast.FunctionDef) -> bool:
    """Whether a method is decorated with `@Slot(…)`."""
    return any(
        isinstance(each, ast.Call) and isinstance(each.func, ast.Name) and each.func.id == "Slot"
        for each in method.decorator_list
    )


def test_what_a_view_model_connects_is_a_slot() -> None:
    checked: list[str] = []
    for file in sorted((ROOT / "kiosk" / "viewmodels").rglob("*.py")):
        for owner in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(owner, ast.ClassDef):
                continue
            methods = {each.name: each for each in owner.body if isinstance(each, ast.FunctionDef)}
            for name in connected_methods(owner):
                if name in methods:
                    checked.append(f"{owner.name}.{name}")
                    assert is_slot(methods[name]), (
                        f"{owner.name}.{name} is connected: make it @Slot()"
                    )
    assert len(checked) >= 5, "the scan found too little to be true"
