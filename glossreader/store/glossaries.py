"""The glossary of an article as rows: which terms it has, its own renderings of them, and where it mentions them."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import chain, count, starmap

from sqlalchemy import Connection, Table, and_, select

from glossreader.domain.term import Entry, Glossary, Status, Term
from glossreader.store import mentions, terms
from glossreader.store.changes import Ledger, Values
from glossreader.store.columns import UnreadableError
from glossreader.store.schema import among, dismissal, entry_rendering, handmade, rendering
from glossreader.store.schema import article as article_table
from glossreader.store.schema import entry as entry_table
from glossreader.store.schema import mention as mention_table
from glossreader.store.schema import term as term_table
from glossreader.store.seal import digest
from glossreader.store.terms import KeptTerm


def keep(ledger: Ledger, article: int, glossary: Glossary) -> None:
    """Let this be the glossary of the article; terms and renderings that only the former one had are let go."""
    had_terms = tuple(ledger.connection.scalars(select(entry_table.c.term).where(entry_table.c.article == article)))
    had_renderings = tuple(ledger.connection.scalars(select(entry_rendering.c.rendering).where(entry_rendering.c.article == article)))
    met = terms.meet(ledger, glossary.entries)
    entries = [(article, met[entry.term.simplified], entry) for entry in glossary.entries]
    ledger.replace(entry_table, entry_table.c.article == article, map(_entry_row, entries, count()))
    ledger.replace(entry_rendering, entry_rendering.c.article == article, chain.from_iterable(starmap(_rendering_rows, entries)))
    ledger.replace(mention_table, mention_table.c.article == article, chain.from_iterable(starmap(_mention_rows, entries)))
    touched = terms.let_go(ledger, had_terms, had_renderings) if had_terms else set()
    for one in {article, *touched}:
        seal(ledger, one)


def put(ledger: Ledger, article: int, kept: KeptTerm, entry: Entry) -> None:
    """Let this be the entry that the article's glossary has of one term, at its place in the order of the text."""
    _replace_entry(ledger, article, kept.number, _rendering_rows(article, kept, entry), _mention_rows(article, kept, entry))
    others = and_(entry_table.c.article == article, entry_table.c.term != kept.number)
    rows = ledger.connection.execute(select(entry_table).where(others).order_by(entry_table.c.position)).mappings().all()
    mentioned = mentions.read(ledger.connection, mention_table, article)
    unordered = [*map(dict, rows), _entry_row((article, kept, entry), 0)]
    ordered = sorted(unordered, key=lambda row: min(mention.order for mention in mentioned[row["term"]]))
    numbered = [{**row, "position": position} for position, row in enumerate(ordered)]
    ledger.replace(entry_table, entry_table.c.article == article, numbered)


def take_out(ledger: Ledger, article: int, term: int) -> None:
    """Take one term out of the article's glossary."""
    _replace_entry(ledger, article, term, (), ())
    ledger.replace(entry_table, and_(entry_table.c.article == article, entry_table.c.term == term), ())


def remove(ledger: Ledger, article: int) -> None:
    """Remove the whole glossary of an article, with the terms and renderings that only it had."""
    keep(ledger, article, Glossary())


def read(connection: Connection, article: int, *, include_rejected: bool = False) -> Glossary:
    """Give the glossary of the article, its terms as they are now; senses stay empty."""
    rows = connection.execute(select(entry_table).where(entry_table.c.article == article).order_by(entry_table.c.position)).all()
    kept = _terms(connection, {row.term for row in rows})
    english, mentioned = _english(connection, article), mentions.read(connection, mention_table, article)
    return Glossary(
        tuple(
            Entry(kept[row.term], row.printed, tuple(english[row.term]), row.confidence, tuple(mentioned[row.term]))
            for row in rows
            if include_rejected or kept[row.term].status is not Status.REJECTED
        )
    )


def _terms(connection: Connection, numbers: set[int]) -> dict[int, Term]:
    found = {one.number: one.term for one in terms.read(connection, among(term_table.c.number, numbers))}
    if missing := numbers - found.keys():
        raise UnreadableError(f"there is no row {min(missing)} of terms")
    return found


def _english(connection: Connection, article: int) -> dict[int, list[str]]:
    """Give the article's own renderings by term, in its order, but for those that a person took out."""
    joined = entry_rendering.join(rendering, entry_rendering.c.rendering == rendering.c.number)
    own = and_(entry_rendering.c.article == article, rendering.c.position.is_not(None))
    query = select(entry_rendering.c.term, rendering.c.text).select_from(joined).where(own).order_by(entry_rendering.c.position)
    texts: dict[int, list[str]] = defaultdict(list)
    for row in connection.execute(query):
        texts[row.term].append(row.text)
    return texts


def is_sound(connection: Connection, article: int) -> bool:
    """Whether the article's entries, with their renderings and mentions, are as they were kept."""
    kept: str | None = connection.scalar(select(article_table.c.glossary_sha256).where(article_table.c.number == article))
    return _seal(connection, article) == kept


def seal(ledger: Ledger, article: int) -> None:
    """Seal the article's glossary as it is now."""
    ledger.alter(article_table, article_table.c.number == article, glossary_sha256=_seal(ledger.connection, article))


def _seal(connection: Connection, article: int) -> str:
    """Seal the entries, and what a person said of single terms only where there is something: format 1 had no tables for it."""
    found = [_rows_of(connection, table, article) for table in (entry_table, entry_rendering, mention_table)]
    by_hand = [_rows_of(connection, table, article) for table in (handmade, dismissal)]
    return digest(found + by_hand if any(by_hand) else found)


def _rows_of(connection: Connection, table: Table, article: int) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(select(table).where(table.c.article == article).order_by(*table.primary_key))]


def _replace_entry(ledger: Ledger, article: int, term: int, renderings: Iterable[Values], mentioned: Iterable[Values]) -> None:
    for table, rows in ((entry_rendering, renderings), (mention_table, mentioned)):
        ledger.replace(table, and_(table.c.article == article, table.c.term == term), rows)


def _entry_row(entry_of: tuple[int, KeptTerm, Entry], position: int) -> Values:
    article, kept, entry = entry_of
    return {"article": article, "term": kept.number, "position": position, "printed": entry.printed, "confidence": entry.confidence}


def _rendering_rows(article: int, kept: KeptTerm, entry: Entry) -> list[Values]:
    return [
        {"article": article, "term": kept.number, "position": position, "rendering": kept.renderings[text]["number"]}
        for position, text in enumerate(dict.fromkeys(entry.english))
    ]


def _mention_rows(article: int, kept: KeptTerm, entry: Entry) -> list[Values]:
    return mentions.rows(article, kept.number, entry.mentions)
