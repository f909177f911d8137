"""A passage, or a piece of a very long one, as it is set: its lines, and the ruby over them."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from glossreader.domain.page import Passage, Word
from glossreader.ui.view.ruby import spaces
from glossreader.ui.view.ruby_boxes import RubyBox, ruby_boxes
from glossreader.ui.view.setting import Setting
from glossreader.ui.view.strip import Line, Strip

_WHOLE_TERM = 6  # hanzi; longer terms part between their words
_WHOLE_WORD = 4  # hanzi; so that its ruby stays one


class PassageLayout:
    """The lines of one piece of a passage, `passage.shown[start:end]`, and what stands over them."""

    def __init__(self, passage: Passage, start: int, end: int, setting: Setting, width: int, readings: Sequence[Word]) -> None:
        self.passage, self.setting, self.width = passage, setting, width
        self.start, self.end = start, end
        self.readings = [word for word in readings if start <= word.start and word.end <= end] if setting.ruby else []
        self.strips: list[Strip] = []
        self.lines = self._lay(spaces(passage.shown, self.readings, setting.ruby, setting.em) if setting.ruby else {})
        self.height = max((line.top for line in self.lines), default=0) + setting.pitch

    def _lay(self, room: Mapping[int, float]) -> list[Line]:
        setting = self.setting
        strip = Strip(self.passage.shown[self.start : self.end], self.start, setting, room)
        self.strips.append(strip)
        return strip.lay(setting, setting.indent, max(self.width - setting.indent, setting.em), kept_whole(self.passage, self.readings))

    @cached_property
    def rubies(self) -> list[RubyBox]:
        """All ruby of the piece, in order."""
        return ruby_boxes(self.lines, self.readings, self.setting.ruby) if self.setting.ruby else []

    def line_of(self, point: int) -> Line | None:
        """Give the line in which a code point stands, the last one for what stands behind all."""
        return next((line for line in self.lines if line.start <= point < line.end), self.lines[-1] if self.lines else None)

    def lines_of(self, start: int, end: int) -> list[Line]:
        """Give the lines that have a part of a span."""
        return [line for line in self.lines if line.start < end and start < line.last]


def kept_whole(passage: Passage, readings: Sequence[Word]) -> frozenset[int]:
    """Collect the points where no line may end: inside of short terms in English text, and of words under one ruby."""
    spans = [(word.start, word.end) for word in readings if word.end - word.start <= _WHOLE_WORD]
    if not passage.is_chinese:
        terms = [mark for mark in passage.marks if mark.is_hanzi]
        spans += [(term.start, term.end) for term in terms if term.end - term.start <= _WHOLE_TERM]
        long = [term for term in terms if term.end - term.start > _WHOLE_TERM]
        spans += [(word.start, word.end) for word in passage.words or () if any(t.start <= word.start and word.end <= t.end for t in long)]
    return frozenset(point for start, end in spans for point in range(start + 1, end))
