"""A source is opened: its bytes become articles, or an error that names it and says what to do."""

import os
from collections.abc import Iterator
from pathlib import Path

from glossreader.domain.article import Imported, Source
from glossreader.domain.errors import BytesReplaced, EncodedTwice, HanLost, NothingToRead, Notice, NotText, SourceTooLong, SourceUnreadable
from glossreader.importers.accounting import count_hanzi, hanzi_of
from glossreader.importers.articles.split import split
from glossreader.importers.charset.ladder import Decoded, decode, decode_as
from glossreader.importers.file import read_file
from glossreader.importers.html.markup import is_html, shown_text, titles_of
from glossreader.importers.html.reader import pieces_of_html
from glossreader.importers.piece import Piece
from glossreader.importers.plain.reader import pieces_of_text
from glossreader.importers.signature import is_binary, kind_of
from glossreader.importers.text import as_text

_MOST = 500_000  # line ends or tags; the largest books have a tenth of it
_MOST_PIECES = 30_000  # twice War and Peace; twice as many would take longer than ten seconds to read and mine on a small machine


def read_source(path: Path) -> Imported:
    """Read a file into articles; raises SourceError, whose `name` is the path as it was given."""
    return read_bytes(path.name, os.path.abspath(path), read_file(path), shown=str(path))  # noqa: PTH100  # links stay


def read_bytes(name: str, location: str, raw: bytes, charset: str | None = None, shown: str | None = None) -> Imported:
    """Make articles of bytes that lie in memory; raises SourceError.

    charset   what a person chose; it wins over every sign in the bytes.
    shown     how errors and notices name the source; `name` when not given.
    """
    shown = shown or name
    decoded = _decode(shown, raw, charset)
    text = as_text(decoded.text)
    pieces, hanzi = _pieces(text, name, shown)
    if not pieces:
        raise NothingToRead(shown)
    if len(pieces) > _MOST_PIECES:
        raise SourceTooLong(shown, _MOST_PIECES)
    titles = titles_of(text) if is_html(text, name) else ()
    articles, outside = split(pieces, titles[0] if titles else Path(name).stem, titles)
    notices = (*_notices_of(decoded, shown), *_notices_of_loss(hanzi - hanzi_of(articles, outside), shown))
    return Imported(Source(name, location, raw, decoded.charset), articles, outside, notices)


def _pieces(text: str, name: str, shown: str) -> tuple[tuple[Piece, ...], int]:
    """Read a text as what it is; also count the hanzi that it shows, by a way that knows nothing of the parser."""
    if text.count("\n") > _MOST or text.count("<") > _MOST:
        raise SourceTooLong(shown, _MOST)
    if is_html(text, name):
        pieces, hidden = pieces_of_html(text)
        return pieces, count_hanzi("".join(shown_text(text))) - count_hanzi(hidden)
    return pieces_of_text(text), count_hanzi(text)


def _decode(shown: str, raw: bytes, charset: str | None) -> Decoded:
    if not raw:
        raise NothingToRead(shown)
    if charset is not None:
        try:
            return decode_as(raw, charset)
        except LookupError as error:
            raise SourceUnreadable(shown, str(error)) from error
    if what := kind_of(raw):
        raise NotText(shown, what)
    decoded = decode(raw)
    if not decoded.charset.startswith(("utf-16", "utf-32")) and is_binary(raw):
        raise NotText(shown, "binary data")
    return decoded


def _notices_of(decoded: Decoded, shown: str) -> Iterator[Notice]:
    if decoded.replaced:
        yield BytesReplaced(shown, decoded.replaced, decoded.charset)
    if decoded.twice:
        yield EncodedTwice(shown)


def _notices_of_loss(missing: int, shown: str) -> Iterator[Notice]:
    if missing > 0:
        yield HanLost(shown, missing)
