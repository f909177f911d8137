"""The rows of the preview: an article as it will be read, with what was cut from it, and what lies outside of all articles."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from glossreader.domain.article import Article, Block, BlockKind, CutReason

_PIECE = 2000  # characters; what is longer is painted in pieces, so that a block of half a million is as fast as others
_LOOK_BACK = 200  # characters of a piece in which its end is looked for
_SHOWN = 1000  # characters of what was cut
_BREAK = re.compile(r"[。！？；，、]|\s")


class Role(Enum):
    """What a row of the preview is."""

    TITLE = auto()
    DECK = auto()
    META = auto()
    BLOCK = auto()
    CUT = auto()
    OUTSIDE_HEADING = auto()
    OUTSIDE = auto()


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row: a whole block, or a piece of a long one.

    block     the index of the block in its article; None for what is no block.
    is_first, is_last  whether a block begins and ends here; there its marker stands, and the space around it.
    """

    role: Role
    text: str
    block: int | None = None
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    marker: str = ""
    reason: CutReason | None = None
    is_by_hand: bool = False
    is_first: bool = True
    is_last: bool = True


def preview_rows(article: Article, outside: Sequence[str], heading: str, *, has_cuts: bool) -> Iterator[PreviewRow]:
    """Give the rows of an article, from top to bottom, with or without what is not of it; `heading` stands above what lies outside."""
    yield PreviewRow(Role.TITLE, article.title)
    if article.deck:
        yield from _pieces(PreviewRow(Role.DECK, article.deck))
    if meta := meta_line(article):
        yield PreviewRow(Role.META, meta)
    for index, block in enumerate(article.blocks):
        if block.cut is None:
            yield from _pieces(PreviewRow(Role.BLOCK, block.text, index, block.kind, block.level, block.marker))
        elif has_cuts:
            yield _cut_row(index, block, block.cut)
    if has_cuts and outside:
        yield PreviewRow(Role.OUTSIDE_HEADING, heading)
        for line in outside:
            yield PreviewRow(Role.OUTSIDE, shortened(line))


def meta_line(article: Article) -> str:
    """Give who wrote it where and when: authors · publisher · date · address."""
    return " · ".join(filter(None, (article.category, ", ".join(article.authors), article.publisher, article.published, article.url)))


def shortened(text: str) -> str:
    """Give the beginning of a text in one line."""
    return " ".join(text[:_SHOWN].split()) + ("…" if len(text) > _SHOWN else "")


def _cut_row(index: int, block: Block, reason: CutReason) -> PreviewRow:
    text = f"{block.marker} {block.text}" if block.marker else block.text
    return PreviewRow(Role.CUT, shortened(text), index, block.kind, reason=reason, is_by_hand=block.decided)


def _pieces(row: PreviewRow) -> Iterator[PreviewRow]:
    """Part a long text where a sentence ends or a word."""
    text, start = row.text, 0
    if len(text) <= _PIECE:
        yield row
        return
    while start < len(text):
        end = _end(text, start)
        is_first, is_last = start == 0, end == len(text)
        yield replace(row, text=text[start:end], marker=row.marker if is_first else "", is_first=is_first, is_last=is_last)
        start = end


def _end(text: str, start: int) -> int:
    """Find where a piece ends: behind its last break, or in the middle of what has none."""
    end = start + _PIECE
    if end >= len(text):
        return len(text)
    return max((found.end() for found in _BREAK.finditer(text, end - _LOOK_BACK, end)), default=end)
