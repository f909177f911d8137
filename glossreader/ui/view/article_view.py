"""The view of an article: what a reader points at and goes to, by mouse and keys."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QRect, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QStyle, QWidget
from typing_extensions import override

from glossreader.domain.article import TITLE
from glossreader.domain.page import Page
from glossreader.domain.shelf import ReadingPlace
from glossreader.domain.term import Place
from glossreader.ui import theme
from glossreader.ui.view.announce import announce, spoken
from glossreader.ui.view.overlays import Lights
from glossreader.ui.view.pointed import Pointed, describe, moved, stop_at, wash
from glossreader.ui.view.select_view import SelectView
from glossreader.ui.view.selection import Selection, Span
from glossreader.ui.view.sheet import Sheet
from glossreader.ui.view.sight import Anchor, line_top, lines_in_sight
from glossreader.ui.view.steps import step, step_line, step_term
from glossreader.ui.view.strip import Line

_EYE = 0.3  # of the height: where a place that was gone to stands
_NOTCH = 120  # eighths of a degree, as Qt counts a wheel


class ArticleView(SelectView):
    """Paints one article; `pointed` tells the word under the mouse or of the keyboard, None when there is none."""

    pointed = Signal(object)
    zoom_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Article"))
        self._under: Pointed | None = None
        self._under_at = 0  # the offset when it was pointed at
        self._term: str | None = None
        self._spot: Span | None = None
        self._held: Span | None = None
        self._travel = QVariantAnimation(self)
        self._travel.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._travel.valueChanged.connect(self._on_the_way)
        self._remaining = 0
        self._goal: Span = (0, 0, 0)
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

    def _lines(self) -> list[tuple[int, Line]]:
        return lines_in_sight(self._sheet, self.offset(), self.viewport().height())

    @override
    def update_page(self, page: Page) -> None:
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

    def _bring(self, span: Span) -> None:
        """Scroll to a span unless it is in sight: near to it at once, the rest of the way to be seen."""
        height, top = self.viewport().height(), line_top(self._sheet, span[0], span[1])
        pitch = self._sheet.setting(span[0]).pitch
        if self.offset() + pitch <= top <= self.offset() + height - 2 * pitch:
            self._move_to(self.offset())
            return
        goal = max(0, top - round(height * _EYE))
        self._goal, self._remaining = span, max(-height, min(goal - self.offset(), height))
        self._travel.stop()
        self._travel.setStartValue(float(self._remaining))
        self._travel.setEndValue(0.0)
        is_still = not self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        self._travel.setDuration(0 if is_still else theme.SCROLL)
        self._travel.start()

    def _on_the_way(self, remaining: float) -> None:
        top = line_top(self._sheet, self._goal[0], self._goal[1])
        self._move_to(top - round(self.viewport().height() * _EYE) - round(remaining))

    # Pointing

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

    # By keyboard

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
