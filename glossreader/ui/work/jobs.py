"""What the library thread is asked: a queue that serves those who wait before what may be done at leisure."""

from collections import deque
from threading import Condition
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from glossreader.library import Library


class Ticket:
    """A call that was asked for; forget it when nobody needs its answer any more."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.is_forgotten = False

    def forget(self) -> None:
        """Let the call be left out if it has not begun; its answer goes nowhere in any case."""
        self.is_forgotten = True


class Job:
    """A call on the library, with the ticket of whoever asked."""

    def __init__(self, ticket: Ticket, call: "Callable[[Library], Any]") -> None:
        self.ticket = ticket
        self.call = call


class Jobs:
    """The queue between the window's thread, which puts, and the library's, which takes."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._soon: deque[Job] = deque()
        self._idle: deque[Job] = deque()
        self._is_woken = False
        self._is_closed = False

    @property
    def is_closed(self) -> bool:
        """Whether nothing new is put."""
        return self._is_closed

    def put(self, job: Job, *, idle: bool) -> None:
        """Append a job; `idle` ones are taken when no other waits."""
        with self._changed:
            (self._idle if idle else self._soon).append(job)
            self._changed.notify()

    def take(self, seconds: float | None) -> Job | None:
        """Take the next job; None when none came within `seconds`, or the queue was woken or closed."""
        with self._changed:
            if not (self._soon or self._idle or self._is_woken or self._is_closed):
                self._changed.wait(seconds)
            self._is_woken = False
            waiting = self._soon or self._idle
            return waiting.popleft() if waiting else None

    def wake(self) -> None:
        """Let the taker look round: there is something to do that is no job."""
        with self._changed:
            self._is_woken = True
            self._changed.notify()

    def close(self) -> None:
        """Let the taker finish what was asked for, without what was to be done at leisure."""
        with self._changed:
            self._is_closed = True
            self._idle.clear()
            self._changed.notify()
