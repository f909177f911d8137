"""What stands in a list that has no rows: one line, and perhaps the button that helps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from glossreader.ui.theme import Palette

_SIDE = 24


class EmptyList(QWidget):
    """A line in the middle of a pane; `button` clears the filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLabel(self)
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._line.setWordWrap(True)
        self._line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton(self.tr("Show all"), self)
        self.button.setObjectName("link")
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 40, _SIDE, _SIDE)
        column.setSpacing(8)
        column.addWidget(self._line)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._line.setStyleSheet(f"color: {colours.ink2.name()};")

    def say(self, line: str, *, has_button: bool) -> None:
        """Show a line, with the button or without."""
        self._line.setText(line)
        self.button.setVisible(has_button)
