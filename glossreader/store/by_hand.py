"""What a person said of a term in one article: mentions made by hand, and terms that do not belong into its glossary."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from glossreader.domain.curation import Known, Mend
from glossreader.domain.errors import TermNotFound
from glossreader.domain.term import Mention, Status
from glossreader.store import glossaries, mentions, terms
from glossreader.store.changes import Ledger
from glossreader.store.schema import among, dismissal, entry, handmade, term

_DECIDED = (Status.ACCEPTED, Status.EDITED)


def decided_forms(connection: Connection, beginnings: Collection[str]) -> tuple[tuple[str, str], ...]:
    """List the forms of the terms that a person accepted or edited, those that begin with one of these one or two characters."""
    begins = or_(*(among(func.substr(form, 1, 2), beginnings) for form in (term.c.simplified, term.c.traditional)))
    query = select(term.c.simplified, term.c.traditional).where(or_(*(term.c.status == status for status in _DECIDED)), begins)
    return tuple((row.simplified, row.traditional) for row in connection.execute(query))


def known(connection: Connection, simplified: Collection[str], article: int | None) -> tuple[Known, ...]:
    """Give terms as an article meets them, those among them that have handmade mentions there; no rejected or dismissed ones."""
    made = select(handmade.c.term).where(handmade.c.article == article)
    taken_out = select(dismissal.c.term).where(dismissal.c.article == article)
    wanted = or_(among(term.c.simplified, simplified), term.c.number.in_(made))
    return met(connection, and_(wanted, term.c.number.not_in(taken_out), term.c.status != Status.REJECTED), article)


def dismissed(connection: Connection, article: int) -> set[str]:
    """List the terms that a person took out of the article's glossary, by their simplified forms."""
    taken_out = select(term.c.simplified).join_from(dismissal, term, dismissal.c.term == term.c.number)
    return set(connection.scalars(taken_out.where(dismissal.c.article == article)))


def met(connection: Connection, where: ColumnElement[bool], article: int | None) -> tuple[Known, ...]:
    """Give the terms for which `where` is true with the mentions that a person made in an article."""
    made = {} if article is None else mentions.read(connection, handmade, article)
    return tuple(Known(kept.term, kept.dropped, tuple(made.get(kept.number, ()))) for kept in terms.read(connection, where))


def mend(ledger: Ledger, article: int, wish: Mend) -> str:
    """Let the term, its entry in the article and its handmade mentions be as the person wants them; return the term's id."""
    kept = terms.put(ledger, wish.known.term)
    _replace(ledger, article, kept.number, dismissed=False, made=wish.known)
    glossaries.put(ledger, article, kept, wish.entry)
    glossaries.seal(ledger, article)
    return kept.bare.id


def dismiss(ledger: Ledger, article: int, term_id: str) -> None:
    """Take a term out of an article's glossary, and out of the library when no other article has it. Raises TermNotFound."""
    number = ledger.connection.scalar(select(term.c.number).where(term.c.id == term_id))
    if number is None:
        raise TermNotFound(term_id)
    elsewhere = is_elsewhere(ledger.connection, article, term_id)
    glossaries.take_out(ledger, article, number)
    _replace(ledger, article, number, dismissed=elsewhere)
    touched = set() if elsewhere else terms.remove(ledger, [number])
    for one in {article, *touched}:
        glossaries.seal(ledger, one)


def is_elsewhere(connection: Connection, article: int, term_id: str) -> bool:
    """Whether another article has the term."""
    others = select(entry.c.article).join_from(entry, term, entry.c.term == term.c.number)
    return connection.execute(others.where(term.c.id == term_id, entry.c.article != article).limit(1)).first() is not None


def forget(ledger: Ledger, article: int) -> None:
    """Forget all that was said of single terms in an article that is removed."""
    for table in (handmade, dismissal):
        ledger.replace(table, table.c.article == article, [])


def handmade_in(connection: Connection, article: int) -> dict[str, tuple[Mention, ...]]:
    """Give the mentions that a person made in an article, by the simplified forms of their terms."""
    made = mentions.read(connection, handmade, article)
    names = connection.execute(select(term.c.number, term.c.simplified).where(among(term.c.number, made)))
    return {simplified: tuple(made[number]) for number, simplified in names}


def carry(ledger: Ledger, article: int, made: Mapping[str, Sequence[Mention]]) -> None:
    """Let these be the mentions that a person made in an article, by the simplified forms of their terms."""
    names = ledger.connection.execute(select(term.c.number, term.c.simplified).where(among(term.c.simplified, made)))
    rows = [row for number, simplified in names for row in mentions.rows(article, number, made[simplified])]
    ledger.replace(handmade, handmade.c.article == article, rows)


def _replace(ledger: Ledger, article: int, number: int, *, dismissed: bool, made: Known | None = None) -> None:
    rows = mentions.rows(article, number, made.handmade if made else ())
    ledger.replace(handmade, and_(handmade.c.article == article, handmade.c.term == number), rows)
    gone = [{"article": article, "term": number}] if dismissed else []
    ledger.replace(dismissal, and_(dismissal.c.article == article, dismissal.c.term == number), gone)
