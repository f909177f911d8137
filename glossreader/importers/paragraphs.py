"""Sources that say which lines are headings: what they call nothing else is a paragraph, however short it is."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from glossreader.domain.article import BlockKind
from glossreader.importers.articles.bylines import bare_names, read_credit
from glossreader.importers.articles.captions import is_pictured
from glossreader.importers.articles.shape import is_prose
from glossreader.importers.piece import Piece

_NUMBERED = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节節]).{1,30}(?<![。；：！？，])"
)
_PLACE = re.compile(r"\b(?:of|University|Institute|College|School|Cent(?:er|re)|Academy|Department)\b")
_COUNT = re.compile(
    r"[一二三四五六七八九十]{1,3}|第[一二三四五六七八九十]{1,3}[节節]|[（(][一二三四五六七八九十]{1,3}[）)]"
)  # alone in its line


def as_paragraphs(pieces: Sequence[Piece], fields: Collection[str]) -> tuple[Piece, ...]:
    """Take short lines that no element calls anything else for paragraphs, below the first heading: a turn of a talk.

    A line right below it that names an author or a day may be one of the fields; a short sentence there is no deck.

    fields   what the source marks as something else, such as a subtitle.
    """
    first = next((index + 1 for index, piece in enumerate(pieces) if piece.kind is BlockKind.HEADING), len(pieces))
    text = next((index for index, piece in enumerate(pieces) if index >= first and is_prose(piece.text)), len(pieces))
    top = [piece if piece.text in fields or is_credit(piece.text) else _as_paragraph(piece) for piece in pieces[first:text]]
    return (*pieces[:first], *top, *map(_as_paragraph, pieces[text:]))


def is_credit(text: str) -> bool:
    """Whether a line could name authors or the day."""
    return read_credit(text) is not None or (bool(bare_names(text)) and not _PLACE.search(text))


def _as_paragraph(piece: Piece) -> Piece:
    if piece.kind is None and _COUNT.fullmatch(piece.text):
        return replace(piece, kind=BlockKind.HEADING)
    return replace(piece, kind=BlockKind.PARAGRAPH) if piece.kind is None and not _may_be_else(piece.text) else piece


def _may_be_else(text: str) -> bool:
    return is_prose(text) or is_pictured(text) or _NUMBERED.fullmatch(text) is not None
