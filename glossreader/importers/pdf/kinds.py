"""Passages become pieces: headings by how they stand out, captions, quotes, items, notes, rows, and what the margins hold."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.articles.shape import ends_sentence, has_letters, is_prose, is_statement, units
from glossreader.importers.pdf.captions import is_caption
from glossreader.importers.pdf.marks import BULLET, LEADERS, NUMBER
from glossreader.importers.pdf.measures import Measures
from glossreader.importers.pdf.passages import Form, Passage
from glossreader.importers.piece import Piece

_HEADING_LINES, _HEADING_WORDS = 4, 30
_LEVELS = 6
_NOTED = re.compile(r"[*†‡§]+\s*(?=\S)")
_NUMBERED = re.compile(r"\d{1,3}[^\W\d_]")
_GLUED = re.compile(r"(?<=\d)(?=[^\W\d_])")  # a raised number and the note right after it
_QUOTED = re.compile(r"[“「『\"‘].*[”」』\"’.]$", re.DOTALL)
_INSET, _INDENTED = 1.2, 0.8  # sizes
_COUNTED = re.compile(r"[(（]?(\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3}|[①-⑳])")

Rank = tuple[float, bool]
"""Size and weight of a heading."""


def pieces_of(passages: Sequence[Passage], measures: Measures, ranks: Sequence[Rank]) -> Iterator[Piece]:
    """Make a piece of each passage; `ranks` are those of the document's headings, the highest first."""
    begun = _first_prose(passages, measures)
    later = {_rank(passage) for passage in passages[begun:] if _could_head(passage, measures)}
    items = _items(passages)
    for at, passage in enumerate(passages):
        is_section = at == begun - 1 and _could_head(passage, measures) and _rank(passage) in later
        yield _piece(passage, measures, ranks, is_head=at < begun, is_section=is_section, is_item=at in items)


def ranks_of(passages: Sequence[Passage], measures: Measures) -> list[Rank]:
    """Rank the ways in which headings are set, the largest first; above the text only the largest is one, and others name persons."""
    begun = _first_prose(passages, measures)
    ranks = [_rank(passage) if _could_head(passage, measures) else None for passage in passages]
    return sorted({rank for rank in (*ranks[begun:], max(filter(None, ranks), default=None)) if rank}, reverse=True)


def _piece(passage: Passage, measures: Measures, ranks: Sequence[Rank], *, is_head: bool, is_section: bool, is_item: bool) -> Piece:
    text = passage.text
    if passage.form in (Form.HEAD, Form.FOOT, Form.STRAY):
        return Piece(text, cut=CutReason.NAVIGATION if passage.form is not Form.STRAY else CutReason.OTHER)
    if passage.form is Form.ROW:
        return Piece(text, BlockKind.TABLE_ROW)
    if passage.form is Form.NOTE:
        marked, text = _NOTED.match(text), _GLUED.sub(" ", text, count=1) if _NUMBERED.match(text) else text
        return Piece(text[marked.end() :], BlockKind.FOOTNOTE, marker=marked[0].strip()) if marked else Piece(text, BlockKind.FOOTNOTE)
    if LEADERS.search(text):
        return Piece(text, cut=CutReason.NAVIGATION)
    return _text_piece(passage, text, measures, ranks, is_head=is_head, is_section=is_section, is_item=is_item)


def _text_piece(
    passage: Passage, text: str, measures: Measures, ranks: Sequence[Rank], *, is_head: bool, is_section: bool, is_item: bool
) -> Piece:
    if _could_head(passage, measures):
        rank = ranks.index(_rank(passage)) + 1 if _rank(passage) in ranks else _LEVELS
        if not is_head or rank == 1 or is_section:
            return Piece(text, BlockKind.HEADING, level=min(rank, _LEVELS))
        return Piece(text)
    if is_caption(passage, measures):
        return Piece(text, BlockKind.CAPTION)
    if bullet := BULLET.match(text):
        return Piece(text[bullet.end() :], BlockKind.LIST_ITEM, level=1, marker=bullet[1])
    if is_item:
        return Piece(text, BlockKind.LIST_ITEM, level=1)
    if not is_head and _is_quote(passage, text, measures):
        return Piece(text, BlockKind.QUOTE)
    return Piece(text, None if is_head or is_prose(text) else BlockKind.PARAGRAPH)


def _rank(passage: Passage) -> Rank:
    return round(2 * passage.first.size) / 2, passage.first.bold


def _could_head(passage: Passage, measures: Measures) -> bool:
    """Whether a passage is set as headings are, and is short and no statement."""
    if passage.form is not Form.TEXT or not measures.stands_out(passage.first) or len(passage.lines) > _HEADING_LINES:
        return False
    text = passage.text
    if not has_letters(text) or units(text) > _HEADING_WORDS or BULLET.match(text) or is_caption(passage, measures):
        return False
    return not is_statement(text) and not (_QUOTED.match(text) and units(text) > _HEADING_WORDS / 2)


def _is_quote(passage: Passage, text: str, measures: Measures) -> bool:
    """Whether text is inset on both sides over several lines, or set large among running text, as a quote is."""
    first = passage.first
    if measures.is_larger(first) and not measures.is_smaller(first):
        return ends_sentence(text) or _QUOTED.match(text) is not None
    inset = min(line.left for line in passage.lines) - first.edges[0]
    if len(passage.lines) < 2:
        return first.italic and inset >= _INDENTED * first.size and _QUOTED.match(text) is not None
    short = first.edges[1] - max(line.right for line in passage.lines)
    return inset >= _INSET * first.size and short >= 0.5 * _INSET * first.size


def _first_prose(passages: Sequence[Passage], measures: Measures) -> int:
    """Find where the running text begins."""
    return next(
        (
            at
            for at, passage in enumerate(passages)
            if passage.form is Form.TEXT and not measures.is_larger(passage.first) and is_prose(passage.text)
        ),
        0,
    )


def _items(passages: Sequence[Passage]) -> frozenset[int]:
    """Find numbered items: two and more in a row, whose numbers differ."""
    counted = [
        found[1] if passage.form is Form.TEXT and NUMBER.match(passage.first.text) and (found := _COUNTED.match(passage.first.text)) else ""
        for passage in passages
    ]
    text = [at for at, passage in enumerate(passages) if passage.form is Form.TEXT]
    return frozenset(
        place for one, two in pairwise(text) if counted[one] and counted[two] and counted[one] != counted[two] for place in (one, two)
    )
