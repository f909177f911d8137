"""The window with a library of samples, and what a reader does in it, for pictures."""

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from glossreader.app import dress_application
from glossreader.domain.page import Page
from glossreader.domain.term import Place
from glossreader.paths import resource
from glossreader.settings import Notation, Ruby, Scheme, Script, Settings
from glossreader.ui.background import Background
from glossreader.ui.main_window import MainWindow
from glossreader.ui.workspace import Workspace

_PATIENCE = 30.0  # seconds for anything that is waited for


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its name, what leads to it, and how the window is meanwhile."""

    name: str
    play: Callable[["Stage"], None]
    scheme: Scheme = Scheme.LIGHT
    size: tuple[int, int] = (1440, 900)
    zoom: float = 1.0
    ruby: Ruby = Ruby.TERMS
    script: Script = Script.AS_PRINTED
    notation: Notation = Notation.MARKS
    marks_ambiguous: bool = False
    language: str = "en"


class Stage:
    """The window with a library of samples, and what a reader does in it."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.app = app
        self.folder = folder
        self._added: dict[Path, int] = {}
        self._cache = Path(tempfile.gettempdir()) / "glossreader-screens"
        self.language = "en"
        dress_application(app, self.language)
        self.background = Background(folder / "library.glossreader", self._cache)
        self.window = self._open_window(Settings(scheme=Scheme.LIGHT))

    @property
    def parts(self) -> Workspace:
        """What stands in the window."""
        return self.window.workspace

    def fill(self) -> None:
        """Read all samples into the library."""
        self.background.start()
        self.parts.add_files(sorted(resource("samples").glob("*.txt")))
        self.wait(lambda: self.parts.articles.isVisible() and len(self.listed()) >= 8)
        self.settle()

    def add(self, name: str, text: str) -> int:
        """Read a text into the library and give its article's number."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return self.add_file(path)

    def add_file(self, path: Path) -> int:
        """Read a file into the library, once, and give the number of its first article."""
        if path not in self._added:
            before = self.listed()
            self.parts.add_files([path])
            self.wait(lambda: len(self.listed()) > len(before))
            self.settle()
            self._added[path] = min(set(self.listed()) - set(before))
        return self._added[path]

    def speak(self, language: str) -> None:
        """Put a window in another language in the place of this one."""
        if language != self.language:
            self.language = language
            former = self.window
            former.workspace.keep()
            dress_application(self.app, language)
            self.window = self._open_window(former.workspace.look.settings)
            self.parts.take_over(former.workspace)
            former.close()
            self.background.ask(lambda _: None, lambda _: former.deleteLater())  # when all that it asked for was answered
            self.settle(1)

    def term(self, hanzi: str) -> str:
        """Give the id of a term of the page."""
        page = self.parts.reader.active.page
        assert page is not None
        return next(gloss.entry.term.id for gloss in page.glosses if gloss.entry.term.simplified == hanzi)

    def place(self, text: str, occurrence: int = 0) -> Place:
        """Give a place of the page where a text stands."""
        page = self.parts.reader.active.page
        assert page is not None
        return [
            Place(passage.place, at, at + len(text))
            for passage in page.passages
            for at in range(len(passage.text))
            if passage.place is not None and passage.text.startswith(text, at)
        ][occurrence]

    def listed(self) -> tuple[int, ...]:
        """Give the numbers of all articles."""
        found: list[tuple[int, ...]] = []
        self.background.ask(lambda library: library.articles(), lambda listed: found.append(tuple(one.number for one in listed)))
        self.wait(lambda: bool(found))
        return found[0]

    def open(self, number: int) -> Page:
        """Open an article and wait until it is painted with its words."""
        self.parts.session.open(number)
        self.wait(lambda: self._shows(number))
        self.settle()
        page = self.parts.reader.active.page
        assert page is not None
        return page

    def point(self, text: str, occurrence: int = 0) -> None:
        """Move the mouse over a text of the page, as a reader would, and wait for its card."""
        leaf = self.parts.reader.active
        page = leaf.page
        assert page is not None
        spots = [
            (index, at, at + len(text))
            for index, passage in enumerate(page.passages)
            for at in range(len(passage.text))
            if passage.place is not None and passage.text.startswith(text, at)
        ]
        passage, start, end = spots[occurrence]
        block = page.passages[passage].place
        assert block is not None
        if passage not in leaf.view.passages_in_sight()[:-1]:
            leaf.view.go_to(Place(block, start, end))
            self.settle(1.3)
        self.parts.card.hide_card()
        self.move(leaf.view.viewport(), QPoint(1, 1))
        self.move(leaf.view.viewport(), leaf.view.rect_of(passage, start, end).center())
        self.wait(self.parts.card.isVisible)
        self.settle()

    def move(self, widget: QWidget, at: QPoint) -> None:
        """Send the event of a mouse that moves."""
        position = QPointF(at)
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(QMouseEvent.Type.MouseMove, position, widget.mapToGlobal(position), none, none, Qt.KeyboardModifier.NoModifier)
        self.app.sendEvent(widget, event)

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window go on until something is so."""
        end = time.monotonic() + _PATIENCE
        while not until():
            assert time.monotonic() < end, "waited too long"
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # an event loop that runs does so by itself
            time.sleep(0.005)

    def settle(self, seconds: float = 0.4) -> None:
        """Let animations and what is under way come to an end."""
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end)

    def _open_window(self, settings: Settings) -> MainWindow:
        window = MainWindow(settings)
        window.furnish(self.background, self._cache)
        window.show()
        return window

    def _shows(self, number: int) -> bool:
        page = self.parts.reader.active.page
        return page is not None and page.number == number
