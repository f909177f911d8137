"""One document, or several articles in it: a newsletter has headings of one rank, each with its author or day right below."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.articles.bylines import read_credit
from glossreader.importers.articles.shape import is_prose
from glossreader.importers.laid import Metadata, Part, Site
from glossreader.importers.piece import Piece

_NEAR = 3  # pieces below a heading among which its credit line stands
_MOST_OF = 2 / 3  # headings of a rank; if so many are signed, the others begin articles, too


def parts_of(pieces: Sequence[Piece], metadata: Metadata, site: Site) -> tuple[Part, ...]:
    """Make one part of a document, or one of each article in it; what stands before the first is cut."""
    starts = list(_starts(pieces))
    if len(starts) < 2:
        return (Part(tuple(pieces), metadata, site=site),)
    before = [replace(piece, cut=piece.cut or CutReason.OTHER) for piece in pieces[: starts[0]]]
    stretches = [tuple(pieces[start:end]) for start, end in pairwise((*starts, len(pieces)))]
    told = replace(metadata, titles=(), authors=())
    first, *others = [Part(stretch, replace(told, titles=(stretch[0].text,)), is_one=True) for stretch in stretches]
    return (replace(first, pieces=(*before, *first.pieces)), *others)


def _starts(pieces: Sequence[Piece]) -> Iterator[int]:
    """Give the headings that begin articles: those of the highest rank of which several are signed."""
    headings = [index for index, piece in enumerate(pieces) if piece.kind is BlockKind.HEADING and not piece.cut]
    headings = [index for index, end in pairwise((*headings, len(pieces))) if _has_text(pieces, index, end)]
    for level in sorted({pieces[index].level for index in headings}):
        ranked = [index for index in headings if pieces[index].level == level]
        signed = [index for index in ranked if _is_signed(pieces, index)]
        if len(signed) > 1:
            yield from ranked if len(signed) >= _MOST_OF * len(ranked) else signed
            return


def _has_text(pieces: Sequence[Piece], heading: int, end: int) -> bool:
    """Whether text stands below a heading, before the next; the title of the whole has none."""
    return any(is_prose(piece.text) for piece in pieces[heading + 1 : end])


def _is_signed(pieces: Sequence[Piece], heading: int) -> bool:
    near = []
    for piece in pieces[heading + 1 : heading + 1 + _NEAR]:
        if is_prose(piece.text):
            break
        near.append(piece.text)
    return any(read_credit(text) for text in near)
