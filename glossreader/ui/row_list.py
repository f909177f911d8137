"""A list that a reader points at, clicks, scrolls and walks through by keys; it knows when it is left alone."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QElapsedTimer, QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QScrollBar, QStyle, QWidget
from typing_extensions import override

from glossreader.ui.glide import Glide
from glossreader.ui.row_view import RowView

_REST = 2000  # ms after a scroll by hand, in which nothing else scrolls
_BY_KEYS = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
_State = QStyle.StateFlag


class RowList(RowView):
    """Rows with a pointer on them.

    row_pointed  the row under the mouse, -1 for none.
    row_clicked  row and modifiers of a click with the left button.
    top_left     the Up key leaves the first row for what is above the list.
    """

    row_pointed = Signal(int)
    row_clicked = Signal(int, object)
    top_left = Signal()

    def __init__(self, measure: Callable[[int], Iterable[int]], parent: QWidget | None = None) -> None:
        super().__init__(measure, parent)
        self._pointer: QPoint | None = None  # in the viewport
        self._is_entered = False
        self._has_ring = False  # the focus is shown once keys are used, until the next click
        self._pointed = self._pressed = -1
        self._by_hand = QElapsedTimer()
        self._bar = self._make_bar()
        self._glide = Glide(self.verticalScrollBar())
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def is_left_alone(self) -> bool:
        """Whether neither the mouse is over the list nor a hand has just scrolled it."""
        return not self._is_entered and not (self._by_hand.isValid() and self._by_hand.elapsed() < _REST)

    def is_editing(self) -> bool:
        """Whether a text is being edited in a row."""
        return self.state() == QAbstractItemView.State.EditingState

    def glide_to(self, offset: int) -> None:
        """Scroll smoothly until `offset` px of the rows are above the viewport."""
        self._glide.to(offset)

    def go_to(self, offset: int) -> None:
        """Scroll as `glide_to` does because a reader asked for it: like a scroll by hand, it is not taken back at once."""
        self._by_hand.start()
        self.glide_to(offset)

    @override
    def reset(self) -> None:
        super().reset()
        self._pointed = -1  # another row may have come under the mouse
        self._point_again()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self._bar.sizeHint().width()
        self._bar.setGeometry(self.width() - width, 0, width, self.height())

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._point_again()

    @override
    def state_of(self, index: QModelIndex) -> QStyle.StateFlag:
        state = super().state_of(index)
        if state & _State.State_HasFocus and self._has_ring:
            state |= _State.State_KeyboardFocusChange
        return state | _State.State_MouseOver if index.row() == self._pointed else state

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
        self._show_bar()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._is_entered = False
        self._show_bar()

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
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        self.update_row(self.currentIndex().row())
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() == before:
            self.top_left.emit()

    def _make_bar(self) -> QScrollBar:
        """Make the bar that is seen while the mouse is over the list; it lies over the rows, so that they are as wide as without it."""
        own, bar = self.verticalScrollBar(), QScrollBar(Qt.Orientation.Vertical, self)
        own.valueChanged.connect(bar.setValue)
        bar.valueChanged.connect(own.setValue)
        bar.actionTriggered.connect(self._note_hand)
        own.rangeChanged.connect(self._show_bar)
        bar.hide()
        return bar

    def _show_bar(self) -> None:
        own = self.verticalScrollBar()
        self._bar.setRange(own.minimum(), own.maximum())
        self._bar.setPageStep(own.pageStep())
        self._bar.setSingleStep(own.singleStep())
        self._bar.setVisible(self._is_entered and own.maximum() > 0)

    def _note_hand(self) -> None:
        self._by_hand.start()

    def _point_again(self) -> None:
        row = None if self._pointer is None else self.row_at(self._pointer.y())
        pointed = -1 if row is None else row
        if pointed != self._pointed:
            before, self._pointed = self._pointed, pointed
            self.update_row(before)
            self.update_row(pointed)
            self.row_pointed.emit(pointed)
