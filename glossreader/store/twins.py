"""Articles that the library has already: the same words, the same place in the same bytes, or the same address."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, and_, false, or_, select

from glossreader.domain.arrival import Sameness, Twin
from glossreader.domain.article import Article, Source
from glossreader.store.schema import among, block
from glossreader.store.schema import article as article_table
from glossreader.store.schema import source as source_table
from glossreader.store.seal import words
from glossreader.store.sources import fingerprint

_LOOKED_THROUGH = 20  # of the articles of one address, the newest: a home page that was read daily may have given hundreds
_SHARED = 0.5  # of the shorter text; what a page prints round every article is less


@dataclass(frozen=True, slots=True)
class _Kept:
    """An article of the library, as far as it tells whether another one is the same."""

    number: int
    place: int
    title: str
    words: str
    url: str | None
    published: str | None
    first_line: int | None
    last_line: int | None
    sha256: str
    location: str


@dataclass(frozen=True, slots=True)
class _Arrived:
    """An article that may be there already."""

    article: Article
    words: str
    sha256: str
    location: str


def find(connection: Connection, origin: Source, articles: Sequence[Article], rather: int | None = None) -> tuple[Twin | None, ...]:
    """Tell of each article which one of the library it is the same as; of several that may be, `rather` this one.

    Two articles are never the same as one, unless all three have the same words.
    """
    sha256 = fingerprint(origin.raw)
    arrived = [_Arrived(article, words(article), sha256, origin.location) for article in articles]
    shelf = _Shelf(connection, arrived)
    found: dict[int, Twin] = {}
    for sameness, candidates in _LOOKS.items():
        for index, one in enumerate(arrived):
            if index in found:
                continue
            taken = {twin.number for twin in found.values()}
            suitable = [kept for kept in candidates(shelf, one) if sameness is Sameness.TEXT or kept.number not in taken]
            if suitable:
                best = next((kept for kept in suitable if kept.number == rather), suitable[0])
                found[index] = Twin(best.number, best.title, sameness)
    return tuple(found.get(index) for index in range(len(arrived)))


class _Shelf:
    """The articles of the library that come into question, and their texts when they are needed."""

    def __init__(self, connection: Connection, arrived: Sequence[_Arrived]) -> None:
        self._connection = connection
        self._arrived = arrived

    @cached_property
    def same_words(self) -> tuple[_Kept, ...]:
        """Those that say the same."""
        return self._kept(among(article_table.c.words, {one.words for one in self._arrived}))

    @cached_property
    def same_bytes(self) -> tuple[_Kept, ...]:
        """Those of the same bytes that stand at the same places or lines; a book has thousands, and is asked for each of them."""
        articles = [one.article for one in self._arrived]
        firsts, lasts = ([line for line in lines if line is not None] for lines in zip(*map(_lines, articles), strict=True))
        beside = and_(article_table.c.first_line <= max(lasts, default=-1), article_table.c.last_line >= min(firsts, default=0))
        at_place = and_(article_table.c.first_line.is_(None), among(article_table.c.place, {article.number for article in articles}))
        return self._kept(and_(among(source_table.c.sha256, {one.sha256 for one in self._arrived}), or_(beside, at_place)))

    @cached_property
    def same_address(self) -> tuple[_Kept, ...]:
        """Those of the same addresses or files and of other bytes, the newest first."""
        places = {
            spelling for one in self._arrived for place in _addresses(one.location, one.article.url) for spelling in _spellings(place)
        }
        others = ~among(source_table.c.sha256, {one.sha256 for one in self._arrived})
        by_location = or_(false(), *(source_table.c.location == place for place in places))
        by_url = among(article_table.c.url, filter(_is_web, places))
        found = (*self._kept(and_(others, by_location)), *self._kept(and_(others, by_url))) if places else ()
        return tuple(sorted(dict.fromkeys(found), key=lambda kept: -kept.number))

    @cached_property
    def texts(self) -> dict[int, set[str]]:
        """What the blocks of the newest articles of the same addresses say."""
        newest = [kept.number for kept in self.same_address[:_LOOKED_THROUGH]]
        texts: dict[int, set[str]] = {number: set() for number in newest}
        for number, text in self._connection.execute(select(block.c.article, block.c.text).where(among(block.c.article, newest), _UNCUT)):
            texts[number].add(text)
        return texts

    def _kept(self, where: ColumnElement[bool]) -> tuple[_Kept, ...]:
        columns = [(source_table if name in {"sha256", "location"} else article_table).c[name] for name in _Kept.__slots__]
        joined = article_table.join(source_table, article_table.c.source == source_table.c.number)
        rows = self._connection.execute(select(*columns).select_from(joined).where(where).order_by(article_table.c.number))
        return tuple(_Kept(*row) for row in rows)


_UNCUT = block.c.cut.is_(None)


def _with_same_words(shelf: _Shelf, one: _Arrived) -> list[_Kept]:
    """List the articles with the same words: that of the same bytes and place first, then that of the same address."""
    same = [kept for kept in shelf.same_words if kept.words == one.words]
    return sorted(same, key=lambda kept: (kept.sha256 != one.sha256, kept.place != one.article.number, kept.location != one.location))


def _at_same_place(shelf: _Shelf, one: _Arrived) -> list[_Kept]:
    """List the articles that the same lines of the same bytes gave; where there are no lines, those of the same place among the others."""
    article = one.article
    if article.first_line is None:
        return [kept for kept in shelf.same_bytes if kept.first_line is None and kept.place == article.number]
    common = [(_common_lines(article, kept), kept) for kept in shelf.same_bytes]
    return [kept for lines, kept in sorted(common, key=lambda pair: -pair[0]) if lines]


def _lines(article: Article) -> tuple[int | None, int | None]:
    return article.first_line, article.last_line


def _common_lines(article: Article, kept: _Kept) -> int:
    if None in {article.first_line, article.last_line, kept.first_line, kept.last_line}:
        return 0
    ends = min(article.last_line or 0, kept.last_line or 0)
    return max(0, ends - max(article.first_line or 0, kept.first_line or 0) + 1)


def _at_same_address(shelf: _Shelf, one: _Arrived) -> list[_Kept]:
    """List the articles that the same address gave under the same title, then those that gave much of the text.

    The address alone says little: a home page has other articles tomorrow. Those of the same bytes stand elsewhere in them.
    """
    addresses = {spelling for place in _addresses(one.location, one.article.url) for spelling in _spellings(place)}
    there = [kept for kept in shelf.same_address if addresses.intersection((kept.location, kept.url))]
    own = {block.text for block in one.article.blocks if not block.cut}
    shares = {kept.number: _share(own, shelf.texts[kept.number]) for kept in there if kept.number in shelf.texts}
    titled = [kept for kept in there if _has_title_of(one.article, kept)]
    of_the_day = [kept for kept in titled if shares.get(kept.number) or not _is_of_another_day(one.article, kept)]
    nearest = sorted(of_the_day, key=lambda kept: abs(kept.place - one.article.number))
    return nearest or [kept for kept in there if shares.get(kept.number, 0) >= _SHARED]


def _share(own: set[str], texts: set[str]) -> float:
    """Tell how much of the shorter of two texts is in both, 0..1."""
    common = sum(map(len, own & texts))
    return common / min(sum(map(len, own)), sum(map(len, texts))) if common else 0.0


def _has_title_of(article: Article, kept: _Kept) -> bool:
    titles = (" ".join(title.split()).casefold() for title in (article.title, kept.title))
    return next(titles) == next(titles)


def _is_of_another_day(article: Article, kept: _Kept) -> bool:
    """Whether both say when they were published, and not the same: a column has the same title every week."""
    return None not in {article.published, kept.published} and article.published != kept.published


def _addresses(*places: str | None) -> list[str]:
    """Leave out what is no place: what was pasted has a name only."""
    return [place for place in places if place and (_is_web(place) or Path(place).is_absolute())]


def _is_web(place: str) -> bool:
    return place.startswith(("http://", "https://"))


def _spellings(place: str) -> Iterable[str]:
    """Give the ways in which an address is written: with and without fragment, slash at the end, and encryption."""
    if not _is_web(place):
        return (place,)
    bare = place.partition("#")[0].partition("://")[2].rstrip("/")
    return (place, *(f"{scheme}://{bare}{end}" for scheme in ("https", "http") for end in ("", "/")))


_LOOKS: dict[Sameness, Callable[[_Shelf, _Arrived], list[_Kept]]] = {
    Sameness.TEXT: _with_same_words,
    Sameness.SOURCE: _at_same_place,
    Sameness.ADDRESS: _at_same_address,
}
