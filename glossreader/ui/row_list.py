"""A list of rows of different heights that knows all their tops: any row is found, scrolled to or painted without asking the others.

Measured: QListView asks its delegate for the size of every row, which takes a quarter of a second for 50,000 rows of Python.
"""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScrollBar, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from glossreader.ui.glide import Glide
from glossreader.ui.row_tops import RowTops

_REST = 2000  # ms after a scroll by hand, in which nothing else scrolls
_STEP = 20  # px, a third of a row
_BY_KEYS = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
_State = QStyle.StateFlag
_STATES = _State.State_HasFocus | _State.State_KeyboardFocusChange | _State.State_MouseOver | _State.State_Selected
_Move = QAbstractItemView.CursorAction
_Index = QModelIndex | QPersistentModelIndex


class RowList(QListView):
    """Rows under each other, as high as `measure` says for the width of the viewport, in logical pixels.

    row_pointed  the row under the mouse, -1 for none.
    row_clicked  row and modifiers of a click with the left button.
    """

    row_pointed = Signal(int)
    row_clicked = Signal(int, object)

    def __init__(self, measure: Callable[[int], Iterable[int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure = measure
        self._tops = RowTops()
        self._pointer: QPoint | None = None  # in the viewport
        self._is_entered = False
        self._has_ring = False  # the focus is shown once keys are used, until the next click
        self._pointed = self._pressed = -1
        self._by_hand = QElapsedTimer()
        self._bar = self._make_bar()
        self._glide = Glide(self.verticalScrollBar())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)  # the pane's ground shows through
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    @property
    def pointed(self) -> int:
        """The row under the mouse; -1 for none."""
        return self._pointed

    def is_left_alone(self) -> bool:
        """Whether neither the mouse is over the list nor a hand has just scrolled it."""
        return not self._is_entered and not (self._by_hand.isValid() and self._by_hand.elapsed() < _REST)

    def is_editing(self) -> bool:
        """Whether a text is being edited in a row."""
        return self.state() == QAbstractItemView.State.EditingState

    def span(self, row: int) -> tuple[int, int]:
        """Give top and bottom of a row, counted from the top of the first, in logical pixels."""
        return self._tops.span(row)

    def glide_to(self, offset: int) -> None:
        """Scroll smoothly until `offset` px of the rows are above the viewport."""
        self._glide.to(offset)

    def update_row(self, row: int | None) -> None:
        """Paint a row again."""
        if row is not None and 0 <= row < self._tops.count:
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
        self._pointed = -1  # another row may have come under the mouse
        self._point_again()

    @override
    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        super().dataChanged(first, last, list(roles))
        self._lay_out()
        self.updateGeometries()
        self.viewport().update()

    @override
    def updateGeometries(self) -> None:
        height, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setRange(0, max(0, self._tops.height - height))
        bar.setPageStep(height)
        bar.setSingleStep(_STEP)
        self._bar.setRange(bar.minimum(), bar.maximum())
        self._bar.setPageStep(height)
        self._bar.setSingleStep(_STEP)
        self._bar.setVisible(self._is_entered and bar.maximum() > 0)
        self._bar.setGeometry(self.width() - self._bar.sizeHint().width(), 0, self._bar.sizeHint().width(), self.height())
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
        return self._rect(index.row()) if index.isValid() and index.row() < self._tops.count else QRect()

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point.y())
        return QModelIndex() if row is None else self.model().index(row, 0)

    @override
    def scrollTo(self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        if not index.isValid() or index.row() >= self._tops.count:
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
        count = self._tops.count
        current = self.currentIndex().row()
        page = self.viewport().height()
        row, step = {
            _Move.MoveHome: (0, 1),
            _Move.MoveEnd: (count - 1, -1),
            _Move.MovePageUp: (self._tops.beyond(current, -page), 1),
            _Move.MovePageDown: (self._tops.beyond(current, page), -1),
            _Move.MoveUp: (current - 1, -1),
            _Move.MovePrevious: (current - 1, -1),
        }.get(cursorAction, (current + 1, 1))
        while 0 <= row < count and not self.model().flags(self.model().index(row, 0)) & Qt.ItemFlag.ItemIsEnabled:
            row += step
        return self.model().index(row, 0) if 0 <= row < count else self.currentIndex()

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        rect = rect.normalized()
        first, last = self._row_at(rect.top()), self._row_at(rect.bottom())
        if first is None and last is None and not 0 <= rect.top() + self.verticalOffset() < self._tops.height:
            self.selectionModel().select(QItemSelection(), command)
            return
        model, count = self.model(), self._tops.count
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
        self._point_again()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._glide.stop()
        self._note_hand()
        super().wheelEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._has_ring = event.reason() in _BY_KEYS
        self.update_row(self.currentIndex().row())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._has_ring = False
        super().mousePressEvent(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self.indexAt(event.position().toPoint()).row() if is_left else -1

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row, self._pressed = self._pressed, -1
        if row >= 0 and row == self.indexAt(event.position().toPoint()).row():
            self.row_clicked.emit(row, event.modifiers())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().toPoint()
        self._point_again()
        super().mouseMoveEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._is_entered = True
        self._bar.setVisible(self.verticalScrollBar().maximum() > 0)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._is_entered = False
        self._bar.hide()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._pointer = None
            self._point_again()
        elif event.type() == QEvent.Type.Enter:
            self._pointer = self.viewport().mapFromGlobal(self.cursor().pos())
            self._point_again()
        return super().viewportEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: plain letters are the window's keys."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._glide.stop()
        self._note_hand()
        self._has_ring = True
        super().keyPressEvent(event)
        self.update_row(self.currentIndex().row())

    def _make_bar(self) -> QScrollBar:
        """Make the bar that is seen while the mouse is over the list; it lies over the rows, so that they are as wide as without it."""
        own, bar = self.verticalScrollBar(), QScrollBar(Qt.Orientation.Vertical, self)
        own.valueChanged.connect(bar.setValue)
        bar.valueChanged.connect(own.setValue)
        bar.actionTriggered.connect(self._note_hand)
        return bar

    def _paint_rows(self, painter: QPainter, rect: QRect) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        rest = option.state & ~_STATES
        current = self.currentIndex().row() if self.hasFocus() else -1
        first, last = self._row_at(rect.top()), self._row_at(rect.bottom())
        if first is None:
            return
        for row in range(first, self._tops.count if last is None else last + 1):
            index = self.model().index(row, 0)
            option.rect = self._rect(row)
            option.state = rest | self._state(index, current)
            self.itemDelegate().paint(painter, option, index)

    def _state(self, index: QModelIndex, current: int) -> QStyle.StateFlag:
        state = _State.State_None
        if index.row() == current:
            state |= _State.State_HasFocus
            state |= _State.State_KeyboardFocusChange if self._has_ring else _State.State_None
        if index.row() == self._pointed:
            state |= _State.State_MouseOver
        if self.selectionModel().isSelected(index):
            state |= _State.State_Selected
        return state

    def _lay_out(self) -> None:
        self._tops = RowTops(self._measure(self.viewport().width()))

    def _lay_out_in_place(self) -> None:
        """Measure for a new width, and keep the row that is at the top there."""
        offset = self.verticalOffset()
        row = self._row_at(0)
        within = offset - self.span(row)[0] if row is not None else 0
        self._lay_out()
        self.updateGeometries()
        if row is not None and row < self._tops.count:
            self.verticalScrollBar().setValue(self.span(row)[0] + within)

    def _rect(self, row: int) -> QRect:
        top, bottom = self.span(row)
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), bottom - top)

    def _row_at(self, y: int) -> int | None:
        return self._tops.row_at(y + self.verticalOffset())

    def _note_hand(self) -> None:
        self._by_hand.start()

    def _point_again(self) -> None:
        row = None if self._pointer is None else self._row_at(self._pointer.y())
        pointed = -1 if row is None else row
        if pointed != self._pointed:
            before, self._pointed = self._pointed, pointed
            self.update_row(before)
            self.update_row(pointed)
            self.row_pointed.emit(pointed)
