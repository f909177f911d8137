"""A few lines of text with colours and washes, broken at a width and cut with … after so many lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from glossreader.language.hanzi import count_han
from glossreader.ui.card.look import Look
from glossreader.ui.fonts import hanzi_formats
from glossreader.ui.theme import RADIUS_WASH, Face

_ELLIPSIS = "…"
_OPENING = "(（[《〈「『“‘#@"  # they stay with what they open
_MOST_WHOLE = 6  # hanzi; longer terms may part


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a paragraph, in code points, with a colour of its own and, if any, a wash under it."""

    start: int
    end: int
    colour: QColor
    wash: QColor | None = None


class Paragraph:
    """Text laid out once, painted often; its lines have the even pitch of the face, whatever fonts stand in for missing letters."""

    def __init__(
        self, text: str, face: Face, look: Look, width: float, *, most_lines: int | None = None, stretches: Sequence[Stretch] = ()
    ) -> None:
        self._face, self._look, self._width = face, look, width
        self._text = " ".join(text.splitlines()) if "\n" in text else text
        self._stretches = stretches
        self._layout = self._laid(self._text, most_lines)
        self.is_cut = most_lines is not None and self._end() < _units(self._text)
        if self.is_cut:
            self._cut(most_lines or 1)

    @property
    def text(self) -> str:
        """What is shown of the text."""
        return self._layout.text()

    @property
    def height(self) -> float:
        """Height in logical pixels."""
        return self._layout.lineCount() * self._look.pitch(self._face)

    @property
    def shown_end(self) -> int:
        """How many code points of the text are shown."""
        return len(_up_to(self._text, self._end()))

    def paint(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Paint with the top left corner at a point; `colour` is for what has none of its own."""
        painter.setPen(Qt.PenStyle.NoPen)
        for stretch in self._stretches:
            if stretch.wash:
                painter.setBrush(stretch.wash)
                for box in self.boxes(stretch):
                    painter.drawRoundedRect(box.translated(at), RADIUS_WASH, RADIUS_WASH)
        painter.setPen(colour)
        self._layout.draw(painter, at)

    def _laid(self, text: str, most_lines: int | None) -> QTextLayout:
        layout = QTextLayout(text, self._look.font(self._face))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        coloured = [_format(stretch, text) for stretch in self._stretches if stretch.start < len(text)]
        layout.setFormats(coloured + hanzi_formats(text, layout.font()))
        pitch, baseline = self._look.pitch(self._face), self._look.baseline(self._face)
        layout.beginLayout()
        while most_lines is None or layout.lineCount() < most_lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            self._keep_whole(line, text)
            line.setPosition(QPointF(0, (layout.lineCount() - 1) * pitch + baseline - line.ascent()))
        layout.endLayout()
        return layout

    def _keep_whole(self, line: QTextLine, text: str) -> None:
        """End the line before a short term that it would part, and before what opens it."""
        end = len(_up_to(text, line.textStart() + line.textLength()))
        first = len(_up_to(text, line.textStart()))
        for stretch in self._stretches:
            inside = text[stretch.start : stretch.end]
            if stretch.wash and stretch.start < end < stretch.end and 0 < count_han(inside) == len(inside) <= _MOST_WHOLE:
                kept = text[first : stretch.start].rstrip(_OPENING)
                if kept.strip():
                    line.setNumColumns(_units(kept))

    def _end(self) -> int:
        """How many UTF-16 units the lines hold."""
        count = self._layout.lineCount()
        if not count:
            return 0
        line = self._layout.lineAt(count - 1)
        return line.textStart() + line.textLength()

    def _cut(self, most_lines: int) -> None:
        """End the last line with …, at a word where there is one near."""
        kept = _up_to(self._text, self._end()).rstrip()
        while kept:
            text = kept.rstrip(" ,;:(（，；") + _ELLIPSIS
            self._layout = self._laid(text, most_lines)
            if self._end() >= _units(text):
                break
            kept = _without_last_word(kept)

    def boxes(self, stretch: Stretch) -> list[QRectF]:
        """Give where a stretch stands, a box for each of its lines; nothing where it was cut off."""
        start, end = _units(self.text[: stretch.start]), _units(self.text[: stretch.end])
        pitch = self._look.pitch(self._face)
        boxes = []
        for index in range(self._layout.lineCount()):
            line = self._layout.lineAt(index)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            last = _units(_up_to(self.text, last).rstrip())  # the space at which a line breaks is not washed
            if first < last:
                left, right = (line.cursorToX(unit)[0] for unit in (first, last))  # type: ignore[index]  # the stub forgets the tuple
                boxes.append(QRectF(left - 1, index * pitch, right - left + 2, pitch))
        return boxes


def _format(stretch: Stretch, text: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = _units(text[: stretch.start])
    made.length = _units(text[stretch.start : stretch.end])
    made.format = QTextCharFormat()
    made.format.setForeground(QBrush(stretch.colour))
    return made


def _units(text: str) -> int:
    """How many UTF-16 units a text has, as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _up_to(text: str, units: int) -> str:
    return text[:units] if text.isascii() else text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", errors="ignore")


def _without_last_word(text: str) -> str:
    """Leave out the last word, or the last character where no space is near."""
    space = text.rfind(" ", len(text) - 14)
    return text[:space] if space > 0 else text[:-1]
