"""How many lines the parts of a glossary row take, and so how high it is, without asking Qt for each row."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from glossreader.ui.delegates.lines import advances
from glossreader.ui.models.rows import GlossRow
from glossreader.ui.theme import LIST_HANZI, LIST_PINYIN, TEXT
from glossreader.ui.tone_label import reading_text

TEXT_LEFT, RIGHT, COUNT_WIDTH, GAP = 39, 16, 44, 9
_ABOVE, _BELOW = 9, 8
_HANZI, _PINYIN, _ENGLISH = int(LIST_HANZI.pitch), int(LIST_PINYIN.pitch), int(TEXT.pitch)


@dataclass(frozen=True, slots=True)
class GlossLines:
    """Lines of hanzi and English, 1 or 2, and of pinyin: 0 while it stands beside the hanzi, else 1 or 2 below."""

    hanzi: int
    pinyin: int
    english: int

    @property
    def height(self) -> int:
        """The row's height in logical pixels, its hairline in it."""
        return _ABOVE + self.hanzi * _HANZI + self.pinyin * _PINYIN + self.english * _ENGLISH + _BELOW

    def hanzi_rect(self, row: QRectF) -> QRectF:
        """Where the hanzi stand in a row; the count stands right of their first line."""
        return self._rect(row, 0, self.hanzi * _HANZI, COUNT_WIDTH)

    def pinyin_rect(self, row: QRectF) -> QRectF:
        """Where the pinyin stands that is not beside the hanzi."""
        return self._rect(row, self.hanzi * _HANZI, self.pinyin * _PINYIN)

    def english_rect(self, row: QRectF) -> QRectF:
        """Where the English stands."""
        return self._rect(row, self.hanzi * _HANZI + self.pinyin * _PINYIN - 1, self.english * _ENGLISH)

    def _rect(self, row: QRectF, top: int, height: int, spared: int = 0) -> QRectF:
        return QRectF(row.left() + TEXT_LEFT, row.top() + _ABOVE + top, row.width() - TEXT_LEFT - RIGHT - spared, height)


_PLAIN = GlossLines(1, 0, 1)


class GlossMeasure:
    """Measures rows; each text is measured once."""

    def __init__(self) -> None:
        self._hanzi = advances(LIST_HANZI.font())
        self._pinyin = advances(LIST_PINYIN.font())
        self._english = advances(TEXT.font())

    def heights(self, rows: Iterable[GlossRow], width: int) -> list[int]:
        """Give the height of each row in a list `width` px wide."""
        hanzi_of, pinyin_of, english_of = self._hanzi, self._pinyin, self._english
        room, plain = width - TEXT_LEFT - RIGHT, _PLAIN.height
        beside = room - COUNT_WIDTH - GAP
        return [
            plain
            if hanzi_of(row.marked) + pinyin_of(reading_text(row.reading)) <= beside and english_of(row.english) <= room
            else self.lines(row, width).height
            for row in rows
        ]

    def lines(self, row: GlossRow, width: float) -> GlossLines:
        """Lay out the parts of a row in a list `width` px wide."""
        room = width - TEXT_LEFT - RIGHT
        hanzi, pinyin = self._hanzi(row.marked), self._pinyin(reading_text(row.reading))
        english_lines = 1 + (self._english(row.english) > room)
        if hanzi + GAP + pinyin <= room - COUNT_WIDTH:
            return GlossLines(1, 0, english_lines)
        return GlossLines(1 + (hanzi > room - COUNT_WIDTH), (1 + (pinyin > room)) if pinyin else 0, english_lines)

    def pinyin_left(self, row: GlossRow) -> float:
        """Give how far right of the hanzi's left their pinyin starts on the same line."""
        return self._hanzi(row.marked) + GAP
