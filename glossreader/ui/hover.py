"""When the hover card comes and goes: at a word after a moment, at the next one at once, away when the pointer has left both."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from typing_extensions import override

from glossreader.settings import Script
from glossreader.ui.card.place import corridor
from glossreader.ui.card.subjects import LooksUp, Subjects
from glossreader.ui.hover_card import HoverCard
from glossreader.ui.theme import DWELL, LEAVE
from glossreader.ui.view.article_view import ArticleView
from glossreader.ui.view.pointed import Pointed


@dataclass(frozen=True, slots=True)
class _Spot:
    """A word in one of the views."""

    view: ArticleView
    pointed: Pointed


class Hover(QObject):
    """Shows the card for what is pointed at in the views.

    lit  a term's id, or None, and where it is pointed at (passage, start, end), or None: both None when the card is gone.

    A pinned card stays: pointing elsewhere shows nothing until it is closed or let go. `pointer` tells where the mouse is on the screen.
    """

    lit = Signal(object, object)
    counterparts_wanted = Signal()
    """A card came, and nobody told yet which hanzi have several counterparts: `set_ambiguous` is the answer."""

    def __init__(
        self,
        views: Sequence[ArticleView],
        card: HoverCard,
        parent: QObject | None = None,
        pointer: Callable[[], QPoint] = QCursor.pos,
    ) -> None:
        super().__init__(parent)
        self._views, self._card, self._pointer = views, card, pointer
        self._subjects = Subjects()
        self._at: _Spot | None = None  # what is pointed at now
        self._shown: _Spot | None = None  # what the card is about
        self._number: int | None = None  # and of which article
        self._near = QRect()  # where its word stands in the window
        self._stood = QRect()  # where it stood in the view when the card came
        self._is_held = False  # by the keyboard: the card then follows it, wherever the mouse is
        self._dwell = self._timer(DWELL, self._show_pointed)
        self._leave = self._timer(LEAVE, self._leave_or_stay)
        card.entered.connect(self._enter)
        card.left.connect(self._leave.start)
        card.closed.connect(self._forget)
        card.word_pointed.connect(self.look_inside)
        for view in views:
            view.pointed.connect(lambda pointed, view=view: self._point(view, pointed))
            view.sight_changed.connect(lambda view=view: self._see(view))
            view.selection_changed.connect(self._make_way)
            view.installEventFilter(self)

    def set_lookup(self, lookup: LooksUp | None) -> None:
        """Look words up here from now on; before that, only terms have a card."""
        self._subjects.lookup = lookup

    def set_script(self, script: Script) -> None:
        """Show hanzi in this script from now on."""
        self._subjects.script = script

    def set_ambiguous(self, ambiguous: Callable[[str], tuple[int, ...]]) -> None:
        """Mark hanzi with several counterparts in the other script, of which this tells the places, from the next card on."""
        self._subjects.ambiguous = ambiguous

    def look_inside(self, word: str) -> None:
        """Show a word of the page or of the dictionary in the place of what is on the card."""
        if self._shown:
            self._card.look_inside(self._subjects.inside(self._shown.view.page, word))

    def hold(self) -> None:
        """Show the card for the word where the keyboard or the mouse is; on a card that is there, pin it with all it has, or let it go."""
        if self._card.is_open:
            self._card.toggle_pinned()
            if self._card.is_pinned:
                self._card.show_more()
        elif self._at:
            self._show(self._at)
            self._is_held = self._card.is_open

    def show_more(self) -> None:
        """Show all there is about the word, with the card if there is none yet."""
        if not self._card.is_open:
            self.hold()
        self._card.show_more()

    def close(self) -> None:
        """Close the card, pinned or not, and show none for what is pointed at now."""
        self._stop()
        self._card.hide_card()

    def _timer(self, interval: int, work: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(work)
        return timer

    def _stop(self) -> None:
        self._dwell.stop()
        self._leave.stop()

    def _point(self, view: ArticleView, pointed: Pointed | None) -> None:
        self._at = _Spot(view, pointed) if pointed else None
        self._dwell.stop()
        if self._card.is_pinned:
            return
        if pointed is None:
            self._leave_word()
        elif pointed.by_keyboard:
            self._follow()
        elif self._card.is_open:
            self._change()
        else:
            self._dwell.start()

    def _leave_word(self) -> None:
        """Give the pointer time to come back, or into the card; the card of another page goes at once."""
        self._is_held = False
        if self._shown and self._shown.view.page.number != self._number:
            self._card.hide_card()
        elif self._card.is_open:
            self._leave.start()

    def _follow(self) -> None:
        """Let a card that is open go with the keyboard, and with its word while the text moves."""
        if self._at and self._card.is_open:
            self._stop()
            self._show(self._at)
            self._is_held = self._card.is_open

    def _change(self) -> None:
        """Show another word's card at once, unless the pointer is on its way into the present one."""
        self._is_held = False
        if self._is_same():
            self._leave.stop()
        elif self._is_between():
            self._leave.start()
        else:
            self._show_pointed()

    def _is_same(self) -> bool:
        return self._at is not None and self._shown is not None and _span(self._at) == _span(self._shown)

    def _is_between(self) -> bool:
        """Whether the pointer is on the card, or between it and its word."""
        at = self._card.host.mapFromGlobal(self._pointer())
        card = self._card.geometry()
        return any(rect.contains(at) for rect in (card, corridor(self._near, card)))

    def _show_pointed(self) -> None:
        self._leave.stop()
        if self._at and self._at.view.isVisible():  # the window may have been closed since
            self._show(self._at)

    def _leave_or_stay(self) -> None:
        """Close the card when the pointer has left it and its word, or show that of the word where it is now."""
        if self._card.is_pinned or self._is_held or not self._card.is_open or self._is_same():
            return
        if self._is_between():
            self._leave.start()
        elif self._at:
            self._show(self._at)
        else:
            self._card.hide_card()

    def _enter(self) -> None:
        self._leave.stop()
        self._dwell.stop()

    def _see(self, view: ArticleView) -> None:
        """Close the card when its text has moved away under it; one that the keyboard holds is told its word's new place."""
        if self._shown and self._shown.view is view and self._place_in_view(self._shown) != self._stood and not self._is_held:
            self._make_way()

    def _make_way(self) -> None:
        self._dwell.stop()
        if not self._card.is_pinned:
            self._card.hide_card()

    @staticmethod
    def _place_in_view(spot: _Spot) -> QRect:
        """Give where a word stands; nowhere when its page has made way for one with fewer passages, under a pinned card."""
        if spot.pointed.passage >= len(spot.view.page.passages):
            return QRect()
        return spot.view.rect_of(spot.pointed.passage, spot.pointed.start, spot.pointed.end)

    def _forget(self) -> None:
        self._stop()
        self._shown, self._is_held = None, False
        self.lit.emit(None, None)

    def _show(self, spot: _Spot) -> None:
        """Show the card for a word, or none where there is nothing to say about it."""
        window, viewport = self._card.host, spot.view.viewport()
        near = QRect(viewport.mapTo(window, spot.pointed.line.topLeft()), spot.pointed.line.size())
        bounds = QRect(0, 0, self._right(), viewport.mapTo(window, viewport.rect().bottomLeft()).y() + 1)
        if not viewport.rect().intersects(spot.pointed.line):
            self._card.hide_card()
            return
        if self._card.is_open and self._shown and _span(self._shown) == _span(spot):
            self._card.move_beside(near, bounds)
        elif subject := self._subjects.of(spot.view.page, spot.pointed):
            self._card.show_subject(subject, near, bounds)
            if self._subjects.ambiguous is None:
                self.counterparts_wanted.emit()
        else:
            self._card.hide_card()
            return
        self._shown, self._near, self._number = spot, near, spot.view.page.number
        self._stood = self._place_in_view(spot)
        self.lit.emit(self._card.term_id, _span(spot)[1:])

    def _right(self) -> int:
        """Give where the text ends in the window: beside it is the glossary, whose row is lit while the card is open."""
        window = self._card.host
        ends = (view.mapTo(window, view.rect().topRight()).x() + 1 for view in self._views if view.isVisible())
        return max(ends, default=window.width())  # a window that is just closed still shows what it was asked for

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._card.is_open:
            return self._take_key(Qt.Key(event.key()))
        return False

    def _take_key(self, key: Qt.Key) -> bool:
        """Take a key of the text that means the card."""
        if key == Qt.Key.Key_Tab and self._card.is_pinned:
            self._card.take_focus()
        elif key == Qt.Key.Key_Down and not self._card.is_full:
            self._card.show_more()
        elif key == Qt.Key.Key_Backspace:
            self._card.go_back()
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True


def _span(spot: _Spot) -> tuple[ArticleView, int, int, int]:
    return spot.view, spot.pointed.passage, spot.pointed.start, spot.pointed.end
