"""The shadow under the card, and the card's own picture while it fades out.

The shadow is painted once into a small picture whose corners and edges are then stretched round any size: a QGraphicsDropShadowEffect
would blur the whole card anew each time that something on it changes.
"""

from math import erfc, sqrt

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from glossreader.ui.theme import CARD_BLUR, CARD_DROP, RADIUS_CARD

_MARGIN = CARD_BLUR
_CORNER = 2 * CARD_BLUR + RADIUS_CARD
_SPREAD = CARD_BLUR / 2  # the deviation of a blur of that radius


class CardShadow(QWidget):
    """A shadow that lies under a card beside it in the same window and lets the mouse through."""

    def __init__(self, colour: QColor, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._colour = colour
        self._opacity = 1.0
        self._picture: QPixmap | None = None
        self._ghost: QPixmap | None = None
        self.hide()

    def set_colour(self, colour: QColor) -> None:
        """Use another colour."""
        self._colour, self._picture = colour, None
        self.update()

    def set_opacity(self, opacity: float) -> None:
        """Fade with the card, 0..1."""
        self._opacity = opacity
        self.update()

    def lie_under(self, card: QRect) -> None:
        """Take the place of the shadow of a card that stands there, in pixels of the window."""
        self._ghost = None
        self.setGeometry(card.adjusted(-_MARGIN, -_MARGIN + CARD_DROP, _MARGIN, _MARGIN + CARD_DROP))

    def take_picture(self, card: QPixmap) -> None:
        """Show the picture of a card that is gone already, and fade out with it."""
        self._ghost = card

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setOpacity(self._opacity)
            self._paint(painter)
            if self._ghost:
                painter.drawPixmap(_MARGIN, _MARGIN - CARD_DROP, self._ghost)
        finally:
            painter.end()

    def _paint(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = shadow_picture(self._colour, ratio)
        across, down = _cuts(self.width()), _cuts(self.height())
        source = _cuts(2 * _CORNER + 1)
        for column in range(3):
            for row in range(3):
                if (column, row) != (1, 1):  # the middle is under the card
                    target = QRectF(across[column], down[row], across[column + 1] - across[column], down[row + 1] - down[row])
                    left, top = source[column] * ratio, source[row] * ratio
                    part = QRectF(left, top, source[column + 1] * ratio - left, source[row + 1] * ratio - top)
                    painter.drawPixmap(target, self._picture, part)


def shadow_picture(colour: QColor, ratio: float) -> QPixmap:
    """Paint the shadow of the smallest card: rings from the outside to the inside, each as dark as a blur is there."""
    side = 2 * _CORNER + 1
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.setPen(Qt.PenStyle.NoPen)
        for inset in range(2 * _MARGIN):
            ring = QColor(colour)
            ring.setAlphaF(colour.alphaF() * erfc((_MARGIN - inset) / (_SPREAD * sqrt(2))) / 2)
            painter.setBrush(ring)
            box = QRectF(inset, inset, side - 2 * inset, side - 2 * inset)
            radius = RADIUS_CARD + max(0, _MARGIN - inset)
            painter.drawRoundedRect(box, radius, radius)
    finally:
        painter.end()
    return picture


def _cuts(length: int) -> tuple[float, float, float, float]:
    """Where a side is cut into corner, edge and corner; the corners shrink on a card that is smaller than both."""
    corner = min(_CORNER, length / 2)
    return 0.0, corner, length - corner, float(length)
