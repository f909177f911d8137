"""Watches how long a window is kept from its events, and where the program is meanwhile."""

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QEventLoop, Qt, QTimer, SignalInstance

import glossreader

AFTER = 1.0  # seconds that are watched when it is done
_LONGEST = 180.0  # seconds
_LATE = 0.025  # seconds after which somebody looks what is going on
_ROOM = str(Path(glossreader.__file__).parent)


@dataclass(frozen=True, slots=True)
class Blocked:
    """The longest time without an event: milliseconds, those of them that the window's thread worked, and where it stood."""

    longest: float
    worked: float
    at: str


class Watch:
    """Serves a timer, and knows when it could not."""

    def __init__(self, after: float = AFTER) -> None:
        self._after = after
        self._beat = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._tick)
        self._loop = QEventLoop()
        self._until: Callable[[], bool] = lambda: True
        self._last, self._worked, self._end = 0.0, 0.0, 0.0
        self._longest = Blocked(0, 0, "")
        self._seen: Counter[str] = Counter()
        self._thread = threading.get_ident()
        threading.Thread(target=self._look, daemon=True).start()

    def over(self, act: Callable[[], object], until: Callable[[], bool]) -> Blocked:
        """Do something, wait until it is shown and a little longer, and tell how long events had to wait at most."""
        self._until, self._longest, self._end = until, Blocked(0, 0, ""), 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        limit = time.perf_counter() + _LONGEST
        self._beat.start()
        QTimer.singleShot(50, act)
        while not self._end and time.perf_counter() < limit:
            self._loop.exec()
        assert self._end, "waited too long"
        self._loop.exec()
        self._beat.stop()
        return self._longest

    def tell(self, name: str, act: Callable[[], object], until: Callable[[], bool]) -> None:
        """Do something and print how long events had to wait at most."""
        blocked = self.over(act, until)
        print(f"{name:52} {blocked.longest:7.1f} {blocked.worked:7.1f}  {blocked.at}", flush=True)

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        late = 1000 * (now - self._last)
        if late > self._longest.longest:
            where = self._seen.most_common(1)
            self._longest = Blocked(late, 1000 * (worked - self._worked), where[0][0] if where else "")
        self._seen.clear()
        if not self._end:
            self._end = now + self._after if self._until() else 0.0
            self._loop.quit()
        elif now > self._end:
            self._loop.quit()
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def _look(self) -> None:
        """Look every few milliseconds, from a thread of its own, where the window's stands when it is late."""
        while True:
            time.sleep(0.004)
            if self._last and time.perf_counter() - self._last > _LATE:
                self._seen[_line(sys._current_frames().get(self._thread))] += 1


def _line(frame: FrameType | None) -> str:
    """Name the innermost line of the program."""
    while frame and not frame.f_code.co_filename.startswith(_ROOM):
        frame = frame.f_back
    return f"{Path(frame.f_code.co_filename).relative_to(_ROOM)}:{frame.f_lineno}" if frame else "Qt"


def heard(signal: SignalInstance) -> Callable[[], bool]:
    """Tell later whether a signal came."""
    told: list[bool] = []
    signal.connect(lambda *_: told.append(True), Qt.ConnectionType.SingleShotConnection)
    return lambda: bool(told)
