"""The terms of the whole library, many thousands of them: read column by column, in pieces, without what only one article knows."""

from collections import defaultdict

from sqlalchemy import Connection, func, select

from glossreader.domain.term import CERTAIN, Entry, Rendering, Status, Term
from glossreader.store.schema import entry, rendering, term

_COLUMNS = (
    *(term.c.simplified, term.c.traditional, term.c.pinyin, term.c.pinyin_source),
    *(term.c.kind, term.c.status, term.c.note, term.c.tags, term.c.id),
)


def read(connection: Connection, first: int, count: int | None) -> tuple[Entry, ...]:
    """Give `count` terms (None: all) from the `first` on, in the order in which they came, but no rejected ones.

    An entry has neither mentions nor an article's English, and as `confidence` the best of all articles.
    """
    best = select(func.max(entry.c.confidence)).where(entry.c.term == term.c.number).scalar_subquery()
    shown = select(term.c.number, best, *_COLUMNS).where(term.c.status != Status.REJECTED).order_by(term.c.number)
    rows = connection.execute(shown.offset(first).limit(count)).all()
    renderings = _renderings(connection, rows[0].number, rows[-1].number) if rows else {}
    return tuple(
        Entry(
            Term(simplified, traditional, pinyin, pinyin_source, tuple(renderings.get(number, ())), *rest),
            simplified,
            (),
            CERTAIN if confidence is None else confidence,
            (),
        )
        for number, confidence, simplified, traditional, pinyin, pinyin_source, *rest in rows
    )


def count(connection: Connection) -> int:
    """Tell how many terms there are, rejected ones left out."""
    return connection.scalar(select(func.count()).where(term.c.status != Status.REJECTED)) or 0


def _renderings(connection: Connection, first: int, last: int) -> dict[int, list[Rendering]]:
    """Give the renderings of the terms from one number to another, but for those that a person took out."""
    columns = rendering.c
    query = select(columns.term, columns.text, columns.source).where(columns.position.is_not(None), columns.term.between(first, last))
    found: dict[int, list[Rendering]] = defaultdict(list)
    for number, text, source in connection.execute(query.order_by(columns.term, columns.position)):
        found[number].append(Rendering(text, source))
    return found
