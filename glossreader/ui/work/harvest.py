"""What becomes of what the worker read: it is shown to a person, or kept as the person chose, and told to the window."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from glossreader.domain.arrival import Choice, Finding, Spot, Twin
from glossreader.domain.article import Imported
from glossreader.domain.errors import GlossreaderError
from glossreader.domain.mined import Mined
from glossreader.domain.words import Language
from glossreader.ui.work.news import ArticleAdded, ArticleMined, News, Noticed, SourceFound, SourceRefused
from glossreader.ui.work.order import Order
from glossreader.worker.messages import One, Read

if TYPE_CHECKING:
    from glossreader.library import Added


class Shelf(Protocol):
    """What a workshop needs of the library."""

    def keep(self, mined: Mined, choices: Mapping[int, Choice]) -> "Added":
        """Keep what was read and mined; raises GlossreaderError."""
        ...

    def twins(self, imported: Imported) -> tuple[Twin | None, ...]:
        """Tell which articles are there already; raises GlossreaderError."""
        ...

    def pair(self, chinese: int, english: int) -> None:
        """Remember that two articles tell one story; raises GlossreaderError."""
        ...

    def language(self) -> Language:
        """Tell what a person decided about Chinese; raises GlossreaderError."""
        ...


class Harvest:
    """Takes sources and their articles for the order that the worker is at; lives on the library thread."""

    def __init__(self, shelf: Shelf, tell: Callable[[News], None]) -> None:
        self._shelf = shelf
        self._tell = tell
        self._imported: Imported | None = None

    def gather(self, order: Order, message: Read | One) -> None:
        """Take the next source or article of the order; raises GlossreaderError when the library cannot keep it."""
        if isinstance(message, Read):
            self._take(order, message.imported)
        elif order.only_looks:
            self._tell(ArticleMined(order.number, order.done, message.article.number, message.glossary))
        else:
            self._keep(order, message)

    def refuse(self, order: Order, error: GlossreaderError) -> None:
        """Note and tell why the source that the order is at does not come in."""
        order.outcome.refused.append(error)
        self._tell(SourceRefused(order.number, order.done, error))

    def pair(self, order: Order) -> None:
        """Join the articles of a finished order that tell one story, as far as both were kept."""
        numbers = order.outcome.numbers
        try:
            for pairing in order.pairings:
                if pairing.chinese in numbers and pairing.english in numbers:
                    self._shelf.pair(numbers[pairing.chinese], numbers[pairing.english])
        except GlossreaderError as error:
            self.refuse(order, error)

    def _take(self, order: Order, imported: Imported) -> None:
        self._imported = imported
        if order.only_looks:
            self._tell(SourceFound(order.number, order.done, Finding(imported, self._shelf.twins(imported))))
        else:
            for notice in imported.notices:
                self._tell(Noticed(order.number, notice))

    def _keep(self, order: Order, one: One) -> None:
        if self._imported is None:
            return
        choices = order.selection.choices if order.selection else {}
        added = self._shelf.keep(Mined(replace(self._imported, articles=(one.article,)), (one.glossary,)), choices)
        outcome = order.outcome
        outcome.known += added.known
        outcome.added.extend(added.numbers)
        outcome.updated.extend(added.updated)
        for notice in added.notices[len(self._imported.notices) :]:
            self._tell(Noticed(order.number, notice))
        for number in (*added.numbers, *added.updated, *added.skipped):
            outcome.numbers[Spot(order.done, one.article.number)] = number
        for number in (*added.numbers, *added.updated):
            self._tell(ArticleAdded(order.number, number))
