"""What a page of HTML says of its article beside the text: in meta elements, JSON-LD, microdata and links."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from selectolax.lexbor import LexborNode

from glossreader.importers.articles.authors import authors_in
from glossreader.importers.articles.dates import find_date
from glossreader.importers.articles.sameness import same
from glossreader.importers.html.addresses import host_of, is_front, joined, whole_address
from glossreader.importers.html.head import Head
from glossreader.importers.html.linked_data import Item, address_of, is_article, is_collection, is_site, items_in, texts_of
from glossreader.importers.html.titles import names_without_site
from glossreader.importers.html.vocabulary import ADDRESSES, AUTHORS, CATEGORIES, DATES, DECKS, LANGUAGES, PUBLISHERS, SITES, TITLES
from glossreader.importers.laid import Metadata

_FRONT_CLASSES = frozenset(("home", "blog", "archive", "category", "search-results"))
_COMPACT = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)(?:[T ]?\d{4,6}.*)?")
_ISO = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)")
_FIRST_YEAR = 1990  # an hour that a clock was set to, or a template has, is none: 1970-01-01
_SOURCED = re.compile(r"(?:(?:文章|稿件|信息|内容)?(?:来源|來源)|稿源|source)\s?[：:]\s?", re.IGNORECASE)
_NO_PUBLISHER = re.compile(
    r"[\W\d_]*|(?:原创|原創|原创稿|转载|轉載|本[站网網]|网络|網絡|網路|互联网|其他)|\S+@\S+|https?://.*", re.IGNORECASE
)
_MOST_LINKS = 5
_LONGEST_NAME, _LONGEST_CATEGORY, _LONGEST_DECK = 80, 40, 400  # code points


@dataclass(frozen=True, slots=True)
class Where:
    """Where a page is from: the addresses that it says are its own, and the names that it has for its site."""

    addresses: tuple[str, ...]
    names: tuple[str, ...]

    @property
    def hosts(self) -> tuple[str, ...]:
        """The hosts of the addresses."""
        return tuple(dict.fromkeys(map(host_of, self.addresses)))


class Said:
    """All that a page says of itself beside its text.

    markup   as the file has it; browsers write comments into it before any element.
    address  where the page was fetched from, if that is known.
    """

    def __init__(self, root: LexborNode, markup: str, address: str | None = None) -> None:
        self._root = root
        self._head = Head(root, markup)
        self._items = items_in(root)
        self._from = self._head.saved_from() or address or ""
        self._base = joined(self._from, self._head.base())
        articles = [item for item in self._items if is_article(item)]
        self._article: Item = _of_page(articles, self._own_names()) or {}

    def where(self) -> Where:
        """Tell where the page is from."""
        given = (*islice(self._head.links("canonical"), _MOST_LINKS), *self._head.each(ADDRESSES), self._from)
        names = (*self._head.each(SITES), *self._names_of_site(), *texts_of(self._article.get("publisher"), self._items))
        return Where(tuple(filter(None, map(self._address, dict.fromkeys(given)))), tuple(dict.fromkeys(names)))

    def metadata(self) -> Metadata:
        """Say all that is said of the page's article; a page of links says but its title, publisher and language."""
        where = self.where()
        of_item = self._address(address_of(self._article.get("mainEntityOfPage")) or "")
        addresses = (*where.addresses, *((of_item,) if of_item else ()))
        of_page = Metadata(titles=self._titles(where.names), publisher=self._publisher(), language=self._language())
        if self._is_front(addresses):
            return of_page
        head, article = self._head, self._article
        return Metadata(
            titles=of_page.titles,
            deck=_deck(
                (*texts_of(article.get("alternativeHeadline")), *head.each(DECKS), *texts_of(article.get("description"))), where.names
            ),
            authors=tuple(name for name in self._authors() if name != of_page.publisher),  # who publishes is named as such
            publisher=of_page.publisher,
            published=_published((*texts_of(article.get("datePublished")), *head.each(DATES), *head.times())),
            url=next((address for address in addresses if not is_front(address)), None),
            language=of_page.language,
            category=_short((*texts_of(article.get("articleSection")), *head.each(CATEGORIES)), _LONGEST_CATEGORY),
        )

    def _own_names(self) -> tuple[str, ...]:
        return (*self._head.each(TITLES), self._head.title())

    def _titles(self, sites: Sequence[str]) -> tuple[str, ...]:
        article = self._article
        named = (*texts_of(article.get("headline")), *texts_of(article.get("name")), *self._head.each(TITLES))
        shown = [" ".join(node.text(deep=True)[:500].split()) for node in self._root.css("h1, h2, h3")[:40]]
        return names_without_site(named, self._head.title(), sites, shown)

    def _authors(self) -> tuple[str, ...]:
        """Take the names that are given in one way: the first that names anybody."""
        ways = (
            texts_of(self._article.get("author") or self._article.get("creator"), self._items),
            *map(self._head.all, [(name,) for name in AUTHORS]),
        )
        return next((names for way in (*ways, self._head.signed()) if (names := authors_in(way))), ())

    def _publisher(self) -> str | None:
        first = (*self._head.each(PUBLISHERS), *texts_of(self._article.get("publisher"), self._items), *self._head.each(SITES))
        return _short((_SOURCED.sub("", name) for name in (*first, *self._names_of_site(), self._head.home())), _LONGEST_NAME)

    def _names_of_site(self) -> tuple[str, ...]:
        return tuple(name for item in self._items if is_site(item) for name in texts_of(item.get("name")))

    def _language(self) -> str | None:
        said = (self._head.language() or "", *texts_of(self._article.get("inLanguage")), *self._head.each(LANGUAGES))
        return next((name.replace("_", "-") for name in said if re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}", name)), None)

    def _is_front(self, addresses: Sequence[str]) -> bool:
        """Whether the page leads to articles, by its address, its JSON-LD or the class of its body, and does not say that it is one."""
        if self._article or "article" in self._head.each(("og:type",)):
            return False
        body = self._root.css_first("body")
        classes = frozenset(((body.attributes.get("class") or "") if body else "").split())
        if any(map(is_collection, self._items)) or not _FRONT_CLASSES.isdisjoint(classes):
            return True
        return bool(addresses) and all(map(is_front, addresses))

    def _address(self, given: str) -> str | None:
        return whole_address(given, self._base)


def _of_page(articles: Sequence[Item], names: Sequence[str]) -> Item | None:
    """Choose the item that the page is about: the one that is called like the page, or the only one."""

    def is_called(item: Item) -> bool:
        own = (*texts_of(item.get("headline")), *texts_of(item.get("name")))
        return any(same(one, name) for one in own for name in names)

    return next(filter(is_called, articles), articles[0] if len(articles) == 1 else None)


def _published(texts: Iterable[str]) -> str | None:
    return next((iso for text in texts if (iso := iso_of(text))), None)


def iso_of(text: str) -> str | None:
    """Read a date that is written for machines, or for people, as ISO 8601 without its time; None where it is none."""
    if found := _ISO.match(text) or _COMPACT.match(text):
        year, month, day = (int(part or 1) for part in found.groups())
        try:
            exact = date(year, month, day).isoformat()
        except ValueError:
            return None
        iso: str | None = exact if found[3] else exact[:7]
    else:
        printed = find_date(text)
        iso = printed.iso if printed else None
    return iso if iso and int(iso[:4]) >= _FIRST_YEAR else None


def _short(texts: Iterable[str], longest: int) -> str | None:
    return next((text for text in texts if 1 < len(text) <= longest and not _NO_PUBLISHER.fullmatch(text)), None)


def _deck(texts: Iterable[str], sites: Sequence[str]) -> str | None:
    """Take a standfirst; what speaks of its own site, or breaks off, was made for search engines."""
    return next((text for text in texts if len(text) <= _LONGEST_DECK and _could_be_deck(text, sites)), None)


def _could_be_deck(text: str, sites: Sequence[str]) -> bool:
    folded = text.lower()
    is_sentence = len(text) >= 20 or (not text.isascii() and len(text) >= 8)
    breaks_off = folded.rstrip(" ]>»)").endswith(("...", "…", "hellip;", "read more", "continue reading", "阅读全文"))
    lists = len(re.findall(r"[,，、|]", text)) * 8 > len(text) and not re.search(r"[.。!！?？]", text)
    return is_sentence and not breaks_off and not lists and not any(len(name) > 2 and name.lower() in folded for name in sites)
