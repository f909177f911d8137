"""What was found, and what a person chose of it so far: the import dialog without its looks."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from glossreader.domain.arrival import Choice, Finding, Pairing, Selection, Spot, Twin
from glossreader.domain.article import Article, Block, CutReason
from glossreader.domain.errors import GlossreaderError
from glossreader.domain.term import Glossary


@dataclass(slots=True)
class FoundArticle:
    """An article as a person wants it, blocks cut or put back, and what is to be done with it."""

    article: Article
    twin: Twin | None = None
    is_ticked: bool = True
    choice: Choice | None = None  # what to do beside its twin; None without one
    glossary: Glossary | None = None  # None until it is mined, and after a block was cut or put back

    @property
    def does_add(self) -> bool:
        """Whether anything happens to the library."""
        return self.is_ticked and self.choice is not Choice.SKIP

    def tick(self, *, is_ticked: bool) -> None:
        """Take it or leave it; one that was to be skipped takes the place of its twin when it is taken."""
        self.is_ticked = is_ticked
        if is_ticked and self.choice is Choice.SKIP:
            self.choice = Choice.UPDATE

    def choose(self, choice: Choice) -> None:
        """Say what is to be done beside its twin."""
        self.choice = choice
        self.is_ticked = choice is not Choice.SKIP

    def set_cut(self, block: int, reason: CutReason | None) -> None:
        """Cut a block, or put it back with None."""
        blocks = list(self.article.blocks)
        blocks[block] = _decided(blocks[block], reason)
        self.article = replace(self.article, blocks=tuple(blocks))
        self.glossary = None


@dataclass(slots=True)
class FoundSource:
    """A source that is looked at: being read, refused, or with its articles."""

    name: str = ""
    finding: Finding | None = None
    error: GlossreaderError | None = None
    articles: list[FoundArticle] = field(default_factory=list)

    def take(self, finding: Finding) -> None:
        """Take what was found, also in the place of what was found before: what a person left then is left again.

        An article that the library has with the same words is not ticked.
        """
        left = {found.article.number for found in self.articles if not found.is_ticked}
        self.finding, self.error = finding, None
        self.name = finding.imported.source.name
        self.articles = [_found(article, twin) for article, twin in zip(finding.imported.articles, finding.twins, strict=True)]
        for found in self.articles:
            found.is_ticked &= found.article.number not in left

    def article(self, number: int) -> FoundArticle | None:
        """Give the article with a number; None when it is not there any more."""
        if 0 < number <= len(self.articles) and (found := self.articles[number - 1]).article.number == number:
            return found  # as nearly always; a search each time would take a second for some thousands
        return next((found for found in self.articles if found.article.number == number), None)

    def outside(self) -> Sequence[str]:
        """Give the lines that lie outside of all articles."""
        return self.finding.imported.outside if self.finding else ()

    def selection(self) -> Selection | None:
        """Give what is to be kept; None when nothing is."""
        chosen = [found for found in self.articles if found.does_add]
        if not self.finding or not chosen:
            return None
        return Selection(
            replace(self.finding.imported, articles=tuple(found.article for found in chosen)),
            {found.article.number: found.glossary for found in chosen if found.glossary},
            {found.article.number: found.choice for found in chosen if found.choice},
        )


class Basket:
    """All sources that are looked at, in their order, and the pairs among them."""

    def __init__(self) -> None:
        self.sources: dict[int, FoundSource] = {}
        self.pairings: dict[Pairing, bool] = {}  # whether a person wants the pair

    def source(self, index: int) -> FoundSource:
        """Give a source by its index, a new one if it was not heard of."""
        return self.sources.setdefault(index, FoundSource())

    def articles(self) -> Iterator[tuple[Spot, FoundArticle]]:
        """Give every article with its spot, in order."""
        for index in sorted(self.sources):
            for found in self.sources[index].articles:
                yield Spot(index, found.article.number), found

    def article(self, spot: Spot | None) -> FoundArticle | None:
        """Give the article at a spot; None when it is not there any more."""
        return self.sources[spot.source].article(spot.article) if spot and spot.source in self.sources else None

    def propose(self, pairings: Sequence[Pairing]) -> None:
        """Take pairs that the program found; what a person said of a pair stays."""
        self.pairings = {pairing: self.pairings.get(pairing, True) for pairing in pairings}

    def tick_all(self, *, is_ticked: bool) -> None:
        """Take all articles, but for those that the library has with the same words, or leave all."""
        for _, found in self.articles():
            is_there = found.twin is not None and found.twin.usual is Choice.SKIP
            found.tick(is_ticked=is_ticked and not is_there)

    def count(self) -> int:
        """Count the articles that are to be kept."""
        return sum(found.does_add for _, found in self.articles())

    def chosen(self) -> tuple[tuple[Selection, ...], tuple[Pairing, ...]]:
        """Give what is to be kept, and the pairs among it; their spots count in the selections."""
        selections = {index: chosen for index in sorted(self.sources) if (chosen := self.sources[index].selection())}
        places = {index: place for place, index in enumerate(selections)}
        wanted = [pairing for pairing, is_wanted in self.pairings.items() if is_wanted and self._are_kept(pairing)]
        moved = [Pairing(_moved(pairing.chinese, places), _moved(pairing.english, places)) for pairing in wanted]
        return tuple(selections.values()), tuple(moved)

    def _are_kept(self, pairing: Pairing) -> bool:
        both = (self.article(pairing.chinese), self.article(pairing.english))
        return all(found is not None and found.does_add for found in both)


def _found(article: Article, twin: Twin | None) -> FoundArticle:
    choice = twin.usual if twin else None
    return FoundArticle(article, twin, is_ticked=choice is not Choice.SKIP, choice=choice)


def cuts(article: Article) -> Mapping[CutReason, int]:
    """Count the blocks that are cut, by reason, in the order of their first."""
    return Counter(block.cut for block in article.blocks if block.cut)


def _decided(block: Block, reason: CutReason | None) -> Block:
    return replace(block, cut=reason, decided=True)


def _moved(spot: Spot, places: Mapping[int, int]) -> Spot:
    return Spot(places[spot.source], spot.article)
