"""A person at the window, for tests: points, clicks, drags, types, drops, and reads what is painted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from glossreader.domain.page import Page
from glossreader.domain.shelf import Listed
from glossreader.library import Library
from glossreader.ui.article_list import ArticleRows
from glossreader.ui.background import Background
from glossreader.ui.glossary_list import GlossaryList
from glossreader.ui.main_window import MainWindow
from glossreader.ui.models.rows import ROW_ROLE, GlossRow
from glossreader.ui.search_field import SearchField
from glossreader.ui.view.article_view import ArticleView

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
Span = tuple[int, int, int]  # passage, start, end, in code points

PATIENCE = 60_000  # ms; the machine may be busy
_STILL = 8  # looks in a row, with events between them: of time much may pass in one
_LEFT, _NONE, _CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Person:
    """Uses a window as a reader does, by mouse, keys, drops and clipboard."""

    def __init__(self, qtbot: QtBot, window: MainWindow, background: Background) -> None:
        self.qtbot = qtbot
        self.window = window
        self._background = background
        self._reported: list[str] = []
        window.workspace.arrivals.finished.connect(self._reported.append)
        self.settle()

    # What is on show

    @property
    def view(self) -> ArticleView:
        return self.window.workspace.reader.active.view

    @property
    def page(self) -> Page:
        return self.view.page

    @property
    def title(self) -> str:
        return self.page.article.title

    @property
    def card(self) -> str:
        """What the card says of itself, empty when there is none."""
        return self.window.workspace.card.accessibleName() if self.window.workspace.card.is_open else ""

    @property
    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    @property
    def told(self) -> str:
        """What the notice bar says, empty when it is hidden."""
        return _said(self.window.workspace.notices)

    @property
    def done(self) -> str:
        """What the undo bar says, empty when it is hidden."""
        return _said(self.window.workspace.undo_bar)

    @property
    def terms(self) -> QListView:
        return _part(self.window, GlossaryList)

    @property
    def articles(self) -> QListView:
        return _part(self.window, ArticleRows)

    @staticmethod
    def read(holder: QWidget) -> str:
        """All labels of a part of the window."""
        return _said(holder)

    def tool(self, name: str) -> QAbstractButton:
        """A button of the card."""
        return next(one for one in self.window.workspace.card.findChildren(QAbstractButton) if one.accessibleName() == name)

    def field(self, pane: str) -> SearchField:
        """The field of a pane of the workspace: glossary, articles, find_bar."""
        return _part(getattr(self.window.workspace, pane), SearchField)

    def rows(self) -> list[GlossRow]:
        """The rows of the glossary from top to bottom, headings left out."""
        model = self.terms.model()
        values = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
        return [value for value in values if isinstance(value, GlossRow)]

    def row(self, hanzi: str) -> GlossRow:
        return next(row for row in self.rows() if row.hanzi == hanzi)

    def hanzi(self) -> list[str]:
        return [row.hanzi for row in self.rows()]

    def titles(self) -> list[str]:
        model = self.articles.model()
        values = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
        return [value.title for value in values if isinstance(value, Listed)]

    # Waiting

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=PATIENCE)

    def ask(self, call: Callable[[Library], T]) -> T:
        """Ask the library, behind all that the window has asked for."""
        answers: list[T] = []
        self._background.ask(call, answers.append)
        self.wait(lambda: bool(answers))
        return answers[0]

    def settle(self) -> None:
        """Wait until the window has all that it asked for, and what it asks for then."""
        for _ in range(3):
            self.ask(lambda _: None)
            self.let_pass(20)

    def imports_end(self) -> None:
        """Wait until all that was brought in is read, and the window has what came of it."""
        with self.qtbot.waitSignal(self._background.add(()).finished, timeout=PATIENCE):  # it is read last
            pass
        self.settle()

    def let_go(self) -> None:
        """Let go of the library, as the program does when its window is closed."""
        self._background.close()

    def let_pass(self, milliseconds: int) -> None:
        clock = QElapsedTimer()
        clock.start()
        self.wait(lambda: clock.elapsed() >= milliseconds)

    # Places in the text

    def spans(self, text: str) -> list[Span]:
        """All places of a text on the page."""
        return [
            (index, at, at + len(text))
            for index, passage in enumerate(self.page.passages)
            for at in range(len(passage.text))
            if passage.text.startswith(text, at)
        ]

    def bring(self, span: Span) -> None:
        """Scroll until a place stands in the upper part of the page, and let the page come to rest."""
        bar, view = self.view.verticalScrollBar(), self.view
        if not view.viewport().rect().adjusted(0, 0, 0, -view.height() // 3).contains(view.rect_of(*span)):
            bar.setValue(view.offset() + view.rect_of(*span).top() - view.height() // 3)
        self.at_rest()

    def at_rest(self) -> None:
        """Wait until neither a text nor the list of terms has moved for a moment."""
        seen: list[tuple[int, ...]] = []

        def rests() -> bool:
            views = (leaf.view for leaf in self.window.workspace.reader.leaves)
            seen.append((*(view.offset() for view in views), self.terms.verticalScrollBar().value()))
            return len(seen) > _STILL and len(set(seen[-_STILL:])) == 1

        self.wait(rests)

    def card_settles(self) -> None:
        """Wait until no time runs after which the card would come or go."""
        timers = self.window.workspace.hover.findChildren(QTimer)
        self.wait(lambda: not any(timer.isActive() for timer in timers))

    def slow_down(self, interval: int) -> None:
        """Put off what is done after so many milliseconds: on a slow machine they might pass before the test looks."""
        for timer in self.window.findChildren(QTimer):
            if timer.interval() == interval:
                timer.setInterval(PATIENCE)

    def colour_at(self, span: Span) -> QColor:
        """The ground painted under the first letter of a place in sight."""
        rect = self.view.rect_of(*span)
        return _colour(self.view.viewport(), QPoint(rect.left() + 1, rect.center().y()))

    def colour_of_row(self, hanzi: str) -> QColor:
        rect = self.terms.visualRect(self._index(hanzi))
        return _colour(self.terms.viewport(), QPoint(rect.right() - 4, rect.bottom() - 4))

    def sees_row(self, hanzi: str) -> bool:
        return self.terms.viewport().rect().contains(self.terms.visualRect(self._index(hanzi)))

    def sees(self, span: Span) -> bool:
        return self.view.viewport().rect().contains(self.view.rect_of(*span))

    def top(self) -> str:
        """The first words of the line at the top of the page."""
        block, start = self.view.place()
        return self.page.article.text(block)[start : start + 24]

    # Mouse

    def point(self, text: str, occurrence: int = 0) -> Span:
        """Move the mouse over a text of the page and wait for its card."""
        span = self.spans(text)[occurrence]
        self.bring(span)
        self.point_at(span)
        return span

    def point_at(self, span: Span) -> None:
        self.move(self.view.viewport(), self.view.rect_of(*span).center())
        self.wait(lambda: self.window.workspace.card.is_open)

    def move(self, widget: QWidget, at: QPoint) -> None:
        self.qtbot.mouseMove(widget, at)

    def leave(self) -> None:
        """Take the mouse to the toolbar, and wait until the card is gone."""
        self.move(self.window.workspace.toolbar, QPoint(self.window.width() // 2, 4))
        self.wait(lambda: not self.window.workspace.card.is_open)

    def click(self, widget: QWidget, at: QPoint | None = None, modifier: Qt.KeyboardModifier = _NONE) -> None:
        self.qtbot.mouseClick(widget, _LEFT, modifier, at or widget.rect().center())

    def point_row(self, hanzi: str) -> None:
        self.terms.scrollTo(self._index(hanzi))
        self.move(self.terms.viewport(), self.terms.visualRect(self._index(hanzi)).center())

    def click_row(self, hanzi: str, modifier: Qt.KeyboardModifier = _NONE) -> None:
        self.terms.scrollTo(self._index(hanzi))
        self.click(self.terms.viewport(), self.terms.visualRect(self._index(hanzi)).center(), modifier)

    def click_title(self, title: str, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """Click an article in the list, and wait until it is on show."""
        model = self.articles.model()
        index = next(model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data() == title)
        self.articles.scrollTo(index)
        self.click(self.articles.viewport(), self.articles.visualRect(index).center(), modifier)
        self.wait(lambda: title in [page.article.title for page in self.window.workspace.reader.pages()])
        self.settle()

    def select(self, span: Span) -> None:
        """Drag the mouse over a place of the page, as far as it stands in one line."""
        self.bring(span)
        rect, viewport = self.view.rect_of(*span), self.view.viewport()
        y = rect.bottom() - 8
        self.qtbot.mousePress(viewport, _LEFT, _NONE, QPoint(rect.left() + 2, y))
        for x in (rect.center().x(), rect.right() - 3):
            self.qtbot.mouseMove(viewport, QPoint(x, y))
        self.qtbot.mouseRelease(viewport, _LEFT, _NONE, QPoint(rect.right() - 3, y))

    # Keys

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        self.qtbot.keyClick(self.focused, key, modifier)

    def command(self, key: Qt.Key) -> None:
        self.press(key, _CONTROL)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.focused, text)

    # What comes in and goes out

    @staticmethod
    def clipboard() -> str:
        return QGuiApplication.clipboard().text()

    def paste(self, data: QMimeData) -> None:
        """Paste, and wait until it is read."""
        QGuiApplication.clipboard().setMimeData(data)
        with self.reading():
            self.view.setFocus()
            self.command(Qt.Key.Key_V)

    def paste_here(self, data: QMimeData) -> None:
        """Paste where the keys go."""
        QGuiApplication.clipboard().setMimeData(data)
        self.command(Qt.Key.Key_V)

    def drop(self, data: QMimeData, widget: QWidget) -> None:
        """Drop something on a widget of the window, as Qt brings it to the one below the mouse that takes it."""
        window = self.window
        at = QPointF(widget.mapTo(window, widget.rect().center()))
        copy = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(at.toPoint(), copy, data, _LEFT, _NONE)
        QApplication.sendEvent(window.windowHandle(), enter)
        assert enter.isAccepted(), "the window takes it"
        QApplication.sendEvent(window.windowHandle(), QDropEvent(at, copy, data, _LEFT, _NONE))

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Wait until what is brought in here is read."""
        before = len(self._reported)
        yield
        self.wait(lambda: len(self._reported) > before)
        self.settle()

    def choose(self, *paths: Path) -> None:
        """Name files in the dialog that is open, and press its button."""
        dialog = self.dialog()
        dialog.setDirectory(str(paths[0].parent))
        dialog.selectFile(" ".join(f'"{path.name}"' for path in paths) if len(paths) > 1 else str(paths[0]))
        dialog.accept()
        self.wait(lambda: not dialog.isVisible())

    def dialog(self) -> QFileDialog:
        """The file dialog, made by Qt itself rather than the system."""
        self.wait(lambda: self.window.findChild(QFileDialog) is not None)
        return _part(self.window, QFileDialog)

    def empty(self) -> None:
        """Take all articles out of the library, and let the window see that they are gone."""

        def remove_all(library: Library) -> None:
            for listed in library.articles():
                library.remove_article(listed.number)

        self.ask(remove_all)
        self.window.workspace.session.refresh_list()
        self.settle()

    def undo(self) -> None:
        self.command(Qt.Key.Key_Z)
        self.settle()

    def redo(self) -> None:
        self.press(Qt.Key.Key_Z, _CONTROL | Qt.KeyboardModifier.ShiftModifier)
        self.settle()

    def _index(self, hanzi: str):
        model = self.terms.model()
        return next(model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data() == hanzi)


def files(*paths: Path) -> QMimeData:
    """Files as a file manager lets them be dragged."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def text(written: str) -> QMimeData:
    data = QMimeData()
    data.setText(written)
    return data


def html(written: str) -> QMimeData:
    data = QMimeData()
    data.setHtml(written)
    return data


def double_click(widget: QWidget, at: QPoint) -> None:
    """Double-click with the left button, and let it go: QTest by itself keeps it down, and no later test would see the mouse leave."""
    QTest.mouseDClick(widget, _LEFT, _NONE, at)
    QTest.mouseRelease(widget, _LEFT, _NONE, at)


def button(holder: QWidget, name: str) -> QPushButton:
    return next(one for one in holder.findChildren(QPushButton) if one.text() == name)


def _part(window: QWidget, kind: type[W]) -> W:
    found = window.findChild(kind)
    assert found is not None
    return found


def _said(bar: QWidget) -> str:
    return "\n".join(filter(None, (label.text() for label in bar.findChildren(QLabel)))) if bar.isVisible() else ""


def _colour(widget: QWidget, at: QPoint) -> QColor:
    return widget.grab().toImage().pixelColor(at)
