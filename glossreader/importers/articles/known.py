"""What a source says of its articles beside the text, as lines that can be told in it: titles, decks, categories, names."""

import re
from collections.abc import Iterable
from dataclasses import replace

from glossreader.importers.articles.authors import authors_in
from glossreader.importers.articles.bylines import Credit, read_credit
from glossreader.importers.articles.dated import without_dates
from glossreader.importers.articles.dates import find_date
from glossreader.importers.articles.sameness import folded, same
from glossreader.importers.articles.shape import LONG, is_statement, menu_parts, units
from glossreader.importers.laid import Metadata, Site

_LONGEST = 1_000  # code points
_BESIDE_NAMES = re.compile(
    r"\b(?:posted|published|written|updated|text|words|story|author|reporter|by|at|on|am|pm|and|the)\b|\d+(?::\d+)+"
    r"|(?:发表于|發表於|发布于|来自|來自|IP ?属地[：:]?)\s?[\u4e00-\u9fff]{2,6}$"  # where who wrote it was
    r"|\bin (?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?"
    r"|(?:作者|文|记者|記者|来源|來源|发布|發布|发表|發表|时间|時間|于|於)+",
    re.IGNORECASE,
)
_JOINING = re.compile(r"^(?:\s|&|、|and\b)+")
_AFTER_NAME = ",，|｜·(（–—/／"
_OFFICE = 8  # words
_CATEGORY = re.compile(
    r"(?:posted |filed |published )?(?:in|under)\b:? |categor(?:y|ies): ?|(?:分类|分類|栏目|欄目)[:：]\s?", re.IGNORECASE
)


class Known:
    """Tells of a line whether it is what the source has beside its text: in its metadata, or where the rules of its site find fields.

    authors   all whom the source names.
    has_body  whether the rules of its site say where the text stands.
    """

    def __init__(self, metadata: Metadata, site: Site) -> None:
        self._titles = _folded((*metadata.titles, *site.titles))
        self._titles_of_site = _folded(site.titles)
        self._decks = _folded(site.decks)
        self._categories = _folded((*site.categories, metadata.category or ""))
        self._signatures = _signatures(metadata, site)
        self.authors = tuple(dict.fromkeys(name for names in self._signatures.values() for name in names))
        self.has_body = site.has_body
        self._account = site.publisher
        self._publisher = metadata.publisher

    def is_title(self, text: str) -> bool:
        """Whether a line is what the source calls an article."""
        return bool(self._titles) and len(text) <= LONG and folded(text) in self._titles

    def is_title_of_site(self, text: str) -> bool:
        """Whether a line stands where the site has titles."""
        return bool(self._titles_of_site) and len(text) <= LONG and folded(text) in self._titles_of_site

    def is_deck(self, text: str) -> bool:
        """Whether a line stands where the site has decks."""
        return bool(self._decks) and len(text) <= _LONGEST and folded(text) in self._decks

    def is_publisher(self, text: str) -> bool:
        """Whether a line is nothing but the name of the publisher."""
        return self._publisher is not None and len(text) <= LONG and same(text, self._publisher)

    def category_in(self, text: str) -> str | None:
        """Return the category that a line gives, if the source has it, too: Paperwork; in Paperwork; Home > Paperwork."""
        if not self._categories or len(text) > LONG:
            return None
        parts = (text, _CATEGORY.sub("", text), *menu_parts(text)[-1:])
        return next((found for part in parts if folded(found := part.strip()) in self._categories), None)

    def credit(self, text: str) -> Credit | None:
        """Read a line about who wrote an article and when, by its words and by the names that the source has."""
        read, known = read_credit(text), self.credit_of_names(text)
        if read is None or not (self.authors or self._account):
            return read or known
        publisher = read.publisher or (known.publisher if known else None)
        return replace(read, authors=read.authors or (known.authors if known else self._named_in(text)), publisher=publisher)

    def credit_of_names(self, text: str) -> Credit | None:
        """Read a line of hardly more than names that the source has: Crow; Apr 20, 2023 | Kees Brandt; an account and the time."""
        if len(text) > LONG or not (self.authors or self._account):
            return None
        authors = self._signatures.get(folded(text), ()) or self._named_in(text)
        publisher = self._account if self._account and self._account in text else None
        if not (authors or publisher):
            return None
        date = find_date(text)
        rest = without_dates(text)
        for name in sorted((*authors, *((publisher,) if publisher else ())), key=len, reverse=True):
            rest = rest.replace(name, " ")
        is_all = folded(text) in self._signatures or not units(_BESIDE_NAMES.sub(" ", rest))
        return Credit(authors, date.iso if date else None, publisher, date is not None) if is_all else None

    def introduces_author(self, text: str) -> bool:
        """Whether a short line begins with an author and says what he is: Ana Lim, senior reporter; 温如玉（本刊主笔）."""
        if not any(map(text.startswith, self.authors)):
            return False
        behind = _JOINING.sub("", re.sub("|".join(map(re.escape, self.authors)), "", text)).lstrip()
        return behind[:1] in tuple(_AFTER_NAME) and units(behind) <= _OFFICE and not is_statement(text)

    def _named_in(self, text: str) -> tuple[str, ...]:
        return tuple(name for name in sorted(self.authors, key=text.find) if name in text)


def _folded(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(map(folded, texts)) - {""}


def _signatures(metadata: Metadata, site: Site) -> dict[str, tuple[str, ...]]:
    """Give the authors by the lines that could name them: each by himself, all together, and what stands where the site has them."""
    lines = {name: (name,) for name in metadata.authors} | {"".join(metadata.authors): metadata.authors}
    lines |= {text: names for text in site.authors if (names := authors_in([text]))}
    return {key: names for text, names in lines.items() if (key := folded(text))}
