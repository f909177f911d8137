"""Pages: an article laid out for mining, one sheet for the title, the deck and each block that is still part of it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from glossreader.domain.article import DECK, TITLE, Article, BlockKind
from glossreader.mining.text.runs import without_addresses
from glossreader.mining.text.sheet import Sheet


@dataclass(frozen=True)
class Page:
    """The sheets of an article in reading order, and whether it is a Chinese article."""

    sheets: tuple[Sheet, ...]
    chinese: bool = False

    @cached_property
    def order(self) -> dict[int, int]:
        """The position of each block in reading order."""
        return {sheet.block: position for position, sheet in enumerate(self.sheets)}

    @cached_property
    def uses(self) -> Counter[str]:
        """How often each English word is used, possessives as the word itself."""
        return Counter(word.text.removesuffix("’s").removesuffix("'s") for sheet in self.sheets for word in sheet.words.items)


def lay_out(article: Article) -> Page:
    """Lay out an article; what was cut as boilerplate is left out."""
    return Page(tuple(_sheets(article)), chinese=article.language.startswith("zh"))


def _sheets(article: Article) -> Iterator[Sheet]:
    yield Sheet(TITLE, BlockKind.HEADING, without_addresses(article.title))
    if article.deck:
        yield Sheet(DECK, BlockKind.PARAGRAPH, without_addresses(article.deck))
    for index, block in enumerate(article.blocks):
        if block.cut is None:
            yield Sheet(index, block.kind, without_addresses(block.text))
