"""Opening data/careers.sqlite: read-only, immutable, and only when it is what it should be."""

from __future__ import annotations

import sqlite3
import struct
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from kiosk.catalogue.file_format import APPLICATION_ID, SCHEMA_VERSION
from kiosk.errors import DatabaseError

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlalchemy.engine import ExceptionContext

MAGIC = b"SQLite format 3\x00"
HEADER_SIZE = 100
REBUILD = "Build it again with `make data`, or name another file with --data."

LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 16_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 2_000,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
"""What SQLite may be asked to do at most; nothing here comes near (sqlite.org/limits.html)."""


def open_database(path: Path) -> sqlite3.Connection:
    """Open the catalogue read-only, for use by one thread at a time, whichever that is.

    Raises:
        DatabaseError: The file is missing, unreadable, damaged, foreign or of another format.
    """
    check_file(path)
    uri = f"file:{quote(str(path.resolve()))}?mode=ro&immutable=1"
    with damage_as_error(path):
        connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
        try:
            _harden(connection)
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except BaseException:
            connection.close()
            raise
    return connection


def engine(path: Path) -> Engine:
    """An engine with one connection, shared by the threads that use it in turn.

    A damaged page that is met while reading raises DatabaseError, as opening does.
    """
    from sqlalchemy import create_engine, event  # noqa: PLC0415  (heavy; not for the first frame)
    from sqlalchemy.pool import StaticPool  # noqa: PLC0415

    made = create_engine("sqlite://", creator=lambda: open_database(path), poolclass=StaticPool)

    def tell_damage(context: ExceptionContext) -> None:
        if isinstance(context.original_exception, sqlite3.Error) and _is_damage(
            context.original_exception
        ):
            raise _damaged(path) from context.original_exception

    event.listen(made, "handle_error", tell_damage)
    return made


@contextmanager
def damage_as_error(path: Path | None = None) -> Generator[None]:
    """Turn SQLite's word for an unreadable file into a DatabaseError."""
    try:
        yield
    except sqlite3.Error as error:
        if not _is_damage(error):
            raise
        raise _damaged(path) from error


def check_file(path: Path) -> None:
    """Look at the file and its header only, which takes no time.

    The header's layout is described at sqlite.org/fileformat.html, section 1.3.

    Raises:
        DatabaseError: The file is not one that this program can read.
    """
    header, size = _read_header(path)
    if size == 0:
        raise DatabaseError(f"The careers database {path} is empty. {REBUILD}")
    if not header.startswith(MAGIC[: len(header)]):
        raise DatabaseError(f"{path} is not a careers database. Name another file with --data.")
    if size < HEADER_SIZE:
        raise _damaged(path)
    _check_size(path, header, size)
    _check_wal(path, header)
    _check_marks(path, header)


def _read_header(path: Path) -> tuple[bytes, int]:
    """The first 100 bytes, and the size of the file."""
    try:
        if path.is_dir():
            raise DatabaseError(f"{path} is a folder, not a careers database. Name the file in it.")
        with path.open("rb") as file:
            return file.read(HEADER_SIZE), path.stat().st_size
    except FileNotFoundError:
        raise DatabaseError(f"There is no careers database at {path}. {REBUILD}") from None
    except PermissionError:
        raise DatabaseError(
            f"The careers database {path} may not be read. Give this user permission to read it."
        ) from None
    except (OSError, ValueError) as error:
        raise DatabaseError(
            f"The careers database {path!s} cannot be read ({error}). Check the disk and the name."
        ) from error


def _check_size(path: Path, header: bytes, size: int) -> None:
    """Hold the number of pages in the header against the size of the file."""
    page_size = int.from_bytes(header[16:18], "big")
    page_size = 65536 if page_size == 1 else page_size
    changes, pages, valid_for = (
        struct.unpack_from(">I", header, place)[0] for place in (24, 28, 92)
    )
    if page_size < 512 or size % page_size:
        raise _damaged(path)
    if changes == valid_for and pages * page_size != size:
        raise _damaged(path)


def _check_wal(path: Path, header: bytes) -> None:
    """A file in write-ahead mode may be incomplete without its -wal file, and is never ours."""
    beside = path.with_name(path.name + "-wal")
    if 2 in header[18:20] or beside.exists():
        raise DatabaseError(
            f"The careers database {path} is still being written (it is in WAL mode). "
            "Close the program that writes it, or build it again with `make data`."
        )


def _check_marks(path: Path, header: bytes) -> None:
    """Application and format, as the builder wrote them."""
    version, application = (struct.unpack_from(">I", header, place)[0] for place in (60, 68))
    if application != APPLICATION_ID:
        raise DatabaseError(
            f"{path} is another program's database, not a careers database. "
            "Name another file with --data."
        )
    if version > SCHEMA_VERSION:
        raise DatabaseError(
            f"The careers database {path} is too new for this program (format {version}, "
            f"this program reads {SCHEMA_VERSION}). Update the program."
        )
    if version < SCHEMA_VERSION:
        raise DatabaseError(
            f"The careers database {path} is too old for this program (format {version}, "
            f"this program reads {SCHEMA_VERSION}). {REBUILD}"
        )


def _harden(connection: sqlite3.Connection) -> None:
    """Switch off what a reader never needs, as sqlite.org/security.html advises."""
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.execute("PRAGMA query_only=ON")
    for limit, most in LIMITS.items():
        connection.setlimit(limit, most)
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)


def _is_damage(error: sqlite3.Error) -> bool:
    """Whether the file is to blame, rather than the program that asked."""
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(
        error, sqlite3.ProgrammingError | sqlite3.IntegrityError | sqlite3.NotSupportedError
    )


def _damaged(path: Path | None) -> DatabaseError:
    where = f" {path}" if path else ""
    return DatabaseError(f"The careers database{where} is damaged or cut short. {REBUILD}")
