"""Selecting by mouse: drag, Shift and click, double click for a word, triple for a passage; and what is copied."""

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from glossreader.domain.term import Place
from glossreader.ui.view.pointed import Pointed, moved, point_at, spot_at
from glossreader.ui.view.selection import Selection, Spot, everything, gap_at, passage_at, word_at
from glossreader.ui.view.travel_view import TravelView

_AT_EDGE = 40  # milliseconds between two lines while a drag is held outside


class SelectView(TravelView):
    """A scrolling page in which text can be selected and words clicked."""

    clicked = Signal(object)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setMouseTracking(True)
        self._pressed: QPointF | None = None
        self._is_dragging = False
        self._twice: QPointF | None = None
        self._outside = QTimer(self)
        self._outside.setInterval(_AT_EDGE)
        self._outside.timeout.connect(self._pull)

    # What is selected

    def selection(self) -> tuple[Place, ...]:
        """Give what is selected as places of the article, one for each passage that has one."""
        return self._selection.places(self._sheet.page)

    def selected_text(self) -> str:
        """Give what is selected as the source has it, passages parted by an empty line."""
        return self._selection.text(self._sheet.page)

    def select_all(self) -> None:
        """Select the whole page."""
        self._select(everything(self._sheet.page))

    def clear_selection(self) -> None:
        """Select nothing."""
        self._select(Selection(self._selection.head, self._selection.head))

    def select(self, place: Place) -> None:
        """Select a place of the article."""
        passage = self._passage_of(place.block)
        if passage is not None:
            self._select(Selection((passage, place.start), (passage, place.end)))

    def copy(self) -> None:
        """Put the selected text on the clipboard; nothing happens where none is selected."""
        if text := self.selected_text():
            QGuiApplication.clipboard().setText(text)

    def _select(self, selection: Selection) -> None:
        if selection != self._selection:
            was_empty = self._is_empty() and selection.anchor == selection.head
            self._selection = selection
            self.viewport().update()
            if not was_empty:
                self.selection_changed.emit()

    def _is_empty(self) -> bool:
        return self._selection.anchor == self._selection.head

    def _passage_of(self, block: int) -> int | None:
        return next((index for index, passage in enumerate(self._sheet.page.passages) if passage.place == block), None)

    # Where the mouse is

    def pointed_at(self, point: QPoint) -> Pointed | None:
        """Find the term, word or hanzi at a point of the view."""
        by = self._to_view()
        found = point_at(self._sheet, point.x() - by.x(), point.y() - by.y())
        return moved(found, by) if found else None

    def _gap(self, point: QPointF) -> Spot | None:
        by = self._to_view()
        return gap_at(self._sheet, point.x() - by.x(), point.y() - by.y())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        gap = self._gap(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
        elif gap is not None:
            self._press(event, gap)

    def _press(self, event: QMouseEvent, gap: Spot) -> None:
        self._pressed, self._is_dragging = event.position(), False
        if self._twice is not None and _is_near(self._twice, event.position()):
            self._is_dragging = True
            self._select(passage_at(self._sheet.page, gap[0]))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._is_dragging = True
            self._select(Selection(self._selection.anchor, gap))
        else:
            self._select(Selection(gap, gap))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self._is_dragging or not _is_near(self._pressed, event.position()):
            self._is_dragging = True
            self._drag_to(event.position())
            if self.viewport().rect().contains(event.position().toPoint()):
                self._outside.stop()
            elif not self._outside.isActive():
                self._outside.start()

    def _drag_to(self, point: QPointF) -> None:
        if (gap := self._gap(point)) is not None and self._twice is None:
            self._select(Selection(self._selection.anchor, gap))

    def _pull(self) -> None:
        """Scroll towards a mouse that is held outside."""
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        beyond = min(point.y(), 0) + max(point.y() - self.viewport().height(), 0)
        self.verticalScrollBar().setValue(self.offset() + beyond)
        self._drag_to(point.toPointF())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._outside.stop()
        if self._pressed is not None and not self._is_dragging and event.button() == Qt.MouseButton.LeftButton:
            found = self.pointed_at(event.position().toPoint())
            if found:
                self.clicked.emit(found)
        self._pressed = None

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        by = self._to_view()
        gap = self._letter(event.position() - by.toPointF()) or self._gap(event.position())
        if event.button() == Qt.MouseButton.LeftButton and gap is not None:
            self._select(word_at(self._sheet.page, gap))
            self._pressed, self._is_dragging, self._twice = event.position(), True, event.position()
            QTimer.singleShot(QApplication.doubleClickInterval(), self, self._forget_twice)

    def _letter(self, point: QPointF) -> Spot | None:
        """Find the character that a point is on, rather than the gap beside it."""
        found = spot_at(self._sheet, point.x(), point.y())
        return (self._sheet.pieces[found[0]].passage, found[2]) if found else None

    def _forget_twice(self) -> None:
        self._twice = None


def _is_near(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() < QApplication.startDragDistance()
