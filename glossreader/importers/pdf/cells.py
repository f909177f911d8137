"""Cells of a table without rules that stand as near to each other as words: they begin where cells of the rows above and below do."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from glossreader.importers.pdf.lines import rows_of
from glossreader.importers.pdf.runs import WIDE, Run

_SAME = 0.7  # points between two edges that are one
_NEXT = 2.6  # sizes from one row to the next
_FEWEST, _FEW = 3, 12  # rows of a table; more of them may be columns of text, below a line across both
_ROOM = 1.7  # sizes that are left before an edge: a gutter of two rows is as wide
_MOST = 1_500  # runs of a page
_MANY, _WIDER = 8, 1.2  # words; times the usual gap
_ALIKE = 0.05  # of the size

_Row = list[Run]


def with_cells_apart(runs: Sequence[Run]) -> list[Run]:
    """Part what goes over the edge of a column of cells at a word that begins right at it, as cells in the next rows do after a gap."""
    if len(runs) > _MOST:
        return list(runs)
    rows = rows_of(runs)
    for edge, seeds in _edges(rows):
        for block in _blocks(rows, edge, seeds):
            for at in block:
                rows[at] = list(_parted(rows[at], edge))
    return [run for row in rows for run in row]


def _edges(rows: Sequence[_Row]) -> list[tuple[float, set[int]]]:
    """Find where cells begin after a wide gap, and in which rows."""
    begun = sorted(
        (run.left, at) for at, row in enumerate(rows) for before, run in pairwise(row) if run.left - before.right >= WIDE * run.size
    )
    edges: list[tuple[float, set[int]]] = []
    for left, at in begun:
        if edges and left - edges[-1][0] <= _SAME:
            edges[-1][1].add(at)
        else:
            edges.append((left, {at}))
    return edges


def _blocks(rows: Sequence[_Row], edge: float, seeds: set[int]) -> Iterator[range]:
    """Give rows below each other of which each has a cell at an edge, or nothing over it, and at least one is to be parted."""
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and (end in seeds or _is_open(rows[end], edge)) and (end == at or _is_next(rows[end - 1], rows[end])):
            end += 1
        inside = [row for row in range(at, end) if row in seeds]
        parted = [row for row in range(at, end) if any(_word_at(run, edge) for run in rows[row])]
        if (
            inside
            and parted
            and len({*inside, *parted}) >= _FEWEST
            and (len(inside) <= _FEW or inside[0] < parted[0] <= parted[-1] < inside[-1])
        ):
            yield range(min(inside[0], parted[0]), max(inside[-1], parted[-1]) + 1)
        at = max(end, at + 1)


def _is_open(row: _Row, edge: float) -> bool:
    return all(run.right <= edge + _SAME or run.left >= edge - _SAME or _word_at(run, edge) for run in row)


def _is_next(above: _Row, row: _Row) -> bool:
    size = row[0].size
    return row[0].base - above[0].base <= _NEXT * size and abs(above[0].size - size) <= _ALIKE * size


def _word_at(run: Run, edge: float) -> tuple[float, float, int] | None:
    found = next((word for word in run.words if abs(word[0] - edge) <= _SAME), None)
    return None if found and _is_of_sentence(run, found) else found


def _is_of_sentence(run: Run, word: tuple[float, float, int]) -> bool:
    """Whether a word stands among many others no further apart than they, as in running text above a table."""
    gaps = [left - end for left, end, _ in run.words]
    return len(gaps) >= _MANY and word[0] - word[1] <= _WIDER * median(gaps)


def _parted(row: _Row, edge: float) -> Iterator[Run]:
    for run in row:
        if word := _word_at(run, edge):
            yield from _at_word(run, word, edge)
        else:
            yield _before(run, edge)


def _at_word(run: Run, word: tuple[float, float, int], edge: float) -> Iterator[Run]:
    left, end, place = word
    yield _before(replace(run, text=run.text[:place].rstrip(), right=end, words=tuple(each for each in run.words if each[2] < place)), edge)
    rest = tuple((x, before, at - place) for x, before, at in run.words if at > place)
    yield replace(run, text=run.text[place:], left=left, first_word=(rest[0][1] if rest else run.right) - left, words=rest)


def _before(run: Run, edge: float) -> Run:
    """Leave the room before an edge that gutters have."""
    if run.left < edge - _SAME and edge - _ROOM * run.size < run.right <= edge + _SAME:
        return replace(run, right=max(run.left + _SAME, edge - _ROOM * run.size))
    return run
