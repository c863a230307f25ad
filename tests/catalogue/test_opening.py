"""Opening the database: read-only, and refused with one clear sentence when it is not ours."""

from __future__ import annotations

import os
import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.database import engine, open_database
from kiosk.catalogue.file_format import SCHEMA_VERSION
from kiosk.catalogue.front_page import read_front_page
from kiosk.errors import DatabaseError
from kiosk.paths import default_database


def write_header(path: Path, place: int, content: bytes) -> None:
    """Overwrite bytes of a file in place."""
    with path.open("r+b") as file:
        file.seek(place)
        file.write(content)


def missing(path: Path) -> None:
    path.unlink()


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def foreign_text(path: Path) -> None:
    path.write_text("Not a database at all, but a letter. " * 50)


def short_magic(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:60])


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 4096)


def torn(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 1000)


def longer(path: Path) -> None:
    path.write_bytes(path.read_bytes() + bytes(4096))


def other_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE song (title TEXT)")


def too_new(path: Path) -> None:
    write_header(path, 60, struct.pack(">I", SCHEMA_VERSION + 1))


def too_old(path: Path) -> None:
    write_header(path, 60, struct.pack(">I", 0))


def in_wal_mode(path: Path) -> None:
    write_header(path, 18, b"\x02\x02")


def with_wal_file(path: Path) -> None:
    path.with_name(path.name + "-wal").write_bytes(b"x")


def schema_overwritten(path: Path) -> None:
    write_header(path, 100, bytes(3000))


SPOILED: dict[Callable[[Path], None], str] = {
    missing: "There is no careers database at",
    folder: "is a folder",
    empty: "is empty",
    foreign_text: "is not a careers database",
    short_magic: "is damaged or cut short",
    truncated: "is damaged or cut short",
    torn: "is damaged or cut short",
    longer: "is damaged or cut short",
    other_program: "is another program's database",
    too_new: "is too new for this program",
    too_old: "is too old for this program",
    in_wal_mode: "is still being written (it is in WAL mode)",
    with_wal_file: "is still being written (it is in WAL mode)",
    schema_overwritten: "is damaged or cut short",
}


@pytest.mark.parametrize("spoil", SPOILED, ids=lambda spoil: spoil.__name__)
def test_a_file_that_is_not_ours_is_refused_with_one_sentence(
    copied_database: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(copied_database)
    with pytest.raises(DatabaseError) as refused:
        open_database(copied_database)
    sentence = str(refused.value)
    assert SPOILED[spoil] in sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize("spoil", SPOILED, ids=lambda spoil: spoil.__name__)
def test_the_catalogue_refuses_it_alike(
    copied_database: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(copied_database)
    with pytest.raises(DatabaseError):
        Catalogue.open(copied_database)


def test_a_file_that_may_not_be_read_is_refused(
    copied_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied_database.chmod(0)
    if os.geteuid() == 0:  # root reads everything, so the system's answer is put in its place

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(DatabaseError, match="may not be read"):
        open_database(copied_database)


def test_a_name_that_no_file_can_have_is_refused() -> None:
    with pytest.raises(DatabaseError, match="cannot be read"):
        open_database(Path("careers\0.sqlite"))


def test_a_write_protected_file_in_a_write_protected_folder_opens(copied_database: Path) -> None:
    copied_database.chmod(0o444)
    copied_database.parent.chmod(0o555)
    try:
        with closing(open_database(copied_database)) as connection:
            assert read_front_page(connection).occupations == 1156
    finally:
        copied_database.parent.chmod(0o755)


@pytest.mark.parametrize("name", ["a b.sqlite", "50%?x=1#y.sqlite", "berufe-ü-日本.sqlite"])
def test_any_file_name_opens(copied_database: Path, name: str) -> None:
    renamed = copied_database.rename(copied_database.with_name(name))
    with closing(open_database(renamed)) as connection:
        assert read_front_page(connection).occupations == 1156


def test_nothing_can_be_written() -> None:
    with (
        closing(open_database(default_database())) as connection,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        connection.execute("DELETE FROM occupation")


def test_no_other_file_can_be_attached(copied_database: Path) -> None:
    with (
        closing(open_database(default_database())) as connection,
        pytest.raises(sqlite3.OperationalError, match="too many attached"),
    ):
        connection.execute("ATTACH ? AS other", (str(copied_database),))


def test_nothing_is_left_beside_the_file(copied_database: Path) -> None:
    with Catalogue.open(copied_database) as catalogue:
        catalogue.search.find("nurse")
    assert [file.name for file in copied_database.parent.iterdir()] == [copied_database.name]


def test_a_page_that_is_damaged_is_told_when_it_is_read(copied_database: Path) -> None:
    with closing(sqlite3.connect(copied_database)) as writable:
        pages = writable.execute(
            "SELECT rootpage FROM sqlite_schema WHERE tbl_name IN ('occupation', 'edition')"
        ).fetchall()
    for (page,) in pages:
        write_header(copied_database, (page - 1) * 4096, b"\xff" * 4096)
    opened = engine(copied_database)
    with opened.connect() as connection, pytest.raises(DatabaseError, match="damaged"):
        connection.execute(text("SELECT * FROM occupation")).all()
    opened.dispose()
    with pytest.raises(DatabaseError, match="damaged"):
        Catalogue.open(copied_database)
    with (
        closing(open_database(copied_database)) as plain,
        pytest.raises(DatabaseError, match="damaged"),
    ):
        read_front_page(plain)


def test_a_mistake_of_the_program_is_not_blamed_on_the_file() -> None:
    connection = open_database(default_database())
    connection.close()
    with pytest.raises(sqlite3.ProgrammingError):
        read_front_page(connection)
