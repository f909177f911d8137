"""The status bar: the keys of the pane that has the focus, and where the reader is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from glossreader.ui.theme import RADIUS_CHIP, STATUS_HEIGHT, TINY, Palette


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
        self._keys: list[QLabel] = []
        self._words: list[QLabel] = []
        self._colours: Palette | None = None

    def show_keys(self, hints: Sequence[tuple[Sequence[str], str]]) -> None:
        """Show what keys do: ((("←", "→"), "word"), ...)."""
        while (item := self._hints.takeAt(0)) is not None:
            if label := item.widget():
                label.deleteLater()
        self._keys, self._words = [], []
        for keys, meaning in hints:
            self._keys += [self._label(key) for key in keys]
            self._words.append(self._label(meaning))
            self._hints.addSpacing(8)
        self._paint()

    def show_facts(self, facts: Sequence[str]) -> None:
        """Show where the reader is and what the glossary holds."""
        self._facts.setText("    ".join(facts))

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours
        self._paint()

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setFont(TINY.font())
        self._hints.addWidget(label)
        return label

    def _paint(self) -> None:
        if self._colours is None:
            return
        colours = self._colours
        size = f"font-size: {round(TINY.size)}px;"
        edge = f"border: 1px solid {colours.line2.name()}; border-radius: {RADIUS_CHIP}px; padding: 0 4px;"
        chip = f"{size} {edge} color: {colours.ink2.name()}; background: {colours.card.name()}; min-height: 14px; max-height: 14px;"
        for key in self._keys:
            key.setStyleSheet(f"QLabel {{ {chip} }}")
        for words in (*self._words, self._facts):
            words.setStyleSheet(f"QLabel {{ {size} color: {colours.ink2.name()}; }}")
