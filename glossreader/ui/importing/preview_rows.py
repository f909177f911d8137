"""A row of the preview: a piece of an article as it will be read, what was cut from it, or what lies outside of all articles."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from glossreader.domain.article import Article, Block, BlockKind, CutReason

PIECE = 2000  # characters; what is longer is painted in pieces, so that a block of half a million is as fast as others
_LOOK_BACK = 200  # characters of a piece in which its end is looked for
SHOWN = 1000  # characters of what was cut
_WHOLE = (0,)
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


def head_rows(article: Article) -> Iterator[PreviewRow]:
    """Give the rows above the first block: title, deck, and who wrote it where."""
    yield PreviewRow(Role.TITLE, article.title)
    if article.deck:
        starts = piece_starts(article.deck)
        for start, end in zip(starts, (*starts[1:], len(article.deck)), strict=True):
            yield PreviewRow(Role.DECK, article.deck[start:end], is_first=start == 0, is_last=end == len(article.deck))
    if meta := meta_line(article):
        yield PreviewRow(Role.META, meta)


def block_row(index: int, block: Block, start: int, end: int) -> PreviewRow:
    """Make the row of a block that was cut, or else of a piece of its text."""
    if block.cut:
        return _cut_row(index, block, block.cut)
    is_first, is_last = start == 0, end == len(block.text)
    marker = block.marker if is_first else ""
    return PreviewRow(Role.BLOCK, block.text[start:end], index, block.kind, block.level, marker, is_first=is_first, is_last=is_last)


def meta_line(article: Article) -> str:
    """Give who wrote it where and when: authors · publisher · date · address."""
    return " · ".join(filter(None, (article.category, ", ".join(article.authors), article.publisher, article.published, article.url)))


def shortened(text: str) -> str:
    """Give the beginning of a text in one line."""
    return " ".join(text[:SHOWN].split()) + ("…" if len(text) > SHOWN else "")


def piece_starts(text: str) -> Sequence[int]:
    """Part a long text where a sentence ends or a word; gives where the pieces begin."""
    if len(text) <= PIECE:
        return _WHOLE
    starts = [0]
    while (end := _end(text, starts[-1])) < len(text):
        starts.append(end)
    return starts


def _cut_row(index: int, block: Block, reason: CutReason) -> PreviewRow:
    text = f"{block.marker} {block.text}" if block.marker else block.text
    return PreviewRow(Role.CUT, shortened(text), index, block.kind, reason=reason, is_by_hand=block.decided)


def _end(text: str, start: int) -> int:
    """Find where a piece ends: behind its last break, or in the middle of what has none."""
    end = start + PIECE
    if end >= len(text):
        return len(text)
    return max((found.end() for found in _BREAK.finditer(text, end - _LOOK_BACK, end)), default=end)
