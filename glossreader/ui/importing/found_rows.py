"""The rows of what was found: sources, their articles, twins in the library, and pairs."""

from collections.abc import Iterator
from dataclasses import dataclass

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


FoundRow = SourceRow | NoteRow | ArticleRow | TwinRow | PairRow


def found_rows(basket: Basket, words: Words) -> Iterator[FoundRow]:
    """Give the rows of all that was found so far, from top to bottom; a source that is alone needs no name."""
    pairs = {pairing.chinese: pairing for pairing in basket.pairings}
    for index in sorted(basket.sources):
        source = basket.sources[index]
        if len(basket.sources) > 1 and source.articles:
            yield SourceRow(index, source.name)
        yield from _notes(index, source)
        for found in source.articles:
            spot = Spot(index, found.article.number)
            yield from _article_rows(spot, found, words)
            if (pairing := pairs.get(spot)) and (english := basket.article(pairing.english)):
                yield PairRow(pairing, english.article.title, basket.pairings[pairing])


def _notes(index: int, source: FoundSource) -> Iterator[NoteRow]:
    if source.error:
        yield NoteRow(index, 0, message(source.error), isinstance(source.error, AddressIsLocal))
    elif source.finding:
        for place, notice in enumerate(source.finding.imported.notices):
            yield NoteRow(index, place, message(notice))


def _article_rows(spot: Spot, found: FoundArticle, words: Words) -> Iterator[FoundRow]:
    article = found.article
    sign, extent = chip(article, found.glossary), words.extent(article)
    yield ArticleRow(spot, article.title, sign, article.language, words.terms(found.glossary), extent, found.is_ticked)
    if found.twin and found.choice:
        yield TwinRow(spot, found.twin, found.choice)
