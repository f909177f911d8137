"""Text in the lines of a row: broken into two at most, set on its baseline, hanzi never in a weight that their face does not have."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from glossreader.language.hanzi import count_han
from glossreader.ui.fonts import hanzi_formats

_STROKE = 1.2  # px


def baseline(rect: QRectF, metrics: QFontMetricsF) -> float:
    """Give the y at which text of a font stands in the middle of a line."""
    return rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2


def two_lines(text: str, font: QFont, width: float) -> list[str]:
    """Break a text into at most two lines of `width` px; what is too long for them ends in …."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text, font)
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    units = text.encode("utf-16-le")
    layout.endLayout()
    first, rest = (units[part].decode("utf-16-le") for part in (slice(0, 2 * line.textLength()), slice(2 * line.textLength(), None)))
    return [first.rstrip(), metrics.elidedText(rest.lstrip(), Qt.TextElideMode.ElideRight, width)]


def paint_line(painter: QPainter, rect: QRectF, text: str, font: QFont, *, is_struck: bool = False) -> None:
    """Paint one line from the left, in the painter's pen; what does not fit ends in …."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) > rect.width() + 1:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    at = QPointF(rect.left(), baseline(rect, metrics))
    if is_struck:
        middle = (metrics.capHeight() if count_han(text) else metrics.xHeight()) / 2
        painter.fillRect(QRectF(at.x(), at.y() - middle - _STROKE / 2, metrics.horizontalAdvance(text), _STROKE), painter.pen().color())
    formats = hanzi_formats(text, font)
    if formats:
        _paint_mixed(painter, at, text, font, formats)
        return
    painter.setFont(font)
    painter.drawText(at, text)


def paint_right(painter: QPainter, rect: QRectF, text: str, font: QFont) -> None:
    """Paint one short line that ends at the right."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.drawText(QPointF(rect.right() - metrics.horizontalAdvance(text), baseline(rect, metrics)), text)


def _paint_mixed(painter: QPainter, at: QPointF, text: str, font: QFont, formats: list[QTextLayout.FormatRange]) -> None:
    layout = QTextLayout(text, font)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    layout.draw(painter, at - QPointF(0, line.ascent()))


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def advances(font: QFont) -> Callable[[str], float]:
    """Make a measure of text by the width of each character, kerning aside: much faster than Qt's from Python, and each text once."""
    metrics = QFontMetricsF(font)

    @cache
    def advance(char: str) -> float:
        return metrics.horizontalAdvance(char)

    return cache(lambda text: sum(map(advance, text)))
