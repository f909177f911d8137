"""The status bar: the keys of the pane that has the focus, and where the reader is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from glossreader.settings import Scheme
from glossreader.ui.chips import KeyChip
from glossreader.ui.theme import STATUS_HEIGHT, TINY, Palette, palette

_BETWEEN = 10  # px between what one key does and the next key, beside the row's spacing


class StatusBar(QFrame):
    """Keys with what they do at the left, facts at the right; plain text only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        self.setFixedHeight(STATUS_HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 16, 0)
        self._row.setSpacing(6)
        self._hints = QHBoxLayout()
        self._hints.setSpacing(6)
        self._row.addLayout(self._hints)
        self._row.addStretch(1)
        self._facts = QLabel(self)
        self._row.addWidget(self._facts)
        self._keys: list[KeyChip] = []
        self._words: list[QLabel] = []
        self._shown: Sequence[tuple[Sequence[str], str]] = ()
        self._colours = palette(Scheme.LIGHT)

    def show_keys(self, hints: Sequence[tuple[Sequence[str], str]]) -> None:
        """Show what keys do: ((("←", "→"), "word"), ...)."""
        if hints == self._shown:
            return
        self._shown = hints
        self._clear()
        for keys, meaning in hints:
            for key in keys:
                self._keys.append(KeyChip(key, self._colours, self))
                self._hints.addWidget(self._keys[-1])
            self._words.append(QLabel(meaning, self))
            self._hints.addWidget(self._words[-1])
            self._hints.addSpacing(_BETWEEN)
        self._paint()

    def show_facts(self, facts: Sequence[str]) -> None:
        """Show where the reader is and what the glossary holds."""
        self._facts.setText("    ".join(facts))

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours
        self._paint()

    def _clear(self) -> None:
        while (item := self._hints.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()  # it goes only when the event loop comes round
                widget.deleteLater()
        self._keys, self._words = [], []

    def _paint(self) -> None:
        for key in self._keys:
            key.set_look(self._colours)
        for words in (*self._words, self._facts):
            words.setStyleSheet(f"QLabel {{ font-size: {round(TINY.size)}px; color: {self._colours.ink2.name()}; }}")
