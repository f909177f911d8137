"""The rows of an article in the preview, each made when it is looked at: thirty thousand blocks are there at once."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from glossreader.domain.article import Article, BlockKind, CutReason
from glossreader.ui.importing.preview_rows import PIECE, SHOWN, PreviewRow, Role, block_row, head_rows, piece_starts, shortened


@dataclass(frozen=True, slots=True)
class Change:
    """Where rows were replaced: the first of them, how many there were, and how many there are now."""

    first: int
    before: int
    now: int


class ArticleRows:
    """An article from top to bottom, with or without what is not of it; `heading` stands above the lines outside of all articles."""

    def __init__(self, article: Article, outside: Sequence[str], heading: str, *, has_cuts: bool) -> None:
        self._article = article
        self._has_cuts = has_cuts
        self._head = tuple(head_rows(article))
        self._outside = outside if has_cuts else ()
        self._heading = heading
        self._blocks: list[int] = []  # of each row between head and foot
        self._starts: list[int] = []  # where in its block the row begins
        for index, block in enumerate(article.blocks):
            if len(block.text) <= PIECE and (has_cuts or block.cut is None):
                self._blocks.append(index)
                self._starts.append(0)
            else:
                starts = self._starts_of(index)
                self._blocks += [index] * len(starts)
                self._starts += starts

    def __len__(self) -> int:
        return self._foot + (len(self._outside) + 1 if self._outside else 0)

    def __getitem__(self, number: int) -> PreviewRow:
        """Make a row; its number counts from 0."""
        if number < len(self._head):
            return self._head[number]
        if number < self._foot:
            return self._block_row(number - len(self._head))
        if number == self._foot:
            return PreviewRow(Role.OUTSIDE_HEADING, self._heading)
        return PreviewRow(Role.OUTSIDE, shortened(self._outside[number - self._foot - 1]))

    def outline(self, first: int, last: int) -> Iterator[tuple[Role, BlockKind, str]]:
        """Give what each row of a range is and its text, quicker than by making it."""
        head, foot = len(self._head), self._foot
        for row in self._head[first:last]:
            yield row.role, row.kind, row.text
        blocks = self._article.blocks
        for place in range(max(first, head) - head, min(last, foot) - head):
            block, end = blocks[self._blocks[place]], self._end(place)
            if block.cut is not None:
                yield Role.CUT, block.kind, block.text[:SHOWN]
            else:
                yield Role.BLOCK, block.kind, block.text[self._starts[place] : end]
        for number in range(max(first, foot), min(last, len(self))):
            row = self[number]
            yield row.role, row.kind, row.text

    def change(self, article: Article, block: int) -> Change:
        """Take an article of which one block is another now."""
        self._article = article
        first, last = bisect_left(self._blocks, block), bisect_right(self._blocks, block)
        starts = self._starts_of(block)
        self._blocks[first:last] = [block] * len(starts)
        self._starts[first:last] = starts
        return Change(first + len(self._head), last - first, len(starts))

    def number_of_block(self, block: int) -> int | None:
        """Find the first row of a block, or of the next that is shown."""
        place = bisect_left(self._blocks, block)
        return place + len(self._head) if place < len(self._blocks) else None

    def number_of_reason(self, reason: CutReason | None) -> int | None:
        """Find the first row that was cut for a reason; None for what lies outside of all articles."""
        if reason is None:
            return self._foot if self._outside else None
        blocks = self._article.blocks
        return next((number for number, block in enumerate(self._blocks, len(self._head)) if blocks[block].cut is reason), None)

    @property
    def _foot(self) -> int:
        """The number of the row behind the last block."""
        return len(self._head) + len(self._blocks)

    def _starts_of(self, block: int) -> Sequence[int]:
        """Tell where in a block its rows begin; nowhere when it is not shown."""
        one = self._article.blocks[block]
        if one.cut is not None:
            return (0,) if self._has_cuts else ()
        return piece_starts(one.text)

    def _end(self, place: int) -> int:
        """Tell where in its block the row ends."""
        if place + 1 < len(self._blocks) and self._blocks[place + 1] == self._blocks[place]:
            return self._starts[place + 1]
        return len(self._article.blocks[self._blocks[place]].text)

    def _block_row(self, place: int) -> PreviewRow:
        index = self._blocks[place]
        return block_row(index, self._article.blocks[index], self._starts[place], self._end(place))


def changed_blocks(former: Article, article: Article) -> Sequence[int] | None:
    """Tell which blocks are others than before; None when more than blocks is another."""
    if len(former.blocks) != len(article.blocks) or replace(former, blocks=article.blocks) != article:
        return None
    both = zip(former.blocks, article.blocks, strict=True)
    return [block for block, (one, other) in enumerate(both) if one is not other and one != other]
