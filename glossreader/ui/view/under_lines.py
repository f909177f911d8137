"""Lines under words: solid or dotted, at one height below the baseline, as thick as the zoom asks."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from glossreader.ui.view.passage_layout import PassageLayout

_ENGLISH, _CHINESE = 0.39, 0.33  # of an em, from the baseline to the middle of a thin line


def solid(colour: QColor, width: float) -> QPen:
    """Make a pen for a line of `width` logical pixels at 100 %."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def dotted(colour: QColor) -> QPen:
    """Make a pen for a thin line of dots."""
    pen = solid(colour, 1)
    pen.setDashPattern([1, 1])
    return pen


def draw_under(painter: QPainter, layout: PassageLayout, start: int, end: int, pen: QPen, clip: QRectF | None = None) -> None:
    """Draw a line under a span, in all lines of text that are inside `clip`; its top stays where it is when it grows thicker."""
    setting = layout.setting
    width = pen.widthF() if setting.zoom <= 1 else max(1, round(2 * pen.widthF() * setting.zoom) / 2)
    pen.setWidthF(width)
    painter.setPen(pen)
    for line in layout.lines_of(start, end):
        if clip is None or (clip.top() <= line.top + setting.pitch and line.top <= clip.bottom()):
            left, right = line.span(start, end)
            y = round(line.baseline + setting.em * (_CHINESE if setting.is_chinese else _ENGLISH) - 0.5) + width / 2
            painter.drawLine(QLineF(left, y, right, y))
