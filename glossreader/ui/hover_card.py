"""The hover card: what a term or word is, beside where it stands; one in a window, a child of it, painted by hand."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from glossreader.settings import Scheme
from glossreader.ui.card.compose import Composer, Tool
from glossreader.ui.card.fade import Fade
from glossreader.ui.card.look import Look
from glossreader.ui.card.painting import CardPicture
from glossreader.ui.card.place import place_card, room_for_card
from glossreader.ui.card.shadow import CardShadow
from glossreader.ui.card.spoken import Spoken
from glossreader.ui.card.subject import Subject, TermSubject, WordSubject
from glossreader.ui.card.surface import CardSurface
from glossreader.ui.card.telling import Telling
from glossreader.ui.card.tools import Tools
from glossreader.ui.card.words import CardWords
from glossreader.ui.chips import Signs
from glossreader.ui.level_marks import LevelWords
from glossreader.ui.theme import CARD_MOST_HEIGHT, Palette, palette

_LEAST_HEIGHT = 64
_SCROLL_STEP = 40


class HoverCard(CardSurface):
    """A card over a window; `near` and `bounds` are in the window's logical pixels.

    closed            it went away, or was sent away.
    ..._requested     a button was clicked; with the term's id, or the word that shall become a term.
    look_up_requested  with the word on the card.
    reading_chosen    a term's id, and the marked pinyin that a person chose for it.
    word_pointed      a word of the term was clicked; `look_inside` is the answer.
    """

    closed = Signal()
    accept_requested = Signal(str)
    reject_requested = Signal(str)
    edit_requested = Signal(str)
    add_requested = Signal(str)
    look_up_requested = Signal(str)
    reading_chosen = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._signs, self._spoken = CardWords(self), Signs(self), Spoken(self)
        self._levels = LevelWords(self)
        self._window = parent
        self._shadow = CardShadow(palette(Scheme.LIGHT).shadow, parent)
        self._look = Look(palette(Scheme.LIGHT), 1.0)
        self._tools = Tools(self._look, self, self._clicks())
        self._fade_in, self._fade_out = Fade(self, self.set_opacity), Fade(self, self._shadow.set_opacity)
        self._fade_out.finished.connect(self._shadow.hide)
        self._subject: Subject | None = None
        self._back: list[Subject] = []
        self._near, self._bounds = QRect(), QRect()
        self._is_full = self._is_pinned = False
        self._texts: tuple[str, ...] = ()
        self._came_from: QWidget | None = None
        self._keys = self._key_table()
        parent.installEventFilter(self)
        self.hide()

    @property
    def host(self) -> QWidget:
        """The window over which it lies."""
        return self._window

    @property
    def term_id(self) -> str | None:
        """The id of the term on the card; None when it is closed or shows a word of no glossary."""
        return self._subject.term_id if isinstance(self._subject, TermSubject) else None

    @property
    def is_open(self) -> bool:
        """Whether the card shows something."""
        return self._subject is not None

    @property
    def is_pinned(self) -> bool:
        """Whether it stays until it is closed."""
        return self._is_pinned

    @property
    def is_full(self) -> bool:
        """Whether it shows all there is."""
        return self._is_full

    @property
    def word(self) -> str:
        """The word or term on the card; empty when it is closed."""
        if isinstance(self._subject, WordSubject):
            return self._subject.text
        return self._subject.hanzi if self._subject else ""

    def set_look(self, colours: Palette, zoom: float, telling: Telling | None = None) -> None:
        """Use these colours and this zoom, and tell readings and levels so."""
        self._look = Look(colours, zoom, telling)
        self._shadow.set_colour(colours.shadow)
        self._tools.set_look(self._look)
        if self._subject:
            self._set()

    def show_subject(self, subject: Subject, near: QRect, bounds: QRect) -> None:
        """Show a term or a word beside `near`."""
        was_open = self.is_open
        self._subject, self._near, self._bounds = subject, near, bounds
        self._back = []
        self._is_full = self._is_full and (was_open and self._is_pinned)
        self._fade_out.stop()
        self._set()
        if was_open or not self._fade_in.is_wanted:
            self._fade_in.stop()
            self.set_opacity(1.0)
        else:
            self._fade_in.come()

    def move_beside(self, near: QRect, bounds: QRect) -> None:
        """Keep what is on it and stand elsewhere, after its word has moved."""
        if self._subject:
            self._near, self._bounds = near, bounds
            self._set()

    def look_inside(self, subject: Subject) -> None:
        """Show something that the card names in its place; Backspace goes back."""
        if self._subject:
            self._back.append(self._subject)
            self._subject = subject
            self._set()

    def go_back(self) -> None:
        """Show again what was there before the last `look_inside`."""
        if self._back:
            self._subject = self._back.pop()
            self._set()

    def show_more(self) -> None:
        """Show all there is, and keep what is there when it is shown already."""
        if self._subject and not self._is_full:
            self._is_full = True
            self._set()

    def read_next(self) -> None:
        """Show the next reading that the hanzi may have; of a term, it is a person's choice."""
        if self._subject and self._subject.alternatives:
            self._subject = self._subject.read_next()
            self._set()
            if isinstance(self._subject, TermSubject):
                self.reading_chosen.emit(self._subject.term_id, self._subject.pinyin)

    def toggle_pinned(self) -> None:
        """Keep the card until it is closed, or let it go again."""
        if self._subject:
            self._is_pinned = not self._is_pinned
            self._tools.show_pinned(is_pinned=self._is_pinned)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._is_pinned else Qt.FocusPolicy.NoFocus)
            self._set()

    def hide_card(self) -> None:
        """Close the card, pinned or not; its picture fades out where it was."""
        if not self._subject:
            return
        picture = self.picture()
        if self._came_from and self._has_focus():
            self._came_from.setFocus()
        self._forget()
        self.hide()
        if picture and self._fade_out.is_wanted:
            self._shadow.take_picture(picture)
            self._fade_out.leave()
        else:
            self._shadow.hide()
        self.closed.emit()

    def texts(self) -> tuple[str, ...]:
        """Give all that can be read on the card, its buttons aside, in the order of the eye; nothing when closed."""
        return self._texts if self._subject else ()

    def copy_text(self) -> str:
        """Give hanzi, pinyin and English with tabs between; empty when closed."""
        return self._spoken.copied(self._subject) if self._subject else ""

    def take_focus(self) -> None:
        """Take the keys into the card, which is pinned for it; closing gives them back."""
        if self._subject:
            self._came_from = QApplication.focusWidget()
            if not self._is_pinned:
                self.toggle_pinned()
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def _clicks(self) -> dict[Tool, Callable[[], None]]:
        return {
            Tool.PIN: self.toggle_pinned,
            Tool.CLOSE: self.hide_card,
            Tool.MORE: self.show_more,
            Tool.READ: self.read_next,
            Tool.LOOK_UP: lambda: self.look_up_requested.emit(self.word),
            Tool.ACCEPT: lambda: self.accept_requested.emit(self.term_id),
            Tool.EDIT: lambda: self.edit_requested.emit(self.term_id),
            Tool.REJECT: lambda: self.reject_requested.emit(self.term_id),
            Tool.ADD: lambda: self.add_requested.emit(self._subject.text if isinstance(self._subject, WordSubject) else ""),
        }

    def _key_table(self) -> dict[Qt.Key, Callable[[], None]]:
        keys = Qt.Key
        return {
            keys.Key_Escape: self.hide_card,
            keys.Key_Space: self.toggle_pinned,
            keys.Key_Backspace: self.go_back,
            keys.Key_Down: lambda: self.scroll_by(_SCROLL_STEP) if self._is_full else self.show_more(),
            keys.Key_Up: lambda: self.scroll_by(-_SCROLL_STEP),
            keys.Key_PageDown: lambda: self.scroll_by(self.height() // 2),
            keys.Key_PageUp: lambda: self.scroll_by(-self.height() // 2),
            keys.Key_Right: lambda: self.step_spot(1),
            keys.Key_Left: lambda: self.step_spot(-1),
            keys.Key_Return: self.use_spot,
            keys.Key_Enter: self.use_spot,
        }

    def _set(self) -> None:
        """Set what the card is about anew, and give it its size and place."""
        assert self._subject, "there is something to show"
        composer = Composer(self._look, self._words, self._signs, self._levels)
        room = room_for_card(self._near, self._bounds)
        width = min(round(composer.width(self._subject, is_full=self._is_full)), room.width())
        composed = composer.compose(self._subject, width, is_full=self._is_full, is_pinned=self._is_pinned)
        most = max(_LEAST_HEIGHT, min(round(self._window.height() * CARD_MOST_HEIGHT), room.height()))
        size = QSize(width, min(ceil(CardPicture.height(composed, self._look)), most))
        composed = composed.fitted(size.height())
        self.setGeometry(QRect(place_card(size, self._near, self._bounds), size))
        self.show_layout(CardPicture(composed, self._look, size), self._tools.place(composed, self.rect()))
        self.setAccessibleName(self._spoken.name(self._subject))
        self._texts = tuple(composed.texts)
        self.setAccessibleDescription(" · ".join(self._texts))
        self._shadow.lie_under(self.geometry())
        self._shadow.show()
        self._shadow.raise_()
        self.show()
        self.raise_()

    def _forget(self) -> None:
        self._fade_in.stop()
        self._subject = self._came_from = None
        self.show_layout(None)
        self._back = []
        self._is_full = self._is_pinned = False
        self._tools.show_pinned(is_pinned=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _has_focus(self) -> bool:
        return QApplication.focusWidget() in (self, *self.findChildren(QWidget))

    @override
    def set_opacity(self, opacity: float) -> None:
        super().set_opacity(opacity)
        self._shadow.set_opacity(opacity)
        self._tools.set_opacity(opacity)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window and self._subject:
            self._bounds &= self._window.rect()
            self._set()
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copy_text())
        elif event.key() in self._keys:
            self._keys[Qt.Key(event.key())]()
        else:
            super().keyPressEvent(event)
