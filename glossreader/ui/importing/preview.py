"""The preview: an article as it will be read, with what was cut in its place; a person cuts more, or puts back."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget
from typing_extensions import override

from glossreader.domain.article import Article, CutReason
from glossreader.ui.importing.preview_delegate import PreviewDelegate, Spots
from glossreader.ui.importing.preview_model import PreviewModel
from glossreader.ui.importing.preview_rows import Role
from glossreader.ui.importing.preview_setting import Typesetter
from glossreader.ui.importing.words import Words
from glossreader.ui.row_list import RowList
from glossreader.ui.theme import Palette

_AROUND = 200  # px above and below the sight that are set with it
_ROUNDS = 4  # in which guesses become measures; each brings other rows into sight


class Preview(RowList):
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
        self._is_settling = False
        self._pressed_at = QPointF()
        super().__init__(lambda width: self._delegate.heights(self._model.rows(), width), parent)
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
        self._article, self._outside = article, outside
        row = self._model.row(self.currentIndex().row())
        offset = self.verticalOffset()
        self._fill()
        number = self._model.number_of_block(row.block) if row else None
        self.verticalScrollBar().setValue(offset)
        if number is not None:
            self.setCurrentIndex(self._model.index(number, 0))

    def set_has_cuts(self, has_cuts: bool) -> None:  # noqa: FBT001  # a slot of a button that is pressed or not
        """Show what was cut, or the article alone."""
        if has_cuts is not self._has_cuts:
            self._has_cuts = has_cuts
            if self._article:
                self.update_article(self._article, self._outside)

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
            if self._article:
                self.update_article(self._article, self._outside)
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
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    @override
    def reset(self) -> None:
        super().reset()
        self._settle()

    @override
    def scrollTo(
        self, index: QModelIndex | QPersistentModelIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        for _ in range(_ROUNDS):  # what lies around it is set only when it comes into sight, and may move it out again
            before = self.verticalOffset()
            super().scrollTo(index, hint)
            if self.verticalOffset() == before:
                return

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._settle()

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

    def _settle(self) -> None:
        """Set what is in sight; where that makes it higher or lower, what is at the top stays there."""
        if self._is_settling:
            return
        self._is_settling = True
        try:
            rounds = 0
            while self._measure_sight() and rounds < _ROUNDS:
                self._lay_out_in_place()
                rounds += 1
            if rounds:
                self.viewport().update()
        finally:
            self._is_settling = False

    def _measure_sight(self) -> bool:
        """Set the rows in sight; tells whether one of them was not as high as was guessed."""
        rows = self._model.rows()
        if not rows or self.tops.count != len(rows):
            return False
        first = self.tops.row_at(max(0, self.verticalOffset() - _AROUND)) or 0
        last = self.tops.row_at(self.verticalOffset() + self.viewport().height() + _AROUND)
        changed = False
        for number in range(first, len(rows) if last is None else last + 1):
            if not self._delegate.is_measured(number):
                top, bottom = self.span(number)
                changed |= self._delegate.measure(number, rows[number]) != bottom - top
        return changed

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
