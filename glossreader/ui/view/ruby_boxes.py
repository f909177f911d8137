"""Where the ruby of each word stands in the lines of a passage."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossreader.domain.page import Syllable, Word
from glossreader.ui.view.ruby import RubyFace
from glossreader.ui.view.strip import Line


@dataclass(frozen=True, slots=True)
class RubyBox:
    """The ruby of a word, or of its part in one line; x is its left, from the left of the column; height is the face's size."""

    line: Line
    start: int
    x: float
    width: float
    height: float
    syllables: tuple[Syllable, ...]


def ruby_boxes(lines: Sequence[Line], words: Sequence[Word], face: RubyFace) -> list[RubyBox]:
    """Centre all ruby over its hanzi; both in order."""
    boxes: list[RubyBox] = []
    number = 0
    for word in words:
        while number < len(lines) and lines[number].end <= word.start:
            number += 1
        boxes += [box for line in lines[number : number + 2] for box in _in_line(line, word, face)]
    return boxes


def _in_line(line: Line, word: Word, face: RubyFace) -> Iterator[RubyBox]:
    """Place the ruby of a word; if that is parted, the syllables go with their hanzi, or all over the first part if they cannot be told."""
    start, end = max(word.start, line.start), min(word.end, line.last)
    if start >= end:
        return
    syllables = word.syllables
    if len(syllables) == word.end - word.start:
        syllables = syllables[start - word.start : end - word.start]
    elif start > word.start:
        return
    left, right = line.span(start, end)
    width = sum(face.width(syllable.text) for syllable in syllables)
    yield RubyBox(line, start, (left + right - width) / 2, width, face.height, syllables)
