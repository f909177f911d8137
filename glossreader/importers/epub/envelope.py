"""What libraries of free books put round a text: all before *** START OF THE … EBOOK … *** and after *** END OF THE … EBOOK … ***."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossreader.domain.article import CutReason
from glossreader.importers.epub.sheet import Sheet

_START, _END = (re.compile(rf"\W*{word} OF (?:THE|THIS) [^\n]{{1,60}}\bE-?(?:BOOK|TEXT)\b", re.IGNORECASE) for word in ("START", "END"))


def without_envelope(sheets: Sequence[Sheet]) -> list[Sheet]:
    """Cut what stands round the text of a book where its pages mark both ends; other books stay as they are."""
    starts, ends = list(_places(sheets, _START)), list(_places(sheets, _END))
    first = next(iter(starts), None)
    last = next((end for end in ends if first is not None and end > first), None)
    if first is None or last is None:
        return list(sheets)
    return [
        replace(
            sheet,
            pieces=tuple(
                piece if first < (page, at) < last else replace(piece, cut=piece.cut or CutReason.COPYRIGHT)
                for at, piece in enumerate(sheet.pieces)
            ),
        )
        for page, sheet in enumerate(sheets)
    ]


def _places(sheets: Sequence[Sheet], form: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Give the pages and pieces that are such a mark."""
    for page, sheet in enumerate(sheets):
        yield from ((page, at) for at, piece in enumerate(sheet.pieces) if form.match(piece.text))
