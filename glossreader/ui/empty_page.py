"""What stands where no article does: what will be here, and the way to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from glossreader.ui.theme import Palette


class EmptyPage(QWidget):
    """One line and one button; while the dictionary is built, how far that is."""

    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._line = QLabel(self)
        self._line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._line.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(240, 2)
        self._button = QPushButton(self.tr("Choose files…"), self)
        self._button.setDefault(True)
        self._button.clicked.connect(self.add_requested)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._line)
        for widget in (self._bar, self._button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.wait()

    def wait(self) -> None:
        """Say nothing: an article is on its way."""
        self._show("", bar=False, button=False)

    def invite(self) -> None:
        """Say that there is no article, and how one gets here."""
        self._show(self.tr("Drop a saved page or a text here: its articles appear with their own glossary."), bar=False, button=True)
        self._button.setFocus()

    def show_progress(self, done: float) -> None:
        """Tell how far the dictionary is built, 0..1."""
        self._show(self.tr("Preparing the dictionary, only this once"), bar=True, button=False)
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(done * 1000))

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self.setStyleSheet(
            f"#empty {{ background: {colours.paper.name()}; }} QLabel {{ color: {colours.ink2.name()}; }}"
            f"QProgressBar {{ border: none; background: {colours.line.name()}; }}"
            f"QProgressBar::chunk {{ background: {colours.accent.name()}; }}"
        )

    def _show(self, line: str, *, bar: bool, button: bool) -> None:
        self._line.setText(line)
        self._bar.setVisible(bar)
        self._button.setVisible(button)
