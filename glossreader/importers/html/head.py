"""What the elements of a page say beside its text: meta, link, title, microdata, time; and what a browser wrote when it saved it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape

from selectolax.lexbor import LexborNode

_MOST = 500  # elements of a kind
_LONGEST = 2_000  # code points of a value
_LOOKED_AT = 5_000  # code points at the beginning of a file where browsers write their comments
_SAVED = re.compile(r"<!--\s*saved from url=\(\d{4}\)(https?://[^\s<>]{3,1000}?)\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(https?://\S{3,1000})", re.IGNORECASE)
_BLANK = re.compile(r"(?:null|undefined|none|n/?a|false|true|\W*|.*(?:\{\{|\$\{|<%).*)", re.IGNORECASE)  # an empty field of a template
_PROPERTIES = ("headline", "alternativeheadline", "author", "publisher", "datepublished", "articlesection", "inlanguage", "creator")
_ITEMS = ", ".join(f'[itemprop~="{name}" i]' for name in _PROPERTIES)
_TIMES = 'time[pubdate], time[class*="published" i], time.entry-date, time.post-date, .dt-published'
_OTHERS = '[itemtype*="Comment" i], [itemprop~="comment" i], [itemprop~="review" i], aside, nav'
_HOME = '#site-title a[rel~="home"], .site-title a[rel~="home"], .site-branding a[rel~="home"], #blog-title a[rel~="home"]'
_MOST_OTHERS, _MOST_OWN = 10_000, 50


class Head:
    """Values by the names under which a page gives them, all in lower case; of microdata as `itemprop:name`."""

    def __init__(self, root: LexborNode, markup: str) -> None:
        self._root = root
        self._start = markup[:_LOOKED_AT]
        self._others = frozenset(node.mem_id for node in root.css(_OTHERS)[:_MOST_OTHERS])
        self._values: dict[str, list[str]] = {}
        for name, value in (*_metas(root), *self._microdata()):
            if value and not _BLANK.fullmatch(value):
                self._values.setdefault(name, []).append(value)

    def all(self, names: Iterable[str]) -> tuple[str, ...]:
        """Give all values under the first of the names that has any."""
        return next((tuple(self._values[name]) for name in names if name in self._values), ())

    def each(self, names: Iterable[str]) -> Iterator[str]:
        """Give the values under all names, in the order of these."""
        for name in names:
            yield from self._values.get(name, ())

    def title(self) -> str:
        """Give the title that a browser shows above the page."""
        node = self._root.css_first("head > title") or self._root.css_first("title")
        return _line(node.text(deep=True)) if node else ""

    def links(self, relation: str) -> Iterator[str]:
        """Give the addresses of the page's links of a relation: canonical."""
        for node in self._root.css(f'link[rel~="{relation}" i]')[:_MOST]:
            if address := (node.attributes.get("href") or "").strip():
                yield address

    def home(self) -> str:
        """Give the name of the site, where it heads the page and leads to the site's first page."""
        node = self._root.css_first(_HOME)
        return _line(node.text(deep=True)) if node else ""

    def base(self) -> str:
        """Give the address that others on the page are relative to, where it says so."""
        node = self._root.css_first("base[href]")
        return (node.attributes.get("href") or "").strip() if node else ""

    def saved_from(self) -> str | None:
        """Give the address that a browser or SingleFile wrote into the file when it saved the page."""
        found = _SAVED.search(self._start) or _SINGLE_FILE.search(self._start)
        return unescape(found[1]).replace("%2D%2D", "--") if found else None

    def language(self) -> str | None:
        """Give the language that the root element declares."""
        attributes = self._root.attributes
        return attributes.get("lang") or attributes.get("xml:lang") or None

    def signed(self) -> tuple[str, ...]:
        """Give the texts of links to the page's authors, those beside its text or below comments not counted."""
        return tuple(dict.fromkeys(text for node in self._own('a[rel~="author" i]') if (text := _line(node.text(deep=True)))))

    def times(self) -> tuple[str, ...]:
        """Give the times that elements say the page was published at."""
        return tuple(text for node in self._own(_TIMES) if (text := _value(node)))

    def _microdata(self) -> Iterator[tuple[str, str]]:
        for node in self._own(_ITEMS):
            attributes = node.attributes
            named = node.css_first('[itemprop~="name" i]') if "itemscope" in attributes or "itemtype" in attributes else None
            for name in (attributes.get("itemprop") or "").lower().split():
                yield f"itemprop:{name}", _value(named or node)

    def _own(self, selector: str) -> Iterator[LexborNode]:
        """Give the elements that do not stand in what is beside the article or below it."""
        return (node for node in self._root.css(selector)[:_MOST_OWN] if not self._is_of_others(node))

    def _is_of_others(self, node: LexborNode) -> bool:
        parent = node.parent
        while parent is not None and parent.mem_id not in self._others:
            parent = parent.parent
        return parent is not None


def _metas(root: LexborNode) -> Iterator[tuple[str, str]]:
    labels: dict[str, str] = {}
    for node in root.css("meta[content]")[:_MOST]:
        attributes: Mapping[str, str | None] = node.attributes
        value = _line(attributes.get("content") or "")
        names = {(attributes.get(kind) or "").lower() for kind in ("name", "property", "http-equiv")} - {""}
        for name in names:
            yield name, value
            if name.startswith("twitter:label"):
                labels[name.replace("label", "data")] = value.lower()
            elif name in labels:
                yield f"label:{labels[name]}", value  # twitter:label1 Written by, twitter:data1 Ana Lim


def _value(node: LexborNode) -> str:
    attributes = node.attributes
    return _line(attributes.get("content") or attributes.get("datetime") or node.text(deep=True))


def _line(text: str) -> str:
    return " ".join(text[:_LONGEST].split())
