"""The authors of a paper, by where papers name them: below the title, in a line of their own, above institutes and a summary."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.articles.bylines import bare_names, is_full_name
from glossreader.importers.articles.dates import find_date
from glossreader.importers.articles.shape import is_prose
from glossreader.importers.laid import Metadata
from glossreader.importers.piece import Piece

_NEAR = 6  # pieces below the title
_NOTE_MARKS = re.compile(r"(?<=[^\W\d_])[\d*†‡§]+(?:,\s?[\d*†‡§]+)*|[*†‡§]")
_COUNTED = re.compile(r"第[零〇一二三四五六七八九十百\d]{1,5}[章节節条條编編]")
_INSTITUTE = re.compile(
    r"\b(?:universit|institut|department|school of|college|academy|centre|center|faculty|laboratory)|@"
    r"|大学|大學|学院|學院|研究所|研究院|研究中心",
    re.IGNORECASE,
)


def with_authors(pieces: Sequence[Piece], metadata: Metadata) -> tuple[tuple[Piece, ...], Metadata]:
    """Take the names below a title for the authors, where the file itself names none, and cut a line that is nothing but them.

    A name right above the text stays: who splits the page into articles knows it from a heading. Above a heading it is none.
    """
    title = next((at for at, piece in enumerate(pieces) if piece.kind is BlockKind.HEADING and piece.level == 1), None)
    if title is None:
        return tuple(pieces), metadata
    found = list(pieces)
    head = list(_head(pieces, title))
    for at in head:
        text = pieces[at].text
        names, is_alone = _names(text)
        if names and not (is_alone and at == head[-1] and not _is_above_heading(pieces, at)):
            metadata = metadata if metadata.authors else replace(metadata, authors=names)
            found[at] = replace(pieces[at], cut=CutReason.AUTHOR_BIO) if is_alone else pieces[at]
        elif _INSTITUTE.search(text):
            found[at] = replace(pieces[at], kind=BlockKind.PARAGRAPH)
    return tuple(found), metadata


def _head(pieces: Sequence[Piece], title: int) -> Iterator[int]:
    """Give the lines between a title and the next heading or the text."""
    for at in range(title + 1, min(title + 1 + _NEAR, len(pieces))):
        piece = pieces[at]
        if piece.kind is not None or is_prose(piece.text):
            return
        if piece.cut is None:
            yield at


def _is_above_heading(pieces: Sequence[Piece], at: int) -> bool:
    return at + 1 < len(pieces) and pieces[at + 1].kind is BlockKind.HEADING


def _names(text: str) -> tuple[tuple[str, ...], bool]:
    """Read the names of a line without the marks of their notes; also whether it holds nothing else, or a date as well."""
    date = find_date(text)
    if _COUNTED.match(text):
        return (), False
    names = bare_names(_NOTE_MARKS.sub("", text[: date.start] if date else text).strip(" ,，·|—-"))
    return (names, date is None) if names and all(map(is_full_name, names)) else ((), False)
