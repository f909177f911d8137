"""Addresses that lead nowhere, round and round, or to what has no end, each with what must come of it."""

import gzip
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from glossreader.importers.address import Bounds
from tests.importers.hostile import CHINESE, PROSE
from tests.importers.web.server import Page

_HTML = {"Content-Type": "text/html; charset=utf-8"}
_SHORT = Bounds(seconds=1)
_SCRIPTED = b"<html><div id=root></div><script src=app.js></script></html>"


@dataclass(frozen=True)
class Asked:
    """An address that a person asks for.

    path     on the server of `PAGES`, or a whole address.
    refused  the class of the error that says why nothing was added; None when the page is read.
    allows   whether the person allows what is on this computer.
    bounds   what a page may take, where another time than the usual is meant.
    """

    name: str
    path: str
    refused: str | None = None
    allows: bool = True
    bounds: Bounds | None = None


def _endless(write: Callable[[bytes], object], ended: threading.Event) -> None:
    while not ended.is_set():
        write(b"<p>and so on</p>" * 4_000)


def _dripping(write: Callable[[bytes], object], ended: threading.Event) -> None:
    while not ended.wait(0.02):
        write(b"x")


PAGES: Mapping[str, Page] = {
    "/page": Page(f"<html><body><h1>A list</h1><p>{PROSE}</p></body></html>".encode(), headers=_HTML),
    "/gbk": Page(f"<html><p>{CHINESE}</p></html>".encode("gbk"), headers=_HTML),
    "/gone": Page(b"<p>no such page</p>", 404, _HTML),
    "/broken": Page(b"<p>an error</p>", 500, _HTML),
    "/round": Page(status=302, headers={"Location": "/round"}),
    "/ping": Page(status=302, headers={"Location": "/pong"}),
    "/pong": Page(status=301, headers={"Location": "/ping"}),
    "/file": Page(status=302, headers={"Location": "file:///etc/passwd"}),
    "/large": Page(headers={**_HTML, "Content-Length": "200000000"}, send=_endless),
    "/endless": Page(headers=_HTML, send=_endless),
    "/slow": Page(headers=_HTML, send=_dripping),
    "/bomb": Page(gzip.compress(bytes(200_000_000)), headers={**_HTML, "Content-Encoding": "gzip"}),
    "/cut": Page(b"x", headers={**_HTML, "Content-Length": "1000"}),
    "/empty": Page(b"", headers=_HTML),
    "/blank": Page(b"<html><body><p> </p></body></html>", headers=_HTML),
    "/scripted": Page(_SCRIPTED, headers=_HTML),
    "/picture": Page(b"\x89PNG\r\n\x1a\n", headers={"Content-Type": "image/png"}),
    "/disguised": Page(b"\x89PNG\r\n\x1a\n", headers=_HTML),
}
ADDRESSES = (
    Asked("a page", "/page"),
    Asked("a page in another charset than its server says", "/gbk"),
    Asked("404", "/gone", "AddressAnswered"),
    Asked("500", "/broken", "AddressAnswered"),
    Asked("a redirect to itself", "/round", "AddressGoesRound"),
    Asked("two redirects to each other", "/ping", "AddressGoesRound"),
    Asked("a redirect to a file", "/file", "AddressLeadsAway"),
    Asked("200 MB", "/large", "AddressTooLarge"),
    Asked("a page that never ends", "/endless", "AddressTooLarge", bounds=Bounds(seconds=600)),
    Asked("a page that hardly comes", "/slow", "AddressTooSlow", bounds=_SHORT),
    Asked("200 MB in a small package", "/bomb", "AddressTooLarge"),
    Asked("a page that breaks off", "/cut", "AddressUnreachable"),
    Asked("an empty page", "/empty", "NothingToRead"),
    Asked("a page without a word", "/blank", "NothingToRead"),
    Asked("a page that a script makes", "/scripted", "PageMadeByScript"),
    Asked("a picture", "/picture", "NotText"),
    Asked("a picture that says it is a page", "/disguised", "NotText"),
    Asked("this computer", "/page", "AddressIsLocal", allows=False),
    Asked("this computer by name", "http://localhost/", "AddressIsLocal", allows=False),
    Asked("this computer by number", "http://2130706433/", "AddressIsLocal", allows=False),
    Asked("this computer, mapped", "http://[::ffff:127.0.0.1]/", "AddressIsLocal", allows=False),
    Asked("the local network", "http://192.168.0.1/", "AddressIsLocal", allows=False),
    Asked("what a provider says of its machines", "http://169.254.169.254/latest/", "AddressIsLocal", allows=False),
    Asked("nobody listens", "http://127.0.0.1:1/", "AddressUnreachable"),
    Asked("no address", "http://", "NotAnAddress"),
    Asked("a file as address", "file:///etc/passwd", "NotAnAddress"),
    Asked("no host", "https://no such host/", "NotAnAddress"),
)
