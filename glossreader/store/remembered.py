"""What the window remembers, and undo leaves alone: the reader's settings, and the place in each article."""

from typing import Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects import sqlite

from glossreader.domain.shelf import ReadingPlace
from glossreader.settings import Settings
from glossreader.store.changes import Ledger
from glossreader.store.choices import settings_from, written
from glossreader.store.clock import now
from glossreader.store.schema import reading, setting


def settings(connection: Connection) -> Settings:
    """Give the reader's choices."""
    return settings_from({row.name: row.value for row in connection.execute(select(setting))})


def keep_settings(connection: Connection, chosen: Settings) -> None:
    """Let these be the reader's choices; names that only another version knows stay."""
    for name, value in written(chosen).items():
        _keep(connection, setting, {"name": name, "value": value})


def reading_place(connection: Connection, article: int) -> ReadingPlace | None:
    """Give the place in an article; None when it was never opened."""
    row = connection.execute(select(reading).where(reading.c.article == article)).first()
    return None if row is None else ReadingPlace(row.block, row.start, row.progress)


def keep_reading_place(connection: Connection, article: int, place: ReadingPlace) -> None:
    """Let this be the place in the article."""
    values = {"block": place.block, "start": place.start, "progress": place.progress}
    _keep(connection, reading, {"article": article, **values, "seen": now()})


def carry(ledger: Ledger, article: int, place: ReadingPlace | None) -> None:
    """Let this be the place in an article that was renewed; with the article, the place is taken back."""
    if place:
        ledger.alter(reading, reading.c.article == article, block=place.block, start=place.start, progress=place.progress)


def _keep(connection: Connection, table: Table, values: dict[str, Any]) -> None:
    connection.execute(sqlite.insert(table).values(values).on_conflict_do_update(index_elements=list(table.primary_key), set_=values))
