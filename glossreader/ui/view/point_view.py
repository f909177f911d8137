"""Pointing at words: with the mouse, or from word to word with the keys."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from glossreader.ui.view.announce import announce, spoken
from glossreader.ui.view.pointed import Pointed, describe, moved, stop_at, wash
from glossreader.ui.view.select_view import SelectView
from glossreader.ui.view.selection import Selection, Span, next_gap
from glossreader.ui.view.sight import line_top, lines_in_sight
from glossreader.ui.view.steps import step, step_line, step_term
from glossreader.ui.view.strip import Line

_NOTCH = 120  # eighths of a degree, as Qt counts a wheel
_RING = 2  # logical pixels
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class PointView(SelectView):
    """Tells the word under the mouse, or the one that the keyboard is at, at once when it changes; None when there is none."""

    pointed = Signal(object)
    zoom_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._under: Pointed | None = None
        self._under_at = 0  # the offset when it was pointed at
        self._is_framed = False  # the keyboard came here and is at no word yet

    def rect_of(self, passage: int, start: int, end: int) -> QRect:
        """Give the first line's part of a span, in the view's coordinates, in sight or not."""
        line_top(self._sheet, passage, start)
        number, line = self._sheet.line_of(passage, start)
        if line is None:
            return QRect()
        box = wash(self._sheet.layout(number), line, start, end).translated(0, self._sheet.column.top(number))
        return box.toAlignedRect().translated(self._to_view())

    def current(self) -> Pointed | None:
        """Give the word that the mouse or the keyboard is at, its line as it stands now."""
        if self._under and self._under.by_keyboard:
            return self._describe((self._under.passage, self._under.start, self._under.end))
        return moved(self._under, QPoint(0, self._under_at - self.offset())) if self._under else None

    def _point(self, found: Pointed | None) -> None:
        if found != self._under:
            self._under, self._under_at = found, self.offset()
            self.pointed.emit(found)

    def _point_again(self) -> None:
        """See what has come under a mouse that did not move, or where the keyboard's word has gone."""
        if self._under and self._under.by_keyboard:
            self._point(self._describe((self._under.passage, self._under.start, self._under.end)))
        elif self.viewport().underMouse() and self._pressed is None:
            self._point(self.pointed_at(self.viewport().mapFromGlobal(self.cursor().pos())))

    @override
    def _tell(self) -> None:
        super()._tell()
        self._point_again()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._pressed is None:
            self._point(self.pointed_at(event.position().toPoint()))

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and not (self._under and self._under.by_keyboard):
            self._point(None)
        return super().viewportEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if notches := round(event.angleDelta().y() / _NOTCH):
                self.zoom_requested.emit(notches)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._lights = replace(self._lights, focus=None)
        self._frame(is_framed=False)
        super().mousePressEvent(event)

    # By keyboard

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._frame(is_framed=event.reason() in _BY_KEY)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._frame(is_framed=False)

    def _frame(self, *, is_framed: bool) -> None:
        self._is_framed = is_framed
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_framed and self._lights.focus is None:
            painter = QPainter(self.viewport())
            try:
                painter.setPen(QPen(self._brush.palette.accent, _RING))
                painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
            finally:
                painter.end()

    def move_word(self, by: int) -> None:
        """Go to the next word by keyboard, or the one before."""
        self._go_by_key(step(self._sheet, self._here(by), by))

    def move_term(self, by: int) -> None:
        """Go to the next mention of any term by keyboard, or the one before."""
        self._go_by_key(step_term(self._sheet, self._here(by), by))

    def move_line(self, by: int) -> None:
        """Go to the nearest word of the next line, or the one before; without a word, scroll a line."""
        if self._lights.focus is None:
            self.verticalScrollBar().setValue(self.offset() + by * self.verticalScrollBar().singleStep())
        else:
            self._go_by_key(step_line(self._sheet, self._lights.focus, by))

    def extend(self, by: int) -> None:
        """Select one word more by keyboard, or one less; it begins at the keyboard's word."""
        selection, focus = self._selection, self._lights.focus
        if self._is_empty() and focus:
            passage, start, end = focus
            ends = ((passage, start), (passage, end))
            self._select(Selection(*(ends if by > 0 else reversed(ends))))
        else:
            self._select(Selection(selection.anchor, next_gap(self._sheet.page, selection.head, by)))
        passage, point = self._selection.head
        self._bring((passage, max(point - 1, 0), point))

    def _lines(self) -> list[tuple[int, Line]]:
        return lines_in_sight(self._sheet, self.offset(), self.viewport().height())

    def _here(self, by: int) -> Span:
        """Say where keys go on from: the current word, else just outside of what is in sight."""
        if self._lights.focus:
            return self._lights.focus
        seen = self._lines()
        if not seen:
            return (0, 0, 0)
        passage, line = seen[0] if by > 0 else seen[-1]
        return (passage, line.start - 1 if by > 0 else line.end, 0)

    def _go_by_key(self, span: Span | None) -> None:
        if span is None:
            return
        self._lights = replace(self._lights, focus=span)
        self.viewport().update()
        self._bring(span)
        found = self._describe(span)
        self._point(found)
        if found:
            announce(self, spoken(self._sheet.page, found))

    def _describe(self, span: Span) -> Pointed | None:
        passage, start, _ = span
        if passage >= len(self._sheet.page.passages):
            return None
        stop = stop_at(self._sheet.page.passages[passage], start)
        number, line = self._sheet.line_of(passage, start)
        return moved(describe(self._sheet, number, line, stop), self._to_view(), by_keyboard=True) if line and stop else None

    def _leave_word(self) -> None:
        self._lights = replace(self._lights, focus=None)
        self.viewport().update()
        self._point(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() == Qt.Key.Key_Escape and self._lights.focus:
            self._leave_word()
        elif event.key() == Qt.Key.Key_Escape and not self._is_empty():
            self.clear_selection()
        elif event.matches(QKeySequence.StandardKey.SelectNextWord):
            self.extend(1)
        elif event.matches(QKeySequence.StandardKey.SelectPreviousWord):
            self.extend(-1)
        elif not self._move_by(event):
            event.ignore()

    def _move_by(self, event: QKeyEvent) -> bool:
        """Do what an arrow or a page key asks for; says whether it was one."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        bar = self.verticalScrollBar()
        page = bar.pageStep() - bar.singleStep()
        moves = {
            Qt.Key.Key_Left: lambda: self.move_term(-1) if is_shifted else self.move_word(-1),
            Qt.Key.Key_Right: lambda: self.move_term(1) if is_shifted else self.move_word(1),
            Qt.Key.Key_Up: lambda: self.move_line(-1),
            Qt.Key.Key_Down: lambda: self.move_line(1),
            Qt.Key.Key_PageUp: lambda: bar.setValue(bar.value() - page),
            Qt.Key.Key_PageDown: lambda: bar.setValue(bar.value() + page),
            Qt.Key.Key_Home: lambda: self._move_to(0),
            Qt.Key.Key_End: self._to_end,
        }
        move = moves.get(Qt.Key(event.key()))
        if move:
            move()
        return move is not None

    def _to_end(self) -> None:
        """Go to the end; heights become known on the way there."""
        height = -1
        while height != self._sheet.column.height():
            height = self._sheet.column.height()
            self._move_to(height)
