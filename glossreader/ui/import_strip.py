"""How far the reading of files is: name, which of how many, a bar, and a button that stops it."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStyle, QVBoxLayout, QWidget
from typing_extensions import override

from glossreader.settings import Scheme
from glossreader.ui.theme import SLIDE, Palette, palette

_HEIGHT, _SIDE, _BAR = 60, 18, 2


class ImportStrip(QWidget):
    """A row at the bottom of the article list that slides in and out, so that nothing above it jumps."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = palette(Scheme.LIGHT)
        self._full_name, self._share = "", 0.0
        self._inside = QWidget(self)  # always as high as the strip is when it is out
        self._name, self._count = QLabel(self._inside), QLabel(self._inside)
        for label in (self._name, self._count):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(0)
        self._stop = QPushButton(self.tr("Stop"), self._inside)
        self._stop.setToolTip(self.tr("Stop reading; what was added stays"))
        self._stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stop.clicked.connect(self.stop_requested)
        self._lay_out()
        self.setMaximumHeight(0)
        self.hide()
        self._slide = QPropertyAnimation(self, b"maximumHeight", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._settle)

    def show_progress(self, done: int, total: int, name: str, share: float = 0.0) -> None:
        """Say that `done` of `total` sources are read, and a `share` (0..1) of the one that is read now, `name`."""
        self._full_name = name
        self._share = (done + share) / total if total else 0.0
        current = min(done + 1, total)
        self._count.setText(self.tr("{number} of {total}").format(number=current, total=total) if total else self.tr("Reading"))
        self.setAccessibleName(f"{name}, {self._count.text()}")
        self._elide()
        self.update()
        if self._slide.endValue() != _HEIGHT:
            self.show()
            self._slide_to(_HEIGHT)

    def hide_progress(self) -> None:
        """Slide away."""
        if self._slide.endValue() != 0 and not self.isHidden():
            self._slide_to(0)

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours
        self._name.setStyleSheet(f"color: {colours.ink.name()};")
        self._count.setStyleSheet(f"color: {colours.ink3.name()};")
        self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setGeometry(0, 0, self.width(), _HEIGHT)
        self._elide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(QRectF(0, 0, self.width(), _BAR), self._colours.line)
            painter.fillRect(QRectF(0, 0, self.width() * self._share, _BAR), self._colours.accent)
        finally:
            painter.end()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._name)
        texts.addWidget(self._count)
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(_SIDE, _BAR + 8, 10, 8)
        row.setSpacing(10)
        row.addLayout(texts, 1)
        row.addWidget(self._stop)

    def _elide(self) -> None:
        room = self.width() - self._stop.sizeHint().width() - _SIDE - 2 * 10
        self._name.setText(self._name.fontMetrics().elidedText(self._full_name, Qt.TextElideMode.ElideMiddle, max(room, 40)))

    def _slide_to(self, height: int) -> None:
        moves = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0
        self._slide.stop()
        self._slide.setDuration(SLIDE if moves else 0)
        self._slide.setStartValue(self.maximumHeight())
        self._slide.setEndValue(height)
        self._slide.start()

    def _settle(self) -> None:
        if self.maximumHeight() == 0:
            self.hide()
