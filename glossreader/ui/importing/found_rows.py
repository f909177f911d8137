"""The rows of what was found: sources, their articles, twins in the library, and pairs."""

from collections.abc import Iterator
from dataclasses import dataclass
from operator import is_

from glossreader.domain.arrival import Choice, Pairing, Spot, Twin
from glossreader.domain.source_errors import AddressIsLocal
from glossreader.ui.importing.basket import Basket, FoundArticle, FoundSource
from glossreader.ui.importing.words import Words, chip
from glossreader.ui.messages import message


@dataclass(frozen=True, slots=True)
class SourceRow:
    """The name of a source, above its articles."""

    source: int
    name: str

    @property
    def key(self) -> object:
        """What the row is known by when the list changes."""
        return ("source", self.source)


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What is to be known about a source, or why it is refused; `is_local` when a person may have it fetched anyway."""

    source: int
    place: int
    text: str
    is_local: bool = False

    @property
    def key(self) -> object:
        """What the row is known by when the list changes."""
        return ("note", self.source, self.place)


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article, and whether it is taken."""

    spot: Spot
    title: str
    chip: str
    language: str
    terms: str
    extent: str
    is_ticked: bool

    @property
    def key(self) -> object:
        """What the row is known by when the list changes."""
        return self.spot


@dataclass(frozen=True, slots=True)
class TwinRow:
    """The article of the library that the one above is the same as, and what is to be done."""

    spot: Spot
    twin: Twin
    choice: Choice

    @property
    def key(self) -> object:
        """What the row is known by when the list changes."""
        return ("twin", self.spot)


@dataclass(frozen=True, slots=True)
class PairRow:
    """The English article that the Chinese one above is taken for, and whether they are to be a pair."""

    pairing: Pairing
    title: str
    is_wanted: bool

    @property
    def key(self) -> object:
        """What the row is known by when the list changes."""
        return self.pairing


_ArticleRows = tuple[ArticleRow] | tuple[ArticleRow, TwinRow]
_Made = tuple[tuple[object, ...], _ArticleRows]  # of what, and what was made
FoundRow = SourceRow | NoteRow | ArticleRow | TwinRow | PairRow


class FoundRows:
    """Makes the rows of a basket; those of an article that is as it was are the same as before, so that thousands are quick."""

    def __init__(self, basket: Basket, words: Words) -> None:
        self._basket = basket
        self._words = words
        self._made: dict[tuple[int, int], _Made] = {}  # by source and number

    def all(self) -> Iterator[FoundRow]:
        """Give the rows of all that was found so far, from top to bottom; a source that is alone needs no name."""
        basket = self._basket
        pairs = {pairing.chinese: pairing for pairing in basket.pairings}
        for index in sorted(basket.sources):
            source = basket.sources[index]
            if len(basket.sources) > 1 and source.articles:
                yield SourceRow(index, source.name)
            yield from _notes(index, source)
            for found in source.articles:
                rows = self._article_rows(index, found)
                yield from rows
                if pairs and (pairing := pairs.get(rows[0].spot)) and (english := basket.article(pairing.english)):
                    yield PairRow(pairing, english.article.title, basket.pairings[pairing])

    def _article_rows(self, index: int, found: FoundArticle) -> _ArticleRows:
        key = index, found.article.number
        state = found.article, found.glossary, found.is_ticked, found.twin, found.choice
        made = self._made.get(key)
        if made is None or not all(map(is_, made[0], state)):
            extent = made[1][0].extent if made and made[0][0] is found.article else self._words.extent(found.article)
            made = self._made[key] = state, self._new_rows(Spot(*key), found, extent)
        return made[1]

    def _new_rows(self, spot: Spot, found: FoundArticle, extent: str) -> _ArticleRows:
        article, words = found.article, self._words
        sign = chip(article, found.glossary)
        row = ArticleRow(spot, article.title, sign, article.language, words.terms(found.glossary), extent, found.is_ticked)
        return (row, TwinRow(spot, found.twin, found.choice)) if found.twin and found.choice else (row,)


def _notes(index: int, source: FoundSource) -> Iterator[NoteRow]:
    if source.error:
        yield NoteRow(index, 0, message(source.error), isinstance(source.error, AddressIsLocal))
    elif source.finding:
        for place, notice in enumerate(source.finding.imported.notices):
            yield NoteRow(index, place, message(notice))
