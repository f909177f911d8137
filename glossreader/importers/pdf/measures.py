"""What is usual in a document: the size of its text, the distance of its lines, whether its paragraphs begin with an indent."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from glossreader.importers.pdf.drawings import Drawings
from glossreader.importers.pdf.lines import Column, Line
from glossreader.importers.pdf.marks import is_item
from glossreader.importers.pdf.runs import is_wide

_LEADING = 1.25  # sizes, where nothing tells
_LARGER, _SLIGHTLY, _SMALLER = 1.1, 1.04, 0.93  # times the running text; what is slightly larger stands out in another font
_INDENT, _DEEPEST = 0.8, 4.5  # sizes
_FREE, _FREE_WIDE = 0.5, 1.7  # sizes that a line may leave open though the next word would fit: no comma begins a line of hanzi
_SHORT = 0.7  # of the width of a column
_NEAR = 2.0  # sizes from a picture to its caption
_SAME = 0.06  # of a size
_MANY = 0.12  # of the lines of indented text begin a paragraph, at the least


@dataclass(frozen=True, slots=True)
class Measures:
    """The usual of a document.

    size, bold   how most text is set.
    leadings     the distance of lines of each size, in points.
    indented     whether paragraphs begin with an indent.
    faces        the family of most text in Latin letters (False) and in hanzi (True).
    drawings     for each page, what is drawn on it.
    """

    size: float
    bold: bool
    leadings: dict[float, float]
    indented: bool
    faces: dict[bool, str]
    drawings: Sequence[Drawings]

    def leading(self, line: Line) -> float:
        """Give the usual distance of lines of this size."""
        return self.leadings.get(_rounded(line.size), _LEADING * line.size)

    def is_larger(self, line: Line) -> bool:
        """Whether a line is larger than running text."""
        return line.size >= _LARGER * self.size

    def is_smaller(self, line: Line) -> bool:
        """Whether a line is smaller than running text."""
        return line.size <= _SMALLER * self.size

    def is_at_picture(self, first: Line, last: Line) -> bool:
        """Whether lines stand right below or above a picture, or in its frame."""
        near = _NEAR * first.size
        for left, top, right, bottom in self.drawings[first.page].pictures:
            beside = max(left, first.left) < min(right, max(first.right, last.right))
            below, above = first.base - first.size - bottom, top - last.base
            if beside and (-first.size <= below <= near or -first.size <= above <= near):
                return True
        return False

    def is_below_rule(self, above: Line, line: Line) -> bool:
        """Whether a short rule stands between two lines, as above footnotes."""
        width = line.edges[1] - line.edges[0]
        return any(
            above.base < top < line.base and right - left < _SHORT * width and abs(left - line.left) < 2 * line.size
            for left, top, right, _ in self.drawings[line.page].rules
        )

    def stands_out(self, line: Line) -> bool:
        """Whether a line is larger or heavier than running text, or slightly larger and in another font."""
        if self.is_larger(line) or (line.bold and not self.bold and not self.is_smaller(line)):
            return True
        usual = self.faces.get(line.face[0], line.face[1])
        return line.size >= _SLIGHTLY * self.size and line.face[1] != usual


def measures_of(columns: Sequence[Column], size: float, drawings: Sequence[Drawings]) -> Measures:
    """Measure a document whose text has this size."""
    weights: Counter[bool] = Counter()
    gaps: dict[float, Counter[float]] = {}
    faces: Counter[tuple[bool, str]] = Counter()
    indents = full = 0
    for column in columns:
        for above, line, below in zip(
            column.lines[:-1], column.lines[1:], (*column.lines[2:], *[None] * bool(column.lines[1:])), strict=True
        ):
            if not is_same_size(above, line) or above.cells or line.cells:
                continue
            gaps.setdefault(_rounded(line.size), Counter())[_rounded(line.base - above.base)] += 1
            if _rounded(line.size) == _rounded(size):
                weights[line.bold] += len(line.text)
                faces[line.face] += len(line.text)
                is_back = below is not None and below.left < line.left - _INDENT / 2 * line.size
                indents += is_back and is_indented(line) and not is_indented(above) and not is_item(line.text)
                full += 1
    leadings = {size: _usual(counts) for size, counts in gaps.items() if counts.total() >= 3}
    return Measures(
        size,
        weights[True] > weights[False],
        leadings,
        indents >= 2 and indents >= _MANY * full / 2,
        dict(reversed([face for face, _ in faces.most_common()])),
        drawings,
    )


def is_same_size(line: Line, other: Line) -> bool:
    """Whether two lines are set in one size."""
    return abs(line.size - other.size) <= _SAME * max(line.size, other.size)


def is_indented(line: Line) -> bool:
    """Whether a line begins an indent further than its column."""
    return _INDENT * line.size <= line.left - line.edges[0] <= _DEEPEST * line.size


def ends_early(line: Line, first_word: float) -> bool:
    """Whether a line was ended before its right edge: the next word would have fitted."""
    slack = _FREE_WIDE if is_wide(line.text[-1]) else _FREE
    return line.right + 0.25 * line.size + first_word + slack * line.size < line.reach


def _usual(counts: Counter[float]) -> float:
    """Give the commonest distance; of equals, the smaller."""
    return max(counts.items(), key=lambda item: (item[1], -item[0]))[0]


def _rounded(points: float) -> float:
    return round(2 * points) / 2
