"""Pages that do not part their paragraphs by blank lines: what stands beside a paragraph stands alone there, too."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from glossreader.importers.articles.shape import is_prose
from glossreader.importers.piece import Piece

_ENOUGH = 2  # paragraphs right below another


def parted(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Put a blank line before and after each paragraph of a page whose paragraphs stand right below each other."""
    prose = [piece.kind is None and is_prose(piece.text) for piece in pieces]
    pairs = [pieces[index + 1].gap == 0 for index, both in enumerate(pairwise(prose)) if all(both)]
    if sum(pairs) < _ENOUGH or 2 * sum(pairs) <= len(pairs):
        return tuple(pieces)
    beside = [before or here for before, here in pairwise([False, *prose])]
    return tuple(
        replace(piece, gap=1) if is_beside and not piece.gap and piece.kind is None else piece
        for piece, is_beside in zip(pieces, beside, strict=True)
    )
