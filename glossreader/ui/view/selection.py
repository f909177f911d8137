"""What a reader selected: from one gap between characters to another, over passages."""

import re
from dataclasses import dataclass

from PySide6.QtGui import QTextLine

from glossreader.domain.page import Page
from glossreader.domain.term import Place
from glossreader.language.hanzi import HAN
from glossreader.ui.view.pointed import stop_at, stops
from glossreader.ui.view.sheet import Sheet

_LETTERS = re.compile(rf"(?:(?![{HAN}])[\w'’\-])+")
_WORD = re.compile(r"[\w'’\-]+|\s+|.", re.DOTALL)

Spot = tuple[int, int]  # passage, code point
Span = tuple[int, int, int]  # passage, start, end


@dataclass(frozen=True, slots=True)
class Selection:
    """Where it began and where it ends now; nothing is selected while both are the same."""

    anchor: Spot = (0, 0)
    head: Spot = (0, 0)

    def spans(self, page: Page) -> list[Span]:
        """Give the selected part of each passage, those without any left out."""
        (first, start), (last, end) = sorted((self.anchor, self.head))
        spans = []
        for passage in range(first, min(last, len(page.passages) - 1) + 1):
            length = len(page.passages[passage].text)
            span = (passage, start if passage == first else 0, min(end, length) if passage == last else length)
            if span[1] < span[2]:
                spans.append(span)
        return spans

    def text(self, page: Page) -> str:
        """Give what is copied: the source text, passages parted by an empty line."""
        return "\n\n".join(page.passages[passage].text[start:end] for passage, start, end in self.spans(page))

    def places(self, page: Page) -> tuple[Place, ...]:
        """Give the same as places of the article, without fields that no place can name."""
        spans = ((page.passages[passage].place, start, end) for passage, start, end in self.spans(page))
        return tuple(Place(block, start, end) for block, start, end in spans if block is not None)


def everything(page: Page) -> Selection:
    """Select the whole page."""
    last = len(page.passages) - 1
    return Selection((0, 0), (last, len(page.passages[last].text))) if page.passages else Selection()


def word_at(page: Page, spot: Spot) -> Selection:
    """Select the term or word at a code point, of hanzi or of letters."""
    number, point = spot
    passage = page.passages[number]
    if stop := stop_at(passage, point):
        return Selection((number, stop.start), (number, stop.end))
    for word in _WORD.finditer(passage.text):
        if word.start() <= point < word.end():
            return Selection((number, word.start()), (number, word.end()))
    return Selection(spot, spot)


def next_gap(page: Page, spot: Spot, by: int) -> Spot:
    """Give the next end of a word behind a spot, or the next beginning before it; the spot itself where there is none."""
    numbers = range(spot[0], len(page.passages)) if by > 0 else range(spot[0], -1, -1)
    for number in numbers:
        passage = page.passages[number]
        words = [(stop.start, stop.end) for stop in stops(passage)]
        words += [word.span() for word in _LETTERS.finditer(passage.text)]
        gaps = [(number, end if by > 0 else start) for start, end in words]
        beyond = [gap for gap in gaps if (gap > spot if by > 0 else gap < spot)]
        if beyond:
            return min(beyond) if by > 0 else max(beyond)
    return spot


def passage_at(page: Page, passage: int) -> Selection:
    """Select a whole passage."""
    return Selection((passage, 0), (passage, len(page.passages[passage].text)))


def gap_at(sheet: Sheet, x: float, y: float) -> Spot | None:
    """Give the gap between characters that is nearest to a point of the column; None on an empty page."""
    if not sheet.pieces:
        return None
    number = sheet.column.at(y)
    layout, passage = sheet.layout(number), sheet.pieces[number].passage
    inside = y - sheet.column.top(number)
    strip = min(layout.strips, key=lambda strip: max(strip.left - x, x - strip.left - strip.width), default=None)
    rows = [line for line in layout.lines if line.strip is strip]
    if not rows:
        return passage, layout.start
    line = next((row for row in reversed(rows) if row.top <= inside), rows[0])
    point = line.point(x, QTextLine.CursorPosition.CursorBetweenCharacters)
    return passage, min(point, line.last) if line.end < layout.end else point
