"""What a library of its own takes for the main text of a page (readability-lxml): one voice, heard where the page itself says nothing.

Beside trafilatura it keeps more of the text, is as fast and brings a thirtieth of its weight (`run.py bench extraction`). Both lose every
sixth sentence, of lists, notes and tables above all; so the voice only tells where the article ends, and no sentence is cut by it.
"""

import logging
import re
from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from glossreader.domain.article import BlockKind
from glossreader.importers.articles.shape import is_prose, is_statement
from glossreader.importers.html.below import cut_below
from glossreader.importers.piece import Piece

_LARGEST = 2_000_000  # code points of markup
_LEFT_OUT = frozenset((BlockKind.CAPTION, BlockKind.LIST_ITEM, BlockKind.QUOTE))  # by the library, though they are of the article


def end_at_main_text(root: LexborNode, pieces: Sequence[Piece]) -> list[Piece]:
    """Cut what stands below the last paragraph that the library takes for text, but for what it takes, too, and what states something."""
    main = _main_text(root)
    prose = {index for index, piece in enumerate(pieces) if piece.cut is None and is_prose(piece.text)}
    taken = [index for index in prose if _bare(pieces[index].text) in main]
    if not taken:
        return list(pieces)

    def stays(index: int) -> bool:
        piece = pieces[index]
        heads = piece.kind is BlockKind.HEADING and index + 1 in prose
        return heads or piece.kind in _LEFT_OUT or is_statement(piece.text) or _bare(piece.text) in main

    return cut_below(pieces, max(taken) + 1, stays)


def _main_text(root: LexborNode) -> str:
    """Return the text, without white space; nothing where the library finds none."""
    markup = root.html or ""
    if len(markup) > _LARGEST:
        return ""
    from readability import Document  # type: ignore[import-untyped]  # noqa: PLC0415  # it has no types; late: start-up
    from readability.readability import Unparseable  # type: ignore[import-untyped]  # noqa: PLC0415  # the same

    logging.getLogger("readability").setLevel(logging.CRITICAL + 1)  # it would print what is answered here
    try:
        summary = LexborHTMLParser(Document(markup).summary(html_partial=True)).root
    except Unparseable:
        return ""
    return _bare(summary.text(deep=True)) if summary else ""


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)
