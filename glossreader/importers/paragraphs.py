"""Sources that say which lines are headings: what they call nothing else is a paragraph, however short it is."""

from collections.abc import Sequence
from dataclasses import replace

from glossreader.domain.article import BlockKind
from glossreader.importers.articles.captions import is_pictured
from glossreader.importers.articles.shape import is_prose
from glossreader.importers.piece import Piece


def as_paragraphs(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Take short lines that no element calls anything else for paragraphs, below the first prose, such as a turn of a talk."""
    first = next((index for index, piece in enumerate(pieces) if is_prose(piece.text) and not piece.cut), len(pieces))
    return tuple(
        replace(piece, kind=BlockKind.PARAGRAPH) if index > first and piece.kind is None and not _may_be_else(piece.text) else piece
        for index, piece in enumerate(pieces)
    )


def _may_be_else(text: str) -> bool:
    return is_prose(text) or is_pictured(text)
