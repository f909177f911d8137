"""Pairs: two articles that tell one story in two languages; an article may be in several, and the newest is the one that is shown."""

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from glossreader.store.changes import Ledger
from glossreader.store.schema import pair
from glossreader.store.seal import digest


def keep(ledger: Ledger, chinese: int, english: int) -> None:
    """Let the two be a pair, the newest of both; which of them is the Chinese one is as it is said now."""
    ledger.replace(pair, _of_both(chinese, english), [])
    number = ledger.next_number(pair)
    ledger.add(pair, {"number": number, "chinese": chinese, "english": english, "sha256": digest([number, chinese, english])})


def is_newest(connection: Connection, chinese: int, english: int) -> bool:
    """Whether the two are a pair, this one the Chinese, and the newest of both."""
    either = or_(*(column == number for column in (pair.c.chinese, pair.c.english) for number in (chinese, english)))
    newest = connection.execute(select(pair).where(either).order_by(pair.c.number.desc())).first()
    return newest is not None and (newest.chinese, newest.english) == (chinese, english)


def part(ledger: Ledger, one: int, other: int) -> None:
    """Let the two be no pair, whichever is the Chinese one."""
    ledger.replace(pair, _of_both(one, other), [])


def forget(ledger: Ledger, article: int) -> None:
    """Forget the pairs of an article that is removed."""
    ledger.replace(pair, or_(pair.c.chinese == article, pair.c.english == article), [])


def partners(connection: Connection) -> dict[int, int]:
    """Give the article that each one is paired with, that of its newest pair."""
    partner_of: dict[int, int] = {}
    for row in connection.execute(select(pair).order_by(pair.c.number)):
        partner_of[row.chinese], partner_of[row.english] = row.english, row.chinese
    return partner_of


def unsound(connection: Connection) -> tuple[tuple[int, int], ...]:
    """List the pairs that are not as they were kept."""
    rows = connection.execute(select(pair))
    return tuple((row.chinese, row.english) for row in rows if digest([row.number, row.chinese, row.english]) != row.sha256)


def _of_both(one: int, other: int) -> ColumnElement[bool]:
    return or_(and_(pair.c.chinese == one, pair.c.english == other), and_(pair.c.chinese == other, pair.c.english == one))
