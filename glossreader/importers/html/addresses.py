"""Addresses of pages on the web, as pages give their own: completed, and only those that could be the page's."""

import re
from urllib.parse import urljoin, urlsplit

_HOST = re.compile(r"(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})", re.IGNORECASE)
_FRONT = re.compile(r"/(?:(?:index|default|home)\.\w{2,5}|(?:en|zh|cn|tw|hk|chinese|english|zh-hans|zh-hant|zh-cn|zh-tw)/?)?")
_LONGEST = 2_000  # code points


def whole_address(given: str, base: str) -> str | None:
    """Complete an address; None for what could not be that of a page on the web: of a file, a machine here, or with a password."""
    try:
        whole = joined(base, given)
        parts = urlsplit(whole)
        host = parts.hostname or ""
    except ValueError:
        return None
    is_web = parts.scheme in ("http", "https") and _HOST.fullmatch(host) is not None and "@" not in parts.netloc
    return whole if given and is_web and len(whole) <= _LONGEST and not re.search(r"\s", whole) else None


def joined(base: str, given: str) -> str:
    """Complete an address by another one; only that, where they cannot be put together."""
    try:
        return urljoin(base, given.strip())
    except ValueError:
        return given.strip()


def host_of(address: str) -> str:
    """Return the host of a whole address."""
    return urlsplit(address).hostname or ""


def is_front(address: str) -> bool:
    """Whether an address is that of the first page of a site, in one of its languages."""
    parts = urlsplit(address)
    return not parts.query and _FRONT.fullmatch(parts.path or "/") is not None
