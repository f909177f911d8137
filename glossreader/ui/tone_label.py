"""A reading in the colours of its tones: shīxìn hēimíngdān; the tone marks stay, the colour comes second."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from glossreader.domain.page import Syllable
from glossreader.ui.theme import Palette

_ELLIPSIS = "…"


def reading_text(syllables: Sequence[Syllable]) -> str:
    """Join the syllables of a reading."""
    return "".join(syllable.text for syllable in syllables)


def reading_width(syllables: Sequence[Syllable], font: QFont) -> float:
    """Measure a reading on one line, in logical pixels."""
    return QFontMetricsF(font).horizontalAdvance(reading_text(syllables))


def tone_colour(tone: int, colours: Palette) -> QColor:
    """Give the colour of tone 1 to 4; anything else is neutral."""
    return colours.tones[tone] if 1 <= tone <= 4 else colours.tones[0]


def paint_reading(
    painter: QPainter, rect: QRectF, syllables: Sequence[Syllable], font: QFont, colours: Palette, *, plain: QColor | None = None
) -> float:
    """Paint a reading on one line, from the left and in the middle of `rect`; one that is too long ends in ….

    `plain` is the one colour for the reading of a rejected term. Gives the width that was painted, in logical pixels.
    """
    metrics = QFontMetricsF(font)
    baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2
    painter.setFont(font)
    before, left = "", 0.0
    for text, tone in _fitting(syllables, metrics, rect.width()):
        painter.setPen(plain or tone_colour(tone, colours))
        painter.drawText(QPointF(rect.left() + left, baseline), text)
        before += text
        left = metrics.horizontalAdvance(before)
    return left


def _fitting(syllables: Sequence[Syllable], metrics: QFontMetricsF, width: float) -> list[tuple[str, int]]:
    """Give the syllables that have room, those of one tone side by side as one piece; what is left out is a neutral …."""
    whole = reading_text(syllables)
    kept = list(syllables)
    if metrics.horizontalAdvance(whole) > width + 0.5:
        while kept and metrics.horizontalAdvance(reading_text(kept) + _ELLIPSIS) > width:
            kept.pop()
        kept.append(Syllable(_ELLIPSIS, 0))
    pieces: list[tuple[str, int]] = []
    for syllable in kept:
        if pieces and pieces[-1][1] == syllable.tone:
            pieces[-1] = (pieces[-1][0] + syllable.text, syllable.tone)
        else:
            pieces.append((syllable.text, syllable.tone))
    return pieces
