"""Rows of different heights under each other, in a view that knows where each begins.

Measured: QListView asks its delegate for the size of every row, which takes a quarter of a second for 50,000 rows of Python.
"""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from glossreader.ui.row_tops import RowTops

_STEP = 20  # px, a third of a row
_STATES = (
    QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_KeyboardFocusChange
    | QStyle.StateFlag.State_MouseOver
    | QStyle.StateFlag.State_Selected
)
_Move = QAbstractItemView.CursorAction
_Index = QModelIndex | QPersistentModelIndex


class RowView(QListView):
    """Rows as high as `measure` says for the width of the viewport, in logical pixels; a delegate paints them."""

    def __init__(self, measure: Callable[[int], Iterable[int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure = measure
        self.tops = RowTops()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)  # the pane's ground shows through

    def span(self, row: int) -> tuple[int, int]:
        """Give top and bottom of a row, counted from the top of the first, in logical pixels."""
        return self.tops.span(row)

    def row_at(self, y: int) -> int | None:
        """Find the row at a place in the viewport; None where there is none."""
        return self.tops.row_at(y + self.verticalOffset())

    def update_row(self, row: int | None) -> None:
        """Paint a row again."""
        if row is not None and 0 <= row < self.tops.count:
            self.viewport().update(self._rect(row))

    @override
    def doItemsLayout(self) -> None:
        self._lay_out()
        QAbstractItemView.doItemsLayout(self)

    @override
    def reset(self) -> None:
        super().reset()
        self._lay_out()
        self.updateGeometries()

    @override
    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        super().dataChanged(first, last, list(roles))
        self._lay_out()
        self.updateGeometries()
        self.viewport().update()

    @override
    def updateGeometries(self) -> None:
        height, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(_STEP)
        bar.setRange(0, max(0, self.tops.height - height))
        QAbstractItemView.updateGeometries(self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._lay_out_in_place()
        QAbstractItemView.resizeEvent(self, event)

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def visualRect(self, index: _Index) -> QRect:
        return self._rect(index.row()) if index.isValid() and index.row() < self.tops.count else QRect()

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.row_at(point.y())
        return QModelIndex() if row is None else self.model().index(row, 0)

    @override
    def scrollTo(self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        if not index.isValid() or index.row() >= self.tops.count:
            return
        (top, bottom), offset, height = self.span(index.row()), self.verticalOffset(), self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            self.verticalScrollBar().setValue((top + bottom - height) // 2)
        elif top < offset or hint == QAbstractItemView.ScrollHint.PositionAtTop:
            self.verticalScrollBar().setValue(top)
        elif bottom > offset + height:
            self.verticalScrollBar().setValue(bottom - height)

    @override
    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = self.tops.count
        current = self.currentIndex().row()
        page = self.viewport().height()
        row, step = {
            _Move.MoveHome: (0, 1),
            _Move.MoveEnd: (count - 1, -1),
            _Move.MovePageUp: (self.tops.beyond(current, -page), 1),
            _Move.MovePageDown: (self.tops.beyond(current, page), -1),
            _Move.MoveUp: (current - 1, -1),
            _Move.MovePrevious: (current - 1, -1),
        }.get(cursorAction, (current + 1, 1))
        while 0 <= row < count and not self.model().flags(self.model().index(row, 0)) & Qt.ItemFlag.ItemIsEnabled:
            row += step
        return self.model().index(row, 0) if 0 <= row < count else self.currentIndex()

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        rect = rect.normalized()
        first, last = self.row_at(rect.top()), self.row_at(rect.bottom())
        if first is None and last is None and not 0 <= rect.top() + self.verticalOffset() < self.tops.height:
            self.selectionModel().select(QItemSelection(), command)
            return
        model, count = self.model(), self.tops.count
        chosen = QItemSelection(model.index(first or 0, 0), model.index(count - 1 if last is None else last, 0))
        self.selectionModel().select(chosen, command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for chosen in selection.toList():
            region += self._rect(chosen.top()).united(self._rect(chosen.bottom())) & self.viewport().rect()
        return region

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            self._paint_rows(painter, event.rect())
        finally:
            painter.end()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        QAbstractItemView.updateGeometries(self)  # editors move along

    def state_of(self, index: QModelIndex) -> QStyle.StateFlag:
        """Say what a row is to be painted as, beside what the whole list is."""
        state = QStyle.StateFlag.State_None
        if self.hasFocus() and index.row() == self.currentIndex().row():
            state |= QStyle.StateFlag.State_HasFocus
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        return state

    def _paint_rows(self, painter: QPainter, rect: QRect) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        rest = option.state & ~_STATES
        first, last = self.row_at(rect.top()), self.row_at(rect.bottom())
        if first is None:
            return
        for row in range(first, self.tops.count if last is None else last + 1):
            index = self.model().index(row, 0)
            option.rect = self._rect(row)
            option.state = rest | self.state_of(index)
            self.itemDelegate().paint(painter, option, index)

    def _lay_out(self) -> None:
        self.tops = RowTops(self._measure(self.viewport().width()))

    def _lay_out_in_place(self) -> None:
        """Measure for a new width, and keep the row that is at the top there."""
        offset = self.verticalOffset()
        row = self.row_at(0)
        within = offset - self.span(row)[0] if row is not None else 0
        self._lay_out()
        self.updateGeometries()
        if row is not None and row < self.tops.count:
            self.verticalScrollBar().setValue(self.span(row)[0] + within)

    def _rect(self, row: int) -> QRect:
        top, bottom = self.span(row)
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), bottom - top)
