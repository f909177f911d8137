"""Pieces: what a file lays out as blocks, before anyone knows which article they belong to."""

from dataclasses import dataclass

from glossreader.domain.article import BlockKind, CutReason


@dataclass(frozen=True, slots=True)
class Piece:
    """One block-sized run of text as its source laid it out; text and HTML of one page yield the same texts.

    kind    what the layout says; None where it does not (every plain line that is no list item or table row).
    level   rank of a heading (1-6), depth of a list item (from 1); 0 when the source does not say.
    marker  list marker that stood before the text ("•", "*", "-"); numbers stay in the text.
    line    where it begins in the source, counted from 1; None where the format has no lines.
    lines   how many lines of the source it spans.
    cut     why its source says that it is page furniture; None where it does not say so.
    gap     blank lines before it: 0 right below its neighbour, 1 as usual, 2 and more set off.
    """

    text: str
    kind: BlockKind | None = None
    level: int = 0
    marker: str = ""
    line: int | None = None
    lines: int = 1
    gap: int = 1
    cut: CutReason | None = None

    @property
    def printed(self) -> str:
        """The line with its marker."""
        return f"{self.marker} {self.text}" if self.marker else self.text
