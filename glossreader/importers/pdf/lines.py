"""Runs become lines: what stands beside each other in one column, a raised initial with the line that it begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from glossreader.importers.pdf.marks import is_item
from glossreader.importers.pdf.runs import WIDE, Run, is_space, is_wide

_SAME_LINE = 0.45  # sizes
_INITIAL, _INITIAL_LETTERS = 1.8, 2  # times the size of its line; with an opening quote
_ALIGNED, _INSET, _CLOSE = 0.35, 0.8, 1.8  # sizes
_RAGGED, _MOST = 0.2, 0.6  # of the width; of the lines
_MOST_INITIALS = 20  # of a column
_SOME, _ENOUGH = 0.15, 8  # of the lines; so many are needed to tell
_APART = 2.0  # sizes; entries that stand so far apart on one line are no words of a sentence


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a column, or a row of a table; points to the right and down.

    edges   from where to where the lines of its column go.
    reach   how far the lines of its block go to the right.
    face    whether its letters are as wide as hanzi, and the family of their font.
    cells   the cells of a table's row; empty for a line.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    italic: bool
    first_word: float
    page: int
    edges: tuple[float, float]
    reach: float
    face: tuple[bool, str] = (False, "")
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """Lines below each other, in the order of reading."""

    lines: tuple[Line, ...]


def column_of(runs: Sequence[Run], page: int) -> Column:
    """Make a column of runs without gutters between them."""
    usual = median(run.size for run in runs)
    initials = [run for run in runs if run.size >= _INITIAL * usual and _is_initial(run, runs)][:_MOST_INITIALS]
    rows = rows_of([run for run in runs if run not in initials] if initials else runs)
    edges = min(run.left for run in runs), max(run.right for run in runs)
    lines = list(_with_reach([_line(row, page, edges) for row in rows]))
    for initial in initials:
        lines = list(_with_initial(lines, initial))
    return Column(tuple(_with_inner_edges(lines)))


def _with_reach(lines: Sequence[Line]) -> Iterator[Line]:
    """Give lines the right edge that several of them reach; one that goes further, such as a signature, is none."""
    edges = sorted((line.right for line in lines), reverse=True)
    least = max(2, _SOME * len(lines)) if len(lines) >= _ENOUGH else 1
    size = min((line.size for line in lines), default=0)
    reach = next((edge for edge in edges if sum(edge - size <= other <= edge for other in edges) >= least), edges[0] if edges else 0)
    for line in lines:
        yield replace(line, reach=max(reach, line.right))


def _with_inner_edges(lines: Sequence[Line]) -> Iterator[Line]:
    """Give lines of an inset block, such as a quote, the right edge that they have themselves, its first line among them."""
    start = 0
    for at in range(1, len(lines) + 1):
        if at < len(lines) and _is_below(lines[at - 1], lines[at]) and abs(lines[at].left - lines[start].left) < _ALIGNED * lines[at].size:
            continue
        block = lines[start:at]
        right = max(line.right for line in block)
        if block[0].left - block[0].edges[0] >= _INSET * block[0].size and _is_filled(block, right):
            block = [replace(line, reach=right) for line in block]
        yield from block
        start = at


def _is_filled(block: Sequence[Line], right: float) -> bool:
    """Whether most lines of a block but its last go about as far to the right; the items of a list need not."""
    if sum(is_item(line.text) for line in block) > 1:
        return False
    filled = sum(right - line.right <= _RAGGED * (right - line.left) for line in block[:-1])
    return len(block) > 1 and filled >= _MOST * (len(block) - 1)


def _is_below(above: Line, line: Line) -> bool:
    return abs(line.size - above.size) < 0.1 * line.size and line.base - above.base < _CLOSE * line.size


def rows_of(runs: Sequence[Run]) -> list[list[Run]]:
    """Gather the runs that stand on one base line, from the top down, each row from left to right."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: run.base):
        last = rows[-1] if rows else None
        if last and run.base - last[0].base < _SAME_LINE * max(run.size, last[0].size):
            last.append(run)
        else:
            rows.append([run])
    return [sorted(row, key=lambda run: run.left) for row in rows]


def joined_text(row: Sequence[Run]) -> str:
    """Join runs on one line; what stands far apart is parted by two spaces."""
    parts = [row[0].text]
    for run, other in pairwise(row):
        gap = (other.left - run.right) / max(run.size, other.size)
        is_parted = gap > WIDE or is_space(run.text[-1], other.text[0], gap, chinese=True)
        parts += ["  " if gap > _APART else " " * is_parted, other.text]
    return "".join(parts)


def _line(row: Sequence[Run], page: int, edges: tuple[float, float]) -> Line:
    main = max(row, key=lambda run: len(run.text))
    return Line(
        text=joined_text(row),
        left=row[0].left,
        right=row[-1].right,
        base=main.base,
        size=main.size,
        bold=all(run.bold for run in row),
        italic=all(run.italic for run in row),
        first_word=row[0].first_word,
        page=page,
        edges=edges,
        reach=edges[1],
        face=main.face,
        cells=main.cells,
    )


def _is_initial(run: Run, runs: Sequence[Run]) -> bool:
    """Whether one or two letters hang over several lines to their right."""
    if len(run.text) > _INITIAL_LETTERS or not any(char.isalpha() for char in run.text):
        return False
    beside = [other for other in runs if other.left >= run.right - 1 and run.top - other.size < other.top and other.base <= run.bottom]
    return len(rows_of(beside)) >= 2 and all(run.size >= _INITIAL * other.size for other in beside)


def _with_initial(lines: Sequence[Line], initial: Run) -> Iterator[Line]:
    """Put an initial before the first line beside it; that and the others beside it begin where it does."""
    is_open = True
    for line in lines:
        if line.left < initial.right - 1 or not initial.top - line.size < line.base - 0.8 * line.size or line.base > initial.bottom:
            yield line
            continue
        gap = (line.left - initial.right) / line.size
        space = not is_wide(initial.text[-1]) and gap > 1 and not line.text[0].islower()
        text = initial.text + " " * space + line.text if is_open else line.text
        first_word = line.first_word + (initial.right - initial.left) * is_open
        yield replace(line, text=text, left=initial.left, first_word=first_word)
        is_open = False
