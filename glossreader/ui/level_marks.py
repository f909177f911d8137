"""How early a learner meets a word and how common it is: a chip that names the standard, and five dots."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from glossreader.domain.level import Level, Standard
from glossreader.ui.chips import readable
from glossreader.ui.theme import LIST_CHIP, RADIUS_CHIP, Palette

MOST_DOTS = 5
_YEARS = {Standard.HSK_2: "2.0", Standard.HSK_2021: "2021", Standard.HSK_2025: "2025"}
_HEIGHT, _SIDE = 18, 6
_DOT, _PITCH = 6, 9


class LevelWords(QObject):
    """Levels and frequency in the language of the window."""

    def level(self, levels: Sequence[Level], standard: Standard) -> str:
        """Name the level that a word has in a standard: HSK 7–9 (2025)."""
        for level in levels:
            if level.standard is standard:
                return f"HSK {level.grade.replace('-', '–')} ({_YEARS[standard]})"
        return self.tr("beyond HSK")

    def frequency(self, band: int) -> str:
        """Say how common a word is."""
        return self.tr("frequency {number} of {most}").format(number=band, most=MOST_DOTS) if band else self.tr("frequency unknown")


def chip_width(text: str, zoom: float = 1.0) -> float:
    """Measure a chip, in logical pixels."""
    return QFontMetricsF(readable(LIST_CHIP, zoom)).horizontalAdvance(text) + 2 * _SIDE * zoom


def paint_chip(painter: QPainter, left: float, middle: float, text: str, colours: Palette, zoom: float = 1.0) -> None:
    """Paint a chip whose left edge and middle height are given."""
    font = readable(LIST_CHIP, zoom)
    metrics = QFontMetricsF(font)
    height = _HEIGHT * zoom
    box = QRectF(left, round(middle - height / 2), chip_width(text, zoom), round(height))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colours.line2, 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CHIP, RADIUS_CHIP)
    painter.setPen(colours.ink2)
    painter.setFont(font)
    baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(box.left() + _SIDE * zoom, baseline), text)


def dots_width(zoom: float = 1.0) -> float:
    """Measure five dots in their chip, in logical pixels."""
    return ((MOST_DOTS - 1) * _PITCH + _DOT + 2 * _SIDE) * zoom


def paint_dots(painter: QPainter, left: float, middle: float, band: int, colours: Palette, zoom: float = 1.0) -> None:
    """Paint five dots, as many of them full as the band says; the others are rings, so that colour does not decide."""
    for number in range(MOST_DOTS):
        centre = QPointF(left + (_SIDE + _DOT / 2 + number * _PITCH) * zoom, middle)
        is_full = number < band
        painter.setBrush(colours.ink2 if is_full else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen if is_full else QPen(colours.edge, 1))
        radius = _DOT * zoom / 2 - (0 if is_full else 0.5)
        painter.drawEllipse(centre, radius, radius)
