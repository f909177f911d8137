"""A source is opened: its bytes become articles, or an error that names it and says what to do."""

import os
from collections.abc import Iterator
from pathlib import Path

from glossreader.domain.article import Article, Imported, Source
from glossreader.domain.notices import HanLost, Notice
from glossreader.domain.source_errors import NothingToRead, SourceTooLong
from glossreader.importers.accounting import hanzi_of
from glossreader.importers.articles.split import split
from glossreader.importers.file import read_file
from glossreader.importers.laid import Laid, Tell
from glossreader.importers.readers import Bytes, lay_out
from glossreader.importers.untitled import title_of

_MOST_PIECES = 30_000  # twice War and Peace; twice as many would take longer than ten seconds to read and mine on a small machine


def read_source(path: Path, charset: str | None = None, tell: Tell = lambda _: None) -> Imported:
    """Read a file into articles; raises SourceError, whose `name` is the path as it was given."""
    return read_bytes(path.name, os.path.abspath(path), read_file(path), charset, str(path), tell)  # noqa: PTH100  # links stay


def read_bytes(
    name: str,
    location: str,
    raw: bytes,
    charset: str | None = None,
    shown: str | None = None,
    tell: Tell = lambda _: None,
    declared: str | None = None,
) -> Imported:
    """Make articles of bytes that lie in memory; raises SourceError.

    charset   what a person chose; it wins over every sign in the bytes.
    shown     how errors and notices name the source; `name` when not given.
    tell      hears now and then which share of a long source is read, 0..1.
    declared  the charset that a server said it sends, which may be wrong.
    """
    shown = shown or name
    if not raw:
        raise NothingToRead(shown)
    address = location if location.startswith(("http://", "https://")) else None
    laid = lay_out(Bytes(raw, name, shown, address, charset, declared), tell)
    pieces = sum(len(part.pieces) for part in laid.parts)
    if not pieces:
        raise NothingToRead(shown)
    if pieces > _MOST_PIECES:
        raise SourceTooLong(shown, _MOST_PIECES)
    articles, outside = _split(laid, title_of(name))
    notices = (*laid.notices, *_notices_of_loss(laid.hanzi - hanzi_of(articles, outside), shown))
    source = Source(name, location, raw, laid.decoding.charset if laid.decoding else "")
    return Imported(source, articles, outside, notices, laid.decoding)


def _split(laid: Laid, untitled: str) -> tuple[tuple[Article, ...], tuple[str, ...]]:
    articles: list[Article] = []
    outside: list[str] = []
    for part in laid.parts:
        found, rest = split(part, untitled, first=len(articles) + 1)
        articles += found
        outside += rest
    return tuple(articles), tuple(outside)


def _notices_of_loss(missing: int, shown: str) -> Iterator[Notice]:
    if missing > 0:
        yield HanLost(shown, missing)
