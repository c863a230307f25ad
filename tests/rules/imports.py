"""Who imports whom, read from the source without running it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Import:
    """`module` (dotted) imports `target` (dotted) on `line`, wherever in the file it stands."""

    module: str
    target: str
    line: int

    def __str__(self) -> str:
        return f"{self.module}:{self.line} imports {self.target}"


def module_name(file: Path, root: Path) -> str:
    """Return the dotted name of `file` as seen from `root`."""
    parts = file.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(file: Path, root: Path) -> Iterator[Import]:
    """Yield every import in `file`; `from a import b` gives `a.b`, which may be a module."""
    module = module_name(file, root)
    package = module if file.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(ast.parse(file.read_text("utf-8"), str(file))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(module, alias.name, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1]
            base = ".".join([*(above if node.level else []), *filter(None, [node.module])])
            for alias in node.names:
                yield Import(module, f"{base}.{alias.name}", node.lineno)


def is_in(name: str, packages: set[str]) -> bool:
    """Whether the dotted `name` is one of `packages` or lies in one."""
    return any(name == each or name.startswith(f"{each}.") for each in packages)
