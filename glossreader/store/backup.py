"""Copies of a library that is open: whole, compared row for row, and in place only when they are good."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from itertools import zip_longest
from pathlib import Path

from glossreader.domain.errors import OutputError
from glossreader.store.refusals import is_damage


def copy(driver: sqlite3.Connection, library: Path, path: Path) -> None:
    """Write a copy of the open `library` to `path`; what stands there is replaced when the copy is whole. Raises OutputError."""
    part = path.with_name(f".{path.name}.part")
    with _told(path):
        _refuse_library(library, path)
        part.unlink(missing_ok=True)
        try:
            driver.execute("VACUUM INTO ?", (str(part),))
            _verify(driver, part, path)
            _to_disk(part)
            part.replace(path)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def _refuse_library(library: Path, path: Path) -> None:
    """Keep off the library itself, and off a file with a journal beside it: it is in use, or SQLite would play that into the copy."""
    if path.exists() and path.samefile(library):
        raise OutputError(str(path), "it is the library itself")
    for end in ("-wal", "-journal"):
        if path.with_name(path.name + end).exists():
            raise OutputError(str(path), f"{path.name}{end} lies beside it: it is a library in use, or one that was not closed")


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(str(path), error.strerror or str(error)) from error
    except UnicodeEncodeError as error:
        raise OutputError(str(path), "its name is not Unicode") from error
    except sqlite3.Error as error:
        if is_damage(error):  # of the library, not of the copy
            raise
        raise OutputError(str(path), str(error)) from error


def _verify(driver: sqlite3.Connection, part: Path, path: Path) -> None:
    with closing(sqlite3.connect(part)) as copied, _texts_as_bytes(driver), _texts_as_bytes(copied):
        if copied.execute("PRAGMA quick_check").fetchall() != [(b"ok",)]:
            raise OutputError(str(path), "the copy is not sound")
        if any(original != twin for original, twin in zip_longest(_rows(driver), _rows(copied))):
            raise OutputError(str(path), "the copy differs from the library")


@contextmanager
def _texts_as_bytes(connection: sqlite3.Connection) -> Iterator[None]:
    """Compare without reading: one damaged text must not stand in the way of a copy."""
    connection.text_factory = bytes
    try:
        yield
    finally:
        connection.text_factory = str


def _rows(connection: sqlite3.Connection) -> Iterator[tuple[object, ...]]:
    """Every value of the file: its format, its tables, their rows."""
    for pragma in ("application_id", "user_version"):
        yield from connection.execute(f"PRAGMA {pragma}")
    tables = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
    for name, sql in tables:
        yield name, sql
        yield from connection.execute(f'SELECT * FROM "{name.decode()}"')


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
