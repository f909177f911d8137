"""Labels of a dialog: plain text, shortened where there is no room for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from glossreader.ui.fonts import hanzi_formats
from glossreader.ui.theme import TEXT, Face

_LEAST = 40  # px


class Label(QLabel):
    """One line of plain text in a face; in a narrow place its middle or end is left out, and the whole is its tooltip."""

    def __init__(self, parent: QWidget, face: Face = TEXT, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        size = round(face.size) if face.size == round(face.size) else face.size
        self._style = f"font-family: {', '.join(face.families)}; font-size: {size}px; font-weight: {face.weight};"
        self.setFont(face.font())

    def set_colour(self, name: str) -> None:
        """Write in a colour, #rrggbb."""
        self.setStyleSheet(f"{self._style} color: {name}; background: transparent;")

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(_LEAST, self.sizeHint().width()), super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        if shown == self.text() and not hanzi_formats(shown, self.font()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        try:
            painter.setPen(self.palette().windowText().color())
            painter.setFont(self.font())
            painter.drawText(self.contentsRect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        finally:
            painter.end()
