"""The tables of the library as they are now; migrations.py tells how a file gets there.

A source is bytes as they were read once: read again with another charset, or found at another address, they are another source. It
yields articles, an article has blocks; two articles that tell one story in two languages are a pair. A term is there once; an entry says
that an article has it, with its mentions and the renderings that this article uses. A handmade mention and a dismissal are what a person
said of a term in one article: they hold whatever mining finds. A change holds the former state of every row that it touched. Everything
of these is under a checksum (seal.py): `source`, `pair`, `change` and `term` each row, the last with its renderings; `article` with its
blocks, and with its entries. Outside undo and checksums stand what the window remembers: `setting`, and in `reading` the place in each
article.
What a person decided about Chinese: `dictionary` has the place of each volume on the shelf, of the built-in ones once it was changed, and
`word_correction` how stretches of text are cut into words; each row is sealed. The bytes of a person's own dictionary lie in
`dictionary_file`, apart from what changes, under their checksum.
References are checked when the transaction ends, so that undo may put rows back in any order.
"""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    func,
    literal_column,
    select,
    text,
)

from glossreader.domain.article import BlockKind, CutReason
from glossreader.domain.dictionary import DictionaryFormat
from glossreader.domain.term import Kind, ReadingSource, RenderingSource, Status
from glossreader.store.columns import file_name, lines, word

metadata = MetaData()


def _reference(target: str, ondelete: str | None = None) -> ForeignKey:
    return ForeignKey(target, ondelete=ondelete, deferrable=True, initially="DEFERRED")


def _places() -> tuple[Column[int], ...]:
    """Give the columns of a mention's two places; those of one that is not there are empty."""
    return tuple(Column(f"{language}_{part}", Integer) for language in ("hanzi", "english") for part in ("block", "start", "end"))


def _entry_reference() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["article", "term"], ["entry.article", "entry.term"], deferrable=True, initially="DEFERRED")


source = Table(
    "source",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("sha256", Text, nullable=False),
    Column("name", file_name(), nullable=False),
    Column("location", file_name(), nullable=False),
    Column("charset", Text, nullable=False),
    Column("fetched", Text),
    Column("added", Text, nullable=False),
    Column("outside", lines(), nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Index("source_by_sha256", "sha256"),
    Index("source_by_location", "location"),
)

article = Table(
    "article",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("source", Integer, _reference("source.number"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("deck", Text),
    Column("category", Text),
    Column("authors", lines(), nullable=False),
    Column("publisher", Text),
    Column("published", Text),
    Column("url", Text),
    Column("language", Text, nullable=False),
    Column("front", lines(), nullable=False),
    Column("first_line", Integer),
    Column("last_line", Integer),
    Column("words", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("glossary_sha256", Text, nullable=False),
    Column("added", Text, nullable=False),
    Index("article_by_source", "source"),
    Index("article_by_url", "url"),
    Index("article_by_words", "words"),
    sqlite_autoincrement=True,  # a number is never given twice
)

block = Table(
    "block",
    metadata,
    Column("article", Integer, _reference("article.number"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", word(BlockKind), nullable=False),
    Column("text", Text, nullable=False),
    Column("level", Integer, nullable=False),
    Column("marker", Text, nullable=False),
    Column("cut", word(CutReason)),
    Column("decided", Boolean, nullable=False, server_default=text("0")),
)

term = Table(
    "term",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("simplified", Text, nullable=False, unique=True),
    Column("traditional", Text, nullable=False),
    Column("pinyin", Text, nullable=False),
    Column("pinyin_source", word(ReadingSource), nullable=False),
    Column("kind", word(Kind), nullable=False),
    Column("status", word(Status), nullable=False),
    Column("note", Text, nullable=False),
    Column("tags", lines(), nullable=False),
    Column("sha256", Text, nullable=False),
)

rendering = Table(
    "rendering",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("term", Integer, _reference("term.number"), nullable=False),
    Column("text", Text, nullable=False),
    Column("source", word(RenderingSource), nullable=False),
    Column("position", Integer),  # none: a person took it out; it is remembered, so that no later import brings it back
    UniqueConstraint("term", "text"),
)

entry = Table(
    "entry",
    metadata,
    Column("article", Integer, _reference("article.number"), primary_key=True),
    Column("term", Integer, _reference("term.number"), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("printed", Text, nullable=False),
    Column("confidence", Float, nullable=False),
    Index("entry_by_term", "term"),
    sqlite_with_rowid=False,
)

entry_rendering = Table(
    "entry_rendering",
    metadata,
    Column("article", Integer, primary_key=True),
    Column("term", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("rendering", Integer, _reference("rendering.number"), nullable=False),
    _entry_reference(),
    Index("entry_rendering_by_rendering", "rendering"),
    sqlite_with_rowid=False,
)

mention = Table(
    "mention",
    metadata,
    Column("article", Integer, primary_key=True),
    Column("term", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    *_places(),
    _entry_reference(),
    sqlite_with_rowid=False,
)

handmade = Table(
    "handmade",
    metadata,
    Column("article", Integer, _reference("article.number"), primary_key=True),
    Column("term", Integer, _reference("term.number"), primary_key=True),
    Column("position", Integer, primary_key=True),
    *_places(),
    sqlite_with_rowid=False,
)

dismissal = Table(
    "dismissal",
    metadata,
    Column("article", Integer, _reference("article.number"), primary_key=True),
    Column("term", Integer, _reference("term.number"), primary_key=True),
    sqlite_with_rowid=False,
)

change = Table(
    "change",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("made", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("former", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("undone", Integer, nullable=False, server_default=text("0")),  # 1: it was taken back, and can be done again
    sqlite_autoincrement=True,
)

pair = Table(
    "pair",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("chinese", Integer, _reference("article.number"), nullable=False),
    Column("english", Integer, _reference("article.number"), nullable=False),
    Column("sha256", Text, nullable=False),
    UniqueConstraint("chinese", "english"),
    Index("pair_by_english", "english"),
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),  # JSON
)

reading = Table(
    "reading",
    metadata,
    Column("article", Integer, _reference("article.number", ondelete="CASCADE"), primary_key=True),
    Column("block", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("progress", Float, nullable=False),
    Column("seen", Text, nullable=False),
)

dictionary = Table(
    "dictionary",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("format", word(DictionaryFormat)),  # none: it comes with the program
    Column("entries", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("is_on", Boolean, nullable=False),
    Column("added", Text, nullable=False),
    Column("sha256", Text, nullable=False),
)

dictionary_file = Table(
    "dictionary_file",
    metadata,
    Column("id", Text, primary_key=True),  # their sha256
    Column("raw", LargeBinary, nullable=False),
)

word_correction = Table(
    "word_correction",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("words", lines(), nullable=False),
    Column("before", Text, nullable=False),
    Column("behind", Text, nullable=False),
    Column("made", Text, nullable=False),
    Column("sha256", Text, nullable=False),
)


def among(column: ColumnElement[Any], values: Iterable[int] | Iterable[str]) -> ColumnElement[bool]:
    """`column` is one of `values`, however many: one JSON parameter, where `IN (?, ?, ...)` ends at SQLite's limit of parameters."""
    listed = func.json_each(json.dumps(list(values), ensure_ascii=False))
    return column.in_(select(literal_column("value")).select_from(listed))
