"""Pages that a browser saved as a message with all their parts (MHTML, RFC 2557): the page is read; pictures and frames in it are not."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from glossreader.domain.article import Decoding
from glossreader.domain.notices import BytesReplaced, EncodedTwice, Notice
from glossreader.domain.source_errors import NothingToRead, SourceDamaged, SourceTooLong
from glossreader.importers.charset.ladder import Decoded, decode, decode_as
from glossreader.importers.html.page import part_of_html
from glossreader.importers.laid import Laid, Tell
from glossreader.importers.text import as_text

if TYPE_CHECKING:
    from email.message import Message

_PAGES = ("text/html", "application/xhtml+xml")
_NESTING = re.compile(rb"\n(?:content-type:)\s*(?:multipart|message)/", re.IGNORECASE)
_MOST_NESTED = 50  # a frameset has one for each frame; the parser calls itself for each
_MOST = 500_000  # tags
_MOST_PAGES = 20  # that are looked at for text
_ADDRESS = re.compile(r"https?://\S{1,2000}")


def read_mhtml(raw: bytes, shown: str, tell: Tell, charset: str | None = None) -> Laid:
    """Read the page of a saved message: its root, or the first frame of it that shows text; raises SourceError.

    charset   what a person chose for the page; raises LookupError when there is none of that name.
    """
    if len(_NESTING.findall(raw)) > _MOST_NESTED:
        raise SourceDamaged(shown, "its parts hold one another without end")
    from email import message_from_bytes  # noqa: PLC0415  # late: start-up

    message = message_from_bytes(raw)
    tell(0.5)
    for page in islice(_pages(message), _MOST_PAGES):
        decoded = _decoded(page, charset)
        if laid := _laid(decoded, _address(message, page), shown):
            return laid
    raise NothingToRead(shown)


def _pages(message: "Message") -> "Iterator[Message]":
    """Give the pages of a message: the one that it names as its root, then all others in their order; a frameset shows none itself."""
    pages = [part for part in message.walk() if part.get_content_type() in _PAGES]
    start = message.get_param("start")
    yield from sorted(pages, key=lambda part: start is None or part.get("Content-ID") != start)


def _decoded(page: "Message", charset: str | None) -> Decoded:
    payload, declared = page.get_payload(decode=True), page.get_content_charset()
    body = payload if isinstance(payload, bytes) else b""
    return decode_as(body, charset, declared) if charset else decode(body, declared)


def _address(message: "Message", page: "Message") -> str | None:
    """Return where the page was saved from."""
    places = (str(page.get("Content-Location", "")), str(message.get("Snapshot-Content-Location", "")))
    return next((place for place in places if _ADDRESS.fullmatch(place)), None)


def _laid(decoded: Decoded, address: str | None, shown: str) -> Laid | None:
    text = as_text(decoded.text)
    if text.count("<") > _MOST:
        raise SourceTooLong(shown, _MOST)
    part, hanzi = part_of_html(text, address)
    decoding = Decoding(decoded.charset, decoded.declared, decoded.misfits, decoded.replaced)
    return Laid((part,), hanzi, decoding, tuple(_notices(decoded, shown))) if part.pieces else None


def _notices(decoded: Decoded, shown: str) -> Iterator[Notice]:
    if decoded.replaced:
        yield BytesReplaced(shown, decoded.replaced, decoded.charset)
    if decoded.twice:
        yield EncodedTwice(shown)
