"""What is drawn on a page beside its letters: pictures, the rules of tables, and bullets that are no characters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in points, to the right and down."""

_LARGE = 36  # points; what is smaller is a rule or an ornament
_THIN, _SHORTEST = 2.6, 6  # points; a rule is so thin, and longer than a stroke of a letter
_DOT = 2, 9  # points; a bullet is no smaller and no larger
_ROUND = 1.5  # points between its height and its width
_CLOSE = 4.0  # points; two rules so near are the borders of two cells


@dataclass(frozen=True, slots=True)
class Grid:
    """The rules of a table: where its columns and its rows are parted, its outer edges among them."""

    columns: tuple[float, ...]
    rows: tuple[float, ...]

    def has(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.columns[0] <= x <= self.columns[-1] and self.rows[0] <= y <= self.rows[-1]


@dataclass(frozen=True, slots=True)
class Drawings:
    """What is drawn on one page; rules lie level."""

    pictures: tuple[Box, ...] = ()
    grids: tuple[Grid, ...] = ()
    dots: tuple[Box, ...] = ()
    rules: tuple[Box, ...] = ()


def drawings_of(pictures: Sequence[Box], paths: Sequence[Box]) -> Drawings:
    """Tell apart what the paths of a page draw; a large one is a picture."""
    large = [box for box in (*pictures, *paths) if min(box[2] - box[0], box[3] - box[1]) >= _LARGE]
    return Drawings(tuple(large), tuple(_grids(paths)), tuple(filter(_is_dot, paths)), tuple(filter(_is_rule, paths)))


def _is_rule(box: Box) -> bool:
    return box[3] - box[1] <= _THIN and box[2] - box[0] >= _LARGE


def _is_dot(box: Box) -> bool:
    width, height = box[2] - box[0], box[3] - box[1]
    return _DOT[0] <= width <= _DOT[1] and abs(height - width) <= _ROUND


def _grids(paths: Sequence[Box]) -> Iterator[Grid]:
    """Find rules that touch each other and part at least two columns and two rows."""
    rules = [rule for box in paths for rule in _rules(box)]
    for group in _touching(rules):
        columns = _merged((left + right) / 2 for left, top, right, bottom in group if bottom - top > right - left)
        rows = _merged((top + bottom) / 2 for left, top, right, bottom in group if bottom - top <= right - left)
        if len(columns) >= 3 and len(rows) >= 3:
            yield Grid(columns, rows)


def _rules(box: Box) -> Iterator[Box]:
    """Give a rule, or the four sides of the frame of a cell."""
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    if min(width, height) <= _THIN:
        if max(width, height) >= _SHORTEST:
            yield box
    elif width >= 2 * _SHORTEST and height >= _SHORTEST + _THIN:
        yield from ((left, top, left, bottom), (right, top, right, bottom), (left, top, right, top), (left, bottom, right, bottom))


def _touching(rules: Sequence[Box]) -> list[list[Box]]:
    """Gather rules whose frames touch, from the top down."""
    groups: list[tuple[Box, list[Box]]] = []
    for rule in sorted(rules, key=lambda rule: rule[1]):
        frame, members = rule, [rule]
        for other in [group for group in groups if _touch(group[0], rule)]:
            groups.remove(other)
            frame = min(frame[0], other[0][0]), min(frame[1], other[0][1]), max(frame[2], other[0][2]), max(frame[3], other[0][3])
            members = other[1] + members
        groups.append((frame, members))
    return [members for _, members in groups]


def _touch(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    along = min(one[3], other[3]) - max(one[1], other[1])
    return across >= -_CLOSE and along >= -_CLOSE


def _merged(places: Iterator[float]) -> tuple[float, ...]:
    """Take places that lie close for one."""
    merged: list[float] = []
    for place in sorted(places):
        if not merged or place - merged[-1] > _CLOSE:
            merged.append(place)
    return tuple(merged)
