"""Where a text stands in the articles: a plain scan of everything that can be read."""

import heapq
import re
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, literal, select

from glossreader.domain.article import DECK, TITLE
from glossreader.domain.shelf import Found
from glossreader.store.schema import article, block


def find(connection: Connection, texts: tuple[str, ...]) -> tuple[Found, ...]:
    """Every place where one of `texts` stands, in either case, in the order of articles and blocks; cut blocks are not searched."""
    wanted = sorted({text for text in texts if text.strip()}, key=len, reverse=True)  # where two begin, the longer one is found
    if not wanted:
        return ()
    pattern = re.compile("|".join(map(re.escape, wanted)), re.IGNORECASE)
    return tuple(
        Found(row.number, row.title, row.block, row.text, match.start(), match.end())
        for row in _texts(connection)
        for match in pattern.finditer(row.text)
    )


def _texts(connection: Connection) -> Iterator[Row[Any]]:
    """Title, deck, then blocks of each article; three walks side by side, so that nothing has to be sorted or held."""
    named = (article.c.number, article.c.title)
    titles = select(*named, literal(TITLE).label("block"), article.c.title.label("text"), literal(-2).label("rank"))
    decks = select(*named, literal(DECK).label("block"), article.c.deck.label("text"), literal(-1).label("rank"))
    body = select(*named, block.c.position.label("block"), block.c.text, block.c.position.label("rank"))
    walks = (
        titles.order_by(article.c.number),
        decks.where(article.c.deck.is_not(None)).order_by(article.c.number),
        body.join_from(block, article).where(block.c.cut.is_(None)).order_by(block.c.article, block.c.position),
    )
    return heapq.merge(*(connection.execute(walk) for walk in walks), key=lambda row: (row.number, row.rank))
