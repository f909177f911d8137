"""A page as its reader holds it: turned so that its lines run from left to right and follow each other downwards."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from glossreader.importers.pdf.glyphs import Mark, Style
from glossreader.language.hanzi import count_han, is_han

_ABOVE, _MIDDLE = 0.88, 0.38  # of a hanzi's square: its base line below its top, and below its middle
_NEXT = 1.6  # sizes from a glyph to the next one of its line
_BESIDE = 0.3  # sizes
_ENOUGH = 8  # pairs of hanzi that stand below each other


class Glyph(NamedTuple):
    """One character where a reader sees it: points to the right and down, as its text runs; `spaced` if a space stands before it."""

    char: str
    left: float
    right: float
    base: float
    style: Style
    spaced: bool


class Stray(NamedTuple):
    """A line that does not run as its page does: a stamp in the margin, DRAFT across the page, a page number beside vertical lines."""

    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands on a page, in the order of the file; width and height in points, turned as its text is.

    upright   whether hanzi stand below each other, in lines from right to left (直排).
    """

    glyphs: Sequence[Glyph]
    strays: Sequence[Stray]
    width: float
    height: float
    upright: bool = False


def turned(marks: Sequence[Mark], box: tuple[float, float, float, float]) -> Setting:
    """Turn a page's glyphs by its main direction; `box` is left, bottom, right, top of the page."""
    turns = Counter(mark.turn for mark in marks if mark.turn is not None)
    main = turns.most_common(1)[0][0] if turns else 0
    straight = [mark for mark in marks if mark.turn == main]
    strays = [mark for mark in marks if mark.turn != main]
    width, height = box[2] - box[0], box[3] - box[1]
    if main == 0 and _is_upright(straight):
        upright, across = _parted(straight)
        glyphs = [_set_upright(mark, box) for mark in upright]
        return Setting(glyphs, (*_lines(across), *_lines(strays)), height, width, upright=True)
    if main == 0:
        left, top = box[0], box[3]
        glyphs = [
            Glyph(char, start - left, end - left, top - y, style, spaced) for char, start, _, end, _, _, y, style, _, spaced in straight
        ]
        return Setting(glyphs, _lines(strays), width, height)
    return Setting([_turned(mark, main, box) for mark in straight], _lines(strays), *((height, width) if main % 2 else (width, height)))


def _turned(mark: Mark, turn: int, box: tuple[float, float, float, float]) -> Glyph:
    left, bottom, right, top = box
    if turn == 1:
        return Glyph(mark.char, mark.bottom - bottom, mark.top - bottom, mark.x - left, mark.style, mark.spaced)
    if turn == 2:
        return Glyph(mark.char, right - mark.right, right - mark.left, mark.y - bottom, mark.style, mark.spaced)
    return Glyph(mark.char, top - mark.top, top - mark.bottom, right - mark.x, mark.style, mark.spaced)


def _set_upright(mark: Mark, box: tuple[float, float, float, float]) -> Glyph:
    """Lay a vertical line down: its top becomes the left end, the line to its left the one below."""
    size, middle, above = mark.style.size, (mark.left + mark.right) / 2, box[3] - mark.y
    return Glyph(mark.char, above - _ABOVE * size, above + (1 - _ABOVE) * size, box[2] - middle + _MIDDLE * size, mark.style, mark.spaced)


def _is_upright(marks: Sequence[Mark]) -> bool:
    text = "".join([mark.char for mark in marks])
    if text.isascii() or count_han(text) <= _ENOUGH:
        return False
    steps = Counter(_step(mark, below) for mark, below in pairwise(marks) if is_han(mark.char) and is_han(below.char))
    return steps["down"] >= _ENOUGH and steps["down"] > steps["right"]


def _step(mark: Mark, other: Mark) -> str:
    """Tell how a line goes on from one glyph to the next of the file."""
    size = max(mark.style.size, other.style.size)
    if abs(other.left - mark.left) < _BESIDE * size and 0 < mark.y - other.y < _NEXT * size:
        return "down"
    return "right" if abs(other.y - mark.y) < _BESIDE * size and 0 < other.left - mark.left < _NEXT * size else "away"


def _parted(marks: Sequence[Mark]) -> tuple[list[Mark], list[Mark]]:
    """Part a page of vertical lines from what is set across: lines from left to right, and figures by themselves."""
    steps = ["away", *(_step(mark, other) for mark, other in pairwise(marks)), "away"]
    upright: list[Mark] = []
    across: list[Mark] = []
    for mark, beside in zip(marks, pairwise(steps), strict=True):
        is_across = "down" not in beside and ("right" in beside or mark.char.isascii())
        (across if is_across else upright).append(mark)
    return upright, across


def _lines(marks: Sequence[Mark]) -> tuple[Stray, ...]:
    """Make a line of glyphs that follow each other in the file without a leap."""
    lines: list[list[Mark]] = []
    for mark in marks:
        size = mark.style.size
        near = lines and abs(mark.x - lines[-1][-1].x) < 2 * _NEXT * size and abs(mark.y - lines[-1][-1].y) < 2 * _NEXT * size
        lines.append([mark]) if not near else lines[-1].append(mark)
    return tuple(Stray("".join(" " * mark.spaced + mark.char for mark in line).strip(), line[0].style) for line in lines)
