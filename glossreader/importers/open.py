"""A source is opened: its bytes become articles, or an error that names it and says what to do."""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from glossreader.domain.article import Article, Decoding, Imported, Source
from glossreader.domain.notices import BytesReplaced, EncodedTwice, HanLost, Notice
from glossreader.domain.source_errors import NothingToRead, NotText, SourceTooLong, SourceUnreadable
from glossreader.importers.accounting import count_hanzi, hanzi_of
from glossreader.importers.articles.split import split
from glossreader.importers.charset.ladder import Decoded, decode, decode_as
from glossreader.importers.file import read_file
from glossreader.importers.format import Format, format_of_bytes, format_of_text
from glossreader.importers.html.page import part_of_html
from glossreader.importers.laid import Laid, Part, Tell
from glossreader.importers.markdown.reader import part_of_markdown
from glossreader.importers.mhtml import read_mhtml
from glossreader.importers.plain.reader import pieces_of_text
from glossreader.importers.signature import is_binary, kind_of
from glossreader.importers.subtitles.reader import part_of_subtitles
from glossreader.importers.text import as_text
from glossreader.importers.untitled import title_of

_MOST = 500_000  # line ends or tags; the largest books have a tenth of it
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
    laid = _laid(name, raw, charset, declared, shown, tell, address)
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


def _laid(name: str, raw: bytes, charset: str | None, declared: str | None, shown: str, tell: Tell, address: str | None) -> Laid:
    if charset is None and (kind := format_of_bytes(raw, name)) in _BINARY:
        return _BINARY[kind](raw, shown, tell)
    decoded = _decode(shown, raw, charset, declared)
    text = as_text(decoded.text)
    if text.count("\n") > _MOST or text.count("<") > _MOST:
        raise SourceTooLong(shown, _MOST)
    part, hanzi = part_of_html(text, address) if (kind := format_of_text(text, name)) is Format.HTML else _TEXTUAL[kind](text)
    decoding = Decoding(decoded.charset, decoded.declared, decoded.misfits, decoded.replaced)
    return Laid((part,), hanzi, decoding, tuple(_notices_of(decoded, shown)))


def _plain(text: str) -> tuple[Part, int]:
    return Part(pieces_of_text(text)), count_hanzi(text)


def _pdf(raw: bytes, shown: str, tell: Tell) -> Laid:
    from glossreader.importers.pdf.reader import read_pdf  # noqa: PLC0415  # late: start-up

    return read_pdf(raw, shown, tell)


_TEXTUAL: Mapping[Format, Callable[[str], tuple[Part, int]]] = {
    Format.TEXT: _plain,
    Format.MARKDOWN: part_of_markdown,
    Format.SUBTITLES: part_of_subtitles,
}


def _epub(raw: bytes, shown: str, tell: Tell) -> Laid:
    from glossreader.importers.epub.reader import read_epub  # noqa: PLC0415  # late: start-up

    return read_epub(raw, shown, tell)


def _docx(raw: bytes, shown: str, tell: Tell) -> Laid:
    from glossreader.importers.docx.reader import read_docx  # noqa: PLC0415  # late: start-up

    return read_docx(raw, shown, tell)


_BINARY: Mapping[Format | None, Callable[[bytes, str, Tell], Laid]] = {
    Format.MHTML: read_mhtml,
    Format.EPUB: _epub,
    Format.DOCX: _docx,
    Format.PDF: _pdf,
}


def _decode(shown: str, raw: bytes, charset: str | None, declared: str | None) -> Decoded:
    if charset is not None:
        try:
            return decode_as(raw, charset, declared)
        except LookupError as error:
            raise SourceUnreadable(shown, str(error)) from error
    if what := kind_of(raw):
        raise NotText(shown, what)
    decoded = decode(raw, declared)
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
