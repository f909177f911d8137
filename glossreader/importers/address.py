"""A page at an address: fetched because a person asked for it, within bounds, and read like a file."""

import re
import ssl
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from glossreader import __version__
from glossreader.domain.arrival import Address
from glossreader.domain.article import Article, Imported
from glossreader.domain.source_errors import (
    AddressAnswered,
    AddressGoesRound,
    AddressTooLarge,
    AddressTooSlow,
    AddressUnreachable,
    NothingToRead,
    NotText,
    PageMadeByScript,
    SourceDamaged,
)
from glossreader.importers.laid import Tell
from glossreader.importers.open import read_bytes
from glossreader.importers.web.answer import Answer
from glossreader.importers.web.asked import Asked, asked_for, led_to
from glossreader.importers.web.gate import Gate
from glossreader.importers.web.unpacking import PackingError, Unpacking

if TYPE_CHECKING:
    from httpcore import Response

_MEGABYTE = 1_000_000
_ACCEPTED = "text/html,application/xhtml+xml,application/epub+zip,application/pdf;q=0.9,text/plain;q=0.9,*/*;q=0.5"
_OK = 200
_LEADING = frozenset({301, 302, 303, 307, 308})
_SCRIPT = re.compile(rb"<script", re.IGNORECASE)
_WANTS_SCRIPT = re.compile(r"JavaScript", re.IGNORECASE)
_FEW = 300  # characters; who has no more than these, and they speak of JavaScript, has no article
_FETCHED = 0.5  # the share of the work that is done when a page is fetched


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a page may take: seconds in all, megabytes packed and unpacked, and how many addresses may lead to the next."""

    seconds: float = 30
    megabytes: int = 20
    redirects: int = 10


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came from an address.

    name      for a file of it, with the suffix of its kind.
    location  the address that it came from at last.
    declared  the charset that the server claims, as it spells it.
    fetched   when, ISO 8601 with offset.
    """

    name: str
    location: str
    raw: bytes
    declared: str | None
    fetched: str


def read_address(address: Address, charset: str | None = None, tell: Tell = lambda _: None, bounds: Bounds = Bounds()) -> Imported:
    """Fetch a page and read it into articles; raises SourceError, whose `name` is the address as it was given."""
    fetched = fetch(address, lambda share: tell(share * _FETCHED), bounds)
    try:
        imported = read_bytes(
            fetched.name,
            fetched.location,
            fetched.raw,
            charset,
            address.url,
            lambda share: tell(_FETCHED + share * (1 - _FETCHED)),
            fetched.declared,
        )
    except NothingToRead as error:
        if _SCRIPT.search(fetched.raw):
            raise PageMadeByScript(address.url) from error
        raise
    if _only_asks_for_script(imported):
        raise PageMadeByScript(address.url)
    articles = tuple(_at(article, fetched.location) for article in imported.articles) if len(imported.articles) == 1 else imported.articles
    return replace(imported, source=replace(imported.source, fetched=fetched.fetched), articles=articles)


def fetch(address: Address, tell: Tell = lambda _: None, bounds: Bounds = Bounds()) -> Fetched:
    """Fetch a page, and whatever it leads to; raises SourceError, whose `name` is the address as it was given.

    No cookie is kept, nothing is said of where the reader comes from, and nothing that the page names is fetched. A proxy that the system
    has set is used for what is not on this computer or network.
    """
    import httpcore  # noqa: PLC0415  # late: start-up

    from glossreader.importers.web.wire import Deadline  # noqa: PLC0415  # late: as above

    name, deadline = address.url, Deadline.after(bounds.seconds)
    gate, asked = Gate(address), asked_for(address.url)
    try:
        for _ in range(bounds.redirects + 1):
            with gate.opened(asked, deadline, _headers(asked)) as response:
                answer = Answer(asked, response.headers)
                if response.status not in _LEADING or not answer.location:
                    return _fetched(response, answer, asked, name, tell, bounds)
                asked = led_to(asked, answer.location, name)
    except (httpcore.TimeoutException, TimeoutError) as error:
        raise AddressTooSlow(name, round(bounds.seconds)) from error
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError, OSError) as error:
        raise AddressUnreachable(name, _reason(error)) from error
    raise AddressGoesRound(name, bounds.redirects)


def _fetched(response: "Response", answer: Answer, asked: Asked, name: str, tell: Tell, bounds: Bounds) -> Fetched:
    """Take in what is sent, when it is a page."""
    if response.status != _OK:
        raise AddressAnswered(name, response.status)
    if answer.medium:
        raise NotText(name, answer.medium)
    try:
        raw = _taken_in(response, answer, name, tell, bounds.megabytes)
    except PackingError as error:
        raise SourceDamaged(name, error.reason) from error
    if not raw:
        raise NothingToRead(name)
    return Fetched(answer.name, asked.url, raw, answer.charset, datetime.now().astimezone().isoformat(timespec="seconds"))


def _taken_in(response: "Response", answer: Answer, name: str, tell: Tell, megabytes: int) -> bytes:
    most, came = megabytes * _MEGABYTE, 0
    unpacking = Unpacking(answer.packing, most)
    if (answer.length or 0) > most:
        raise AddressTooLarge(name, megabytes)
    for piece in response.iter_stream():
        came += len(piece)
        unpacking.add(piece)
        if came > most or unpacking.is_full:
            raise AddressTooLarge(name, megabytes)
        if answer.length:
            tell(min(came / answer.length, 1.0))
    if not unpacking.is_whole:
        raise PackingError(f"{answer.packing}, it ends too early")
    return bytes(unpacking.raw)


def _headers(asked: Asked) -> list[tuple[str, str]]:
    return [
        ("Host", asked.place),
        ("User-Agent", f"glossreader/{__version__}"),
        ("Accept", _ACCEPTED),
        ("Accept-Encoding", "gzip, deflate"),
        ("Connection", "close"),
    ]


def _reason(error: Exception) -> str:
    """Say in the system's words why there is no connection."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"its certificate is not trusted, {cause.verify_message.rstrip('.')}"
        if isinstance(cause, OSError) and cause.strerror:
            return cause.strerror
        cause = cause.__cause__ or cause.__context__
    return str(error) or type(error).__name__


def _at(article: Article, location: str) -> Article:
    return article if article.url else replace(article, url=location)


def _only_asks_for_script(imported: Imported) -> bool:
    """Whether all that a page has is the wish that its program be run, as it says to who does not run it."""
    texts = [text for article in imported.articles for text in (article.title, *(block.text for block in article.blocks))]
    text = "\n".join((*texts, *imported.outside))
    return len(text) < _FEW and _WANTS_SCRIPT.search(text) is not None and _SCRIPT.search(imported.source.raw) is not None
