"""The scrolling part of the article's view: a sheet that is laid out as far as it is seen, painted from tiles."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from glossreader.domain.article import Article
from glossreader.domain.page import Page, Passage, Word
from glossreader.language.hanzi import has_han
from glossreader.settings import Notation, Ruby, Scheme
from glossreader.ui import theme
from glossreader.ui.theme import Palette
from glossreader.ui.view.overlays import Lights, Overlays
from glossreader.ui.view.selection import Selection, Span
from glossreader.ui.view.sheet import Look, Sheet
from glossreader.ui.view.sight import Anchor, anchor_at, in_sight, offset_of, settle
from glossreader.ui.view.text_painter import Brush, paint_joint, paint_text
from glossreader.ui.view.tiles import Tiles

_FRAME = 16  # milliseconds between two pictures
_NOTHING = Page(0, Article("", ()), (), ())


class ScrollView(QAbstractScrollArea):
    """Shows a page, scrolls it, and keeps the text where it is while anything about it changes."""

    sight_changed = Signal()
    words_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet = Sheet(_NOTHING, Look())
        self._brush = Brush(theme.palette(Scheme.LIGHT))
        self._lights = Lights()
        self._selection = Selection()
        self._tiles = Tiles()
        self._asked: set[int] = set()
        self._stale: set[int] = set()  # passages whose words are older than the page
        self._is_moving = False
        self._news = _timer(self, _FRAME, self._tell)
        self._idle = _timer(self, 0, self._prefetch)

    # What is shown

    def _show(self, sheet: Sheet, anchor: Anchor | None) -> None:
        """Show a sheet with a line where it stood."""
        self._sheet = sheet
        self._tiles.clear()
        self._move_to(offset_of(sheet, anchor))

    def _replace(self, sheet: Sheet) -> None:
        """Show another state of the same page; the line at the top stays."""
        anchor = self._anchor()
        self._sheet = sheet
        self._move_to(offset_of(sheet, anchor))

    def _anchor(self) -> Anchor | None:
        return anchor_at(self._sheet, self.offset(), self.viewport().height())

    @property
    def page(self) -> Page:
        """The page on show, with the words that were given for it."""
        return self._sheet.page

    def offset(self) -> int:
        """Give how far the page is scrolled, in logical pixels."""
        return self.verticalScrollBar().value()

    def _move_to(self, offset: int) -> None:
        """Scroll to an offset that is within the page, all in sight laid out; the bar learns the height first."""
        height = self.viewport().height()
        sheet, bar = self._sheet, self.verticalScrollBar()
        offset = settle(sheet, max(0, min(offset, sheet.column.height() - height)), height)
        self._is_moving = True
        bar.setPageStep(height)
        bar.setSingleStep(round(theme.BODY.pitch * sheet.look.zoom))
        bar.setRange(0, max(0, sheet.column.height() - height))
        if self._sheet is sheet:  # or the bar came into sight, and the page is set anew beside it
            bar.setValue(offset)
        self._is_moving = False
        self._seen_anew()

    def _seen_anew(self) -> None:
        self.viewport().update()
        if not self._news.isActive():
            self._news.start()
        self._idle.start()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._is_moving:
            self._move_to(self.offset())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.viewport().width()
        if width == self._sheet.look.width:
            self._move_to(self.offset())
            return
        anchor = self._anchor()
        self._show(Sheet(self._sheet.page, replace(self._sheet.look, width=width)), anchor)

    # News and work ahead

    def _tell(self) -> None:
        self._want_words()
        self.sight_changed.emit()

    def _want_words(self) -> None:
        """Ask for the words of passages in sight and near it, once."""
        near = {self._sheet.pieces[number].passage for number in self._near()}
        lacking = (passage for passage in near - self._asked if _lacks_words(self._sheet.page.passages[passage]))
        wanted = sorted({*lacking, *(near & self._stale - self._asked)})
        if wanted:
            self._asked.update(wanted)
            self.words_wanted.emit(tuple(wanted))

    def _near(self) -> range:
        height = self.viewport().height()
        return in_sight(self._sheet, max(0, self.offset() - height), 3 * height)

    def _prefetch(self) -> None:
        """Lay out and paint one more piece beside what is in sight; what is above must not push the text."""
        height, offset, column = self.viewport().height(), self.offset(), self._sheet.column
        self._tiles.use(self._brush, self.devicePixelRatioF())
        for number in self._near():
            if not self._sheet.is_laid(number):
                above = column.bottom(number) <= offset
                more = self._sheet.settle(number)
                self._move_to(offset + more if above else offset)
                return
            top = column.top(number)
            if self._tiles.prepare(self._sheet.layout(number), offset - height - top, offset + 2 * height - top):
                self._idle.start()
                return

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            painter.fillRect(event.rect(), self._brush.palette.paper)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._tiles.use(self._brush, self.devicePixelRatioF())
            selected = self._selection.spans(self._sheet.page) if self._selection.anchor != self._selection.head else []
            for number in in_sight(self._sheet, self.offset(), self.viewport().height()):
                self._paint(painter, number, selected)
        finally:
            painter.end()

    def _paint(self, painter: QPainter, number: int, selected: list[Span]) -> None:
        layout, passage = self._sheet.layout(number), self._sheet.pieces[number].passage
        left, top = self._sheet.left, self._sheet.column.top(number) - self.offset()
        here = [span for span in selected if span[0] == passage]
        overlays = Overlays(painter, self._brush.palette, layout, passage, self._lights)
        painter.translate(left, top)
        if gap := self._sheet.gap_in_quote(number):
            paint_joint(painter, self._brush.palette, gap)
        overlays.washes(here)
        if here and layout.readings:  # their ruby turns ink
            clip = QRectF(0, -top, layout.width, self.viewport().height())
            paint_text(painter, layout, Brush(self._brush.palette, here[0][1:]), clip)
        else:
            self._tiles.draw(painter, layout, top, self.viewport().height())
        overlays.lines()
        painter.translate(-left, -top)

    # Between the page and the view

    def _to_view(self) -> QPoint:
        """Say how far the column's coordinates are from the view's."""
        return QPoint(self._sheet.left, -self.offset())

    # What the owner gives

    def show_words(self, passage: int, words: tuple[Word, ...]) -> None:
        """Take the words of one passage of the page; the text in sight stays."""
        self._stale.discard(passage)
        if passage < len(self._sheet.page.passages) and self._sheet.page.passages[passage].words != words:
            anchor = self._anchor()
            self._sheet.take_words(passage, words)
            self._move_to(offset_of(self._sheet, anchor))

    def update_page(self, page: Page) -> None:
        """Show the same article with other marks, glosses or script; the text in sight stays."""
        self._asked.clear()
        self._replace(self._sheet.with_page(self._with_old_words(page)))

    def _with_old_words(self, page: Page) -> Page:
        """Keep words that were woven until the new ones come, or their ruby would go and come again."""
        self._stale.clear()
        if page.number != self._sheet.page.number or len(page.passages) != len(self._sheet.page.passages):
            return page
        passages = list(page.passages)
        for index, (new, old) in enumerate(zip(page.passages, self._sheet.page.passages, strict=True)):
            if new.words is None and old.words is not None and new.text == old.text:
                passages[index] = replace(new, words=old.words)
                self._stale.add(index)
        return replace(page, passages=tuple(passages)) if self._stale else page

    def set_look(self, palette: Palette, ruby: Ruby, zoom: float, notation: Notation = Notation.MARKS, *, sandhi: bool = False) -> None:
        """Change colours, ruby, how it is written, and zoom; the line at the top stays."""
        if palette is not self._brush.palette:
            self._brush = Brush(palette)
            self.viewport().update()
        look = replace(self._sheet.look, ruby=ruby, notation=notation, sandhi=sandhi, zoom=zoom)
        if look != self._sheet.look:
            self._show(Sheet(self._sheet.page, look), self._anchor())


def _lacks_words(passage: Passage) -> bool:
    return passage.words is None and has_han(passage.text)


def _timer(parent: QWidget, interval: int, then: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(then)
    return timer
