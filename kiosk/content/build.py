"""Compiling the content into one SQLite file that the kiosk opens read-only."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, Index, create_engine, event, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from kiosk.catalogue.schema import APPLICATION_ID, SCHEMA_VERSION, Base, SearchWord
from kiosk.content.check import check
from kiosk.content.content import read_content
from kiosk.content.faults import ContentError
from kiosk.content.progress import with_progress
from kiosk.content.rows import row_makers
from kiosk.errors import KioskError

PAGE_SIZE = 4096


def build(folder: Path, output: Path) -> dict[str, int]:
    """Compile the folder `data/` into `output`; returns the number of rows of each table.

    The same content gives the same rows under the same numbers, and no clock is read. The
    file is written beside its target and takes its place only when it is whole.
    Raises ContentError for faults of the content, KioskError when it cannot be written.
    """
    content = read_content(folder)
    faults = check(content)
    if faults:
        raise ContentError(faults)
    if output.is_dir():
        raise KioskError(f"{output} is a folder; name the file to write.")
    unfinished = output.with_name(f".{output.name}.{os.getpid()}.unfinished")
    engine = _engine(unfinished)
    counts: dict[str, int] = {}
    try:
        # The file comes first: who cannot write it hears so before the long work.
        output.parent.mkdir(parents=True, exist_ok=True)
        unfinished.touch()
        _prepare(engine)
        tables = [(table, make(content)) for table, make in with_progress(row_makers(), "Rows")]
        with engine.begin() as connection:
            Base.metadata.create_all(connection)
            indexes = _indexes()
            for index in indexes:
                index.drop(connection)
            for table, rows in with_progress(tables, "Tables"):
                counts[table.name] = len(rows)
                if rows:
                    connection.execute(table.insert(), rows)
            for index in indexes:
                index.create(connection)
            index_for_search(connection)
        _finish(engine)
        _replace(unfinished, output)
    except (DBAPIError, OSError) as error:
        raise KioskError(
            f"{output} could not be written ({_cause(error)}). "
            "Any file that was there before is unchanged."
        ) from error
    finally:
        engine.dispose()
        _remove(unfinished, unfinished.with_name(f"{unfinished.name}-journal"))
    return counts


def _engine(path: Path) -> Engine:
    """An engine whose every connection holds rows to what they refer to."""
    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=NullPool)

    def hold_to_references(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA foreign_keys = ON")

    event.listen(engine, "connect", hold_to_references)
    return engine


def _pragmas(engine: Engine, *statements: str) -> None:
    """Statements that SQLite takes only outside a transaction."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for statement in statements:
            connection.execute(text(statement))


def _prepare(engine: Engine) -> None:
    _pragmas(
        engine,
        f"PRAGMA page_size = {PAGE_SIZE}",
        "PRAGMA journal_mode = DELETE",
        f"PRAGMA application_id = {APPLICATION_ID}",
        f"PRAGMA user_version = {SCHEMA_VERSION}",
    )


def _finish(engine: Engine) -> None:
    """Gather statistics for the planner, then rewrite the file without gaps."""
    _pragmas(engine, "ANALYZE", "VACUUM")


def _indexes() -> list[Index]:
    """The schema's indexes by name.

    They are made once the rows are there, which is quicker, and in this order: SQLAlchemy
    keeps a table's indexes as a set, so that two builds could differ in their pages.
    """
    tables = Base.metadata.sorted_tables
    return sorted((index for table in tables for index in table.indexes), key=lambda i: str(i.name))


def index_for_search(connection: Connection) -> None:
    """Fill the three FTS5 tables beside the tables of words; they have no model, hence the text."""
    for index in ("search_words", "search_stems"):
        connection.execute(text(f"INSERT INTO {index}({index}) VALUES ('rebuild')"))  # noqa: S608
    words = select(SearchWord.id, SearchWord.word).order_by(SearchWord.id)
    connection.execute(
        text("INSERT INTO search_letters(rowid, text) VALUES (:id, :word)"),
        [{"id": row.id, "word": row.word} for row in connection.execute(words)],
    )
    for index in ("search_words", "search_stems", "search_letters"):
        connection.execute(text(f"INSERT INTO {index}({index}) VALUES ('optimize')"))  # noqa: S608


def _replace(unfinished: Path, output: Path) -> None:
    """Put the file in its place in one step, once the disk really holds it."""
    with unfinished.open("rb") as file:
        os.fsync(file.fileno())
    unfinished.replace(output)


def _remove(*leftovers: Path) -> None:
    """Clear away what a failed build left; where there is no folder there is nothing to clear."""
    for leftover in leftovers:
        with suppress(OSError):
            leftover.unlink(missing_ok=True)


def _cause(error: DBAPIError | OSError) -> str:
    """What SQLite or the system says, without the statement it said it about."""
    if isinstance(error, DBAPIError):
        return str(error.orig)
    return error.strerror or str(error)
