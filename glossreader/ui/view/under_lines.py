"""Lines under words: solid or dotted, at one height below the baseline, as thick as the zoom asks, never through ruby."""

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from glossreader.ui.view.passage_layout import PassageLayout
from glossreader.ui.view.strip import Line

_ENGLISH, _CHINESE = 0.39, 0.33  # of an em, from the baseline to the middle of a thin line
_CLEAR = 0.1  # of an em, beside the ruby of the next line


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
            y = round(line.baseline + setting.em * (_CHINESE if setting.is_chinese else _ENGLISH) - 0.5) + width / 2
            for left, right in _clear_of_ruby(layout, line, *line.span(start, end)):
                painter.drawLine(QLineF(left, y, right, y))


def _clear_of_ruby(layout: PassageLayout, line: Line, left: float, right: float) -> Iterator[tuple[float, float]]:
    """Yield what of a line under words is beside the ruby of the next line, whose tone marks reach up to it."""
    clear = _CLEAR * layout.setting.em
    for box in () if layout.setting.is_chinese else layout.rubies_below(line):
        start, end = box.x - clear, box.x + box.width + clear
        if start < right and left < end:
            if left < start:
                yield left, start
            left = end
    if left < right:
        yield left, right
