"""JSON-LD in a page: what its scripts of type application/ld+json say, as schema.org has it, however badly they are written."""

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from selectolax.lexbor import LexborNode

Item = Mapping[str, Any]

_SCRIPTS = 20
_LONGEST = 500_000  # code points of a script
_MOST = 500  # items
_DEPTH = 12
_WRAPPED = re.compile(r"^\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[(?:\s*\*/)?)|(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?)\s*$|;\s*$")
_LAST_COMMA = re.compile(r",(?=\s*[}\]])")
_ARTICLE = re.compile(r"(?:\w*Article|\w*Posting|Report|OpinionPiece|Essay)")
_WHOLE_SITE = frozenset(("CollectionPage", "Blog", "ItemList", "SearchResultsPage", "ProfilePage"))


def items_in(root: LexborNode) -> tuple[Item, ...]:
    """Give every item of the page's JSON-LD, those inside others after them; scripts that are no JSON give nothing."""
    found: list[Item] = []
    for script in root.css('script[type*="ld+json" i]')[:_SCRIPTS]:
        found += _items(_read(script.text(deep=True)[:_LONGEST]), _DEPTH)
        if len(found) > _MOST:
            break
    return tuple(found[:_MOST])


def is_article(item: Item) -> bool:
    """Whether an item is a text that is read: Article, NewsArticle, BlogPosting, Report."""
    return any(_ARTICLE.fullmatch(kind) for kind in _kinds(item))


def is_collection(item: Item) -> bool:
    """Whether an item is a page of links to others."""
    return not _WHOLE_SITE.isdisjoint(_kinds(item))


def is_site(item: Item) -> bool:
    """Whether an item is the site of the page."""
    return "WebSite" in _kinds(item)


def texts_of(value: object, items: Sequence[Item] = ()) -> tuple[str, ...]:
    """Give the texts of a value: a text, an item by its name, what an item that is only pointed to is called, or a list of these."""
    if isinstance(value, str):
        return (plain,) if (plain := " ".join(html.unescape(value).split())) else ()
    if isinstance(value, list):
        return tuple(text for part in value[:_MOST] for text in texts_of(part, items) if not isinstance(part, list))
    if isinstance(value, dict):
        return texts_of(_named(value, items))
    return ()


def address_of(value: object) -> str | None:
    """Give the address that a value is, or that an item has."""
    address = value.get("@id") or value.get("url") if isinstance(value, dict) else value
    return address if isinstance(address, str) else None


def _named(item: Item, items: Sequence[Item]) -> object:
    name = item.get("name")
    if name is None and (pointer := item.get("@id")):
        name = next((other["name"] for other in items if other.get("@id") == pointer and "name" in other), None)
    return [part for part in name if isinstance(part, str)] if isinstance(name, list) else name if isinstance(name, str) else None


def _kinds(item: Item) -> frozenset[str]:
    kinds = item.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return frozenset(name.rpartition("/")[2].rpartition(":")[2] for name in names if isinstance(name, str))


def _read(script: str) -> object:
    """Read JSON as it is, else without what people leave in it: comments round it, line ends in texts, commas before a bracket."""
    bare = _WRAPPED.sub("", _WRAPPED.sub("", script)).strip()
    for text in (bare, _LAST_COMMA.sub("", bare), _LAST_COMMA.sub("", html.unescape(bare))):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _items(value: object, depth: int) -> Iterator[Item]:
    if depth and isinstance(value, list):
        for part in value:
            yield from _items(part, depth - 1)
    elif depth and isinstance(value, dict):
        yield value
        for part in value.values():
            if isinstance(part, (dict, list)):
                yield from _items(part, depth - 1)
