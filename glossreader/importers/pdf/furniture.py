"""What stands in the margins of pages: running heads and feet, which repeat, page numbers, and lines alone at the edge."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossreader.importers.articles.shape import ends_sentence, is_prose, units
from glossreader.importers.pdf.captions import is_numbered
from glossreader.importers.pdf.lines import joined_text, rows_of
from glossreader.importers.pdf.marks import NOTE
from glossreader.importers.pdf.runs import Run

_ROWS = 3  # at the top and at the bottom of a page
_ZONE = 0.16  # of a page's height, where what repeats is furniture
_EDGE = 0.11  # of a page's height, where a page number or a line alone is
_ALONE, _NEARER = 2.0, 0.75  # sizes to the nearest line; that of lines set otherwise than the text
_OTHER = 0.95  # times the running text
_LARGER = 1.2  # times the running text; what is larger is a heading, even if each chapter begins with it
_TITLE, _KICKER = 1.6, 3  # times the size of its kicker; words
_PLACES = 6.0  # points; lines of two pages that stand on one height
_FAR = 8  # pages, within which a running head comes again
_LONG = 120  # code points
_FIGURES = re.compile(r"\d+|\b[ivxlc]+\b")
_NUMBER = re.compile(
    r"[\[(（〔【·•|\-–—~ ]*(?:第\s?)?(?:(?:page|p\.|页|seite)\s?)?(?:\d{1,4}|[ivxlc]{1,7}|[一二三四五六七八九十百〇○]{1,5})"
    r"(?:\s?(?:/|of|von|、|，|共|／|页，共|页/共|頁，共)\s?\d{1,4})?(?:\s?[页頁])?[\])）〕】·•|\-–—~ ]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines of a page: what stands in its margins, and its runs without that; width and height in points.

    head, foot   texts of furniture, from the top down.
    """

    runs: Sequence[Run]
    head: tuple[str, ...]
    foot: tuple[str, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Row:
    runs: tuple[Run, ...]
    text: str
    bottom: float
    apart: float
    inner: float
    is_head: bool
    is_outermost: bool
    is_kicker: bool
    share: float

    @property
    def size(self) -> float:
        return max(run.size for run in self.runs)


def without_furniture(pages: Sequence[tuple[Sequence[Run], float, float]], size: float) -> list[Sheet]:
    """Take from each page (its runs, width and height) what is furniture; `size` is that of the running text."""
    rows = [_outer_rows(runs, height) for runs, _, height in pages]
    repeated = _repeated(rows, size)
    return [_sheet(page, _furniture(index, found, repeated, size)) for index, (page, found) in enumerate(zip(pages, rows, strict=True))]


def _furniture(page: int, rows: Sequence[_Row], repeated: frozenset[tuple[int, int]], size: float) -> list[_Row]:
    outer = set(map(id, _outer(rows, size)))
    again = {id(row) for row in rows if (page, id(row)) in repeated}
    heads, feet = [row for row in rows if row.is_head], [row for row in rows if not row.is_head]
    outer |= {id(row) for side in (heads[::-1], feet) for row in _apart(side, again, size)}
    return [row for row in rows if id(row) in outer or _is_furniture(row, page, size)]


def _apart(rows: Sequence[_Row], again: set[int], size: float) -> Iterator[_Row]:
    """Give the rows that come again, from the innermost outwards, if they do not stand as close to the text as its own lines."""
    is_apart = False
    for row in rows:
        is_apart = id(row) in again and (is_apart or row.inner >= _NEARER * size or _is_other(row, size))
        if is_apart:
            yield row


def _is_other(row: _Row, size: float) -> bool:
    """Whether a row is set otherwise than the text."""
    return row.size < _OTHER * size or all(run.italic for run in row.runs)


def _outer(rows: Sequence[_Row], size: float) -> list[_Row]:
    heads = _outer_block([row for row in rows if row.is_head], size)
    feet = _outer_block([row for row in reversed(rows) if not row.is_head], size)
    return [*(row for row in heads if not ends_sentence(row.text)), *feet]


def body_size(pages: Sequence[Sequence[Run]]) -> float:
    """Give the size of most text, in points."""
    sizes: Counter[float] = Counter()
    for runs in pages:
        for run in runs:
            sizes[round(2 * run.size) / 2] += len(run.text.encode())
    return sizes.most_common(1)[0][0] if sizes else 1.0


def is_page_number(text: str) -> bool:
    """Whether a line is nothing but a page's number."""
    return _NUMBER.fullmatch(text) is not None


def _outer_rows(runs: Sequence[Run], height: float) -> list[_Row]:
    """Give the rows at the top and the bottom of a page, with how far each is from its neighbours."""
    rows = rows_of(runs)
    found = []
    for at, row in enumerate(rows):
        is_head = at < _ROWS and max(run.bottom for run in row) < height / 2
        if not is_head and at < len(rows) - _ROWS:
            continue
        top, bottom = min(run.top for run in row), max(run.bottom for run in row)
        above = top - max(run.bottom for run in rows[at - 1]) if at else height
        below = min(run.top for run in rows[at + 1]) - bottom if at + 1 < len(rows) else height
        share = bottom / height if is_head else 1 - top / height
        is_outermost = at in (0, len(rows) - 1)
        is_kicker = is_head and at + 1 < len(rows) and _is_kicker(row, rows[at + 1])
        found.append(
            _Row(
                tuple(row),
                joined_text(row),
                bottom,
                min(above, below),
                below if is_head else above,
                is_head,
                is_outermost,
                is_kicker,
                share,
            )
        )
    return found


def _is_kicker(row: Sequence[Run], below: Sequence[Run]) -> bool:
    """Whether a word or two without figures stand right above a title."""
    text = joined_text(row)
    return max(run.size for run in below) >= _TITLE * row[0].size and units(text) <= _KICKER and not _FIGURES.search(text)


def _key(row: _Row, place: int) -> tuple[str, bool, int]:
    return _FIGURES.sub("#", row.text.lower()), row.is_head, place


def _places(row: _Row) -> tuple[int, int]:
    place = row.bottom / _PLACES
    return int(place), int(place + 0.5) + 100_000


def _repeated(pages: Sequence[Sequence[_Row]], size: float) -> frozenset[tuple[int, int]]:
    """Find the rows, by page and place in it, that stand on one height on two pages near each other, and say the same but for figures."""
    seen: dict[tuple[str, bool, int], list[tuple[int, int]]] = {}
    for page, rows in enumerate(pages):
        for at, row in enumerate(rows):
            if row.share < _ZONE and row.size <= _LARGER * size and len(row.text) <= _LONG:
                for place in _places(row):
                    seen.setdefault(_key(row, place), []).append((page, at))
    found: set[tuple[int, int]] = set()
    for places in seen.values():
        for one, other in pairwise(places):
            if 0 < other[0] - one[0] <= _FAR:
                found |= {one, other}
    return frozenset((page, id(pages[page][at])) for page, at in found)


def _is_furniture(row: _Row, page: int, size: float) -> bool:
    if row.share >= _EDGE or row.size > _LARGER * size:
        return False
    if is_page_number(row.text):
        return True
    if len(row.text) > _LONG or is_prose(row.text) or is_numbered(row.text) or (row.is_head and ends_sentence(row.text)):
        return False
    if row.is_outermost and _is_numbered(row):
        return True
    return row.apart >= _ALONE * size and row.size <= 1.05 * size and not (page == 0 and row.is_kicker)


def _outer_block(rows: Sequence[_Row], size: float) -> list[_Row]:
    """Find the lines at the edge that are set otherwise than the text and stand apart from it: a copyright of two lines is one block."""
    block: list[_Row] = []
    for row in rows:
        if (
            row.share >= _EDGE
            or row.is_kicker
            or not _is_other(row, size)
            or len(row.text) > _LONG
            or is_prose(row.text)
            or NOTE.match(row.text)
            or is_numbered(row.text)
        ):
            return []
        block.append(row)
        if row.inner >= _NEARER * size:
            return block
    return []


def _is_numbered(row: _Row) -> bool:
    """Whether a page number stands at one end of a row, apart from the rest."""
    parts = row.text.split("  ")
    return len(parts) > 1 and any(is_page_number(part) for part in (parts[0], parts[-1]))


def _sheet(page: tuple[Sequence[Run], float, float], furniture: Sequence[_Row]) -> Sheet:
    runs, width, height = page
    gone = {id(run) for row in furniture for run in row.runs}
    head, foot = (tuple(row.text for row in furniture if row.is_head == is_head) for is_head in (True, False))
    return Sheet([run for run in runs if id(run) not in gone], head, foot, width, height)
