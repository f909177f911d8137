"""What became of a file that was to be a dictionary: a sentence, and the lines of it that could not be read, to be shown and copied."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from glossreader.domain.errors import GlossreaderError
from glossreader.domain.notices import DictionaryLinePassedOver, DictionaryLinesPassedOver, Notice
from glossreader.ui.icons import icon, pixmap
from glossreader.ui.messages import message
from glossreader.ui.theme import Palette

_SHOWN = 110  # px


class Report(QFrame):
    """A strip below the list; it stays until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self._sign, self._text = QLabel(self), QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._show = QPushButton(self.tr("Show lines"), self)
        self._copy = QPushButton(self.tr("Copy lines"), self)
        for button in (self._show, self._copy):
            button.setObjectName("link")
        self._show.setCheckable(True)
        self._close = QToolButton(self)
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lines = QPlainTextEdit(self)
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._lines.setFixedHeight(_SHOWN)
        self._lines.setAccessibleName(self.tr("Lines that could not be read"))
        self._lines.hide()
        self._show.toggled.connect(self._lines.setVisible)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._lines.toPlainText()))
        self._close.clicked.connect(self.hide)
        self._lay_out()
        self.hide()

    def tell(self, news: GlossreaderError) -> None:
        """Say why a file cannot be a dictionary."""
        self._say(message(news), ())

    def tell_notices(self, notices: Sequence[Notice]) -> None:
        """Say what should be known about a dictionary that was added; nothing where there is nothing."""
        broken = [one for one in notices if isinstance(one, DictionaryLinePassedOver | DictionaryLinesPassedOver)]
        others = [message(one) for one in notices if one not in broken]
        sentences = ([self._count(broken)] if broken else []) + others
        if sentences:
            self._say(" ".join(sentences), [message(one) for one in broken])
        else:
            self.hide()

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._sign.setPixmap(pixmap("triangle-alert", colours.warn, 17, self.devicePixelRatioF()))
        self._close.setIcon(icon("x", colours.ink2))
        ground, line, ink = colours.warn_wash.name(), colours.line2.name(), colours.ink.name()
        self.setStyleSheet(f"#report {{ background: {ground}; border: 1px solid {line}; border-radius: 6px; }} QLabel {{ color: {ink}; }}")

    def _say(self, text: str, lines: Sequence[str]) -> None:
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._lines.setPlainText("\n".join(lines))
        self._show.setChecked(False)
        for part in (self._show, self._copy):
            part.setVisible(bool(lines))
        self.show()

    def _count(self, broken: Sequence[Notice]) -> str:
        named = [one.line for one in broken if isinstance(one, DictionaryLinePassedOver)]
        count = len(named) + sum(one.count for one in broken if isinstance(one, DictionaryLinesPassedOver))
        which = self.tr("line {number}").format(number=named[0]) if named else ""
        said = self.tr("%n line(s) could not be read", "", count)
        more = f"{said}: {which}" if which else said
        return self.tr("{lines} …").format(lines=more) if count > 1 else self.tr("{line}.").format(line=more)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        for part in (self._show, self._copy, self._close):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 6, 4)
        column.addLayout(row)
        column.addWidget(self._lines)
