"""What a person or a page asks for: an address as it is typed or linked, taken apart into what is sent."""

import re
import unicodedata
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv6Address
from urllib.parse import quote, unquote, urljoin

from glossreader.domain.source_errors import AddressLeadsAway, NotAnAddress
from glossreader.importers.web.hosts import ipv4_of

_PORTS = {"http": 80, "https": 443}
_UNSEEN = re.compile("[\t\r\n\u200b\ufeff]")  # what copying adds inside of an address, and browsers leave out
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_ADDRESS = re.compile(r"(https?)://([^/?#]*)([^?#]*)(\?[^#]*)?", re.IGNORECASE)
_PLACE = re.compile(r"(\[[0-9a-f:.]+\]|[^:\[\]]+)(?::(\d{1,5}))?", re.IGNORECASE)
_HOST_FIRST = re.compile(r"(?:[^/?#@:\s]+\.[^/?#@:\s.]+\.?|localhost|\[[0-9a-f:.]+\])(?::\d+)?(?:[/?#]|$)", re.IGNORECASE)  # no scheme
_NAME = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*")
_SHOWN = 80  # characters
_LONGEST = 8_000  # characters; servers refuse longer ones
# What may stand in a path or query as it is (RFC 3986); all else is sent as the bytes of its UTF-8.
_AS_IT_IS = "%!$&'()*+,;=:@/~"


@dataclass(frozen=True, slots=True)
class Asked:
    """A page that is asked for.

    host    a name in ASCII, or an IP address in its usual spelling, without brackets.
    target  path and query, percent-encoded.
    """

    scheme: str
    host: str
    port: int
    target: str

    @property
    def is_usual_port(self) -> bool:
        """Whether the port is that of the scheme, which addresses leave out."""
        return self.port == _PORTS[self.scheme]

    @property
    def place(self) -> str:
        """Host and port, as the address has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.is_usual_port else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The whole address."""
        return f"{self.scheme}://{self.place}{self.target}"


def asked_for(url: str) -> Asked:
    """Take an address apart as a person typed or pasted it; raises NotAnAddress."""
    text = _UNSEEN.sub("", url.strip().removeprefix("<").removesuffix(">").strip())
    if text.startswith("//") or _HOST_FIRST.match(text):
        text = f"https://{text.removeprefix('//')}"
    return _taken_apart(text, url)


def led_to(asked: Asked, location: str, name: str) -> Asked:
    """Take apart where an answer leads; raises AddressLeadsAway, which calls the first address `name`."""
    try:
        return _taken_apart(urljoin(asked.url, _UNSEEN.sub("", location.strip())), name)
    except (NotAnAddress, ValueError) as error:  # a ValueError for brackets that hold no address
        raise AddressLeadsAway(name, location[:_SHOWN]) from error


def _taken_apart(text: str, name: str) -> Asked:
    found = _ADDRESS.match(text) if len(text) <= _LONGEST else None
    place = _PLACE.fullmatch(found[2]) if found else None
    if not found or not place or "@" in place[1] or "\\" in place[1]:  # a name and password would be kept and shown
        raise NotAnAddress(name)
    scheme = found[1].lower()
    port = int(place[2] or _PORTS[scheme])
    host = _host(place[1])
    if host is None or not 0 < port < 65_536:
        raise NotAnAddress(name)
    return Asked(scheme, host, port, quote(found[3] or "/", _AS_IT_IS) + quote(found[4] or "", f"{_AS_IT_IS}?"))


def _host(text: str) -> str | None:
    """Spell a host in the one way in which it is sent: ASCII, small letters, IP addresses as usual; None when it is none."""
    if text.startswith("["):
        try:
            return str(IPv6Address(text[1:-1]))
        except AddressValueError:
            return None
    name = unicodedata.normalize("NFKC", unquote(text)).replace("。", ".").lower().removesuffix(".")
    if not name.isascii():
        name = _punycode(name)
    if not _NAME.fullmatch(name) or len(name) > 253:
        return None
    last = name.rsplit(".", 1)[-1]
    if last.isdigit() or re.fullmatch("0x[0-9a-f]*", last):  # as browsers have it: what ends in a number is an IP address
        number = ipv4_of(name)
        return str(number) if number else None
    return name


def _punycode(name: str) -> str:
    """Spell 例子.中国 as xn--fsqu00a.xn--fiqs8s; an empty text when it cannot be."""
    import idna  # noqa: PLC0415  # late: start-up

    try:
        return idna.encode(name, uts46=True).decode()
    except idna.IDNAError:
        return ""
