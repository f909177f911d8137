"""Looks a word up as it is typed: what is found in a list, and the chosen entry in full below it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from glossreader.domain.page import Looked
from glossreader.ui.card.telling import Telling
from glossreader.ui.card.words import CardWords
from glossreader.ui.dialogs.labels import Label
from glossreader.ui.dictionaries.entry_delegate import ENTRY_ROLE, EntryDelegate
from glossreader.ui.dictionaries.telling import forms, named, row
from glossreader.ui.icons import icon
from glossreader.ui.level_marks import LevelWords
from glossreader.ui.search_field import SearchField
from glossreader.ui.theme import DIALOG_TITLE, TEXT, Palette
from glossreader.ui.tone_label import reading_text

Search = Callable[[str, int], Sequence[Looked]]

_PAUSE = 60  # ms without a key before it searches
_MOST = 100  # entries
_MOST_NAMED = 6


class LookUpDialog(QFrame):
    """A field, what is found, and one entry; `search` takes hanzi, pinyin or English and how many entries are wanted."""

    close_requested = Signal()

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dialog")
        self._search = search
        self._found: Sequence[Looked] = ()
        self._before: list[str] = []  # what was asked for where a link was followed
        self._telling = Telling()
        self._levels, self._words = LevelWords(self), CardWords(self)
        self._title = Label(self, DIALOG_TITLE)
        self._title.setText(self.tr("Look up a word"))
        self.setAccessibleName(self._title.text())
        self._field = SearchField(self.tr("Hanzi, pinyin or English"), self)
        self._close = QToolButton(self)
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.close_requested)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Words found"))
        self._delegate = EntryDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._says = Label(self)
        self._entry = QPlainTextEdit(self)
        self._entry.setReadOnly(True)
        self._entry.setFont(TEXT.font())
        self._entry.setTabChangesFocus(True)
        self._entry.setAccessibleName(self.tr("The entry in full"))
        self._links = QHBoxLayout()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        self._field.list_wanted.connect(lambda: self._step(1))
        self._field.textChanged.connect(lambda _: self._timer.start())
        self._list.currentRowChanged.connect(self._show)
        self._lay_out()
        self._look()

    def ask(self, word: str) -> None:
        """Look a word up at once."""
        self._before = []
        self._ask(word)

    def go_back(self) -> None:
        """Ask again for what was asked for before the last link was followed."""
        if self._before:
            self._ask(self._before.pop())

    def set_search(self, search: Search) -> None:
        """Search other dictionaries from now on."""
        self._search = search
        self._look()

    def set_look(self, colours: Palette, telling: Telling) -> None:
        """Use these colours, and tell readings and levels so."""
        self._telling = telling
        self._title.set_colour(colours.ink.name())
        self._says.set_colour(colours.ink2.name())
        self._close.setIcon(icon("x", colours.ink2, 17))
        self._field.set_look(colours)
        self._delegate.set_look(colours, telling)
        self._list.viewport().update()
        self._show(self._list.currentRow())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        entry = self._chosen()
        if step := steps.get(Qt.Key(event.key())):
            self._step(step)
        elif event.matches(QKeySequence.StandardKey.Copy) and entry:
            QGuiApplication.clipboard().setText(entry.simplified)
        elif event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.go_back()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def _follow(self, word: str) -> None:
        self._before.append(self._field.text())
        self._ask(word)

    def _ask(self, word: str) -> None:
        self._field.setText(word)
        self._field.selectAll()
        self._timer.stop()
        self._look()

    def _step(self, rows: int) -> None:
        self._list.setCurrentRow(min(max(self._list.currentRow() + rows, 0), self._list.count() - 1))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column.addLayout(head)
        for part in (self._field, self._says):
            column.addWidget(part)
        column.addWidget(self._list, 3)
        column.addWidget(self._entry, 2)
        column.addStretch(0)
        self._links.addStretch(1)
        column.addLayout(self._links)

    def _look(self) -> None:
        query = self._field.text().strip()
        self._found = self._search(query, _MOST) if query else ()
        self._list.clear()
        for entry in self._found:
            item = QListWidgetItem(row(entry), self._list)
            item.setData(ENTRY_ROLE, entry)
        self._list.setCurrentRow(0 if self._found else -1)
        nothing = self.tr("No entry for {word}.").format(word=query)
        self._says.setText(nothing if query else self.tr("Type hanzi, pinyin with or without tones, or English."))
        self._says.setVisible(not self._found)
        for part in (self._list, self._entry):
            part.setVisible(bool(self._found))
        if not self._found:
            self._show(-1)

    def _chosen(self) -> Looked | None:
        at = self._list.currentRow()
        return self._found[at] if 0 <= at < len(self._found) else None

    def _show(self, _row: int) -> None:
        entry = self._chosen()
        self._entry.setPlainText(self._told(entry) if entry else "")
        self._link(named(entry)[:_MOST_NAMED] if entry else ())

    def _told(self, entry: Looked) -> str:
        reading = reading_text(self._telling.reading(entry.simplified, entry.reading))
        lines = [f"{forms(entry)}  {reading}", *(f"{n}. {sense}" for n, sense in enumerate(entry.senses, 1))]
        if entry.measure_words:
            lines.append(self._words.measure(entry.measure_words, self._telling))
        facts = (
            self._levels.level(entry.levels, self._telling.standard),
            self._levels.frequency(entry.frequency),
            self._words.dictionary(entry.dictionary, self._telling.names),
        )
        return "\n".join(filter(None, (*lines, entry.note, " · ".join(facts))))

    def _link(self, words: Sequence[str]) -> None:
        while self._links.count() > 1:
            if (item := self._links.takeAt(0)) and (old := item.widget()):
                old.deleteLater()
        if self._before:
            self._add_link(self.tr("Back"), self.tr("Back to {word}").format(word=self._before[-1]), self.go_back)
        for word in words:
            self._add_link(word, self._words.look_up(word), partial(self._follow, word))

    def _add_link(self, text: str, name: str, work: Callable[[], None]) -> None:
        button = QPushButton(text, self)
        button.setObjectName("link")
        button.setAccessibleName(name)
        button.clicked.connect(lambda _checked=False: work())
        self._links.insertWidget(self._links.count() - 1, button)
