"""A heading over a group of rows: its name, and how many there are."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from glossreader.ui.delegates.lines import paint_line, paint_right
from glossreader.ui.models.rows import Heading
from glossreader.ui.theme import TINY, Palette

HEADING_HEIGHT = 34
_LINE_TOP = 14  # of the text's line, so that the name stands nearer to its rows


def paint_heading(painter: QPainter, row: QRectF, heading: Heading, colours: Palette, side: int) -> None:
    """Paint a heading `side` px from the left and right of the row."""
    line = QRectF(row.left() + side, row.top() + _LINE_TOP, row.width() - 2 * side, TINY.pitch)
    font = TINY.font()
    painter.setPen(colours.ink2)
    paint_line(painter, line, heading.text, font)
    paint_right(painter, line, f"{heading.count:,}", font)
