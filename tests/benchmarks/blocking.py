"""How long the window is kept from its events: `python3 run.py bench blocking`, in milliseconds.

A timer that is due each millisecond tells the longest time in which it was not served, from the moment that a person does something until a
second after all of it is shown; `work` is the time of a processor that the window's thread took of it, the rest it waited for the library's
thread or for other programs. A second thread looks where the program is meanwhile: `at` names the line in which it stood longest.
"""

import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer, SignalInstance

import glossreader
from glossreader.app import make_application
from glossreader.paths import resource
from glossreader.store.database import Store
from glossreader.ui.glossary_list import GlossaryList
from glossreader.ui.scope_tabs import Scope, ScopeTabs
from tests.stage import Stage
from tests.store.examples import made

_GOAL = 50.0  # milliseconds
_LONG = 100_000  # characters
_TERMS = 5_000
_TERMS_OF_ARTICLE = 500  # half of them in no other
_AFTER = 1.0  # seconds that are watched when it is done
_LONGEST = 60.0  # seconds
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

    def __init__(self) -> None:
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

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        late = 1000 * (now - self._last)
        if late > self._longest.longest:
            where = self._seen.most_common(1)
            self._longest = Blocked(late, 1000 * (worked - self._worked), where[0][0] if where else "")
        self._seen.clear()
        if not self._end:
            self._end = now + _AFTER if self._until() else 0.0
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


def main(arguments: list[str]) -> None:
    """Measure and print; with --small a short article and few terms."""
    part = 20 if "--small" in arguments else 1
    app = make_application()
    with TemporaryDirectory() as folder:
        made_numbers = make_library(Path(folder) / "library.glossreader", _TERMS // part)
        stage = Stage(app, Path(folder))
        stage.window.resize(1440, 900)
        stage.background.start()
        long = add_long(stage, Path(folder), _LONG // part)
        print(f"{'':44} {'longest':>7} {'work':>7}  at   (goal: at most {_GOAL:.0f})")
        measure(stage, Watch(), long, made_numbers[-1], part)
        stage.window.close()
        stage.background.close()


def make_library(path: Path, terms: int) -> list[int]:
    """Make a library with so many terms; the numbers of its articles."""
    each = min(_TERMS_OF_ARTICLE, terms)
    with closing(Store.open(path)) as store:
        for number in range(2 * terms // each):
            origin, article, glossary = made(number + 1, blocks=60, terms=each)
            store.keep(origin, article, glossary, ())
        return [listed.number for listed in store.articles()]


def add_long(stage: Stage, folder: Path, size: int) -> int:
    """Read a long Chinese article into the library; its number."""
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(resource("samples").glob("*.zh.txt")))
    path = folder / "long.txt"
    path.write_text("一篇长文\n\n" + "\n\n".join([text] * (size // len(text) + 1)), encoding="utf-8")
    added: list[int] = []
    stage.window.workspace.arrivals.first_added.connect(added.append, Qt.ConnectionType.SingleShotConnection)
    finished = heard(stage.window.workspace.arrivals.finished)
    stage.window.workspace.add_files([path])
    stage.wait(finished)
    return added[0]


def measure(stage: Stage, watch: Watch, long: int, full: int, part: int) -> None:
    """Do what a person does, and print how long the window was blocked by it."""
    workspace = stage.window.workspace
    commands, changed, arrivals = workspace.commands, workspace.reader.pages_changed, workspace.arrivals
    rows, tabs = workspace.glossary.findChild(GlossaryList), workspace.glossary.findChild(ScopeTabs)
    assert isinstance(rows, GlossaryList)
    assert isinstance(tabs, ScopeTabs)
    terms, samples = _TERMS // part, sorted(resource("samples").glob("*.txt"))

    def tell(name: str, act: Callable[[], object], until: Callable[[], bool]) -> None:
        blocked = watch.over(act, until)
        print(f"{name:44} {blocked.longest:7.1f} {blocked.worked:7.1f}  {blocked.at}", flush=True)

    def accept_all() -> None:
        rows.setFocus()
        rows.selectAll()
        commands.accept.trigger()

    def accept_one() -> None:
        assert workspace.reader.active.page
        workspace.mending.accept([workspace.reader.active.page.glosses[0].entry.term.id])

    stage.open(full)
    tell(f"an article of {_LONG // part:,} characters is opened", lambda: workspace.session.open(long), heard(changed))
    tell("its script is another", commands.next_script.trigger, heard(changed))
    tell("its script is another again", commands.next_script.trigger, heard(changed))
    commands.next_script.trigger()
    tell("a page dump is read and shown", lambda: arrivals.add(samples[:1]), heard(arrivals.finished))
    tell("all samples are read", lambda: arrivals.add(samples), heard(arrivals.finished))
    tell(f"an article with {min(_TERMS_OF_ARTICLE, terms)} terms is opened", lambda: workspace.session.open(full), heard(changed))
    tell("all its terms are accepted", accept_all, heard(changed))
    tell("that is undone", commands.undo.trigger, heard(changed))
    tell("and done again", commands.redo.trigger, heard(changed))
    tell(f"the library's {terms:,} terms are shown", lambda: tabs.choose(Scope.LIBRARY), lambda: rows.model().rowCount() > terms)
    tell("a term is accepted while they are shown", accept_one, heard(changed))


if __name__ == "__main__":
    main(sys.argv[1:])
