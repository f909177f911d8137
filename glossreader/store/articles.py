"""Articles and their blocks: kept, renewed, listed, read, and blocks cut or restored."""

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, and_, func, select

from glossreader.domain.article import Article, Block, CutReason
from glossreader.domain.errors import ArticleNotFound, BlockNotFound
from glossreader.domain.shelf import Listed
from glossreader.domain.term import Status
from glossreader.store import pairs
from glossreader.store.changes import Ledger
from glossreader.store.clock import now
from glossreader.store.schema import article as article_table
from glossreader.store.schema import block as block_table
from glossreader.store.schema import entry, reading, source, term
from glossreader.store.seal import article_seal, words

_FIELDS = ("title", "deck", "category", "authors", "publisher", "published", "url", "language", "front", "first_line", "last_line")
_BLOCK_FIELDS = ("kind", "text", "level", "marker", "cut", "decided")


def add(ledger: Ledger, source_number: int, article: Article) -> int:
    """Keep the article with its blocks; return its number in the library."""
    values = {**_values(source_number, article), "glossary_sha256": "", "added": now()}  # the glossary is kept next
    number = ledger.add(article_table, values)
    _keep_blocks(ledger, number, article)
    return number


def renew(ledger: Ledger, number: int, source_number: int, article: Article) -> None:
    """Let the article of that number be this one, from this source; it stays where it is in the list. Raises ArticleNotFound."""
    require(ledger.connection, number)
    ledger.alter(article_table, article_table.c.number == number, **_values(source_number, article))
    _keep_blocks(ledger, number, article)


def read(connection: Connection, number: int) -> Article:
    """Give the article as it was kept, with the cuts that were made since. Raises ArticleNotFound."""
    row = _row(connection, number)
    return Article(number=row.place, blocks=_blocks(connection, number), **{name: getattr(row, name) for name in _FIELDS})


def title(connection: Connection, number: int) -> str:
    """Give the title of an article. Raises ArticleNotFound."""
    return str(_row(connection, number).title)


def require(connection: Connection, number: int) -> None:
    """Raise ArticleNotFound when no article has that number."""
    _row(connection, number)


def is_sound(connection: Connection, number: int) -> bool:
    """Whether the article is as it was kept. Raises ArticleNotFound."""
    article, row = read(connection, number), _row(connection, number)
    return bool(article_seal(article) == row.sha256 and words(article) == row.words)


def listed(connection: Connection) -> tuple[Listed, ...]:
    """List all articles at a glance, in the order they came."""
    shown = entry.join(term, and_(entry.c.term == term.c.number, term.c.status != Status.REJECTED))
    terms = select(func.count()).select_from(shown).where(entry.c.article == article_table.c.number).scalar_subquery()
    columns = article_table.c
    query = select(
        *(columns.number, columns.title, columns.category, columns.authors, columns.publisher, columns.published, columns.language),
        *(columns.url, source.c.location.label("source"), source.c.fetched, columns.added, terms.label("terms"), reading.c.progress),
    ).select_from(article_table.join(source, columns.source == source.c.number).outerjoin(reading, reading.c.article == columns.number))
    partner_of = pairs.partners(connection)
    rows = connection.execute(query.order_by(columns.number)).mappings()
    return tuple(Listed(**row, partner=partner_of.get(row["number"])) for row in rows)


def set_cut(ledger: Ledger, number: int, index: int, reason: CutReason | None) -> Article:
    """Cut a block, or restore it with None; return the article as it is now. Raises ArticleNotFound, BlockNotFound."""
    article = read(ledger.connection, number)
    blocks = list(article.blocks)
    if not 0 <= index < len(blocks):
        raise BlockNotFound(number, index)
    blocks[index] = replace(blocks[index], cut=reason, decided=True)
    changed = replace(article, blocks=tuple(blocks))
    ledger.alter(block_table, and_(block_table.c.article == number, block_table.c.position == index), cut=reason, decided=True)
    ledger.alter(article_table, article_table.c.number == number, sha256=article_seal(changed))
    return changed


def remove(ledger: Ledger, number: int) -> str:
    """Remove an article that has no glossary any more, with its blocks, its pairs and the place in it; return its title.

    Raises ArticleNotFound.
    """
    row = _row(ledger.connection, number)
    pairs.forget(ledger, number)
    ledger.replace(reading, reading.c.article == number, [])
    ledger.replace(block_table, block_table.c.article == number, [])
    ledger.replace(article_table, article_table.c.number == number, [])
    return str(row.title)


def _values(source_number: int, article: Article) -> dict[str, Any]:
    values = {name: getattr(article, name) for name in _FIELDS}
    return values | {"source": source_number, "place": article.number, "words": words(article), "sha256": article_seal(article)}


def _keep_blocks(ledger: Ledger, number: int, article: Article) -> None:
    rows = [
        {"article": number, "position": position, **{name: getattr(block, name) for name in _BLOCK_FIELDS}}
        for position, block in enumerate(article.blocks)
    ]
    ledger.replace(block_table, block_table.c.article == number, rows)


def _row(connection: Connection, number: int) -> Row[Any]:
    row = connection.execute(select(article_table).where(article_table.c.number == number)).first()
    if row is None:
        raise ArticleNotFound(number)
    return row


def _blocks(connection: Connection, number: int) -> tuple[Block, ...]:
    columns = [block_table.c[name] for name in _BLOCK_FIELDS]
    query = select(*columns).where(block_table.c.article == number).order_by(block_table.c.position)
    return tuple(Block(*row) for row in connection.execute(query))
