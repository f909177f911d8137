"""Sources that are looked at, from the first until all is found: what they bring goes into a basket."""

from collections.abc import Sequence
from functools import partial
from itertools import count

from PySide6.QtCore import QObject, Signal

from glossreader.domain.arrival import Arrival, Finding, Pairing
from glossreader.domain.errors import GlossreaderError
from glossreader.domain.source_errors import SourceError
from glossreader.domain.term import Glossary
from glossreader.ui.background import Background, Look, Ticket
from glossreader.ui.importing.basket import Basket

_Pairs = tuple[tuple[int, int], ...]


class Looking(QObject):
    """Has sources read in the background and keeps nothing of them in the library.

    changed     something came into the basket.
    refused     why a source could not be read.
    progressed  done, of how many, what is read now, its share.
    ended       nothing is under way any more, pairs are found; it comes again when more was looked at meanwhile.
    """

    changed = Signal()
    refused = Signal(object)
    progressed = Signal(int, int, str, float)
    ended = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.basket = Basket()
        self._background = background
        self._numbers = count()
        self._running: list[Look] = []
        self._pairs_wanted = Ticket(0)
        self._is_pairing = False

    @property
    def is_running(self) -> bool:
        """Whether something is still to be found."""
        return bool(self._running) or self._is_pairing

    def look(self, arrivals: Sequence[Arrival], charset: str | None = None, into: int | None = None) -> None:
        """Look at more; `into` is the source in whose place is what is found."""
        running = self._background.look(arrivals, charset)
        self._running.append(running)
        places: dict[int, int] = {} if into is None else {0: into}
        running.progressed.connect(self.progressed)
        running.found.connect(partial(self._find, places))
        running.mined.connect(partial(self._mine, places))
        running.refused.connect(partial(self._refuse, places))
        running.finished.connect(lambda _: self._finish(running))

    def stop(self) -> None:
        """Leave out what is not found yet."""
        for running in self._running:
            running.stop()

    def give_up(self) -> None:
        """Stop, tell nothing any more, and let go of what was found, which may be many megabytes."""
        self.blockSignals(True)  # noqa: FBT003  # Qt's name for it
        self._pairs_wanted.forget()
        self.stop()
        self._let_go()

    def _let_go(self) -> None:
        """End, as soon as nothing is under way that would tell of itself."""
        if not self._running:
            self.deleteLater()

    def _place(self, places: dict[int, int], index: int) -> int:
        """Give the number in the basket of a source of one look."""
        if index not in places:
            places[index] = next(self._numbers)
        return places[index]

    def _find(self, places: dict[int, int], index: int, finding: Finding) -> None:
        self.basket.source(self._place(places, index)).take(finding)
        self.changed.emit()

    def _mine(self, places: dict[int, int], index: int, number: int, glossary: Glossary) -> None:
        found = self.basket.source(self._place(places, index)).article(number)
        if found and not any(block.decided for block in found.article.blocks):
            found.glossary = glossary
        self.changed.emit()

    def _refuse(self, places: dict[int, int], index: int, error: GlossreaderError) -> None:
        source = self.basket.source(self._place(places, index))
        source.error = error
        source.name = error.name if isinstance(error, SourceError) else source.name
        self.changed.emit()
        self.refused.emit(error)

    def _finish(self, running: Look) -> None:
        self._running.remove(running)
        running.deleteLater()  # else its signals and this would hold each other, and all that was found
        if self.signalsBlocked():
            self._let_go()
        elif not self._running:
            self._find_pairs()

    def _find_pairs(self) -> None:
        """Have the articles held against each other, where there are any in both languages."""
        found = list(self.basket.articles())
        languages = {one.article.language[:2] for _, one in found}
        if not {"zh", "en"} <= languages:
            self.ended.emit()
            return
        spots, articles = [spot for spot, _ in found], tuple(one.article for _, one in found)

        def propose(pairs: _Pairs) -> None:
            self._is_pairing = False
            self.basket.propose([Pairing(spots[chinese], spots[english]) for chinese, english in pairs])
            self._end()

        self._is_pairing = True
        self._pairs_wanted = self._background.ask(lambda library: library.partners(articles), propose)

    def _end(self) -> None:
        if not self.is_running:
            self.ended.emit()
