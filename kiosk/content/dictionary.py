"""docs/data-dictionary.md, written from the schema's own docstrings and comments."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.catalogue import schema

if TYPE_CHECKING:
    from sqlalchemy import Column, Table

HEAD = """# Data dictionary

Every table of `data/careers.sqlite`, as `kiosk/catalogue/schema.py` describes it. This page is
written by `python -m kiosk.content dictionary`; change the schema, not the page.

A column marked `key` is part of the table's primary key; "may be missing" means that it holds
NULL where nothing is known."""


def data_dictionary() -> str:
    """The whole page as Markdown text that ends with a line break."""
    tables = [
        f"## {model.__tablename__}\n\n{inspect.getdoc(model)}\n\n"
        + _columns(schema.Base.metadata.tables[model.__tablename__])
        for model in schema.Base.__subclasses__()
    ]
    return "\n\n".join([HEAD, *tables]) + "\n"


def _columns(table: Table) -> str:
    lines = ["| column | holds | what it says |", "| --- | --- | --- |"]
    lines += [
        f"| `{column.name}` | {', '.join(_holds(column))} | {column.comment or ''} |"
        for column in table.columns
    ]
    return "\n".join(lines)


def _holds(column: Column[object]) -> Iterator[str]:
    """The kind of value, whether it is a key, what it refers to, whether it may be missing."""
    kinds = {"str": "text", "int": "whole number", "float": "number"}
    yield kinds[column.type.python_type.__name__]
    if column.primary_key:
        yield "key"
    for foreign in sorted(key.target_fullname for key in column.foreign_keys):
        yield f"refers to `{foreign}`"
    if column.nullable:
        yield "may be missing"
