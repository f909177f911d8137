"""Characters that no face on this computer has: a box with the code point stands for each, instead of Qt's empty one."""

from functools import cache, lru_cache
from unicodedata import category

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from glossreader.ui import theme

ROOM = 0.6  # of an em, beyond the empty box
_DIGITS = 0.42  # of an em
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Mn", "Me"})  # categories that need no glyph of their own
_SIDE = 1.0  # logical pixels around the box
_TOP = 0.82  # of an em over the baseline


def missing(text: str) -> list[int]:
    """Give the code points' indexes of characters without a glyph in any face, those of the system included."""
    absent = {char for char in set(text) if is_missing(char)}
    return [index for index, char in enumerate(text) if char in absent] if absent else []


@lru_cache(maxsize=16384)
def is_missing(char: str) -> bool:
    """Whether a character that should be seen has no glyph."""
    return char > "~" and category(char) not in _UNSEEN and not _metrics().inFontUcs4(ord(char))


@cache
def _metrics() -> QFontMetricsF:
    return QFontMetricsF(theme.CHINESE_BODY.font())


def draw_box(painter: QPainter, char: str, left: float, right: float, baseline: float, em: float) -> None:
    """Draw the box in the painter's ink, the number in two rows."""
    box = QRectF(left + _SIDE, baseline - _TOP * em, right - left - 2 * _SIDE, em)
    colour = painter.pen().color()
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    font = QFont(theme.TINY.font())
    font.setPixelSize(max(1, round(_DIGITS * em)))
    painter.setFont(font)
    code = f"{ord(char):04X}"
    half = (len(code) + 1) // 2
    for row, digits in enumerate((code[:half], code[half:])):
        painter.drawText(QRectF(box.left(), box.top() + row * em / 2, box.width(), em / 2), Qt.AlignmentFlag.AlignCenter, digits)
