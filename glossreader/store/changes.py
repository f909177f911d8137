"""Changes that can be taken back and done again: what rows were before is kept beside the change, in its transaction.

A change holds, for each table, the keys of the rows that it added and the former state of the rows that it altered or removed.
Taking it back needs no more: added rows go, the others become what they were. Meanwhile it is noted what they all were until then,
so that doing it again is the same with roles exchanged; a new change forgets those that were taken back, for they no longer fit.
The oldest of more than `KEPT` changes are forgotten. Bytes that a person brought never stand in a change: those of a source stay as long
as an article needs them, those of a dictionary as long as it is there, or a change would bring it back.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    Row,
    Table,
    and_,
    bindparam,
    delete,
    func,
    insert,
    select,
    true,
    tuple_,
    update,
)
from sqlalchemy.dialects import sqlite

from glossreader.domain.shelf import Change
from glossreader.store import dictionary_files, sources
from glossreader.store.clock import now
from glossreader.store.columns import UnreadableError
from glossreader.store.schema import article, change, dictionary, metadata, source
from glossreader.store.seal import digest

KEPT = 500

Values = Mapping[str, Any]
_Key = tuple[Any, ...]


class Ledger:
    """Writes the rows of one change and remembers what each of them was before."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._former: dict[str, dict[_Key, Values | None]] = {}

    def add(self, table: Table, values: Values) -> int:
        """Add one row and return the number that the table gives it."""
        number = self.connection.execute(insert(table), values).lastrowid
        self._remember(table, {(number,): None})
        return number

    def replace(self, table: Table, where: ColumnElement[bool], rows: Iterable[Values]) -> None:
        """Let `rows` be the rows of `table` for which `where` is true; what does not differ is not touched."""
        old = {_key(table, row): row for row in _rows(self.connection, table, where)}
        new = {_key(table, row): row for row in rows}
        gone = [key for key in old if key not in new]
        written = [key for key, row in new.items() if old.get(key) != row]
        _erase(self.connection, table, gone)
        _write(self.connection, table, [new[key] for key in written])
        self._remember(table, {key: old.get(key) for key in (*gone, *written)})

    def alter(self, table: Table, where: ColumnElement[bool], **values: object) -> None:
        """Give the rows of `table` for which `where` is true these values."""
        self.replace(table, where, [{**row, **values} for row in _rows(self.connection, table, where)])

    def next_number(self, table: Table) -> int:
        """Give the number from which new rows of `table` may be counted on: there is no other connection that could take it."""
        return 1 + (self.connection.scalar(select(func.max(table.c.number))) or 0)

    def sign(self, what: str) -> None:
        """Close the change, saying in words what it did; when nothing was touched, there is no change."""
        if self._former:
            self.connection.execute(insert(change), {"made": now(), "what": what, "undone": 0, **_sealed(self._former)})
            _forget(self.connection, change.c.undone == 1)  # now that the new change holds on to the source of an article it removes
            oldest = select(change.c.number).order_by(change.c.number.desc()).offset(KEPT).limit(1).scalar_subquery()
            _forget(self.connection, change.c.number <= oldest)

    def _remember(self, table: Table, rows: Mapping[_Key, Values | None]) -> None:
        for key, row in rows.items():
            self._former.setdefault(table.name, {}).setdefault(key, row)


def all_changes(connection: Connection) -> tuple[Change, ...]:
    """List what can be taken back, the newest last."""
    rows = connection.execute(select(change.c.number, change.c.made, change.c.what).where(change.c.undone == 0).order_by(change.c.number))
    return tuple(Change(row.number, row.made, row.what) for row in rows)


def unsound(connection: Connection) -> tuple[str, ...]:
    """List the changes, in words, that are not as they were written and could not be taken back or done again."""
    return tuple(row.what for row in connection.execute(select(change)) if digest(row.former) != row.sha256)


def take_back(connection: Connection) -> Change | None:
    """Take the newest change back; None when there is none."""
    newest = select(change).where(change.c.undone == 0).order_by(change.c.number.desc()).limit(1)
    return _exchange(connection, connection.execute(newest).first(), undone=1)


def do_again(connection: Connection) -> Change | None:
    """Do again what was taken back last; None when there is nothing."""
    last = select(change).where(change.c.undone == 1).order_by(change.c.number).limit(1)
    return _exchange(connection, connection.execute(last).first(), undone=0)


def _exchange(connection: Connection, row: Row[Any] | None, undone: int) -> Change | None:
    """Let the rows of a change be what they were before, and note what they were until now."""
    if row is None:
        return None
    if digest(row.former) != row.sha256:
        raise UnreadableError(f"what is kept to take “{row.what}” back is not what was written")
    kept = {name: rows for name, rows in json.loads(row.former).items() if name != source.name}
    until_now = {name: _now(connection, name, rows) for name, rows in kept.items()}  # before any goes: with an article goes its place
    for name, rows in kept.items():
        _erase(connection, metadata.tables[name], [tuple(key) for key in rows["added"]])
        _write(connection, metadata.tables[name], rows["former"])
    values = {"undone": undone, **_sealed(until_now)}
    connection.execute(update(change).where(change.c.number == row.number), values)
    return Change(row.number, row.made, row.what)


def _now(connection: Connection, name: str, kept: Mapping[str, Any]) -> dict[_Key, Values | None]:
    """Give each row that a change touched as it is, None for what is not there."""
    table = metadata.tables[name]
    keys = [*(tuple(key) for key in kept["added"]), *(_key(table, row) for row in kept["former"])]
    there = {_key(table, row): row for row in _rows(connection, table, _keyed(table, keys))}
    return {key: there.get(key) for key in keys}


def _sealed(rows_of: Mapping[str, Mapping[_Key, Values | None]]) -> dict[str, str]:
    """Write down the state of rows, by table and key."""
    kept = {
        table: {"added": [key for key, row in rows.items() if row is None], "former": [row for row in rows.values() if row is not None]}
        for table, rows in rows_of.items()
    }
    former = json.dumps(kept, ensure_ascii=False)
    return {"former": former, "sha256": digest(former)}


def _forget(connection: Connection, where: ColumnElement[bool]) -> None:
    """Forget changes, and remove the bytes that only they could have brought a row back for."""
    needed = [(needs, _named(connection, where, needs)) for needs in _BYTES]
    connection.execute(delete(change).where(where))
    for needs, named in needed:
        if unused := named & needs.unused(connection) if named else named:
            needs.remove(connection, unused - _named(connection, true(), needs))


def _named(connection: Connection, where: ColumnElement[bool], needs: "_Bytes") -> set[Any]:
    """Give the bytes that the rows need which changes would put back; a change that is damaged cannot be taken back, and names none."""
    named: set[Any] = set()
    for former in connection.scalars(select(change.c.former).where(where)):
        with suppress(ValueError, TypeError, LookupError, AttributeError):
            named.update(row[needs.column] for row in json.loads(former)[needs.table.name]["former"])
    return named


class _Bytes(NamedTuple):
    """Bytes that stand outside the changes: which rows need them, by which column, and how they are removed."""

    table: Table
    column: str
    unused: Callable[[Connection], set[Any]]
    remove: Callable[[Connection, set[Any]], None]


_BYTES = (
    _Bytes(article, "source", sources.unused, sources.remove),
    _Bytes(dictionary, "id", dictionary_files.unused, dictionary_files.remove),
)


def _keyed(table: Table, keys: Sequence[_Key]) -> ColumnElement[bool]:
    """Match the rows that have one of these keys, however many: one JSON parameter."""
    listed = func.json_each(json.dumps(keys)).table_valued("value")
    parts = [func.json_extract(listed.c.value, f"$[{at}]") for at in range(len(_key_names(table)))]
    return tuple_(*(table.c[name] for name in _key_names(table))).in_(select(*parts).select_from(listed))


def _key(table: Table, row: Values) -> _Key:
    return tuple([row[name] for name in _key_names(table)])


@cache
def _key_names(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.primary_key)


def _rows(connection: Connection, table: Table, where: ColumnElement[bool]) -> list[Values]:
    return [dict(row) for row in connection.execute(select(table).where(where)).mappings()]


def _erase(connection: Connection, table: Table, keys: Sequence[_Key]) -> None:
    if keys:
        names = _key_names(table)
        matches = and_(*(table.c[name] == bindparam(f"key_{name}") for name in names))
        connection.execute(
            delete(table).where(matches), [{f"key_{name}": part for name, part in zip(names, key, strict=True)} for key in keys]
        )


def _write(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Insert the rows, or let those that are there become these; a column that `rows` does not name keeps its value."""
    if rows:
        connection.execute(_upsert(table, tuple(rows[0])), rows)


@cache
def _upsert(table: Table, names: tuple[str, ...]) -> Executable:
    statement = sqlite.insert(table)
    return statement.on_conflict_do_update(index_elements=list(table.primary_key), set_={name: statement.excluded[name] for name in names})
