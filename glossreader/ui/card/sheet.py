"""A piece of a card that was set and can be painted: texts, signs and lines at their places, and the spots that can be clicked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from glossreader.domain.page import Syllable
from glossreader.ui.card.look import Look
from glossreader.ui.card.paragraph import Paragraph
from glossreader.ui.chips import Sign, paint_sign, sign_width
from glossreader.ui.level_marks import chip_width, paint_chip, paint_dots
from glossreader.ui.theme import CARD_PADDING, Face
from glossreader.ui.tone_label import paint_reading, reading_text

_Painting = Callable[[QPainter], object]


@dataclass(frozen=True, slots=True)
class Spot:
    """What can be clicked on a sheet: a word to look up, or a mention to go to.

    rect  in the sheet's logical pixels; name is what a screen reader says.
    """

    rect: QRectF
    word: str = ""
    mention: int | None = None
    name: str = ""


class Sheet:
    """Things are added at `height`, which grows from line to line; all in logical pixels from the left edge of the text."""

    def __init__(self, look: Look, width: float) -> None:
        self.look = look
        self.width = width
        self.height = 0.0
        self.is_cut = False  # whether something was left out for want of lines
        self.texts: list[str] = []  # what can be read on it, in the order of the eye
        self.spots: list[Spot] = []
        self._paintings: list[_Painting] = []

    def paint(self, painter: QPainter) -> None:
        """Paint all of it, the painter's origin at its top left corner."""
        for painting in self._paintings:
            painting(painter)

    def skip(self, space: float) -> None:
        """Leave space, in pixels at 100 % zoom."""
        self.height += space * self.look.zoom

    def add(self, painting: _Painting) -> None:
        """Add something that is painted by itself."""
        self._paintings.append(painting)

    def text(
        self, text: str, face: Face, colour: QColor, left: float = 0, *, width: float | None = None, pitch: float | None = None
    ) -> float:
        """Set a line at the present height, cut to `width` with …; gives how wide it became."""
        metrics, font = self.look.metrics(face), self.look.font(face)
        room = self.width - left if width is None else width
        self.texts.append(text)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room + 0.5)
        at = QPointF(left, self.height + self.look.baseline(face, pitch))

        def painting(painter: QPainter) -> None:
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(at, shown)

        self._paintings.append(painting)
        return metrics.horizontalAdvance(shown)

    def paragraph(self, paragraph: Paragraph, colour: QColor, left: float = 0) -> None:
        """Set a paragraph and go to the line after it."""
        at = QPointF(left, self.height)
        self.texts.append(paragraph.text)
        self._paintings.append(lambda painter: paragraph.paint(painter, at, colour))
        self.height += paragraph.height
        self.is_cut = self.is_cut or paragraph.is_cut

    def reading(self, syllables: Sequence[Syllable], face: Face, rect: QRectF, plain: QColor | None) -> None:
        """Set a reading on one line."""
        font, colours = self.look.font(face), self.look.colours
        self.texts.append(reading_text(syllables))
        self._paintings.append(lambda painter: paint_reading(painter, rect, syllables, font, colours, plain=plain))

    def sign(self, sign: Sign, colour: QColor, height: float, left: float | None = None, *, room: float | None = None) -> float:
        """Set a sign in a line of `height` at `left`, or at the right; gives how wide it became."""
        wide = min(sign_width(sign, self.look.zoom), self.width if room is None else room)
        rect = QRectF(self.width - wide if left is None else left, self.height, wide + 1, height)
        zoom = self.look.zoom
        self.texts.append(sign.word)
        self._paintings.append(lambda painter: paint_sign(painter, rect, sign, colour, zoom))
        return wide

    def chip(self, text: str, left: float, middle: float) -> float:
        """Set a chip in the middle of a line; gives how wide it became."""
        look = self.look
        self.texts.append(text)
        self._paintings.append(lambda painter: paint_chip(painter, left, middle, text, look.colours, look.zoom))
        return chip_width(text, look.zoom)

    def dots(self, band: int, name: str, left: float, middle: float) -> None:
        """Set five dots in the middle of a line; `name` says them."""
        look = self.look
        self.texts.append(name)
        self._paintings.append(lambda painter: paint_dots(painter, left, middle, band, look.colours, look.zoom))

    def dotted(self, left: float, width: float, height: float) -> None:
        """Set dots under what stands in a line of `height`."""
        y, zoom = round(self.height + height - 1), self.look.zoom
        pen = QPen(self.look.colours.litline, 2 * zoom, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1, 1])

        def painting(painter: QPainter) -> None:
            painter.setPen(pen)
            painter.drawLine(QLineF(round(left), y, left + width, y))

        self._paintings.append(painting)

    def rule(self) -> None:
        """Set a hairline from edge to edge."""
        padding, y, colour = CARD_PADDING * self.look.zoom, round(self.height), self.look.colours.line
        line = QRectF(-padding, y, self.width + 2 * padding, 1)
        self._paintings.append(lambda painter: painter.fillRect(line, colour))
        self.height = y + 1.0


def joined(first: Sheet, second: Sheet) -> Sheet:
    """Make one sheet of two, the second one under the first."""
    sheet = Sheet(first.look, first.width)
    sheet.add(first.paint)
    sheet.height = first.height + second.height

    def painting(painter: QPainter) -> None:
        painter.translate(0, first.height)
        second.paint(painter)

    sheet.add(painting)
    sheet.texts = first.texts + second.texts
    sheet.is_cut = first.is_cut or second.is_cut
    moved = [replace(spot, rect=spot.rect.translated(0, first.height)) for spot in second.spots]
    sheet.spots = first.spots + moved
    return sheet
