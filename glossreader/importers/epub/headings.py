"""The heading of a chapter, found by what the table of contents calls it, whatever it looks like: in many books it is a paragraph."""

import re
from collections.abc import Sequence
from dataclasses import replace

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.piece import Piece

_REACH = 8  # pieces at the top of a chapter among which its heading stands
_LINES = 4  # of a heading
_LONGEST = 200  # code points of a heading
_COUNTS = re.compile(
    r"(?:chapter|part|section|book|no\.?)?\s?(?:\d{1,4}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[.:、]?"
    r"|第?[〇零一二三四五六七八九十百千两\d]{1,7}[章节節回卷部篇集话話]?",
    re.IGNORECASE,
)
_NO_LABEL = re.compile(
    r"(?:start|begin(?:ning)?|untitled|unknown|section\s?\d*|page\s?\d+|text|body|未知|无标题|無標題|\S+\.x?html?)?", re.IGNORECASE
)
_NUMBER = re.compile(r"(?:\d{1,4}|[IVXLC]{1,7})[.:、]?")


def label_of(label: str) -> str | None:
    """Return what the table of contents calls a chapter; None where a program filled in a word that means nothing."""
    return None if _NO_LABEL.fullmatch(label.strip()) else label.strip()


def with_heading(pieces: Sequence[Piece], label: str | None) -> tuple[tuple[Piece, ...], str | None]:
    """Make one heading of the lines that the label names, also in several lines or without its number; give it, or None."""
    found = _named(pieces, label) if label else None
    if found is None:
        return tuple(pieces), None
    start, end = found
    while start + 1 < end and _NUMBER.fullmatch(pieces[start].text):
        start += 1
    heading = replace(pieces[start], text=" ".join(piece.text for piece in pieces[start:end]), kind=BlockKind.HEADING, level=1, marker="")
    above = [replace(piece, cut=piece.cut or CutReason.NAVIGATION) if _COUNTS.fullmatch(piece.text) else piece for piece in pieces[:start]]
    return (*above, heading, *pieces[end:]), heading.text


def first_heading(pieces: Sequence[Piece]) -> str | None:
    """Return the first heading at the top of a chapter."""
    return next((piece.text for piece in pieces[:_REACH] if piece.kind is BlockKind.HEADING), None)


def _named(pieces: Sequence[Piece], label: str) -> tuple[int, int] | None:
    """Find the first lines that make up the label; else the line that it ends with, after a number."""
    wanted = _folded(label)
    reach = range(min(_REACH, len(pieces)))
    for start in reach:
        joined = ""
        for end in range(start, min(start + _LINES, len(pieces))):
            joined += _folded(pieces[end].text)
            if joined == wanted:
                return start, end + 1
            if not wanted.startswith(joined):
                break
    for start in reach:
        for one, other in ((_folded(pieces[start].text), wanted), (wanted, _folded(pieces[start].text))):
            if one and other.endswith(one) and _COUNTS.fullmatch(other.removesuffix(one)) and len(pieces[start].text) <= _LONGEST:
                return start, start + 1
    return None


def _folded(text: str) -> str:
    return re.sub(r"\W", "", text).lower()
