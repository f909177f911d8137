"""The library as a file: opened by one owner, brought to today's format, written in transactions that are whole or nothing."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, NullPool, create_engine, event, select
from sqlalchemy.exc import OperationalError

from glossreader.domain.errors import LibraryDamaged, LibraryNewer, LibraryUnwritable, NotALibrary
from glossreader.store.backup import copy
from glossreader.store.migrations import APPLICATION_ID, STEPS, Step, migrate
from glossreader.store.refusals import is_damage, told
from glossreader.store.schema import metadata

# Order matters: exclusive before write-ahead log, so that the log's index stays in this process's memory (findings of SQLite's
# WAL-reset bug). FULL: a commit is on the disk when it returns; fullfsync: on macOS too. The rest distrusts a file that others made.
_PRAGMAS = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)


class LibraryFile:
    """One SQLite file and the one connection that owns it; a second owner, in this process or another, is refused at once."""

    def __init__(self, path: Path, driver: sqlite3.Connection) -> None:
        self.path = path
        self._driver = driver
        engine = create_engine("sqlite://", creator=lambda: driver, poolclass=NullPool)
        event.listen(engine, "begin", _begin_immediate)
        self._connection = engine.connect()
        self._opened = path.stat()

    @classmethod
    def open(cls, path: Path, steps: Sequence[Step] = STEPS) -> "LibraryFile":
        """Open the library at `path`, or make it with its folders, and bring it to the newest of `steps`.

        Raises the subclasses of LibraryError; a file that is not ours, or newer, is left byte for byte as it is.
        """
        path = Path(os.path.realpath(path))  # SQLite puts the -wal file beside the file itself, not beside a link to it
        with told(path):
            _look(path, len(steps))
            path.parent.mkdir(parents=True, exist_ok=True)
            _refuse_read_only(path)
            with ExitStack() as on_failure:
                driver = sqlite3.connect(path, timeout=0, isolation_level=None)
                on_failure.callback(driver.close)
                version = _take(driver, path, len(steps))
                file = cls(path, driver)
                on_failure.callback(file.close)
                file._upgrade(version, steps)
                on_failure.pop_all()
            return file

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One transaction, to read in; it ends by rolling back, which a damaged file lets it do."""
        with told(self.path), self._connection.begin() as transaction:
            yield self._connection
            transaction.rollback()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, to write in: done whole, or nothing of it. Refused when the file is no longer where it was opened."""
        with told(self.path):
            self._stay()
            try:
                with self._connection.begin():
                    yield self._connection
            finally:
                if self._driver.in_transaction:  # SQLite keeps a transaction open whose commit it refused
                    self._driver.rollback()

    def copy_to(self, path: Path) -> None:
        """Write a verified copy to `path`. Raises OutputError."""
        with told(self.path):
            copy(self._driver, self.path, path.absolute())

    def close(self) -> None:
        """Let go of the file, with all that is still in the -wal file moved into it."""
        if not self._connection.closed:
            self._gather()
            self._connection.close()

    def _upgrade(self, version: int, steps: Sequence[Step]) -> None:
        if version < len(steps):
            if version:
                self.copy_to(self.path.with_name(f"{self.path.stem}.before-{version + 1}{self.path.suffix}"))
            migrate(self._connection, version, steps)
            self._gather()  # from now on the file alone tells what it is
        self._require_tables()
        self._driver.execute("PRAGMA foreign_keys = ON")

    def _require_tables(self) -> None:
        """Tell a damaged schema now, not as a riddle at the first call that meets it."""
        try:
            with self.reading() as connection:
                for table in metadata.tables.values():
                    connection.execute(select(table).limit(0))
        except OperationalError as error:
            raise LibraryDamaged(str(self.path), f"its tables are not those of its format: {error.orig}") from error

    def _stay(self) -> None:
        """Refuse to write a file that was renamed: SQLite would go on there, its -wal file under the old name; a crash would part them."""
        try:
            here = os.path.samestat(self.path.stat(), self._opened)
        except FileNotFoundError:
            here = False
        if not here:
            self._gather()
            raise LibraryUnwritable(
                str(self.path), "it was moved, deleted or replaced while open; put it back, or back it up before you close"
            )

    def _gather(self) -> None:
        """Move what is in the -wal file into the library; for a file that was renamed, SQLite would not do it by itself."""
        with suppress(sqlite3.OperationalError):  # no room: it stays in the -wal file, from where the next opening reads it
            self._driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _look(path: Path, newest: int) -> None:
    """Refuse what is not ours before anything is written or locked: opening a file the usual way would already merge its -wal file.

    Only through SQLite: a file that is opened and closed beside it loses the locks that this process holds on it (POSIX).
    """
    if path.exists() and not path.is_file():
        raise NotALibrary(str(path))
    if not path.exists() or not path.stat().st_size:
        wal = path.with_name(f"{path.name}-wal")
        if wal.exists() and wal.stat().st_size:
            raise LibraryDamaged(str(path), "the file is gone or empty, but its -wal file is there")
        return
    location = path.as_posix()
    address = f"file://{'' if location.startswith('/') else '/'}{quote(os.fsencode(location))}?immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as onlooker:
        try:
            _identify(onlooker, path, newest)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):  # another owner may be writing this very moment: the owner's own look decides
                raise


def _refuse_read_only(path: Path) -> None:
    """SQLite would say "disk I/O error"."""
    for place in (path, path.parent):
        if place.exists() and not os.access(place, os.W_OK):
            raise LibraryUnwritable(str(path), f"{place} is read-only for you")


def _take(driver: sqlite3.Connection, path: Path, newest: int) -> int:
    """Become the owner; return the format of the file, 0 for a new one."""
    for pragma in _PRAGMAS:
        driver.execute(f"PRAGMA {pragma}")
    version = _identify(driver, path, newest)
    driver.execute("BEGIN IMMEDIATE")  # a file that cannot be written is told now, not at the first change
    driver.execute("COMMIT")
    return version


def _identify(connection: sqlite3.Connection, path: Path, newest: int) -> int:
    application, version, tables = connection.execute(
        "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema) FROM pragma_application_id, pragma_user_version"
    ).fetchone()
    if application != APPLICATION_ID:
        if application or version or tables:
            raise NotALibrary(str(path))
        return 0
    if version > newest:
        raise LibraryNewer(str(path), version, newest)
    if version < 1:
        raise LibraryDamaged(str(path), f"it says that its format is {version}")
    return int(version)
