"""Text cut into lines of one pitch, each placed by its baseline: a passage, a piece of one, or a cell of a table."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from glossreader.ui.fonts import hanzi_formats
from glossreader.ui.view.breaks import is_forbidden_pair, may_break
from glossreader.ui.view.missing import ROOM, missing
from glossreader.ui.view.setting import Setting
from glossreader.ui.view.utf16 import Offsets

_LINE_ENDS = re.compile("[\n\x0b\x0c\r\x1c-\x1e\x85\u2029]")
_LINE_END = "\u2028"  # the only one that a QTextLayout obeys
_TRAILING = " \t\u3000\u2028\u200b"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `text[start:end]` of the passage in code points; `last` is its end without trailing spaces.

    top, baseline  from the top of the piece, in logical pixels.
    """

    start: int
    end: int
    last: int
    top: int
    baseline: float
    strip: "Strip"
    line: QTextLine

    def x(self, point: int) -> float:
        """Give where a code point stands, from the left of the column."""
        inside = min(max(point, self.start), self.end) - self.strip.start
        return float(self.line.cursorToX(self.strip.offsets.units(inside))[0])  # type: ignore[index]  # the stub says int

    def point(self, x: float, mode: QTextLine.CursorPosition) -> int:
        """Give the code point at an x, or the gap next to it."""
        unit = self.line.xToCursor(x, mode)
        return min(max(self.strip.start + self.strip.offsets.points(unit), self.start), self.end)

    def span(self, start: int, end: int) -> tuple[float, float]:
        """Give left and right of the part of a span that is in this line."""
        first, last = max(start, self.start), min(end, self.last)
        left, right = sorted((self.x(first), self.x(max(first, last))))
        return left, max(left, right - self.strip.spaces.get(last - 1, 0.0))


class Strip:
    """A run of text that is set in lines of one width: a passage, a piece of one, or a table's cell."""

    def __init__(self, text: str, start: int, setting: Setting, spaces: Mapping[int, float]) -> None:
        self.text, self.start, self.spaces = _LINE_ENDS.sub(_LINE_END, text), start, spaces
        self.offsets = Offsets(text)
        self.layout = QTextLayout(self.text, setting.font)
        self.layout.setCacheEnabled(True)
        self.layout.setTextOption(_option())
        self.missing = missing(self.text)
        formats = [*hanzi_formats(text, setting.font), *self._spacing(), *self._unseen(setting.em)]
        if formats:
            self.layout.setFormats(formats)

    def _spacing(self) -> Iterator[QTextLayout.FormatRange]:
        """Letter spacing for the characters that have room behind them, one format for neighbours with the same."""
        absent = set(self.missing)
        seen = ((point - self.start, round(room, 2)) for point, room in self.spaces.items())
        inside = sorted(item for item in seen if 0 <= item[0] < len(self.text) and item[0] not in absent)
        for (room, _), run in groupby(enumerate(inside), lambda item: (item[1][1], item[1][0] - item[0])):
            points = [point for _, (point, _) in run]
            yield spaced(self.offsets.units(points[0]), self.offsets.units(points[-1] + 1), room)

    def _unseen(self, em: float) -> Iterator[QTextLayout.FormatRange]:
        """Keep Qt from drawing characters that have no glyph, and make room for their boxes."""
        for point in self.missing:
            unseen = spaced(self.offsets.units(point), self.offsets.units(point + 1), ROOM * em)
            unseen.format = QTextCharFormat(unseen.format)
            unseen.format.setForeground(Qt.GlobalColor.transparent)
            yield unseen

    def lay(self, setting: Setting, left: float, width: float, whole: frozenset[int], hang: float = 0) -> list[Line]:
        """Cut the text into lines no wider than `width`, none ending at a point of `whole`; the first begins `hang` further left."""
        self.left, self.width = left, width
        lines: list[Line] = []
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            outdent = 0 if lines else hang
            self._fill(line, width + outdent, whole)
            top = setting.pad + len(lines) * setting.pitch
            line.setPosition(QPointF(left - outdent, top + setting.baseline - line.ascent()))
            lines.append(self._line(line, top, setting.baseline))
        self.layout.endLayout()
        return lines

    def _line(self, line: QTextLine, top: int, baseline: float) -> Line:
        start = self.offsets.points(line.textStart())
        end = self.offsets.points(line.textStart() + line.textLength())
        last = start + len(self.text[start:end].rstrip(_TRAILING))
        return Line(self.start + start, self.start + end, self.start + last, top, top + baseline, self, line)

    def _fill(self, line: QTextLine, width: float, whole: frozenset[int]) -> None:
        """Let the line have as much as is allowed of what fits."""
        line.setLineWidth(width)
        start = self.offsets.points(line.textStart())
        fit = self.offsets.points(line.textStart() + line.textLength())
        if fit >= len(self.text) or self.text[fit - 1] == _LINE_END:
            return
        end = self._end(start, fit, whole)
        if end < fit:
            self._cut(line, end)

    def _end(self, start: int, fit: int, whole: frozenset[int]) -> int:
        """Choose the last allowed end; where there is none, at least one that leaves no mark where it must not stand."""
        for at in range(fit, start, -1):
            if at + self.start not in whole and may_break(self.text, at):
                return at
        for at in range(fit, start, -1):
            if not is_forbidden_pair(self.text[at - 1], self.text[at]):
                return at
        return fit

    def _cut(self, line: QTextLine, end: int) -> None:
        """Shorten the line to end at code point `end`."""
        unit = self.offsets.units(end)
        shown = self.offsets.units(len(self.text[:end].rstrip(_TRAILING)))
        line.setLineWidth(float(line.cursorToX(max(shown, line.textStart()))[0]) + 0.25)  # type: ignore[index]  # the stub says int
        if line.textStart() + line.textLength() == unit:
            return
        columns = unit - line.textStart()  # text of both directions, where x says nothing of the order
        while columns > 0:
            line.setNumColumns(columns)
            if line.textStart() + line.textLength() <= unit:
                return
            columns -= 1


def spaced(start: int, end: int, room: float) -> QTextLayout.FormatRange:
    """Make a format that sets the units from `start` to `end` apart by `room` logical pixels."""
    spacing = QTextLayout.FormatRange()
    spacing.start, spacing.length = start, end - start
    spacing.format = _letter_spacing(room)
    return spacing


@lru_cache(maxsize=1024)
def _letter_spacing(room: float) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    form.setFontLetterSpacing(room)
    return form


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    return option
