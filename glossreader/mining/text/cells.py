"""Cells: a text that is a row of a table, parted by tabs or bars."""

from dataclasses import dataclass

from glossreader.mining.text.line import line_start
from glossreader.mining.text.quotes import inner


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row: where its text is, and its column, counted from 0."""

    start: int
    end: int
    column: int


def find_cells(text: str) -> tuple[Cell, ...]:
    """Part a row at its tabs or, when it has none, at its bars; a bar at the beginning of the line opens the first cell."""
    mark = "\t" if "\t" in text else "|"
    first = 1 if text.startswith(mark) else line_start(text)
    cells: list[Cell] = []
    while first <= len(text):
        stop = text.find(mark, first)
        stop = len(text) if stop < 0 else stop
        start, end = inner(text, first, stop)
        cells.append(Cell(start, end, len(cells)))
        first = stop + 1
    return tuple(cells)
