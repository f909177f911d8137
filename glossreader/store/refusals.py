"""What SQLite and the system refuse, said as the errors that a user can understand."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from glossreader.domain.errors import LibraryDamaged, LibraryError, LibraryInUse, LibraryUnwritable, NotALibrary
from glossreader.store.columns import UnreadableError

_PRIMARY = 0xFF  # the low byte of SQLite's extended result codes
_DAMAGED_READS = {sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_IOERR_CORRUPTFS}
_UNWRITABLE = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_AUTH,
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Let what goes wrong with the library at `path` be told in its own words; a bug stays the exception that it is."""
    try:
        yield
    except (UnreadableError, UnicodeDecodeError) as error:  # SQLite's message about a damaged text may hold the text
        raise LibraryDamaged(str(path), str(error)) from error
    except OSError as error:
        raise LibraryUnwritable(str(path), error.strerror or str(error)) from error
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if isinstance(cause, sqlite3.Error) and (refusal := _refusal(path, cause)):
            raise refusal from error
        raise


def is_damage(error: sqlite3.Error) -> bool:
    """Whether SQLite met bytes that it never wrote so."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # raised by Python's module itself: text that is not UTF-8
        return isinstance(error, sqlite3.OperationalError) and "decode" in str(error)
    return code & _PRIMARY == sqlite3.SQLITE_CORRUPT or code in _DAMAGED_READS


def _refusal(path: Path, error: sqlite3.Error) -> LibraryError | None:
    if is_damage(error):
        return LibraryDamaged(str(path), str(error))
    primary = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return LibraryInUse(str(path))
    if primary == sqlite3.SQLITE_NOTADB:
        return NotALibrary(str(path))
    return LibraryUnwritable(str(path), str(error)) if primary in _UNWRITABLE else None
