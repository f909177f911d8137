"""What stands below the article of a page: names, links, counters, teasers, unless it is text, a note, a table or a credit."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.articles.bylines import read_credit
from glossreader.importers.articles.notes import is_note
from glossreader.importers.articles.phrases import explains
from glossreader.importers.articles.shape import is_prose
from glossreader.importers.piece import Piece

_BESIDES = frozenset((BlockKind.REFERENCE, BlockKind.FOOTNOTE, BlockKind.TABLE_ROW))  # what may stand apart from its article
_FEW = 2  # paragraphs; where more text stands below, the article is not over


def cut_below(pieces: Sequence[Piece], start: int, stays: Callable[[int], bool]) -> list[Piece]:
    """Cut what stands from `start` on, if that is the end of the article, but for pieces whose index `stays`; all below a note does."""
    below = range(start, len(pieces))
    if sum(pieces[index].cut is None and is_prose(pieces[index].text) for index in below) > _FEW:
        return list(pieces)
    end = next((index for index in below if pieces[index].cut is None and is_note(pieces[index])), len(pieces))
    refused = {index for index in range(start, end) if not _is_text(pieces[index]) and not stays(index)}
    return [replace(piece, cut=CutReason.OTHER) if index in refused else piece for index, piece in enumerate(pieces)]


def _is_text(piece: Piece) -> bool:
    """Whether a piece is cut already, or stays."""
    text = piece.text
    return piece.cut is not None or piece.kind in _BESIDES or is_prose(text) or explains(text) or read_credit(text) is not None
