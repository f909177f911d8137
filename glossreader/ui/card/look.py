"""Colours and zoom of a card, and the fonts at that zoom, each made once for many cards."""

from PySide6.QtGui import QFont, QFontMetricsF

from glossreader.ui.card.telling import Telling
from glossreader.ui.chips import readable
from glossreader.ui.theme import Face, Palette


class Look:
    """How a card is painted and told now; another palette, zoom or notation is another look."""

    def __init__(self, colours: Palette, zoom: float, telling: Telling | None = None) -> None:
        self.colours = colours
        self.zoom = zoom
        self.telling = telling or Telling()
        self._fonts: dict[Face, QFont] = {}
        self._metrics: dict[Face, QFontMetricsF] = {}

    def font(self, face: Face) -> QFont:
        """Give the font of a face at this zoom."""
        if face not in self._fonts:
            self._fonts[face] = readable(face, self.zoom)
        return self._fonts[face]

    def metrics(self, face: Face) -> QFontMetricsF:
        """Give the measures of a face's first family at this zoom."""
        if face not in self._metrics:
            self._metrics[face] = QFontMetricsF(self.font(face))
        return self._metrics[face]

    def width(self, face: Face, text: str) -> float:
        """Measure a line of text, in logical pixels."""
        return self.metrics(face).horizontalAdvance(text)

    def pitch(self, face: Face) -> float:
        """Give the height of a line of a face, in logical pixels."""
        return face.pitch * self.zoom

    def baseline(self, face: Face, height: float | None = None) -> float:
        """Say how far under the top of a line its baseline stands, so that the letters are in the middle of `height`."""
        metrics = self.metrics(face)
        return ((self.pitch(face) if height is None else height) + metrics.ascent() - metrics.descent()) / 2
