"""Mentions as rows: two places, each with its three columns empty when it is not there."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from glossreader.domain.term import Mention, Place
from glossreader.store.changes import Values


def read(connection: Connection, table: Table, article: int) -> dict[int, list[Mention]]:
    """Give the mentions of an article that a table holds, in order, by the number of their term."""
    mentions: dict[int, list[Mention]] = defaultdict(list)
    for row in connection.execute(select(table).where(table.c.article == article).order_by(table.c.position)):
        mentions[row.term].append(_mention(row))
    return mentions


def rows(article: int, term: int, mentions: Sequence[Mention]) -> list[Values]:
    """Make the rows of the mentions of one term."""
    return [
        {
            "article": article,
            "term": term,
            "position": position,
            **_place("hanzi", mention.hanzi),
            **_place("english", mention.english),
        }
        for position, mention in enumerate(mentions)
    ]


def _mention(row: Row[Any]) -> Mention:
    return Mention(
        hanzi=None if row.hanzi_block is None else Place(row.hanzi_block, row.hanzi_start, row.hanzi_end),
        english=None if row.english_block is None else Place(row.english_block, row.english_start, row.english_end),
    )


def _place(language: str, place: Place | None) -> Values:
    block, start, end = (place.block, place.start, place.end) if place else (None, None, None)
    return {f"{language}_block": block, f"{language}_start": start, f"{language}_end": end}
