"""A reading that is too long for the line of its hanzi: in two lines at most, broken between words."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from glossreader.domain.page import Syllable
from glossreader.ui.theme import LIST_PINYIN, Palette
from glossreader.ui.tone_label import paint_reading, reading_width


def paint_reading_in_lines(
    painter: QPainter, rect: QRectF, syllables: Sequence[Syllable], font: QFont, colours: Palette, plain: QColor | None
) -> None:
    """Paint a reading from the top of `rect`; the second line has all the rest, and ends in … where that is too long."""
    first = _that_fit(syllables, font, rect.width())
    for number, part in enumerate(filter(None, (syllables[:first], _without_gap(syllables[first:])))):
        line = QRectF(rect.left(), rect.top() + number * LIST_PINYIN.pitch, rect.width(), LIST_PINYIN.pitch)
        paint_reading(painter, line, part, font, colours, plain=plain)


def _that_fit(syllables: Sequence[Syllable], font: QFont, width: float) -> int:
    """Count the syllables of the first line: up to the last gap between words that it has room for."""
    if reading_width(syllables, font) <= width:
        return len(syllables)
    fitting = [at for at in range(1, len(syllables)) if reading_width(syllables[:at], font) <= width]
    gaps = [at for at in fitting if syllables[at].text.startswith(" ")]
    return gaps[-1] if gaps else fitting[-1] if fitting else 1


def _without_gap(syllables: Sequence[Syllable]) -> Sequence[Syllable]:
    return (Syllable(syllables[0].text.lstrip(), syllables[0].tone), *syllables[1:]) if syllables else ()
