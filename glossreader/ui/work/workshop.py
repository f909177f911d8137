"""What is read and mined in the worker process is kept in the library, an article at a time; between two, others are served."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from glossreader.domain.dictionary import BUILT_IN
from glossreader.domain.errors import DictionaryError, GlossreaderError
from glossreader.domain.source_errors import ReadingFailed
from glossreader.domain.words import Language
from glossreader.ui.work.harvest import Harvest, Shelf
from glossreader.ui.work.news import (
    Broken,
    DictionaryBuilt,
    DictionaryReady,
    DictionaryRefused,
    Finished,
    News,
    Progressed,
)
from glossreader.ui.work.order import Order
from glossreader.worker.messages import Building, Done, Failed, Folder, Message, One, Read, Reading, Ready, Refused
from glossreader.worker.process import Worker, WorkerFailedError

_PATIENCE = 0.01  # seconds between two looks at a worker that is busy
_REST = 60.0  # seconds


class Workshop:
    """Orders, and the process that works on the first of them; lives on the library thread and does one small step when asked."""

    def __init__(self, cache: Path, shelf: Shelf, tell: Callable[[News], None], rest: float = _REST) -> None:
        """Keep articles on the `shelf`, tell news by `tell`, and let a worker go after `rest` seconds without work."""
        self._cache = cache
        self._shelf = shelf
        self._harvest = Harvest(shelf, tell)
        self._tell = tell
        self._longest_rest = rest
        self._orders: deque[Order] = deque()
        self._worker: Worker | None = None
        self._is_waiting = False  # the worker, for a source
        self._used = time.monotonic()
        self._reads = False  # the worker, the source that the first order is at
        self._has_dictionary = False
        self._trouble: GlossreaderError | None = None

    @property
    def patience(self) -> float | None:
        """Seconds until a step may find something to do; None when only an order can change that."""
        if self._orders or (self._worker and not self._is_waiting):
            return _PATIENCE
        return self._longest_rest if self._worker else None

    def prepare_dictionary(self) -> None:
        """Find the dictionary, or have it built."""
        from glossreader.language.dictionary.cache import finished_file  # noqa: PLC0415  # late: start-up

        if all(finished_file(self._cache, volume) for volume in BUILT_IN):
            self._announce_dictionary()
        else:
            self._start()

    def await_dictionary(self, seconds: float) -> bool:
        """Whether the dictionary is there, waiting up to `seconds` for news of it; raises DictionaryError when it cannot be built."""
        if self._has_dictionary:
            return True
        if self._trouble:
            trouble, self._trouble = self._trouble, None  # whoever needs it next tries again
            raise trouble
        if self._worker is None:
            self._start()
        self._listen(seconds)
        return self._has_dictionary

    def take(self, order: Order) -> None:
        """Queue an order behind the others."""
        self._trouble = None
        self._orders.append(order)

    def step(self) -> bool:
        """Do the next small thing; False when there was nothing to do yet."""
        if not self._orders:
            return self._listen(0) or self._rest()
        order = self._orders[0]
        if order.is_stopped or order.done == len(order.tasks):
            self._finish(order)
        elif self._trouble:
            self._give_up(order, self._trouble)
        elif self._reads or not self._is_waiting:
            return self._listen(0) if self._worker else self._start()
        else:
            self._begin(order)
        return True

    def skip_source(self) -> None:
        """Go on behind the source that a fault came in the way of."""
        self._end_worker()
        if self._orders:
            self._refuse(ReadingFailed(self._orders[0].name))

    def close(self) -> None:
        """End the process, whatever it does."""
        self._end_worker()

    def _rest(self) -> bool:
        """Let a worker go that had nothing to do for a while: it holds 100 MB, and another is there within a second."""
        if self._worker and self._is_waiting and time.monotonic() - self._used > self._longest_rest:
            self._end_worker()
        return False

    def _start(self) -> bool:
        self._worker = Worker(self._cache, language=self._language())
        return True

    def _language(self) -> Language:
        """Tell what a person decided about Chinese; nothing while the library is not open."""
        try:
            return self._shelf.language()
        except GlossreaderError:
            return Language()

    def _end_worker(self) -> None:
        if self._worker:
            self._worker.end()
        self._worker, self._is_waiting, self._reads = None, False, False

    def _begin(self, order: Order) -> None:
        self._tell(Progressed(order.number, order.done, len(order.tasks), order.name))
        if self._worker and self._worker.language != self._language():
            self._end_worker()  # the next step starts one that asks what is asked now
            return
        try:
            if self._worker:
                self._worker.give(order.tasks[order.done])
            self._is_waiting, self._reads = False, True
        except OSError:  # it died while it had nothing to do: the next step starts another
            self._end_worker()

    def _finish(self, order: Order) -> None:
        if self._reads:
            self._end_worker()
        self._harvest.pair(order)
        self._orders.popleft()
        self._used = time.monotonic()
        self._tell(Progressed(order.number, order.done, len(order.tasks), ""))
        self._tell(Finished(order.number, order.summary()))

    def _give_up(self, order: Order, error: GlossreaderError) -> None:
        self._harvest.refuse(order, error)
        self._finish(order)

    def _listen(self, seconds: float) -> bool:
        """Hear one message of the worker; False when there was none."""
        if self._worker is None:
            return False
        try:
            message = self._worker.hear(seconds)
        except (EOFError, OSError):
            self._mourn()
            return True
        if message is not None:
            self._heard(message)
        elif self._reads and (error := self._worker.verdict()):
            self._end_worker()
            self._refuse(error)
            return True
        return message is not None

    def _mourn(self) -> None:
        """Go on without the worker, which is dead: leave out the file that it read, or do without the dictionary that it was building."""
        read, was_waiting = self._reads, self._is_waiting
        self._end_worker()
        if read:
            self._refuse(ReadingFailed(self._orders[0].name))
        elif not was_waiting:
            self._has_no_dictionary(DictionaryError(str(self._cache), "the process that builds it came to a sudden end"))

    def _heard(self, message: Message) -> None:
        match message:
            case Building(share):
                self._tell(DictionaryBuilt(share))
            case Ready():
                self._is_waiting = True
                self._announce_dictionary()
            case Refused(error) if not self._reads:
                self._end_worker()
                self._has_no_dictionary(error)
            case _:
                self._heard_of(self._orders[0], message)

    def _heard_of(self, order: Order, message: Message) -> None:
        match message:
            case Folder(files, refused):
                self._expand(order, files, refused)
            case Reading(share):
                self._tell(Progressed(order.number, order.done, len(order.tasks), order.name, share))
            case Read() | One():
                self._gather(order, message)
            case Done():
                self._next_source()
            case Refused(error):
                self._refuse(error)
            case Failed(report):
                self._tell(Broken(WorkerFailedError(report)))
                self._refuse(ReadingFailed(order.name))

    def _gather(self, order: Order, message: Read | One) -> None:
        try:
            self._harvest.gather(order, message)
        except GlossreaderError as error:  # the disk is full, the library is gone: the next article would fare no better
            self._give_up(order, error)

    def _expand(self, order: Order, files: Sequence[Path], refused: Sequence[GlossreaderError]) -> None:
        for error in refused:
            self._harvest.refuse(order, error)
        order.expand(files)
        self._reads, self._is_waiting = False, True

    def _announce_dictionary(self) -> None:
        if not self._has_dictionary:
            self._has_dictionary = True
            self._tell(DictionaryReady())

    def _has_no_dictionary(self, error: GlossreaderError) -> None:
        self._trouble = error
        self._tell(DictionaryRefused(error))

    def _refuse(self, error: GlossreaderError) -> None:
        self._harvest.refuse(self._orders[0], error)
        self._next_source()

    def _next_source(self) -> None:
        self._orders[0].done += 1
        self._reads = False
        self._is_waiting = self._worker is not None
