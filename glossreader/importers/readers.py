"""The reader of each format: what it makes of the bytes or the text of a source."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from glossreader.domain.article import Decoding
from glossreader.domain.notices import BytesReplaced, EncodedTwice, Notice
from glossreader.domain.source_errors import NotText, SourceLocked, SourceTooLong, SourceUnreadable
from glossreader.importers.accounting import count_hanzi
from glossreader.importers.charset.ladder import Decoded, decode, decode_as
from glossreader.importers.format import Format, format_of_bytes, format_of_text
from glossreader.importers.html.page import part_of_html
from glossreader.importers.laid import Laid, Part, Tell
from glossreader.importers.markdown.reader import part_of_markdown
from glossreader.importers.mhtml import read_mhtml
from glossreader.importers.plain.reader import pieces_of_text
from glossreader.importers.signature import is_binary, is_locked_document, kind_of
from glossreader.importers.subtitles.reader import part_of_subtitles
from glossreader.importers.text import as_text

_MOST = 500_000  # line ends or tags; the largest books have a tenth of it


@dataclass(frozen=True, slots=True)
class Bytes:
    """The bytes of a source, and what is known of them beside.

    name      file name; where nothing in the bytes tells the format, its end does.
    shown     how errors and notices name the source.
    address   where on the web it came from.
    charset   what a person chose; it wins over every sign in the bytes.
    declared  the charset that a server said it sends, which may be wrong.
    """

    raw: bytes
    name: str
    shown: str
    address: str | None = None
    charset: str | None = None
    declared: str | None = None


def lay_out(source: Bytes, tell: Tell) -> Laid:
    """Read a source as what it is; raises SourceError."""
    if is_locked_document(source.raw):
        raise SourceLocked(source.shown)
    kind = format_of_bytes(source.raw, source.name)
    try:
        return _BINARY[kind](source, tell) if kind in _BINARY else _lay_out_text(source)
    except LookupError as error:
        if source.charset is None:
            raise
        raise SourceUnreadable(source.shown, str(error)) from error


def _lay_out_text(source: Bytes) -> Laid:
    decoded = _decode(source)
    text = as_text(decoded.text)
    if text.count("\n") > _MOST or text.count("<") > _MOST:
        raise SourceTooLong(source.shown, _MOST)
    part, hanzi = _TEXTUAL[format_of_text(text, source.name)](text, source)
    decoding = Decoding(decoded.charset, decoded.declared, decoded.misfits, decoded.replaced)
    return Laid((part,), hanzi, decoding, tuple(_notices_of(decoded, source.shown)))


def _decode(source: Bytes) -> Decoded:
    if source.charset is not None:
        return decode_as(source.raw, source.charset, source.declared)
    if what := kind_of(source.raw):
        raise NotText(source.shown, what)
    decoded = decode(source.raw, source.declared)
    if not decoded.charset.startswith(("utf-16", "utf-32")) and is_binary(source.raw):
        raise NotText(source.shown, "binary data")
    return decoded


def _notices_of(decoded: Decoded, shown: str) -> Iterator[Notice]:
    if decoded.replaced:
        yield BytesReplaced(shown, decoded.replaced, decoded.charset)
    if decoded.twice:
        yield EncodedTwice(shown)


def _plain(text: str, _: Bytes) -> tuple[Part, int]:
    return Part(pieces_of_text(text)), count_hanzi(text)


def _epub(source: Bytes, tell: Tell) -> Laid:
    from glossreader.importers.epub.reader import read_epub  # noqa: PLC0415  # late: start-up

    return read_epub(source.raw, source.shown, tell)


def _docx(source: Bytes, tell: Tell) -> Laid:
    from glossreader.importers.docx.reader import read_docx  # noqa: PLC0415  # late: start-up

    return read_docx(source.raw, source.shown, tell)


def _pdf(source: Bytes, tell: Tell) -> Laid:
    from glossreader.importers.pdf.reader import read_pdf  # noqa: PLC0415  # late: start-up

    return read_pdf(source.raw, source.shown, tell)


_TEXTUAL: Mapping[Format, Callable[[str, Bytes], tuple[Part, int]]] = {
    Format.TEXT: _plain,
    Format.HTML: lambda text, source: part_of_html(text, source.address),
    Format.MARKDOWN: lambda text, _: part_of_markdown(text),
    Format.SUBTITLES: lambda text, _: part_of_subtitles(text),
}
_BINARY: Mapping[Format | None, Callable[[Bytes, Tell], Laid]] = {
    Format.MHTML: lambda source, tell: read_mhtml(source.raw, source.shown, tell, source.charset),
    Format.EPUB: _epub,
    Format.DOCX: _docx,
    Format.PDF: _pdf,
}
