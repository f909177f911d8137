"""A book is parted where its table of contents says that chapters begin; what no entry leads to belongs to the chapter before."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossreader.domain.article import BlockKind
from glossreader.importers.epub.contents import Entry
from glossreader.importers.epub.matter import has_prose
from glossreader.importers.epub.sheet import Sheet
from glossreader.importers.piece import Piece

_OPENING = 3  # pieces at the top of a page among which its heading stands
_FEW = 3  # pages of a book whose contents may lead to one of them only
_CHAPTER = re.compile(r"chapter\b|第\s?[\d零〇一二三四五六七八九十百]{1,5}\s?[章回]|\d{1,3}[.、．]\s?\D", re.IGNORECASE)
_LONG = 20_000  # code points of a page that can hardly be one chapter


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pieces of one page, from `first` on, that belong together; `entry` is what leads to them, `begins` whether a chapter does there."""

    sheet: Sheet
    first: int
    pieces: tuple[Piece, ...]
    entry: Entry | None
    begins: bool


def stretches_of(sheets: Sequence[Sheet], entries: Sequence[Entry]) -> Iterator[Stretch]:
    """Part the pages of a book, in their order."""
    by_page: dict[str, list[tuple[int, Entry]]] = {}
    paths = {sheet.path: sheet for sheet in sheets}
    for entry in entries:
        if (sheet := paths.get(entry.path)) is not None:
            by_page.setdefault(entry.path, []).append((sheet.starts.get(entry.fragment, 0), entry))
    if not by_page or (len(by_page) == 1 and len(sheets) > _FEW):
        yield from _without_contents(sheets)
        return
    for sheet in sheets:
        yield from _of_sheet(sheet, _chapters(sheet, by_page.get(sheet.path, [])))


def _of_sheet(sheet: Sheet, places: Sequence[tuple[int, Entry]]) -> Iterator[Stretch]:
    if not places or places[0][0] > 0:
        end = places[0][0] if places else len(sheet.pieces)
        yield Stretch(sheet, 0, sheet.pieces[:end], None, begins=False)
    for number, (first, entry) in enumerate(places):
        end = places[number + 1][0] if number + 1 < len(places) else len(sheet.pieces)
        pieces = sheet.pieces[first:end]
        yield Stretch(sheet, first, pieces, entry, begins=entry.is_leaf or has_prose(pieces))


def _chapters(sheet: Sheet, places: Sequence[tuple[int, Entry]]) -> list[tuple[int, Entry]]:
    """Choose the entries that part a page, one for each place.

    Of several that lead to one place it is the last, which lies deepest. Sections below an entry that has a text of its own on the same
    page are headings of that chapter; so are those below one that is counted as chapters are, not as parts.
    """
    chosen: list[tuple[int, Entry]] = []
    for first, entry in sorted(places, key=lambda place: place[0]):
        if chosen and chosen[-1][0] == first:
            chosen[-1] = (first, entry)
        elif not (chosen and _has_sections(sheet, chosen[-1], first, entry)):
            chosen.append((first, entry))
    return chosen


def _has_sections(sheet: Sheet, chapter: tuple[int, Entry], first: int, entry: Entry) -> bool:
    start, above = chapter
    is_below = not above.is_leaf and entry.depth > above.depth
    return is_below and (has_prose(sheet.pieces[start:first]) or _CHAPTER.match(above.label.strip()) is not None)


def _without_contents(sheets: Sequence[Sheet]) -> Iterator[Stretch]:
    """Part a book at the pages that have a heading at their top, where none has, at each page, and long pages at their highest headings."""
    opens = [any(piece.kind is BlockKind.HEADING for piece in sheet.pieces[:_OPENING]) for sheet in sheets]
    for sheet, is_open in zip(sheets, opens, strict=True):
        headings = list(_highest_headings(sheet))
        for first, end in pairwise([0, *headings, len(sheet.pieces)]):
            begins = first > 0 or is_open or not any(opens)
            yield Stretch(sheet, first, sheet.pieces[first:end], None, begins=begins)


def _highest_headings(sheet: Sheet) -> Iterator[int]:
    """Find where the chapters of a long page begin, if it has several headings of its highest rank; not the first, at its top."""
    ranks = {index: piece.level for index, piece in enumerate(sheet.pieces) if piece.kind is BlockKind.HEADING}
    highest = [index for index, rank in ranks.items() if rank == min(ranks.values())]
    if len(highest) > 1 and sum(len(piece.text) for piece in sheet.pieces) > _LONG:
        yield from (index for index in highest if index > 0)
