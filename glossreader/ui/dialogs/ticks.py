"""Ticks: what is taken, and what is left."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from glossreader.settings import Scheme
from glossreader.ui.chips import paint_icon
from glossreader.ui.delegates.lines import paint_line
from glossreader.ui.theme import CONTROL_HEIGHT, RADIUS_CHIP, TEXT, TICK, Palette, palette

_SIGN, _GAP = 13, 8


def paint_tick(painter: QPainter, corner: QPointF, colours: Palette, *, is_on: bool) -> None:
    """Paint a box with its top left corner at a point, with a tick in it or empty."""
    box = QRectF(corner, QSize(TICK, TICK))
    painter.setPen(QPen(colours.accent if is_on else colours.edge, 1))
    painter.setBrush(colours.accent if is_on else colours.card)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CHIP, RADIUS_CHIP)
    if is_on:
        paint_icon(painter, box.center(), "check", colours.on_accent, _SIGN)


class Tick(QCheckBox):
    """A box with its words, painted as those in the lists are."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._colours = palette(Scheme.LIGHT)
        self._font = TEXT.font()

    def set_look(self, colours: Palette) -> None:
        """Use these colours."""
        self._colours = colours
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(TICK + _GAP + QFontMetricsF(self._font).horizontalAdvance(self.text()) + 6), CONTROL_HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(TICK + _GAP + 24, CONTROL_HEIGHT)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter)
        finally:
            painter.end()

    def _paint(self, painter: QPainter) -> None:
        top = (self.height() - TICK) / 2
        paint_tick(painter, QPointF(2, top), self._colours, is_on=self.isChecked())
        painter.setPen(self._colours.ink2)
        paint_line(painter, QRectF(self.rect()).adjusted(TICK + _GAP + 2, 0, 0, 0), self.text(), self._font)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colours.accent, 2))
            painter.drawRoundedRect(QRectF(1, top - 1, TICK + 2, TICK + 2), RADIUS_CHIP + 1, RADIUS_CHIP + 1)
