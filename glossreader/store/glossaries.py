"""The glossary of an article as rows: which terms it has, its own renderings of them, and where it mentions them."""

from collections import defaultdict
from itertools import chain, count, starmap
from typing import Any

from sqlalchemy import Connection, Row, and_, select

from glossreader.domain.term import Entry, Glossary, Mention, Place, Status, Term
from glossreader.store import terms
from glossreader.store.changes import Ledger, Values
from glossreader.store.columns import UnreadableError
from glossreader.store.schema import among, entry_rendering, rendering
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
    ledger.alter(article_table, article_table.c.number == article, glossary_sha256=_seal(ledger.connection, article))
    if had_terms:
        terms.let_go(ledger, had_terms, had_renderings)


def read(connection: Connection, article: int, *, include_rejected: bool = False) -> Glossary:
    """Give the glossary of the article, its terms as they are now; senses stay empty."""
    rows = connection.execute(select(entry_table).where(entry_table.c.article == article).order_by(entry_table.c.position)).all()
    kept = _terms(connection, {row.term for row in rows})
    english, mentions = _english(connection, article), _mentions(connection, article)
    return Glossary(
        tuple(
            Entry(kept[row.term], row.printed, tuple(english[row.term]), row.confidence, tuple(mentions[row.term]))
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


def _mentions(connection: Connection, article: int) -> dict[int, list[Mention]]:
    query = select(mention_table).where(mention_table.c.article == article).order_by(mention_table.c.position)
    mentions: dict[int, list[Mention]] = defaultdict(list)
    for row in connection.execute(query):
        mentions[row.term].append(_mention(row))
    return mentions


def _mention(row: Row[Any]) -> Mention:
    return Mention(
        hanzi=None if row.hanzi_block is None else Place(row.hanzi_block, row.hanzi_start, row.hanzi_end),
        english=None if row.english_block is None else Place(row.english_block, row.english_start, row.english_end),
    )


def is_sound(connection: Connection, article: int) -> bool:
    """Whether the article's entries, with their renderings and mentions, are as they were kept."""
    kept: str | None = connection.scalar(select(article_table.c.glossary_sha256).where(article_table.c.number == article))
    return _seal(connection, article) == kept


def _seal(connection: Connection, article: int) -> str:
    tables = (entry_table, entry_rendering, mention_table)
    queries = [select(table).where(table.c.article == article).order_by(*table.primary_key) for table in tables]
    return digest([[tuple(row) for row in connection.execute(query)] for query in queries])


def _entry_row(entry_of: tuple[int, KeptTerm, Entry], position: int) -> Values:
    article, kept, entry = entry_of
    return {"article": article, "term": kept.number, "position": position, "printed": entry.printed, "confidence": entry.confidence}


def _rendering_rows(article: int, kept: KeptTerm, entry: Entry) -> list[Values]:
    return [
        {"article": article, "term": kept.number, "position": position, "rendering": kept.renderings[text]["number"]}
        for position, text in enumerate(dict.fromkeys(entry.english))
    ]


def _mention_rows(article: int, kept: KeptTerm, entry: Entry) -> list[Values]:
    return [
        {
            "article": article,
            "term": kept.number,
            "position": position,
            **_place("hanzi", mention.hanzi),
            **_place("english", mention.english),
        }
        for position, mention in enumerate(entry.mentions)
    ]


def _place(language: str, place: Place | None) -> Values:
    block, start, end = (place.block, place.start, place.end) if place else (None, None, None)
    return {f"{language}_block": block, f"{language}_start": start, f"{language}_end": end}
