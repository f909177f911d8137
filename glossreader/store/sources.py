"""Sources: the bytes that were opened and how they were read, kept once however many articles they hold."""

import hashlib
import zlib
from collections.abc import Set as AbstractSet
from typing import Any

from sqlalchemy import Column, Connection, Row, and_, delete, insert, select

from glossreader.domain.article import Source
from glossreader.domain.errors import ArticleNotFound
from glossreader.store.clock import now
from glossreader.store.columns import UnreadableError
from glossreader.store.schema import among
from glossreader.store.schema import article as article_table
from glossreader.store.schema import source as source_table

_FIELDS = ("name", "location", "charset", "fetched")


def fingerprint(raw: bytes) -> str:
    """Give the SHA-256 by which a source is found again."""
    return hashlib.sha256(raw).hexdigest()


def keep(connection: Connection, source: Source, outside: tuple[str, ...]) -> int:
    """Keep the source, or find one that is in all the same; return its number."""
    values = {
        "sha256": fingerprint(source.raw),
        "name": source.name,
        "location": source.location,
        "charset": source.charset,
        "fetched": source.fetched,
        "outside": outside,
    }
    same = and_(*(source_table.c[name].is_not_distinct_from(value) for name, value in values.items()))
    kept: int | None = connection.scalar(select(source_table.c.number).where(same))
    if kept is not None:
        return kept
    packed = zlib.compress(source.raw, level=1)  # HTML shrinks to 9 %, text to 57 %; level 6: 6 %, 55 %, and twice the time
    return connection.execute(insert(source_table), {**values, "added": now(), "raw": packed}).lastrowid


def unused(connection: Connection) -> set[int]:
    """Give the numbers of the sources that no article came from."""
    used = select(article_table.c.number).where(article_table.c.source == source_table.c.number).exists()
    return set(connection.scalars(select(source_table.c.number).where(~used)))


def remove(connection: Connection, numbers: AbstractSet[int]) -> None:
    """Remove these sources."""
    connection.execute(delete(source_table).where(among(source_table.c.number, numbers)))


def read(connection: Connection, article: int) -> Source:
    """Give the source that the article came from. Raises ArticleNotFound."""
    row = _row(connection, article, *(source_table.c[name] for name in _FIELDS), source_table.c.raw)
    return Source(**{name: getattr(row, name) for name in _FIELDS}, raw=_unpacked(row.raw))


def articles_of(connection: Connection, article: int) -> tuple[int, ...]:
    """List the articles that came from the same reading of the same bytes as this one, it among them. Raises ArticleNotFound."""
    number = _row(connection, article, source_table.c.number).number
    same = select(article_table.c.number).where(article_table.c.source == number)
    return tuple(connection.scalars(same.order_by(article_table.c.number)))


def outside(connection: Connection, article: int) -> tuple[str, ...]:
    """Give the lines of the article's source that belong to no article. Raises ArticleNotFound."""
    lines: tuple[str, ...] = _row(connection, article, source_table.c.outside).outside
    return lines


def is_sound(connection: Connection, number: int) -> bool:
    """Whether the bytes of a source are those that were opened."""
    row = connection.execute(select(source_table.c.raw, source_table.c.sha256).where(source_table.c.number == number)).one()
    return bool(fingerprint(_unpacked(row.raw)) == row.sha256)


def _unpacked(raw: bytes) -> bytes:
    try:
        return zlib.decompress(raw)
    except zlib.error as error:
        raise UnreadableError(f"the bytes of a source cannot be unpacked: {error}") from error


def _row(connection: Connection, article: int, *columns: Column[Any]) -> Row[Any]:
    joined = article_table.join(source_table, article_table.c.source == source_table.c.number)
    row = connection.execute(select(*columns).select_from(joined).where(article_table.c.number == article)).first()
    if row is None:
        raise ArticleNotFound(article)
    return row
