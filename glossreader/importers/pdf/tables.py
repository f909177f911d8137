"""Tables: rows of cells between gutters; a cell of several lines stays one."""

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from glossreader.importers.pdf.drawings import Grid
from glossreader.importers.pdf.gutters import gutters_between
from glossreader.importers.pdf.joining import joined
from glossreader.importers.pdf.lines import Column, Line, joined_text, rows_of
from glossreader.importers.pdf.runs import Run

_CLOSE = 0.8  # of the usual distance between rows; what is closer goes on in a cell

_Row = list[list[Run]]
"""The runs of each cell, empty ones among them."""


def with_rows(runs: Sequence[Run], grids: Sequence[Grid]) -> list[Run]:
    """Put a row in the place of all that stands between two rules of a table; a drawing whose columns are empty is none."""
    rest = list(runs)
    for grid in grids:
        inside = [run for run in rest if grid.has((run.left + run.right) / 2, run.base - run.size / 3)]
        rows = [row for row in _ruled(inside, grid) if row.text.strip()]
        if len(rows) >= 2 and max(sum(map(bool, row.cells)) for row in rows) >= 2:
            rest = [*(run for run in rest if run not in inside), *rows]
    return rest


def _ruled(runs: Sequence[Run], grid: Grid) -> Iterator[Run]:
    rows: dict[int, list[Run]] = {}
    for run in runs:
        rows.setdefault(bisect(grid.rows, run.base - run.size / 3), []).append(run)
    for _, found in sorted(rows.items()):
        cells: dict[int, list[Run]] = {}
        for run in found:
            cells.setdefault(bisect(grid.columns, run.left + 1), []).append(run)
        texts = tuple(_cell(cells.get(at, ())) for at in range(1, len(grid.columns)))
        yield replace(
            max(found, key=lambda run: len(run.text)),
            text="\t".join(texts).rstrip("\t"),
            left=grid.columns[0],
            right=grid.columns[-1],
            base=max(run.base for run in found),
            bold=all(run.bold for run in found),
            cells=texts,
        )


def _cell(runs: Sequence[Run]) -> str:
    return joined([joined_text(row) for row in rows_of(runs)])


def table_of(runs: Sequence[Run], size: float, page: int) -> Column:
    """Make a table of the runs of its rows."""
    gutters = gutters_between(runs, size)
    parts = _apart([(gutter.left + gutter.right) / 2 for gutter in gutters], size)
    edges = min(run.left for run in runs), max(run.right for run in runs)
    rows = [_cells(row, parts) for row in rows_of(runs)]
    return Column(tuple(_line(group, page, edges) for group in _grouped(rows) if any(any(row) for row in group)))


def _apart(middles: Sequence[float], size: float) -> list[float]:
    """Take strips that are found twice, once for the upper rows and once for the lower, for one."""
    kept: list[float] = []
    for middle in middles:
        if not kept or middle - kept[-1] > size:
            kept.append(middle)
    return kept


def _cells(row: Sequence[Run], parts: Sequence[float]) -> _Row:
    cells: _Row = [[] for _ in range(len(parts) + 1)]
    for run in row:
        cells[sum((run.left + run.right) / 2 > part if run.left < part < run.right else run.left >= part for part in parts)].append(run)
    return cells


def _grouped(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """Gather the lines of each row: those that go on in its cells have nothing in the first one, or stand closer than rows do."""
    bases = [min(run.base for cell in row for run in cell) for row in rows]
    starts = [base for base, row in zip(bases, rows, strict=True) if row[0]]
    pitch = median([below - above for above, below in pairwise(starts)]) if len(starts) > 1 else 0
    group: list[_Row] = []
    for at, row in enumerate(rows):
        is_close = at > 0 and bases[at] - bases[at - 1] < _CLOSE * pitch
        if group and not (not row[0] or (is_close and not all(row))):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _line(group: Sequence[_Row], page: int, edges: tuple[float, float]) -> Line:
    cells = tuple(joined([joined_text(row[at]) for row in group if row[at]]) for at in range(len(group[0])))
    runs = [run for row in group for cell in row for run in cell]
    return Line(
        text="\t".join(cells),
        left=min(run.left for run in runs),
        right=max(run.right for run in runs),
        base=runs[0].base,
        size=max(run.size for run in runs),
        bold=all(run.bold for run in runs),
        italic=all(run.italic for run in runs),
        first_word=0,
        page=page,
        edges=edges,
        reach=edges[1],
        cells=cells,
    )
