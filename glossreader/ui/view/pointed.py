"""What stands under the mouse: a term, a word, or a single hanzi."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QTextLine

from glossreader.domain.page import Mark, Passage
from glossreader.language.hanzi import is_han
from glossreader.ui.view.passage_layout import PassageLayout
from glossreader.ui.view.sheet import Sheet
from glossreader.ui.view.strip import Line

_ABOVE, _BELOW = 1.3, 0.47  # of an em, from the baseline: the wash under English
_CHINESE_ABOVE, _CHINESE_BELOW = 1.0, 0.42
_RUBY_ABOVE = 1.25  # of the ruby's size, over its baseline
_SIDE = 2  # logical pixels that a wash is wider than its word


@dataclass(frozen=True, slots=True)
class Pointed:
    """A word of the page that the mouse or the keyboard is at: `text[start:end]` of a passage, in code points.

    gloss, mention  of the term, as in `Mark`; None where a plain word is meant.
    text            as the source has it.
    line            the part of it in the line that is pointed at, in the view's coordinates.
    """

    passage: int
    start: int
    end: int
    gloss: int | None
    mention: int | None
    text: str
    line: QRect
    by_keyboard: bool = False


@dataclass(frozen=True, slots=True)
class Stop:
    """A word that can be pointed at: the span of a mark, of a word, or of one hanzi."""

    start: int
    end: int
    mark: Mark | None = None


def stop_at(passage: Passage, point: int) -> Stop | None:
    """Find the word at a code point: the longest mark over it, else the word of hanzi, else the single one."""
    marks = [mark for mark in passage.marks if mark.start <= point < mark.end]
    if marks:
        mark = max(marks, key=lambda mark: mark.end - mark.start)
        return Stop(mark.start, mark.end, mark)
    for word in passage.words or ():
        if word.start <= point < word.end:
            return Stop(word.start, word.end)
    return Stop(point, point + 1) if point < len(passage.text) and is_han(passage.shown[point]) else None


def stops(passage: Passage) -> list[Stop]:
    """List the words of a passage that the keyboard stops at: terms, and hanzi between them."""
    found = list(_marked(passage))
    reached = 0
    spans = [(stop.start, stop.end) for stop in found]
    for word in passage.words or ():
        while reached < len(spans) and spans[reached][1] <= word.start:
            reached += 1
        if reached == len(spans) or word.end <= spans[reached][0]:
            found.append(Stop(word.start, word.end))
    return sorted(found, key=lambda stop: stop.start)


def _marked(passage: Passage) -> Iterator[Stop]:
    """Yield the marks that no longer one covers."""
    end = -1
    for mark in sorted(passage.marks, key=lambda mark: (mark.start, -mark.end)):
        if mark.end > end:
            end = mark.end
            yield Stop(mark.start, mark.end, mark)


def wash(layout: PassageLayout, line: Line, start: int, end: int) -> QRectF:
    """Give the ground of a span in one line, its ruby included, from the top of the piece and the left of the column."""
    setting = layout.setting
    left, right = line.span(start, end)
    above, below = (_CHINESE_ABOVE, _CHINESE_BELOW) if setting.is_chinese else (_ABOVE, _BELOW)
    top = max(line.baseline - above * setting.em, line.top)
    bottom = line.baseline + below * setting.em
    if rubies := [box for box in layout.rubies_in(line) if start <= box.start < end]:
        top = line.baseline - setting.rise - _RUBY_ABOVE * rubies[0].height
        left, right = min(left, rubies[0].x), max(right, rubies[-1].x + rubies[-1].width)
    return QRectF(left - _SIDE, top, right - left + 2 * _SIDE, min(bottom, line.top + setting.pitch + 1) - top)


def spot_at(sheet: Sheet, x: float, y: float) -> tuple[int, Line, int] | None:
    """Find piece, line and code point at a point of the column; None between lines, words and passages."""
    number = sheet.column.at(y) if sheet.pieces else -1
    if number < 0 or not sheet.column.top(number) <= y < sheet.column.bottom(number):
        return None
    layout = sheet.layout(number)
    inside = y - sheet.column.top(number)
    for line in layout.lines:
        if line.top <= inside < line.top + layout.setting.pitch and line.start < line.last:
            left, right = line.span(line.start, line.last)
            if left <= x <= right:
                point = line.point(x, QTextLine.CursorPosition.CursorOnCharacter)
                return (number, line, point) if point < line.last else None
    return None


def point_at(sheet: Sheet, x: float, y: float) -> Pointed | None:
    """Find the word at a point of the column; its line is in the same coordinates."""
    spot = spot_at(sheet, x, y)
    if spot is None:
        return None
    number, line, point = spot
    stop = stop_at(sheet.page.passages[sheet.pieces[number].passage], point)
    return describe(sheet, number, line, stop) if stop else None


def describe(sheet: Sheet, number: int, line: Line, stop: Stop) -> Pointed:
    """Describe a word, with the part of it in a line of a piece."""
    passage = sheet.pieces[number].passage
    box = wash(sheet.layout(number), line, stop.start, stop.end).translated(0, sheet.column.top(number))
    mark = stop.mark
    text = sheet.page.passages[passage].text[stop.start : stop.end]
    return Pointed(passage, stop.start, stop.end, mark.gloss if mark else None, mark.mention if mark else None, text, box.toAlignedRect())


def moved(found: Pointed, by: QPoint, *, by_keyboard: bool = False) -> Pointed:
    """Give the same with its line in other coordinates."""
    line = found.line.translated(by)
    return Pointed(found.passage, found.start, found.end, found.gloss, found.mention, found.text, line, by_keyboard)
