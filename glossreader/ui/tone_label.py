"""A reading in the colours of its tones: shīxìn hēimíngdān; the tone marks stay, the colour comes second."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from glossreader.domain.page import Syllable
from glossreader.ui.theme import LIST_PINYIN, Face, Palette

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


class ToneLabel(QWidget):
    """A reading in tone colours as a widget of its own."""

    def __init__(self, colours: Palette, face: Face = LIST_PINYIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours, self._face, self._font = colours, face, face.font()
        self._syllables: tuple[Syllable, ...] = ()
        self._plain: QColor | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_reading(self, syllables: Sequence[Syllable], plain: QColor | None = None) -> None:
        """Show a reading in its tones, or all in the colour `plain`."""
        self._syllables, self._plain = tuple(syllables), plain
        self.setAccessibleName(reading_text(syllables))
        self.updateGeometry()
        self.update()

    def set_look(self, colours: Palette, zoom: float = 1.0) -> None:
        """Use these colours and this zoom."""
        self._colours, self._font = colours, self._face.font(zoom)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        height = QFontMetricsF(self._font).height()
        return QSize(int(reading_width(self._syllables, self._font)) + 1, max(int(height) + 1, int(self._face.pitch)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            paint_reading(painter, QRectF(self.rect()), self._syllables, self._font, self._colours, plain=self._plain)
        finally:
            painter.end()
