"""Glyphs become runs: what stands on one base line without a wide gap; where no space was written, the gap between words tells it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from statistics import median

from glossreader.importers.pdf.drawings import Box, Grid
from glossreader.importers.pdf.fillings import with_fillings
from glossreader.importers.pdf.setting import Glyph, Setting
from glossreader.language.hanzi import count_han

WIDE = 0.7  # sizes; a gap that may part columns
_BACK = 0.6  # sizes; an accent or a kerned glyph goes back as far
_SPACE = 0.15  # sizes; the narrowest space of a justified line
_WORD = 0.18  # sizes; the narrowest gap between two cells
_TRACKED = 0.08  # sizes; letters of a spaced-out heading stand further apart than that
_AUTOSPACE = 0.45  # sizes; what programs put between hanzi and Latin letters where nobody wrote a space
_SHIFT = 0.5  # sizes; a raised figure belongs to its line
_ALIKE = 0.56  # of the size of a letter, a raised figure has; a raised initial is larger than twice its line
_MOST_DOTS = 200  # of a page; a chart has more
_AFTER_DOT = 3.0  # sizes from a bullet to its text
_LATIN = re.compile(r"[A-Za-z]")
_FULL_WIDTH = re.compile("[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\U00020000-\U0003fffd]")
_LETTERS_A_HANZI = 3


@dataclass(frozen=True, slots=True)
class Run:
    """Text on one base line; points to the right and down.

    size         of most of it; bold and italic where all of it is.
    first_word   how wide its first word is, which did not fit on the line before.
    face         whether its letters are as wide as hanzi, and the family of their font.
    cells        the cells of a row between rules; empty for text.
    words        where its words but the first begin, for what may be cells: x, the end of what stands before, place in the text.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    italic: bool
    first_word: float
    face: tuple[bool, str] = (False, "")
    cells: tuple[str, ...] = ()
    words: tuple[tuple[float, float, int], ...] = ()

    @property
    def top(self) -> float:
        """About where its letters begin."""
        return self.base - 0.8 * self.size

    @property
    def bottom(self) -> float:
        """About where its letters end."""
        return self.base + 0.2 * self.size


@cache
def is_wide(char: str) -> bool:
    """Whether a character is as wide as a hanzi."""
    return _FULL_WIDTH.match(char) is not None


def runs_of(setting: Setting, grids: Sequence[Grid] = ()) -> list[Run]:
    """Part the glyphs of a page into runs, and put what the file set in pieces together again; no run goes over a rule of a table."""
    chinese = _is_chinese(setting.glyphs)
    found = [run for glyphs in with_fillings(list(_stretches(setting.glyphs, grids))) if (run := _run(glyphs, chinese=chinese)).text]
    return _together(found, grids, chinese=chinese)


def _is_chinese(glyphs: Sequence[Glyph]) -> bool:
    text = "".join(glyph.char for glyph in glyphs)
    return count_han(text) * _LETTERS_A_HANZI > len(_LATIN.findall(text))


def _stretches(glyphs: Sequence[Glyph], grids: Sequence[Grid]) -> Iterator[Sequence[Glyph]]:
    start = 0
    for index in range(1, len(glyphs)):
        above, glyph = glyphs[index - 1], glyphs[index]
        size = max(above.style.size, glyph.style.size)
        is_alike = min(above.style.size, glyph.style.size) > _ALIKE * size
        near = -_BACK * size <= glyph.left - above.right < WIDE * size
        is_parted = near and bool(grids) and _is_parted(above.right, glyph.left, glyph.base, grids)
        if not (is_alike and near and abs(glyph.base - above.base) < _SHIFT * size) or is_parted:
            yield glyphs[start:index]
            start = index
    if glyphs:
        yield glyphs[start:]


def _is_parted(left: float, right: float, base: float, grids: Sequence[Grid]) -> bool:
    """Whether an upright rule of a table stands between two glyphs."""
    start, end = min(left, right) - 1, max(left, right) + 1
    return any(start <= rule <= end for grid in grids if grid.rows[0] <= base <= grid.rows[-1] for rule in grid.columns)


def _run(glyphs: Sequence[Glyph], *, chinese: bool) -> Run:
    size = _main_size(glyphs)
    main = [glyph for glyph in glyphs if glyph.style.size == size]
    spaces = list(_spaces(glyphs, chinese=chinese))
    text = "".join(" " * before + glyph.char for glyph, before in zip(glyphs, spaces, strict=True)).strip()
    end = next((at for at in range(1, len(glyphs)) if spaces[at] or is_wide(glyphs[at].char)), len(glyphs))
    return Run(
        text=text,
        left=glyphs[0].left,
        right=max(glyph.right for glyph in glyphs[-3:]),
        base=main[0].base,
        size=size,
        bold=main[0].style.bold and main[-1].style.bold,
        italic=main[0].style.italic and main[-1].style.italic,
        first_word=glyphs[end - 1].right - glyphs[0].left,
        face=Counter((is_wide(glyph.char), glyph.style.face) for glyph in glyphs).most_common(1)[0][0],
        words=tuple(_words(glyphs, spaces, size)),
    )


def _words(glyphs: Sequence[Glyph], spaces: Sequence[bool], size: float) -> Iterator[tuple[float, float, int]]:
    place = 0
    for at, (glyph, before) in enumerate(zip(glyphs, spaces, strict=True)):
        place += before
        if at and glyph.left - glyphs[at - 1].right >= _WORD * size:
            yield glyph.left, glyphs[at - 1].right, place
        place += len(glyph.char)


def _main_size(glyphs: Sequence[Glyph]) -> float:
    """Find the size that takes most room; a note's number in brackets may have more characters than the word before it."""
    room: Counter[float] = Counter()
    for glyph in glyphs:
        room[glyph.style.size] += glyph.right - glyph.left  # type: ignore[assignment]
    return room.most_common(1)[0][0]


def _spaces(glyphs: Sequence[Glyph], *, chinese: bool) -> Iterator[bool]:
    """Say before which glyphs a space stands: one of the file, or a gap that is wide beside those between letters."""
    gaps = [(glyph.left - above.right) / glyph.style.size for above, glyph in pairwise(glyphs)]
    usual = median(gaps) if len(gaps) > 1 else 0
    least = _SPACE + usual if usual > _TRACKED else _SPACE
    yield False
    for (above, glyph), gap in zip(pairwise(glyphs), gaps, strict=True):
        yield (glyph.spaced and gap > least / 2) or is_space(above.char, glyph.char, gap, least, chinese=chinese)


def is_space(above: str, below: str, gap: float, least: float = _SPACE, *, chinese: bool) -> bool:
    """Whether a gap of so many sizes between two characters is one between words; between hanzi there is none."""
    wide = is_wide(above) + is_wide(below)
    if wide == 2:
        return False
    return gap > (_AUTOSPACE if wide and chinese else least)


def _together(runs: Sequence[Run], grids: Sequence[Grid], *, chinese: bool) -> list[Run]:
    """Join runs of one line that the file brings in another order, or with a leap between: words set one by one, a bold word."""
    ordered = sorted(runs, key=lambda run: run.left)
    rows: dict[int, list[Run]] = {}
    for run in ordered:
        row = round(run.base)
        for near in (row, row - 1, row + 1, row - 2, row + 2, row - 3, row + 3):
            last = rows[near][-1] if near in rows else None
            if last and _goes_on(last, run) and not _is_parted(last.right, run.left, run.base, grids):
                rows[near][-1] = _joined(last, run, chinese=chinese)
                break
        else:
            rows.setdefault(row, []).append(run)
    return [run for row in rows.values() for run in row]


def _goes_on(run: Run, other: Run) -> bool:
    size = max(run.size, other.size)
    near = -_BACK * size <= other.left - run.right < WIDE * size
    return near and abs(other.base - run.base) < _SHIFT * size and min(run.size, other.size) > _ALIKE * size


def _joined(run: Run, other: Run, *, chinese: bool) -> Run:
    longer = run if len(run.text) >= len(other.text) else other
    space = is_space(run.text[-1], other.text[0], (other.left - run.right) / longer.size, chinese=chinese)
    return replace(
        longer,
        text=run.text + " " * space + other.text,
        left=run.left,
        right=max(run.right, other.right),
        first_word=run.first_word,
        bold=run.bold and other.bold,
        italic=run.italic and other.italic,
        words=(*run.words, *_after(run, other, len(run.text) + space)),
    )


def _after(run: Run, other: Run, place: int) -> Iterator[tuple[float, float, int]]:
    if other.left - run.right >= _WORD * other.size:
        yield other.left, run.right, place
    yield from ((left, end, at + place) for left, end, at in other.words)


def with_bullets(runs: Sequence[Run], dots: Sequence[Box]) -> list[Run]:
    """Put a bullet before each run right after a dot that is drawn."""
    found = list(runs)
    for left, top, right, bottom in dots[:_MOST_DOTS]:
        middle = (top + bottom) / 2
        beside = [run for run in found if run.top <= middle <= run.base and 0 <= run.left - right <= _AFTER_DOT * run.size]
        if beside and not any(run.left < left < run.right for run in runs if run.top <= middle <= run.base):
            first = min(beside, key=lambda run: run.left)
            found[found.index(first)] = replace(first, text=f"• {first.text}", left=left)
    return found
