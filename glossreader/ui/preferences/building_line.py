"""How far a dictionary is built: its name, a bar, and a button that stops it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from glossreader.settings import Scheme
from glossreader.ui.dialogs.labels import Label
from glossreader.ui.theme import Palette, palette

_BAR = 2


class BuildingLine(QFrame):
    """Shown while a dictionary is built; `stop_requested` to break it off."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = palette(Scheme.LIGHT)
        self._share = 0.0
        self._text = Label(self, mode=Qt.TextElideMode.ElideMiddle)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setToolTip(self.tr("Stop; nothing is added"))
        self._stop.clicked.connect(self.stop_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 6, 0, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._stop)
        self.hide()

    def show_progress(self, name: str, share: float) -> None:
        """Say that a `share` (0..1) of a dictionary is built."""
        self._share = share
        self._text.setText(self.tr("Reading {name}, {percent}%").format(name=name, percent=round(100 * share)))
        self.setAccessibleName(self._text.text())
        self.show()
        self.update()

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours
        self._text.set_colour(colours.ink.name())
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(QRectF(0, 0, self.width(), _BAR), self._colours.line)
            painter.fillRect(QRectF(0, 0, self.width() * self._share, _BAR), self._colours.accent)
        finally:
            painter.end()
