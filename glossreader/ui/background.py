"""The window's way to the library: it asks here and gets frozen answers in its own thread, and is never kept waiting."""

import sys
from collections import deque
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from glossreader.domain.arrival import Arrival, Pairing, Selection
from glossreader.domain.dictionary import BUILT_IN
from glossreader.domain.errors import GlossreaderError
from glossreader.ui.work.imports import Errand, Import, Look
from glossreader.ui.work.jobs import Job, Ticket
from glossreader.ui.work.librarian import Librarian
from glossreader.ui.work.news import (
    Answered,
    Broken,
    Declined,
    DictionaryBuilt,
    DictionaryNews,
    DictionaryReady,
    DictionaryRefused,
    Dropped,
    Finished,
    ImportNews,
    News,
    NotOpened,
    Opened,
    ShelfChanged,
    Summary,
)
from glossreader.ui.work.order import Order
from glossreader.ui.work.shelving import Shelving
from glossreader.worker.messages import Wanted

if TYPE_CHECKING:
    from glossreader.library import Library

__all__ = ["Background", "Errand", "Import", "Look", "Summary", "Ticket"]

T = TypeVar("T")
E = TypeVar("E", bound=Errand)
Callbacks = tuple[Callable[[Any], None] | None, Callable[[GlossreaderError], None] | None]


class Background(QObject):
    """The library at `path`, on a thread of its own, with a worker process for what is heavy; `cache` is the dictionary's folder."""

    opened = Signal()
    refused = Signal(object)
    """A LibraryError: the library cannot be opened; from now on every call is refused with it."""
    call_refused = Signal(object)
    """A GlossreaderError of a call that brought no `refused` of its own."""
    dictionary_progressed = Signal(float)
    """The dictionary is being built for the first time; the share that is done, 0..1."""
    dictionary_ready = Signal()
    shelf_changed = Signal()
    """Other dictionaries are asked from now on: `shelf` names them."""
    dictionary_refused = Signal(object)
    """A DictionaryError; whatever needs the dictionary next tries again."""
    _told = Signal()

    def __init__(self, path: Path, cache: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelf: tuple[str, ...] = BUILT_IN  # ids of the dictionaries that are on, in their order
        self._numbers = count(1)
        self._callbacks: dict[int, tuple[Ticket, Callbacks]] = {}
        self._errands: dict[int, Errand] = {}
        self._news: deque[News] = deque()
        self._is_closed = False
        self._cache = cache
        self._shelvings: list[Shelving] = []
        self._librarian = Librarian(path, cache, self._tell)
        self._told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Open the library; what was asked for before is answered then."""
        self._librarian.start()

    def ask(
        self,
        call: "Callable[[Library], T]",
        then: Callable[[T], None] | None = None,
        refused: Callable[[GlossreaderError], None] | None = None,
        *,
        idle: bool = False,
    ) -> Ticket:
        """Have `call` done on the library thread, in the order of asking; `then` gets its answer, `refused` its error, in this thread.

        call   holds values, never a widget: it ends its life on the library thread.
        idle   done when no other call waits, and left out when the program ends.
        """
        ticket = Ticket(next(self._numbers))
        self._callbacks[ticket.number] = (ticket, (then, refused))
        self._librarian.ask(Job(ticket, call), idle=idle)
        return ticket

    def give_way(self) -> None:
        """Let imports wait for a fraction of a second, because the reader has just pointed at something; calls are answered as ever."""
        self._librarian.give_way()

    def add(self, arrivals: Sequence[Arrival]) -> Import:
        """Import what arrives, behind the errands that are under way; connect to its signals before the event loop goes on."""
        return self._start(Import, Order(next(self._numbers), [Wanted(arrival) for arrival in arrivals]))

    def look(self, arrivals: Sequence[Arrival], charset: str | None = None) -> Look:
        """Read and mine what arrives, in a `charset` that a person chose or the likeliest, and keep nothing of it."""
        return self._start(Look, Order(next(self._numbers), [Wanted(arrival, charset) for arrival in arrivals], only_looks=True))

    def keep(self, selections: Sequence[Selection], pairings: Sequence[Pairing] = ()) -> Import:
        """Keep what a person chose of sources that were looked at; spots of the pairings count in `selections`."""
        return self._start(Import, Order(next(self._numbers), selections, pairings=pairings))

    def add_dictionary(self, path: Path) -> Shelving:
        """Build a person's own dictionary of a file and put it on the shelf; connect to its signals before the event loop goes on."""
        self._shelvings = [one for one in self._shelvings if one.is_under_way]
        self._shelvings.append(started := Shelving(self.ask, self._cache, path, self))
        return started

    def _start(self, sort: Callable[[Order, Callable[[], None]], E], order: Order) -> E:
        self._errands[order.number] = started = sort(order, self._librarian.wake)
        self._librarian.order(order)
        return started

    def close(self) -> None:
        """Finish the calls that were asked for, break imports off, let go of the library; no callback and no signal comes after."""
        self._is_closed = True
        for shelving in self._shelvings:
            shelving.stop()
        self._librarian.close()
        self._callbacks.clear()

    def _tell(self, news: News) -> None:
        """Take news on the library thread to the window's."""
        self._news.append(news)
        self._told.emit()

    @Slot()
    def _deliver(self) -> None:
        news = self._news.popleft()
        if not self._is_closed:
            self._hear(news)

    def _hear(self, news: News) -> None:
        match news:
            case Answered() | Declined() | Dropped():
                self._answer(news)
            case Opened():
                self.opened.emit()
            case NotOpened(error):
                self.refused.emit(error)
            case DictionaryBuilt() | DictionaryReady() | DictionaryRefused() | ShelfChanged():
                self._hear_of_dictionaries(news)
            case Broken(fault):
                sys.excepthook(type(fault), fault, fault.__traceback__)
            case _:
                self._pass_on(news)

    def _hear_of_dictionaries(self, news: DictionaryNews) -> None:
        match news:
            case DictionaryBuilt(share):
                self.dictionary_progressed.emit(share)
            case DictionaryReady():
                self.dictionary_ready.emit()
            case DictionaryRefused(error):
                self.dictionary_refused.emit(error)
            case ShelfChanged(shelf):
                self.shelf = shelf
                self.shelf_changed.emit()

    def _answer(self, news: Answered | Declined | Dropped) -> None:
        ticket, (then, refused) = self._callbacks.pop(news.job)
        if ticket.is_forgotten:
            return
        if isinstance(news, Answered) and then:
            then(news.value)
        elif isinstance(news, Declined):
            (refused or self.call_refused.emit)(news.error)

    def _pass_on(self, news: ImportNews) -> None:
        self._errands[news.order].hear(news)
        if isinstance(news, Finished):
            del self._errands[news.order]
