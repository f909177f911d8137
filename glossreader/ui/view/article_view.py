"""The view of an article: the page on show, the place in it, and the terms that are lit."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from glossreader.domain.article import TITLE
from glossreader.domain.page import Page
from glossreader.domain.shelf import ReadingPlace
from glossreader.domain.term import Place
from glossreader.ui import theme
from glossreader.ui.view.overlays import Lights
from glossreader.ui.view.point_view import PointView
from glossreader.ui.view.selection import Selection, Span
from glossreader.ui.view.sheet import Sheet
from glossreader.ui.view.sight import Anchor


class ArticleView(PointView):
    """Paints one article: what is shown of it, where the reader is in it, and what stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Article"))
        self._term: str | None = None
        self._spot: Span | None = None
        self._held: Span | None = None
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(theme.HOLD_HOT)
        self._hold.timeout.connect(self._let_go)

    # The page and the place in it

    def show_page(self, page: Page, place: ReadingPlace | Place | None = None) -> None:
        """Show another article, from its beginning or with a place at the top."""
        self._travel.stop()
        self._selection, self._lights, self._term, self._spot, self._held = Selection(), Lights(), None, None, None
        self.setAccessibleName(page.article.title or self.tr("Article"))
        self._asked.clear()
        self._stale.clear()
        self._show(Sheet(page, replace(self._sheet.look, width=self.viewport().width())), self._anchor_of(page, place))
        self._point(None)

    @staticmethod
    def _anchor_of(page: Page, place: ReadingPlace | Place | None) -> Anchor | None:
        if place is None or (place.block, place.start) == (TITLE, 0):
            return None
        return next((Anchor(index, place.start, 0) for index, passage in enumerate(page.passages) if passage.place == place.block), None)

    def place(self) -> tuple[int, int]:
        """Say what stands at the top: block and code point, the title's beginning where nothing was scrolled."""
        anchor = self._anchor()
        for index in range(anchor.passage if anchor else 0, len(self._sheet.page.passages)):
            block = self._sheet.page.passages[index].place
            if anchor and block is not None:
                return block, anchor.point if index == anchor.passage else 0
        return TITLE, 0

    def progress(self) -> float:
        """Say how much of the page was scrolled through, 0..1."""
        most = self.verticalScrollBar().maximum()
        return self.offset() / most if most else 1.0

    def passages_in_sight(self) -> tuple[int, ...]:
        """Give the indexes of the passages that are in sight, from the top."""
        return tuple(dict.fromkeys(passage for passage, _ in self._lines()))

    def terms_in_sight(self) -> tuple[str, ...]:
        """Give the ids of the terms that are in sight, in the order of the text."""
        page = self._sheet.page
        seen = (
            page.glosses[mark.gloss].entry.term.id
            for passage, line in self._lines()
            for mark in page.passages[passage].marks
            if mark.start < line.end and line.start < mark.end
        )
        return tuple(dict.fromkeys(seen))

    @override
    def update_page(self, page: Page) -> None:
        if [passage.text for passage in page.passages] != [passage.text for passage in self._sheet.page.passages]:
            self._travel.stop()  # there are other blocks now: no span means what it did
            self._selection, self._held, self._spot = Selection(), None, None
            self._lights = Lights()
        super().update_page(page)
        self._relight()

    # What stands out

    def light(self, term_id: str | None, spot: Span | None = None) -> None:
        """Light up all mentions of a term, and the word at a spot (passage, start, end) as the one that is meant."""
        self._term, self._spot = term_id, spot
        self._relight()

    def show_found(self, places: Sequence[Span], current: int | None = None) -> None:
        """Wash the places (passage, start, end) that a search found, and bring the current one, by its index, into sight."""
        at = None if current is None else places[current]
        self._lights = replace(self._lights, found=tuple(places), at=at)
        self.viewport().update()
        if at:
            self._bring(at)

    def _relight(self) -> None:
        glosses = enumerate(self._sheet.page.glosses)
        lit = frozenset(index for index, gloss in glosses if self._term is not None and gloss.entry.term.id == self._term)
        hot = tuple(span for span in (self._spot, self._held) if span)
        lights = replace(self._lights, glosses=lit, hot=hot)
        if lights != self._lights:
            self._lights = lights
            self.viewport().update()

    # Going somewhere

    def go_to(self, place: Place) -> None:
        """Bring a place of the article into sight, and hold it up for a moment."""
        passage = self._passage_of(place.block)
        if passage is not None:
            self._held = (passage, place.start, place.end)
            self._relight()
            self._bring(self._held)
            self._hold.start()

    def _let_go(self) -> None:
        self._held = None
        self._relight()
