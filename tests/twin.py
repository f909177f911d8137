"""The same window once more, without a screen: it tells where on the real one to point.

    python -m tests.twin '{"library": ..., "cache": ..., "size": [1440, 900], "article": 2, "term": "...", "words": [...],
        "before": "before.png", "after": "after.png"}'

It opens a copy of the library in a window of that size, reads as a person would, and prints as JSON where in the window the fields of
the panes, the page and the words stand. The pictures show the article when it is opened, and at the first mention of the term.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from glossreader.app import dress_application, make_application
from glossreader.store.peek import peek_settings
from glossreader.ui.background import Background
from glossreader.ui.main_window import MainWindow

_PATIENCE = 60.0  # seconds
_REST = 1.2  # seconds until nothing glides and nothing is held up any more
_FIRST = 3  # characters of a word, which stand in one line wherever it is broken

Place = tuple[int, int]


class Twin:
    """A window over a copy of the library."""

    def __init__(self, library: Path, cache: Path, size: tuple[int, int]) -> None:
        self._app = make_application()
        settings = replace(peek_settings(library), geometry="")  # there is no screen to have a place on
        dress_application(self._app, settings.language)
        self._background = Background(library, cache)
        self.window = MainWindow(settings)
        self.window.furnish(self._background, cache)
        self.window.show()
        self.window.resize(*size)
        self._background.start()
        self._wait(lambda: bool(self.window.workspace.reader.pages()))

    def field(self, pane: QWidget) -> Place:
        """Tell where something is looked for in a pane."""
        field = pane.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        return self._in_window(field, field.rect().center())

    def open(self, number: int) -> None:
        """Open an article."""
        self.window.workspace.session.open(number)
        self._wait(lambda: any(page.number == number for page in self.window.workspace.reader.pages()))
        self._rest()

    def walk(self, hanzi: str) -> None:
        """Go to the first mention of a term."""
        page = self.window.workspace.reader.active.page
        assert page
        self.window.workspace.linking.walk_on(next(gloss.entry.term.id for gloss in page.glosses if gloss.entry.term.simplified == hanzi))
        self._rest()

    def page(self) -> tuple[int, int, int, int]:
        """Tell where the page is: left, top, width and height."""
        viewport = self.window.workspace.reader.active.view.viewport()
        return *self._in_window(viewport, QPoint(0, 0)), viewport.width(), viewport.height()

    def word(self, text: str) -> Place:
        """Tell where a word is that is in sight."""
        view, page = self.window.workspace.reader.active.view, self.window.workspace.reader.active.page
        assert page
        for passage in view.passages_in_sight():
            for at in _occurrences(page.passages[passage].text, text):
                rect = view.rect_of(passage, at, at + _FIRST)
                if view.viewport().rect().contains(rect):
                    return self._in_window(view.viewport(), rect.center())
        raise AssertionError(f"{text} is not in sight")

    def close(self) -> None:
        """Close the window."""
        self.window.close()
        self._background.close()

    def _in_window(self, widget: QWidget, point: QPoint) -> Place:
        found = widget.mapTo(self.window, point)
        return found.x(), found.y()

    def _rest(self) -> None:
        end = time.monotonic() + _REST
        self._wait(lambda: time.monotonic() > end)

    def _wait(self, until: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE
        while not until():
            assert time.monotonic() < end, "waited too long"
            QApplication.processEvents()
            time.sleep(0.005)


def _occurrences(text: str, word: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(word, at)]


def tell(asked: dict[str, Any]) -> dict[str, Any]:
    """Read as asked, and tell where things are."""
    twin = Twin(Path(asked["library"]), Path(asked["cache"]), tuple(asked["size"]))
    twin.open(asked["article"])
    twin.window.grab().save(asked["before"])
    twin.walk(asked["term"])
    words = {word: twin.word(word) for word in asked["words"]}
    twin.window.grab().save(asked["after"])
    places = {
        "words": words,
        "page": twin.page(),
        "titles": twin.field(twin.window.workspace.articles),
        "terms": twin.field(twin.window.workspace.glossary),
    }
    twin.close()
    return places


if __name__ == "__main__":
    print(json.dumps(tell(json.loads(sys.argv[1]))))
