"""How soon the card is there: `python3 run.py bench hover`, in milliseconds from a mouse event to the end of the card's paint event.

Hanzi of terms, their English and other Chinese words of the samples, each once, in the whole window without a screen: with a card open
already, which is then another, and with none, where the 80 ms that a reader must dwell on the word are left out; while nothing else is
done, and while files are read into the library. The events come from another thread at random moments, so that what keeps the window busy
then is counted. `lit`: until the mentions and the glossary are painted too; `work`: the time of a processor that the window's thread took
for the card, which on a busy machine says more. The rival is a QTextBrowser with a format for each word, which finds the word with
cursorForPosition, asks the same dictionary, and shows it in a QLabel.
"""

import os
import random
import sys
import threading
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from glossreader.app import make_application
from glossreader.language.dictionary.lookup import Lookup
from glossreader.language.hanzi import count_han
from glossreader.paths import resource
from glossreader.ui.theme import DWELL
from glossreader.ui.view.pointed import stops
from tests.benchmarks.painting import text_browser
from tests.stage import Stage

_GOAL = 16.0  # milliseconds, p95
_WORDS = 160  # Chinese words that are no terms
_FILES = 1500  # that are read meanwhile; more than there is time for
_LONGEST = 2.0  # seconds; what takes longer has no card


class Kind(StrEnum):
    """What is pointed at."""

    HANZI = "hanzi"
    ENGLISH = "English"
    WORD = "words"


@dataclass(frozen=True, slots=True)
class Spot:
    """A word of an article: `start` and `end` are code points of a passage."""

    number: int
    passage: int
    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Hovered:
    """One hover, in milliseconds: until the card was painted; until all was; and what the window's thread worked until the card was."""

    kind: Kind
    card: float
    lit: float
    worked: float


class Hand(threading.Thread):
    """A hand on the mouse: sends events from outside of the window's thread, and knows when it did."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._next: tuple[QWidget, QMouseEvent, float] | None = None
        self._go = threading.Event()
        self._dice = random.Random(7)
        self.moved = 0.0  # when, in seconds; 0 before

    def move(self, widget: QWidget, at: QPoint) -> None:
        """Move the mouse to a point of a widget in a moment."""
        none, position = Qt.MouseButton.NoButton, QPointF(at)
        place = widget.mapToGlobal(position)
        event = QMouseEvent(QEvent.Type.MouseMove, position, place, none, none, Qt.KeyboardModifier.NoModifier)
        self.moved = 0.0
        self._next = (widget, event, self._dice.uniform(0.002, 0.02))
        self._go.set()

    @override
    def run(self) -> None:
        while self._go.wait():
            self._go.clear()
            assert self._next
            widget, event, pause = self._next
            time.sleep(pause)
            self.moved = time.perf_counter()
            QCoreApplication.postEvent(widget, event)


class Measure:
    """Points at words, and takes the time."""

    def __init__(self, painted: SignalInstance, shown: Callable[[], object]) -> None:
        self._hand = Hand()
        self._hand.start()
        self._shown, self._before = shown, shown()
        self._seen = self._worked = 0.0
        self._loop = QEventLoop()
        self._late = QTimer(singleShot=True, interval=round(1000 * _LONGEST))
        self._late.timeout.connect(self._loop.quit)
        painted.connect(self._see)

    def point(self, widget: QWidget, at: QPoint, kind: Kind, dwell: int = 0) -> Hovered | None:
        """Move the mouse to a word, for whose card it must dwell that many milliseconds; None when no card came."""
        self._before, self._seen = self._shown(), 0.0
        self._late.start()
        begun = time.thread_time()
        self._hand.move(widget, at)
        self._loop.exec()
        self._late.stop()
        QCoreApplication.processEvents()
        if not self._seen:
            return None
        card, lit = self._seen - self._hand.moved, time.perf_counter() - self._hand.moved
        return Hovered(kind, 1000 * card - dwell, 1000 * lit - dwell, 1000 * (self._worked - begun))

    def _see(self) -> None:
        if not self._seen and self._hand.moved and self._shown() not in (self._before, ()):
            self._seen, self._worked = time.perf_counter(), time.thread_time()
            self._loop.quit()


class Words:
    """The words of the samples, as the window shows them."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.workspace = stage.window.workspace
        self._card = Measure(self.workspace.card.painted, self.workspace.card.texts)
        for timer in self.workspace.hover.findChildren(QTimer):
            if timer.interval() == DWELL:
                timer.setTimerType(Qt.TimerType.PreciseTimer)

    def all(self) -> list[Spot]:
        """Find the words, each once, in the order of articles and text."""
        found: dict[tuple[Kind, str], Spot] = {}
        for number in self.stage.listed():
            page = self.stage.open(number)
            for at, passage in enumerate(page.passages):
                for stop in stops(passage) if passage.place is not None else ():
                    text = passage.text[stop.start : stop.end]
                    kind = Kind.WORD if stop.mark is None else Kind.HANZI if count_han(text) else Kind.ENGLISH
                    found.setdefault((kind, text), Spot(number, at, stop.start, stop.end, kind))
        words = [spot for spot in found.values() if spot.kind is Kind.WORD]
        left_out = set(random.Random(7).sample(words, max(0, len(words) - _WORDS)))
        return [spot for spot in found.values() if spot not in left_out]

    def hover(self, spots: Sequence[Spot], *, is_open: bool) -> tuple[list[Hovered], int]:
        """Point at all words; what it took, and how many had no card."""
        hovered: list[Hovered] = []
        without = 0
        for spot in spots:
            self._show(spot)
            self._prepare(spot, is_open=is_open)
            one = self._card.point(*self._place(spot), spot.kind, 0 if is_open else DWELL)
            hovered += [one] if one else []
            without += one is None
        return hovered, without

    def _prepare(self, spot: Spot, *, is_open: bool) -> None:
        """Have a card open, that of another word in sight, or none."""
        if not is_open:
            self.workspace.hover.close()
            self.stage.settle(0.1)  # it fades
        elif not self.workspace.card.is_open:
            self._point_at_another(spot)
        self.stage.settle(0.03)

    def _point_at_another(self, spot: Spot) -> None:
        """Have the card of any other word in sight."""
        view = self.workspace.reader.active.view
        for passage in view.passages_in_sight():
            for stop in stops(view.page.passages[passage]):
                other = Spot(spot.number, passage, stop.start, stop.end, spot.kind)
                is_other = (passage, stop.start) != (spot.passage, spot.start) and self._is_in_sight(other)
                if is_other and self._card.point(*self._place(other), spot.kind):
                    return

    def _show(self, spot: Spot) -> None:
        """Open the article, and scroll to the word unless it is in sight."""
        if self.workspace.reader.active.page is None or self.workspace.reader.active.page.number != spot.number:
            self.stage.open(spot.number)
        for _ in range(3):  # heights become known
            if self._is_in_sight(spot):
                return
            view = self.workspace.reader.active.view
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + view.rect_of(spot.passage, spot.start, spot.end).top() - view.viewport().height() // 3)
            self.stage.settle(0.05)

    def _is_in_sight(self, spot: Spot) -> bool:
        viewport, at = self._place(spot)
        return viewport.rect().adjusted(0, 30, 0, -30).contains(at)

    def _place(self, spot: Spot) -> tuple[QWidget, QPoint]:
        view = self.workspace.reader.active.view
        return view.viewport(), view.rect_of(spot.passage, spot.start, spot.start + 1).center()


class Popup(QLabel):
    """The rival's card."""

    painted = Signal()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()


class Rival(QWidget):
    """Qt's own view of a page, with words to point at."""

    def __init__(self, browser: QTextBrowser, text: str, starts: list[int], ends: list[int], lookup: Lookup) -> None:
        super().__init__()
        self.browser, self._text, self._lookup = browser, text, lookup
        self.starts, self._ends = starts, ends
        QVBoxLayout(self).addWidget(browser)
        browser.viewport().setMouseTracking(True)
        browser.viewport().installEventFilter(self)
        self.popup = Popup(self)
        self.popup.setTextFormat(Qt.TextFormat.RichText)
        self.popup.setWordWrap(True)
        self.popup.setFixedWidth(380)
        self.popup.setStyleSheet("background: white; border: 1px solid gray; padding: 12px")
        self.popup.hide()

    def place(self, word: int) -> QPoint:
        """Tell where a word is, and scroll there."""
        cursor = self.browser.textCursor()
        cursor.setPosition(self.starts[word])
        self.browser.setTextCursor(cursor)
        self.browser.ensureCursorVisible()
        return self.browser.cursorRect(cursor).center() + QPoint(6, 0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._point(event.position().toPoint())
        return False

    def _point(self, at: QPoint) -> None:
        position = self.browser.cursorForPosition(at).position()
        word = bisect_right(self.starts, position) - 1
        if word < 0 or position > self._ends[word]:
            return
        text = self._text[self.starts[word] : self._ends[word]]
        found = [
            f"<p>{looked.traditional} <b>{' '.join(one.text for one in looked.reading)}</b><br>{'; '.join(looked.senses)}</p>"
            for looked in self._lookup.look_up(text)
        ]
        self.popup.setText(f"<h2>{text}</h2>{''.join(found)}")
        self.popup.adjustSize()
        self.popup.move(self.browser.viewport().mapTo(self, at) + QPoint(0, 24))
        self.popup.show()


def rival_hovers(stage: Stage, lookup: Lookup, number: int, most: int) -> list[Hovered]:
    """Point at the words of an article in the rival."""
    page = stage.open(number)
    browser = text_browser(page)
    assert isinstance(browser, QTextBrowser)
    text = browser.toPlainText()
    starts, ends, reached = [], [], 0
    for passage in page.passages:
        starts += [reached + word.start for word in passage.words or ()]
        ends += [reached + word.end for word in passage.words or ()]
        reached += len(passage.shown) + 1
    rival = Rival(browser, text, starts, ends, lookup)
    rival.resize(800, 900)
    rival.show()
    measure = Measure(rival.popup.painted, rival.popup.text)
    hovered = []
    chosen = {text[start:end]: at for at, (start, end) in enumerate(zip(starts, ends, strict=True))}
    for word in list(chosen.values())[:most]:
        at = rival.place(word)
        stage.settle(0.03)
        if one := measure.point(browser.viewport(), at, Kind.WORD):
            hovered.append(one)
    rival.close()
    return hovered


@contextmanager
def importing(stage: Stage, folder: Path) -> Iterator[Callable[[], bool]]:
    """Have the window read files; tells whether it still does."""
    sample = resource("samples", "1-points-ledger.en.txt").read_text(encoding="utf-8")
    paths = [folder / f"{name}.txt" for name in range(_FILES)]
    for path in paths:
        path.write_text(sample.replace("The Points Ledger", f"The Points Ledger, Part {path.stem}"), encoding="utf-8")
    added: list[int] = []
    finished: list[str] = []
    stage.window.workspace.arrivals.article_added.connect(added.append)
    stage.window.workspace.arrivals.finished.connect(finished.append)
    stage.window.workspace.add_files(paths)
    stage.wait(lambda: bool(added))
    yield lambda: not finished
    stage.window.workspace.arrivals.stop()
    stage.wait(lambda: bool(finished))


def main(arguments: list[str]) -> None:
    """Measure and print; with --small a few words of each kind."""
    few = 5 if "--small" in arguments else None
    app = make_application()
    with TemporaryDirectory() as folder:
        stage = Stage(app, Path(folder))
        stage.window.resize(1440, 900)
        stage.fill()
        words = Words(stage)
        spots = words.all()
        spots = [spot for kind in Kind for spot in [spot for spot in spots if spot.kind is kind][:few]] if few else spots
        chinese = next(spot.number for spot in reversed(spots) if spot.kind is Kind.WORD)
        lookup = Lookup.open(Path(os.environ.get("TMPDIR", "/tmp")) / "glossreader-screens")
        print(f"{'':34} {'hovers':>6} {'p50':>6} {'p95':>6} {'max':>6}   {'lit p95':>7} {'work p95':>8}   p95 of hanzi, English, words")
        words.hover(spots[:20], is_open=True)  # what is loaded once is loaded
        measure_all(words, spots, lookup, chinese, "idle")
        with importing(stage, Path(folder)) as goes_on:
            measure_all(words, spots, lookup, chinese, "importing")
            print(f"(goal: p95 at most {_GOAL:.0f}; {'files were read all the time' if goes_on() else 'ALL FILES WERE READ TOO SOON'})")
        lookup.close()
        stage.window.close()
        stage.background.close()


def measure_all(words: Words, spots: Sequence[Spot], lookup: Lookup, chinese: int, what: str) -> None:
    """Print a row for each way to come to a word, and for the rival."""
    for is_open in (True, False):
        hovered, without = words.hover(spots, is_open=is_open)
        name = f"{'another card' if is_open else 'first card'}, {what}"
        print(row(name, hovered) + (f"   ({without} without a card)" if without else ""), flush=True)
    print(row(f"QTextBrowser and QLabel, {what}", rival_hovers(words.stage, lookup, chinese, min(_WORDS, len(spots)))), flush=True)


def row(name: str, hovered: Sequence[Hovered]) -> str:
    """Write a row of the table."""
    card = [one.card for one in hovered]
    kinds = [[one.card for one in hovered if one.kind is kind] for kind in Kind]
    parts = [f"{_part(times, 0.95):6.1f}" if times else "     -" for times in kinds]
    lit, worked = _part([one.lit for one in hovered], 0.95), _part([one.worked for one in hovered], 0.95)
    times = f"{_part(card, 0.5):6.1f} {_part(card, 0.95):6.1f} {max(card):6.1f}   {lit:7.1f} {worked:8.1f}"
    return f"{name:34} {len(card):6} {times}   {' '.join(parts)}"


def _part(times: Sequence[float], part: float) -> float:
    return sorted(times)[min(int(len(times) * part), len(times) - 1)]


if __name__ == "__main__":
    main(sys.argv[1:])
