"""Dictionaries on the shelf: which there are, in which order they are asked, and which are on."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select, true

from glossreader.domain.dictionary import BUILT_IN, DictionaryFormat, Volume
from glossreader.store.changes import Ledger
from glossreader.store.clock import now
from glossreader.store.schema import dictionary, dictionary_file
from glossreader.store.seal import digest

_SEALED = ("id", "name", "format", "entries", "position", "is_on", "added")


def volumes(connection: Connection) -> tuple[Volume, ...]:
    """List the volumes in the order in which they are asked; built-in ones that nobody moved stand last, as they are delivered.

    Of a built-in volume neither name nor number of entries is known here: the program has them.
    """
    kept = [Volume(row.id, row.name, row.entries, row.is_on) for row in connection.execute(_in_order())]
    known = {volume.id for volume in kept}
    return (*kept, *(Volume(id_, "", 0) for id_ in BUILT_IN if id_ not in known))


def shelf(connection: Connection) -> tuple[str, ...]:
    """List the ids of the volumes that are on, in the order in which they are asked."""
    return tuple(volume.id for volume in volumes(connection) if volume.is_on)


def format_of(connection: Connection, id_: str) -> DictionaryFormat | None:
    """Tell how the file of a person's own dictionary is written; None for one that is not on the shelf."""
    format_: DictionaryFormat | None = connection.scalar(select(dictionary.c.format).where(dictionary.c.id == id_))
    return format_


def arrange(ledger: Ledger, arranged: Iterable[Volume], formats: dict[str, DictionaryFormat | None]) -> None:
    """Let these be the volumes, in this order; `formats` are those of new ones."""
    there = {row["id"]: row for row in ledger.connection.execute(select(dictionary)).mappings()}
    rows = [_row(volume, position, there.get(volume.id, {}), formats.get(volume.id)) for position, volume in enumerate(arranged)]
    ledger.replace(dictionary, true(), rows)


def unsound(connection: Connection) -> tuple[str, ...]:
    """List the dictionaries, by name, whose row is not as it was kept."""
    rows = connection.execute(select(dictionary)).mappings()
    return tuple(row["name"] or row["id"] for row in rows if _seal(row) != row["sha256"])


def without_file(connection: Connection) -> tuple[str, ...]:
    """List a person's own dictionaries, by name, whose bytes are not there."""
    there = select(dictionary_file.c.id)
    return tuple(connection.scalars(select(dictionary.c.name).where(dictionary.c.id.not_in(BUILT_IN), dictionary.c.id.not_in(there))))


def _in_order() -> Any:  # noqa: ANN401  # SQLAlchemy's type of a select names every column
    return select(dictionary).order_by(dictionary.c.position, dictionary.c.id)


def _row(volume: Volume, position: int, old: Any, format_: DictionaryFormat | None) -> dict[str, Any]:  # noqa: ANN401  # a row's mapping
    values = {
        "id": volume.id,
        "name": volume.name,
        "format": old.get("format", format_),
        "entries": volume.entries,
        "position": position,
        "is_on": volume.is_on,
        "added": old.get("added") or now(),
    }
    return {**values, "sha256": _seal(values)}


def _seal(row: Any) -> str:  # noqa: ANN401  # a row's mapping
    return digest([row[name] for name in _SEALED])
