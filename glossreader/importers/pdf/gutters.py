"""Gutters: upright strips of a page that no line crosses, with lines on both sides: between columns of text, or of a table."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from glossreader.importers.pdf.lines import rows_of
from glossreader.importers.pdf.runs import WIDE, Run

_ROWS = 2  # lines on either side
_NARROW, _MANY = 1.6, 4  # sizes; so narrow a strip may be a river of spaces, unless it has so many lines on both sides
_MARKERS = 0.7  # of the lines to the left of a gutter
_ALIGNED, _INDENT = 0.6, 2.6  # most lines right of a gutter begin at it, or an indent further
_MARKER = re.compile(
    r"[•◦▪‣●○■□◆◇►▸*–—·\-]|\W{0,1}(?:\d{1,3}|[ivxIVX]{1,5}|[a-zA-Z]|[一二三四五六七八九十]{1,3})\W{1,2}|\d{1,3}|[①-⑳]|第[零〇一二三四五六七八九十百千\d]{1,7}[条條章节節款编編](?:之[一二三四五六七八九十])?|\W?\d{1,3}(?:\.\d{1,2})*\.?"
)


@dataclass(frozen=True, slots=True)
class Gutter:
    """An empty strip: from left to right, from top to bottom in points.

    rows              how many lines the side with fewer has.
    follows_markers   whether bullets or numbers stand to its left.
    """

    left: float
    right: float
    top: float
    bottom: float
    rows: int
    follows_markers: bool


def is_marker(text: str) -> bool:
    """Whether a run is no more than a bullet or a number."""
    return _MARKER.fullmatch(text) is not None


def tallest_gutter(runs: Sequence[Run], size: float) -> Gutter | None:
    """Find the gutter with most lines beside it, but for those after bullets and numbers; `size` is that of the running text."""
    found = (gutter for gutter in _gutters(runs, size) if not gutter.follows_markers)
    return max(found, key=lambda gutter: (gutter.rows, gutter.bottom - gutter.top), default=None)


def gutters_between(runs: Sequence[Run], size: float) -> list[Gutter]:
    """Find all gutters, from left to right."""
    return sorted(_gutters(runs, size), key=lambda gutter: gutter.left)


def _gutters(runs: Sequence[Run], size: float) -> Iterator[Gutter]:
    ordered = sorted(runs, key=lambda run: run.base)
    found: list[Gutter] = []
    for left, run in _neighbours(ordered):
        if run.left - left.right < WIDE * size or any(_has(gutter, left, run) for gutter in found):
            continue
        strip = _grown(ordered, left.right, run.left, run, WIDE * size)
        if strip and (gutter := _counted(ordered, strip, size)):
            found.append(gutter)
            yield gutter


def _neighbours(ordered: Sequence[Run]) -> Iterator[tuple[Run, Run]]:
    """Give each run with the nearest one to its left that stands beside it."""
    start = 0
    for run in ordered:
        while ordered[start].bottom < run.top - 2 * run.size:
            start += 1
        beside: Run | None = None
        for other in islice(ordered, start, None):
            if other.base > run.base + 2 * run.size:
                break
            overlap = min(run.bottom, other.bottom) - max(run.top, other.top)
            if other.right <= run.left and overlap > 0.3 * run.size and (beside is None or other.right > beside.right):
                beside = other
        if beside is not None:
            yield beside, run


def _has(gutter: Gutter, left: Run, right: Run) -> bool:
    inside = gutter.top - right.size <= right.base <= gutter.bottom + right.size
    return inside and left.right <= gutter.left + 0.5 and right.left >= gutter.right - 0.5


def _grown(ordered: Sequence[Run], left: float, right: float, seed: Run, least: float) -> tuple[float, float, float, float] | None:
    """Let a gap grow up and down to the first line that leaves less than `least` of it."""
    reached = {}
    for step, lines in (
        (-1, [run for run in reversed(ordered) if run.base < seed.bottom]),
        (1, [run for run in ordered if run.base >= seed.bottom]),
    ):
        edge = seed.top if step < 0 else seed.bottom
        for run in lines:
            inner_left, inner_right = _trimmed(left, right, run)
            if inner_right - inner_left < least:
                break
            left, right = inner_left, inner_right
            edge = min(edge, run.top) if step < 0 else max(edge, run.bottom)
        reached[step] = edge
    return left, right, reached[-1], reached[1]


def _trimmed(left: float, right: float, run: Run) -> tuple[float, float]:
    """Take what a line covers from a gap; what is left is its wider side."""
    if run.right <= left or run.left >= right:
        return left, right
    before, after = run.left - left, right - run.right
    return (left, run.left) if before >= after else (run.right, right)


def _counted(ordered: Sequence[Run], strip: tuple[float, float, float, float], size: float) -> Gutter | None:
    """Make a gutter of a strip that has enough lines on both sides, those to its right beginning at it."""
    left, right, top, bottom = strip
    inside = [run for run in ordered if top <= run.base <= bottom]
    before = [run for run in inside if run.right <= left + 0.5]
    after = [run for run in inside if run.left >= right - 0.5]
    beside, near = [row[0] for row in rows_of(after)], [row[-1] for row in rows_of(before)]
    rows = min(len(near), len(beside))
    if rows < (_ROWS if right - left >= _NARROW * size else _MANY):
        return None
    markers = sum(is_marker(run.text) for run in near)
    edge = min(run.left for run in beside)
    starting = sum(run.left - edge <= _INDENT * size for run in beside)
    ending = sum(left - run.right <= _INDENT * size for run in near)
    if max(starting / len(beside), ending / len(near)) < _ALIGNED:
        return None
    return Gutter(
        left,
        right,
        min(run.top for run in (*before, *after)),
        max(run.bottom for run in (*before, *after)),
        rows,
        markers > _MARKERS * len(near),
    )
