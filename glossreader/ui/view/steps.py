"""From word to word by keyboard: terms and words of hanzi are the stops, plain English is passed over."""

from collections.abc import Callable, Iterable, Iterator

from glossreader.ui.view.pointed import Stop, stops
from glossreader.ui.view.selection import Span
from glossreader.ui.view.sheet import Sheet


def step(sheet: Sheet, here: Span, by: int, fits: Callable[[Stop], bool] = lambda _: True) -> Span | None:
    """Find the next stop after a span, or before it where `by` is negative; None at the end of the page."""
    return next((span for span in _from(sheet, here[0], by, fits) if (span[:2] > here[:2] if by > 0 else span[:2] < here[:2])), None)


def step_term(sheet: Sheet, here: Span, by: int) -> Span | None:
    """Find the next mention of a term after a span, or before it."""
    return step(sheet, here, by, lambda stop: stop.mark is not None)


def _from(sheet: Sheet, passage: int, by: int, fits: Callable[[Stop], bool]) -> Iterator[Span]:
    count = len(sheet.page.passages)  # 0 while an article is on its way
    numbers = range(passage, count) if by > 0 else range(min(passage, count - 1), -1, -1)
    for number in numbers:
        here: Iterable[Stop] = stops(sheet.page.passages[number])
        for stop in here if by > 0 else reversed(list(here)):
            if fits(stop):
                yield number, stop.start, stop.end


def step_line(sheet: Sheet, here: Span, by: int) -> Span | None:
    """Find the stop nearest in x on the next line that has one, down or up."""
    number, line = sheet.line_of(here[0], here[1])
    if line is None:
        return None
    x = line.x(here[1])
    while 0 <= number < len(sheet.pieces):
        rows = [row for row in sheet.layout(number).lines if number != _number(sheet, here) or (row.top - line.top) * by > 0]
        for row in rows if by > 0 else reversed(rows):
            passage = sheet.pieces[number].passage
            inside = [stop for stop in stops(sheet.page.passages[passage]) if row.start <= stop.start < row.last]
            if inside:
                nearest = min(inside, key=lambda stop: abs(row.x(stop.start) - x))
                return passage, nearest.start, nearest.end
        number += by
    return None


def _number(sheet: Sheet, here: Span) -> int:
    return sheet.piece_of(here[0], here[1])
