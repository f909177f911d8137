"""The columns of a page in the order of reading: a page is cut where a gutter begins and ends, and read from left to right between."""

from collections.abc import Iterator, Sequence

from glossreader.importers.articles.shape import ends_sentence
from glossreader.importers.pdf.gutters import Gutter, tallest_gutter
from glossreader.importers.pdf.lines import Column, column_of, rows_of
from glossreader.importers.pdf.runs import Run
from glossreader.importers.pdf.tables import table_of

_FILLED, _PROSE = 0.5, 9  # of the lines of a column of text reach its right edge; it is so many sizes wide
_RAGGED = 0.22  # of a column's width that a line may leave open
_ONE_LINE = 0.25  # sizes between the base lines of two cells; a box beside a text has its own
_WHOLE = 0.75  # of a gutter; words of one line stand nearer to each other
_INDENT, _SOME = 2.6, 0.2  # sizes; of the lines
_ALIGNED = 0.7  # of the rows of a table stand on one line with those of the next column
_FEWEST = 3  # rows of a table
_LARGE = 1.15  # times the running text
_MOST = 1_500  # runs; a page of a broadsheet has a third of it, a drawing made of letters has no columns
_DEEPEST = 40


def columns_of(runs: Sequence[Run], size: float, page: int, depth: int = 0) -> Iterator[Column]:
    """Give the columns and tables of a page, or a part of it; `size` is that of the running text."""
    if len(runs) > _MOST:
        yield column_of(runs, page)
        return
    across = _pull_quote(runs, size) if depth == 0 else []
    if across:
        runs = [run for run in runs if run not in across]
    gutter = tallest_gutter(runs, size) if depth < _DEEPEST else None
    if not gutter:
        if runs:
            yield column_of(runs, page)
        return
    upper = [run for run in runs if run.base < gutter.top]
    lower = [run for run in runs if run.base > gutter.bottom]
    inside = [run for run in runs if gutter.top <= run.base <= gutter.bottom]
    if _is_table(inside, gutter, size):
        above, rows, below = _trimmed(inside)
        yield from columns_of((*upper, *above), size, page, depth + 1)
        yield table_of(rows, size, page)
        yield from columns_of((*below, *lower), size, page, depth + 1)
        return
    yield from columns_of(upper, size, page, depth + 1)
    left = [run for run in inside if _is_left(run, gutter)]
    if across:
        yield from columns_of([run for run in left if run.base < across[0].base], size, page, depth + 1)
        yield column_of(across, page)
        left = [run for run in left if run.base > across[0].base]
    yield from columns_of(left, size, page, depth + 1)
    yield from columns_of([run for run in inside if not _is_left(run, gutter)], size, page, depth + 1)
    yield from columns_of(lower, size, page, depth + 1)


def _pull_quote(runs: Sequence[Run], size: float) -> list[Run]:
    """Find large lines across a gutter in whose middle they stand, while the text of the column to the left goes on below them."""
    large = [run for run in runs if run.size >= _LARGE * size]
    rest = [run for run in runs if run.size < _LARGE * size]
    gutter = tallest_gutter(rest, size) if large and rest else None
    if not gutter:
        return []
    left = [run for run in rest if run.right <= gutter.left + 1 and gutter.top <= run.base]
    crossing = [run for run in large if run.left < gutter.left and run.right > gutter.right and gutter.top < run.base < gutter.bottom]
    across = sorted((run for run in crossing if sum(other.base < run.base for other in left) >= _FEWEST), key=lambda run: run.base)
    above = [run for run in left if across and run.base < across[0].base]
    below = [run for run in left if across and run.base > across[-1].base]
    if not above or not below or ends_sentence(max(above, key=lambda run: run.base).text):
        return []
    return across if _goes_on(min(below, key=lambda run: run.base), min(run.left for run in left)) else []


def _goes_on(run: Run, edge: float) -> bool:
    """Whether a line goes on with a sentence; below a headline a byline or an indented line begins."""
    return not run.text[:1].isupper() and run.left - edge < run.size


def _is_left(run: Run, gutter: Gutter) -> bool:
    return (run.left + run.right) / 2 < (gutter.left + gutter.right) / 2


def _is_table(runs: Sequence[Run], gutter: Gutter, size: float) -> bool:
    """Whether cells stand on both sides: they share base lines, and do not fill their column as text does."""
    rows = rows_of(runs)
    parts = [([run for run in row if _is_left(run, gutter)], [run for run in row if not _is_left(run, gutter)]) for row in rows]
    least = _WHOLE * (gutter.right - gutter.left)
    before, after = [_spans(left, least)[-1] for left, _ in parts if left], [_spans(right, least)[0] for _, right in parts if right]
    before, after = _columns(before, size)[-1], _columns(after, size)[0]
    both = sum(bool(left and right) and abs(left[-1].base - right[0].base) < _ONE_LINE * size for left, right in parts)
    if _is_prose(before, size) and _is_prose(after, size):
        return False
    several = both >= 2 and max(len(row) for row in rows) >= 3
    return both >= _ALIGNED * min(len(before), len(after)) and (both >= _FEWEST or several)


def _spans(row: Sequence[Run], least: float) -> list[tuple[float, float]]:
    """Give from where to where the lines of a row go, whose words stand nearer to each other than `least`."""
    spans = [(row[0].left, row[0].right)]
    for run in row[1:]:
        if run.left - spans[-1][1] < least:
            spans[-1] = spans[-1][0], run.right
        else:
            spans.append((run.left, run.right))
    return spans


def _columns(spans: Sequence[tuple[float, float]], size: float) -> list[list[tuple[float, float]]]:
    """Gather the lines that begin at one edge, from left to right; a few that do not are in none."""
    columns: list[list[tuple[float, float]]] = []
    for span in sorted(spans):
        if columns and span[0] - columns[-1][0][0] <= _INDENT * size:
            columns[-1].append(span)
        else:
            columns.append([span])
    return [column for column in columns if len(column) >= _SOME * len(spans)] or [list(spans)]


def _is_prose(spans: Sequence[tuple[float, float]], size: float) -> bool:
    left = min(span[0] for span in spans)
    edges = sorted(span[1] for span in spans)
    right = edges[-1 - len(edges) // 10]
    filled = sum(span[1] >= right - _RAGGED * (right - left) for span in spans)
    return right - left >= _PROSE * size and filled >= _FILLED * len(spans)


def _trimmed(runs: Sequence[Run]) -> tuple[list[Run], list[Run], list[Run]]:
    """Part a table from lines above and below it that do not reach its second column."""
    rows = rows_of(runs)
    edge = min(run.left for row in rows for run in row)
    first = next(at for at, row in enumerate(rows) if len(row) > 1)
    last = max(at for at, row in enumerate(rows) if len(row) > 1)
    while last + 1 < len(rows) and rows[last + 1][0].left > edge + rows[last + 1][0].size:
        last += 1
    return (
        [run for row in rows[:first] for run in row],
        [run for row in rows[first : last + 1] for run in row],
        [run for row in rows[last + 1 :] for run in row],
    )
