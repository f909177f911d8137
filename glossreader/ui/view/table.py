"""Rows of a table: their cells, and columns as wide as what stands in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from glossreader.domain.page import Page, Passage, Style

_BETWEEN = re.compile(r"\t|(?:^|(?<=\s))\|(?=\s|$)|$")  # a tab, or a bar that stands apart
_GAP = 20  # logical pixels between columns at 100 %
_LEAST = 3  # gaps: a column with its gap is no narrower
_ROWS = 300  # that a column's width is taken from


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a column's text stands, from the left of the page's column, in logical pixels."""

    left: float
    width: float


def cells(text: str) -> list[tuple[int, int]]:
    """Give the spans of a row's cells, without the spaces round them; empty ones are kept."""
    spans, reached = [], 0
    for part in _BETWEEN.finditer(text):
        spans.append(_trimmed(text, reached, part.start()))
        reached = part.end()
    return spans


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    inside = text[start:end]
    start += len(inside) - len(inside.lstrip())
    return start, max(start, start + len(inside.strip()))


def rows_of(page: Page, passage: int) -> range:
    """Give the passages of the table in which a row stands."""
    first, end = passage, passage + 1
    while first > 0 and page.passages[first - 1].style is Style.TABLE_ROW:
        first -= 1
    while end < len(page.passages) and page.passages[end].style is Style.TABLE_ROW:
        end += 1
    return range(first, end)


def slots(rows: Sequence[Passage], metrics: Sequence[QFontMetricsF], width: float, zoom: float) -> tuple[Slot, ...]:
    """Share the width of the page out to the columns of a table, none where it has too many; `metrics` are of the face of each row."""
    wishes: list[float] = []
    for row, face in list(zip(rows, metrics, strict=True))[:_ROWS]:
        for column, (start, end) in enumerate(cells(row.shown)):
            wishes += [0.0] * (column + 1 - len(wishes))
            wishes[column] = max(wishes[column], face.horizontalAdvance(row.shown[start:end]) + 1)
    gap = _GAP * zoom
    if len(wishes) * _LEAST * gap > width:
        return ()
    return tuple(_placed(_shared(wishes, width - gap * (len(wishes) - 1)), gap))


def _shared(wishes: Sequence[float], width: float) -> list[float]:
    """Give each column what it wishes, as far as there is room; the widest ones share what is left evenly."""
    given = list(wishes)
    left = max(width, 0.0)
    for rank, column in enumerate(sorted(range(len(wishes)), key=lambda column: wishes[column])):
        given[column] = min(wishes[column], left / (len(wishes) - rank))
        left -= given[column]
    return given


def _placed(widths: Sequence[float], gap: float) -> Iterator[Slot]:
    left = 0.0
    for width in widths:
        yield Slot(left, width)
        left += width + gap
