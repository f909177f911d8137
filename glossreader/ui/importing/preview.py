"""The preview: an article as it will be read, with what was cut in its place; a person cuts more, or puts back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget
from typing_extensions import override

from glossreader.domain.article import Article, CutReason
from glossreader.ui.importing.article_rows import changed_blocks
from glossreader.ui.importing.preview_delegate import PreviewDelegate, Spots
from glossreader.ui.importing.preview_model import PreviewModel
from glossreader.ui.importing.preview_rows import Role
from glossreader.ui.importing.preview_setting import Typesetter
from glossreader.ui.importing.settling_list import SettlingList
from glossreader.ui.importing.words import Words
from glossreader.ui.theme import Palette

_FEW = 20  # blocks that are changed one by one; of more, all rows are made anew


class Preview(SettlingList):
    """Rows of an article, of which only those in sight are set.

    cut_requested, restore_requested  the index of a block.
    """

    cut_requested = Signal(int)
    restore_requested = Signal(int)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        self._model = PreviewModel(words)
        self._delegate = PreviewDelegate(words)
        self._article: Article | None = None
        self._outside: tuple[str, ...] = ()
        self._has_cuts = True
        self._zoom = 1.0
        self._pressed_at = QPointF()
        super().__init__(self._heights, self._measured, parent)
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._guess_more)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("Preview"))
        self.row_clicked.connect(self._click)

    def show_article(self, article: Article | None, outside: tuple[str, ...]) -> None:
        """Show another article from its beginning."""
        self._article, self._outside = article, outside
        self._fill()
        self.verticalScrollBar().setValue(0)
        self.setCurrentIndex(self._model.index(0, 0) if article else QModelIndex())

    def update_article(self, article: Article, outside: tuple[str, ...]) -> None:
        """Show the same article with other cuts, or read otherwise; text and keys stay where they are."""
        former, self._article = self._article, article
        blocks = changed_blocks(former, article) if former and outside == self._outside else None
        self._outside = outside
        if blocks is None or len(blocks) > _FEW:
            self._in_place(self._fill)
        else:
            self._in_place(lambda: self._change(article, blocks))

    def set_has_cuts(self, has_cuts: bool) -> None:  # noqa: FBT001  # a slot of a button that is pressed or not
        """Show what was cut, or the article alone."""
        if has_cuts is not self._has_cuts:
            self._has_cuts = has_cuts
            self._in_place(self._fill)

    def jump_to(self, reason: CutReason | None) -> None:
        """Show the first block that was cut for a reason; None for what lies outside of all articles."""
        number = self._model.number_of_reason(reason)
        if number is not None:
            self.setCurrentIndex(self._model.index(number, 0))
            self.scrollTo(self._model.index(number, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def set_look(self, colours: Palette, zoom: float) -> None:
        """Use these colours, and letters of this size."""
        self._delegate.set_look(colours)
        if zoom != self._zoom:
            self._zoom = zoom
            self._in_place(self._fill)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_R:
            self._ask(self.currentIndex().row(), Role.CUT)
        elif event.key() == Qt.Key.Key_X:
            self._ask(self.currentIndex().row(), Role.BLOCK)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        spots = self._spots(self.indexAt(event.position().toPoint()).row())
        is_link = spots and (spots.restore.contains(event.position()) or spots.cut.contains(event.position()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            spots = self._spots(self.indexAt(event.pos()).row())
            is_over = spots and spots.cut.contains(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.tr("Cut (X)") if is_over else "", self)
            return True
        return super().viewportEvent(event)

    def _fill(self) -> None:
        self._delegate.begin(Typesetter(self._article.language if self._article else "en", self._zoom))
        self._model.show(self._article, self._outside, has_cuts=self._has_cuts)

    def _change(self, article: Article, blocks: Sequence[int]) -> None:
        """Make rows of some blocks anew."""
        for block in blocks:
            self._model.change(article, block, self._delegate.change)

    def _in_place(self, change: Callable[[], None]) -> None:
        """Change the rows, and leave text and keys where they are."""
        current, top = self._model.row(self.currentIndex().row()), self.row_at(0) or 0
        at_top, within = self._model.row(top), self.verticalOffset() - (self.span(top)[0] if self.tops.count else 0)
        change()
        number = self._model.number_of_block(at_top.block) if at_top else None
        self.verticalScrollBar().setValue((self.span(number)[0] if number is not None else 0) + within)
        number = self._model.number_of_block(current.block) if current else None
        if number is not None:
            self.setCurrentIndex(self._model.index(number, 0))

    def _heights(self, width: int) -> list[int]:
        heights = self._delegate.heights(self._model.rows(), width)
        if self._delegate.is_guessing:
            self._idle.start()
        return heights

    def _guess_more(self) -> None:
        """Guess the heights of some rows while nothing else is to be done; they are laid out when the last is guessed."""
        rows = self._model.rows()
        if rows and self._delegate.is_guessing:
            self._delegate.guess_more(rows)
        if not self._delegate.is_guessing:
            self._idle.stop()
            self._lay_out_in_place()
            self._settle()

    def _measured(self, number: int) -> int:
        row = self._model.row(number)
        return self._delegate.measure(number, row) if row else 0

    def _spots(self, number: int) -> Spots | None:
        row = self._model.row(number)
        return self._delegate.spots(row, QRectF(self.visualRect(self._model.index(number, 0)))) if row else None

    def _click(self, number: int) -> None:
        spots = self._spots(number)
        if spots and spots.restore.contains(self._pressed_at):
            self._ask(number, Role.CUT)
        elif spots and spots.cut.contains(self._pressed_at):
            self._ask(number, Role.BLOCK)

    def _ask(self, number: int, role: Role) -> None:
        """Ask for a block to be put back, or to be cut, when the row is one that can."""
        row = self._model.row(number)
        if row and row.role is role and row.block is not None:
            (self.restore_requested if role is Role.CUT else self.cut_requested).emit(row.block)
