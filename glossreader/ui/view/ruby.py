"""Pinyin over hanzi: which words get it, how wide it is, and the room that hanzi make for it.

Ruby is set by word and centred. Where it is wider than its hanzi, they are spaced out, half of it before and half behind each.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QStaticText

from glossreader.domain.page import Mark, Word
from glossreader.settings import Ruby
from glossreader.ui import theme
from glossreader.ui.view.breaks import is_wide

_NEAREST = 4.0  # logical pixels between two rubies
_ZHUYIN = re.compile("[\u3105-\u312f]")
_ZHUYIN_LIFT = 0.12  # of an em: so far its glyphs reach below the baseline of Latin letters
_OVERHANG = 0.22  # of an em: so far may ruby stand over a full-width neighbour that has none


class RubyFace:
    """The face of ruby at one size, with the syllables that were set in it before."""

    def __init__(self, face: theme.Face, zoom: float) -> None:
        self.font = face.font(zoom)
        metrics = QFontMetricsF(self.font)
        self.ascent = metrics.ascent()
        self.height = face.size * zoom
        self._metrics = metrics
        self._widths: dict[str, float] = {}
        self._set: dict[str, QStaticText] = {}
        self._lifts: dict[str, float] = {}

    def width(self, text: str) -> float:
        """Give the advance of a syllable, in logical pixels."""
        if (width := self._widths.get(text)) is None:
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        return width

    def word_width(self, word: Word) -> float:
        """Give the advance of a word's syllables together."""
        return sum(self.width(syllable.text) for syllable in word.syllables)

    def draw(self, painter: QPainter, x: float, baseline: float, text: str) -> None:
        """Paint a syllable with the painter's font and pen; a space before it only takes room."""
        bare = text.lstrip(" ")
        if (still := self._set.get(bare)) is None:
            still = self._set[bare] = QStaticText(bare)
            still.setTextFormat(Qt.TextFormat.PlainText)
            still.prepare(font=self.font)
            self._lifts[bare] = _ZHUYIN_LIFT * self.height if _ZHUYIN.search(bare) else 0.0
        indent = self.width(text) - self.width(bare) if len(bare) < len(text) else 0
        painter.drawStaticText(QPointF(x + indent, baseline - self.ascent - self._lifts[bare]), still)


@lru_cache(maxsize=32)
def ruby_face(face: theme.Face, zoom: float) -> RubyFace | None:
    """Give the face of ruby at a zoom; None where it would be too small to read."""
    return RubyFace(face, zoom) if face.size * zoom >= theme.LEAST_RUBY else None


def words_with_ruby(words: Sequence[Word], marks: Sequence[Mark], ruby: Ruby) -> tuple[Word, ...]:
    """Choose the words over which their pinyin stands: none, those inside terms, or all."""
    if ruby is Ruby.ALL_WORDS:
        return tuple(word for word in words if word.syllables)
    terms = [mark for mark in marks if mark.is_hanzi] if ruby is Ruby.TERMS else []
    return tuple(word for word in words if word.syllables and any(mark.start <= word.start and word.end <= mark.end for mark in terms))


@dataclass(slots=True)
class _Room:
    """What a word's hanzi have to spare at each side of its ruby, negative where the ruby is wider, and what is wanted there."""

    word: Word
    spare: float
    before: float = float("-inf")
    behind: float = float("-inf")


def spaces(text: str, words: Sequence[Word], face: RubyFace, em: float) -> Mapping[int, float]:
    """Say how much room follows a character beyond its width, in logical pixels, so that no ruby touches its neighbour."""
    rooms = [_Room(word, ((word.end - word.start) * em - face.word_width(word)) / 2) for word in words]
    for before, after in zip([None, *rooms], [*rooms, None], strict=True):
        _part(text, before, after, em)
    spaces: defaultdict[int, float] = defaultdict(float)
    for room in rooms:
        _spread(spaces, room)
    return spaces


def _part(text: str, before: _Room | None, after: _Room | None, em: float) -> None:
    """Ask two neighbours for the room between their rubies: the one that has less of it gives way."""
    if before and after:
        between = text[before.word.end : after.word.start]
        if len(between) < 2 and not any(is_wide(char) for char in between):
            most = _NEAREST + em * _OVERHANG
            before.behind = _NEAREST - min(max(after.spare, _NEAREST / 2), most)
            after.before = _NEAREST - min(max(before.spare, _NEAREST / 2), most)
            return
    if before:
        before.behind = -em * _OVERHANG
    if after:
        after.before = -em * _OVERHANG


def _spread(spaces: defaultdict[int, float], room: _Room) -> None:
    """Space the hanzi out evenly by what both sides want, and put the rest between the words."""
    start, end = room.word.start, room.word.end
    before, behind = max(0.0, room.before - room.spare), max(0.0, room.behind - room.spare)
    both = min(before, behind)
    each = 2 * both / (end - start)
    for index in range(start, end - 1):
        spaces[index] += each
    spaces[end - 1] += each / 2 + behind - both
    if start:
        spaces[start - 1] += each / 2 + before - both
