"""A passage, or a piece of a very long one, as it is set: its lines, and the ruby over them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from PySide6.QtGui import QFontMetricsF

from glossreader.domain.page import Passage, Style, Word
from glossreader.ui.view.ruby import spaces
from glossreader.ui.view.ruby_boxes import RubyBox, ruby_boxes
from glossreader.ui.view.setting import Setting
from glossreader.ui.view.strip import Line, Strip
from glossreader.ui.view.table import Slot, cells

_NUMBER = re.compile(r"[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.．、)）]\s*")  # it stays in the text, as it is printed
_WHOLE_TERM = 6  # hanzi; longer terms part between their words
_WHOLE_WORD = 4  # hanzi; so that its ruby stays one


class PassageLayout:
    """The lines of one piece of a passage, `passage.shown[start:end]`, and what stands over them."""

    def __init__(
        self,
        passage: Passage,
        start: int,
        end: int,
        setting: Setting,
        width: int,
        readings: Sequence[Word],
        columns: Sequence[Slot] = (),
    ) -> None:
        self.passage, self.setting, self.width = passage, setting, width
        self.start, self.end, self.columns = start, end, columns
        self.readings = [word for word in readings if start <= word.start and word.end <= end] if setting.ruby else []
        self.strips: list[Strip] = []
        self.lines = self._lay(spaces(passage.shown, self.readings, setting.ruby, setting.em) if setting.ruby else {})
        self._starts = [line.start for line in self.lines]
        self.height = max((line.top for line in self.lines), default=0) + setting.pitch + setting.pad

    def _lay(self, room: Mapping[int, float]) -> list[Line]:
        setting, whole = self.setting, kept_whole(self.passage, self.readings)
        lines = []
        for start, end, slot in self._strips():
            strip = Strip(self.passage.shown[start:end], start, setting, room)
            self.strips.append(strip)
            hang = self._hang() if start == 0 else 0.0
            more = max(0.0, hang - slot.left)  # a number wider than the indent pushes the lines behind it
            lines += strip.lay(setting, slot.left + more, max(slot.width - more, setting.em), whole, hang)
        return lines

    def _hang(self) -> float:
        """Give how far the number of a list's item stands out before its lines, in logical pixels."""
        if self.passage.style is not Style.LIST_ITEM or self.passage.marker:
            return 0.0
        number = _NUMBER.match(self.passage.shown)
        return QFontMetricsF(self.setting.font).horizontalAdvance(number[0]) if number else 0.0

    def _strips(self) -> Iterator[tuple[int, int, Slot]]:
        """Yield what is set beside each other: the cells of a row, else all."""
        if not self.columns:
            yield self.start, self.end, Slot(self.setting.indent, self.width - self.setting.indent)
            return
        spans = cells(self.passage.shown)
        if len(spans) > len(self.columns):  # what is over stands in the last column
            spans[len(self.columns) - 1 :] = [(spans[len(self.columns) - 1][0], spans[-1][1])]
        for (start, end), slot in zip(spans, self.columns, strict=False):
            yield start, end, slot

    @cached_property
    def rubies(self) -> list[RubyBox]:
        """All ruby of the piece, in order."""
        return ruby_boxes(self.lines, self.readings, self.setting.ruby) if self.setting.ruby else []

    def rubies_in(self, line: Line) -> list[RubyBox]:
        """Give the ruby over one line."""
        first, last = (bisect_left(self.rubies, point, key=lambda box: box.start) for point in (line.start, line.end))
        return self.rubies[first:last]

    def rubies_below(self, line: Line) -> list[RubyBox]:
        """Give the ruby over the next line of the same text."""
        number = self._number(line.start) + 1
        is_below = number < len(self.lines) and self.lines[number].strip is line.strip
        return self.rubies_in(self.lines[number]) if is_below else []

    def line_of(self, point: int) -> Line | None:
        """Give the line in which a code point stands, or the one before it."""
        return self.lines[self._number(point)] if self.lines else None

    def lines_of(self, start: int, end: int) -> list[Line]:
        """Give the lines that have a part of a span."""
        number = self._number(start)
        found = []
        while number < len(self.lines) and self.lines[number].start < end:
            if start < self.lines[number].last:
                found.append(self.lines[number])
            number += 1
        return found

    def _number(self, point: int) -> int:
        return max(0, bisect_right(self._starts, point) - 1)


def kept_whole(passage: Passage, readings: Sequence[Word]) -> frozenset[int]:
    """Collect the points where no line may end: inside of short terms in English text, and of words under one ruby."""
    spans = [(word.start, word.end) for word in readings if word.end - word.start <= _WHOLE_WORD]
    if not passage.is_chinese:
        terms = [mark for mark in passage.marks if mark.is_hanzi]
        spans += [(term.start, term.end) for term in terms if term.end - term.start <= _WHOLE_TERM]
        long = [term for term in terms if term.end - term.start > _WHOLE_TERM]
        spans += [(word.start, word.end) for word in passage.words or () if any(t.start <= word.start and word.end <= t.end for t in long)]
    return frozenset(point for start, end in spans for point in range(start + 1, end))
