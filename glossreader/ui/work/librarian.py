"""The one thread that has the library: it does what it is asked, one thing after the other, and tells the window what came of it."""

import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from glossreader.domain.dictionary import BUILT_IN
from glossreader.domain.errors import GlossreaderError, LibraryError, LibraryInUse
from glossreader.ui.work.jobs import Job, Jobs
from glossreader.ui.work.news import Answered, Broken, Declined, Dropped, News, NotOpened, Opened, ShelfChanged
from glossreader.ui.work.order import Order
from glossreader.ui.work.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Mapping

    from glossreader.domain.arrival import Choice, Twin
    from glossreader.domain.article import Imported
    from glossreader.domain.mined import Mined
    from glossreader.domain.words import Language
    from glossreader.language.chinese import Chinese
    from glossreader.library import Added, Library

_PATIENCE = 0.02  # seconds between two looks
_QUIET = 0.15  # seconds after the reader has pointed at something, in which imports wait; a card is there within them
_LONGEST_QUIET = 0.6  # seconds; a mouse that never rests must not keep an import from going on
_PATIENCE_WITH_OTHERS = 1.5  # seconds; `glossreader list` takes less


class _Closing(Exception):  # noqa: N818  # no error: the way out of a call that waits for the dictionary
    """The program ends."""


class Librarian:
    """Opens the library on a thread of its own and serves it until it is closed; `tell` is called on that thread."""

    def __init__(self, path: Path, cache: Path, tell: Callable[[News], None]) -> None:
        self._path = path
        self._cache = cache
        self._tell = tell
        self._jobs = Jobs()
        self._orders: deque[Order] = deque()  # on their way to the workshop
        self._workshop = Workshop(cache, _Shelf(self._opened), tell)
        self._library: Library | GlossreaderError | None = None
        self._edition: tuple[tuple[str, ...], int] = (BUILT_IN, 0)
        self._quiet_until = self._stepped = 0.0  # by the clock that only goes forward
        self._thread = Thread(target=self._run, name="library", daemon=True)

    def start(self) -> None:
        """Open the library; jobs that were asked for before are done then."""
        self._thread.start()

    def ask(self, job: Job, *, idle: bool) -> None:
        """Have a job done, in the order of asking."""
        self._jobs.put(job, idle=idle)

    def order(self, order: Order) -> None:
        """Have sources imported, whenever there is no job."""
        self._orders.append(order)
        self._jobs.wake()

    def give_way(self) -> None:
        """Let imports wait a moment: what the window does now should not share Python with them."""
        self._quiet_until = time.monotonic() + _QUIET

    def wake(self) -> None:
        """Let an order that was stopped be noticed."""
        self._jobs.wake()

    def close(self) -> None:
        """Finish what was asked for, break imports off between two articles, and let go of the library; returns when that is done."""
        self._jobs.close()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            self._open()
            self._serve()
        except Exception as fault:  # noqa: BLE001  # a thread has nobody above it: the window reports the fault
            self._tell(Broken(fault))
        finally:
            self._workshop.close()
            if self._library and not isinstance(self._library, GlossreaderError):
                self._library.close()

    def _open(self) -> None:
        try:
            self._library = self._own()
        except GlossreaderError as error:
            self._cannot_open(error)
        except Exception as fault:  # noqa: BLE001  # of the program: the window reports it, and whoever asks is refused
            self._tell(Broken(fault))
            self._cannot_open(LibraryError(str(self._path)))
        else:
            self._tell(Opened())
            self._tell_shelf()
            self._workshop.prepare_dictionary()

    def _cannot_open(self, error: GlossreaderError) -> None:
        self._library = _bare(error)
        self._tell(NotOpened(self._library))

    def _own(self) -> "Library":
        """Open the library, waiting a little for a command in a terminal that has it."""
        from glossreader.library import Library  # noqa: PLC0415  # late: start-up

        end = time.monotonic() + _PATIENCE_WITH_OTHERS
        while True:
            try:
                return Library.open(self._path, self._open_chinese)
            except LibraryInUse:
                if time.monotonic() > end or self._jobs.is_closed:
                    raise
                time.sleep(_PATIENCE)

    def _open_chinese(self, shelf: tuple[str, ...]) -> "Chinese":
        from glossreader.language.chinese import Chinese  # noqa: PLC0415  # late: start-up

        while not self._workshop.await_dictionary(_PATIENCE):
            if self._jobs.is_closed:
                raise _Closing
        return Chinese.open(self._cache, shelf=shelf)

    def _serve(self) -> None:
        found = True  # whether to look at the workshop: it had something to do, or an order may have come in while a job was done
        while True:
            is_quiet = self._is_quiet()
            job = self._jobs.take(_PATIENCE if is_quiet else 0 if found else self._workshop.patience)
            if job:
                self._do(job)
                del job  # what the call holds is not kept until the next one comes
                found = True
            elif self._jobs.is_closed:
                return
            elif not is_quiet:
                found = self._step()

    def _do(self, job: Job) -> None:
        number = job.ticket.number
        try:
            if job.ticket.is_forgotten:
                self._tell(Dropped(number))
            else:
                self._tell(Answered(number, job.call(self._opened())))
        except GlossreaderError as error:
            self._tell(Declined(number, _bare(error)))
        except _Closing:
            self._tell(Dropped(number))
        except Exception as fault:  # noqa: BLE001  # a fault of the program: the window reports it, the thread serves the next job
            self._tell(Dropped(number))
            self._tell(Broken(fault))
        self._tell_shelf()

    def _tell_shelf(self) -> None:
        """Tell which dictionaries are asked, where they are others than was told."""
        if self._library and not isinstance(self._library, GlossreaderError) and self._library.edition != self._edition:
            self._edition = self._library.edition
            self._tell(ShelfChanged(self._edition[0]))

    def _is_quiet(self) -> bool:
        """Whether imports wait."""
        now = time.monotonic()
        return now < self._quiet_until and now - self._stepped < _LONGEST_QUIET

    def _step(self) -> bool:
        self._stepped = time.monotonic()
        while self._orders:
            self._workshop.take(self._orders.popleft())
        try:
            return self._workshop.step()
        except Exception as fault:  # noqa: BLE001  # as above
            self._tell(Broken(fault))
            self._workshop.skip_source()
            return True

    def _opened(self) -> "Library":
        if isinstance(self._library, GlossreaderError):
            raise self._library
        if self._library is None:
            raise _Closing
        return self._library


class _Shelf:
    """What the workshop needs of the library, which may not be open yet or not at all: then every call is refused."""

    def __init__(self, opened: "Callable[[], Library]") -> None:
        self._opened = opened

    def keep(self, mined: "Mined", choices: "Mapping[int, Choice]") -> "Added":
        return self._opened().keep(mined, choices)

    def twins(self, imported: "Imported") -> "tuple[Twin | None, ...]":
        return self._opened().twins(imported)

    def pair(self, chinese: int, english: int) -> None:
        self._opened().pair(chinese, english)

    def language(self) -> "Language":
        return self._opened().language


def _bare(error: GlossreaderError) -> GlossreaderError:
    """Free an error of its traceback, whose frames hold what belongs to this thread."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)
