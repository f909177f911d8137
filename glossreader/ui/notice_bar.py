"""Bars that say what happened: what failed stays until it is read, what can be taken back stays for a while."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from glossreader.ui.icons import icon, pixmap
from glossreader.ui.theme import CONTROL_HEIGHT, UNDO_SHOWN, Palette

_ABOVE = 6  # px, so that the first line stands beside the sign
_MOST = 20  # sentences; a batch of 1,000 bad files is told by the first ones and their number


class NoticeBar(QFrame):
    """What went wrong or should be known, in sentences, with a button to close it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(10)
        self._sign = QLabel(self)
        self._sign.setFixedHeight(CONTROL_HEIGHT)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setMinimumHeight(CONTROL_HEIGHT)
        self._text.setContentsMargins(0, _ABOVE, 0, _ABOVE)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self._close = QToolButton(self)
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self.clear)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._sentences: list[str] = []
        self.hide()

    def tell(self, sentence: str) -> None:
        """Add a sentence below those that are still there."""
        self._sentences.append(sentence)
        more = len(self._sentences) - _MOST
        shown = self._sentences[:_MOST] + ([self.tr("And %n more.", "", more)] if more > 0 else [])
        self._text.setText("\n".join(shown))
        self.show()

    def clear(self) -> None:
        """Forget all of it."""
        self._sentences = []
        self.hide()

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._sign.setPixmap(pixmap("triangle-alert", colours.warn, 17, self.devicePixelRatioF()))
        self._close.setIcon(icon("x", colours.ink2))
        self.setStyleSheet(
            f"#notice {{ background: {colours.warn_wash.name()}; border-bottom: 1px solid {colours.line2.name()}; }}"
            f"QLabel {{ color: {colours.ink.name()}; }}"
        )


class UndoBar(QFrame):
    """What was just done, with a button that takes it back; it goes by itself after 8 s."""

    def __init__(self, undo: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undo")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        self._text = QLabel(self)
        self._text.setMinimumHeight(CONTROL_HEIGHT)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self._text)
        self._button = QPushButton(self.tr("Undo"), self)
        self._button.setObjectName("link")
        self._button.clicked.connect(self.hide)
        self._button.clicked.connect(undo)
        row.addWidget(self._button)
        row.addStretch(1)
        self._timer = QTimer(self, singleShot=True, interval=UNDO_SHOWN)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(self, done: str, *, can_undo: bool = True) -> None:
        """Say what was done."""
        self._text.setText(done)
        self._button.setVisible(can_undo)
        self.show()
        self._timer.start()

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self.setStyleSheet(
            f"#undo {{ background: {colours.card.name()}; border-top: 1px solid {colours.line2.name()}; }}"
            f"QLabel {{ color: {colours.ink.name()}; }}"
        )
