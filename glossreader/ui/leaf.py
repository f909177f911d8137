"""One article on show: its page, fetched in the background, in a view that comes back to where the reader left off."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glossreader.domain.page import Page, Word
from glossreader.domain.shelf import ReadingPlace
from glossreader.domain.term import Place
from glossreader.settings import Writing
from glossreader.ui.background import Background
from glossreader.ui.view.article_view import ArticleView

if TYPE_CHECKING:
    from glossreader.library import Library

_PLACE_KEPT_AFTER = 1000  # ms without a move


class Leaf(QWidget):
    """Shows the article that it is asked for; `page` is the one on show."""

    page_shown = Signal()
    place_kept = Signal(int)
    refused = Signal(object)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._writing = Writing()
        self._wanted: int | None = None
        self.page: Page | None = None
        self.view = ArticleView(self)
        self.view.words_wanted.connect(self._fetch_words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._place_timer = QTimer(self, singleShot=True, interval=_PLACE_KEPT_AFTER)
        self._place_timer.timeout.connect(self.keep_place)
        self.view.sight_changed.connect(self._place_timer.start)

    @property
    def number(self) -> int | None:
        """The article that is on show or on its way."""
        return self._wanted

    def open(self, number: int, place: Place | None = None) -> None:
        """Show an article where it was left, or at `place`."""
        self.keep_place()
        self._wanted = number
        writing = self._writing

        def fetch(library: "Library") -> tuple[Page, ReadingPlace | None]:
            kept = library.reading_place(number)
            near = place.block if place else kept.block if kept else None
            return library.page(number, writing, near), kept

        def show(fetched: "tuple[Page, ReadingPlace | None]") -> None:
            self._show(*fetched, place)
            if writing != self._writing:  # another one was chosen while the page was on its way
                self.refresh()

        self._background.ask(fetch, show, self.refused.emit)

    def refresh(self) -> None:
        """Fetch the page anew, after its terms or the script changed; the text on screen stays where it is."""
        if self._wanted is None or self.page is None:
            return
        number, writing, near = self._wanted, self._writing, self.view.place()[0]
        self._background.ask(lambda library: library.page(number, writing, near), self._update, self.refused.emit)

    def set_writing(self, writing: Writing) -> None:
        """Show hanzi so from now on."""
        if writing != self._writing:
            self._writing = writing
            self.refresh()

    def clear(self) -> None:
        """Show nothing."""
        self.keep_place()
        self._wanted = self.page = None

    def keep_place(self) -> None:
        """Remember where the reader is."""
        self._place_timer.stop()
        if self.page is None:
            return
        number, (block, start) = self.page.number, self.view.place()
        place = ReadingPlace(block, start, self.view.progress())
        self._background.ask(lambda library: library.keep_reading_place(number, place), lambda _: self.place_kept.emit(number))

    def _show(self, page: Page, kept: ReadingPlace | None, place: Place | None) -> None:
        if page.number != self._wanted:
            return
        self.page = page
        self.view.show_page(self.page, kept)
        if place:
            self.view.go_to(place)
        self.page_shown.emit()

    def _update(self, page: Page) -> None:
        if page.number == self._wanted:
            self.page = page
            self.view.update_page(self.page)
            self.page_shown.emit()

    def _fetch_words(self, passages: tuple[int, ...]) -> None:
        page = self.page
        if page is None:
            return

        def show(words: tuple[tuple[Word, ...], ...]) -> None:
            if self.page is page:
                for passage, found in zip(passages, words, strict=True):
                    self.view.show_words(passage, found)

        self._background.ask(lambda library: library.words(page, passages), show)
