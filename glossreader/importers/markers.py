"""Markers that the text itself has: bullets and indents of list items, bars and tabs between the cells of a table row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossreader.domain.article import BlockKind
from glossreader.importers.articles.shape import LONG, has_letters
from glossreader.importers.piece import Piece

# A bullet may touch its text; * + - – need a space, and ** is a level deeper (AsciiDoc, MediaWiki).
_INDENT = 2  # characters
_ITEM = re.compile(r"([•◦▪‣●○■□◆◇►▸]|\*{1,6}(?=\s)|[-–+·](?=\s))\s*(?=\S)")
_BORDERED_ROW = re.compile(r"\|.*\|")
_PARTED_ROW = re.compile(r"\S \| \S")
_TABBED_ROW = re.compile(r"(?!\(?[\dIVXivx]{1,4}[.)]?\t[^\t]*$)[^\t]*\t")  # a tab, but not only the one after a number


def with_markers(pieces: Sequence[Piece], indents: Sequence[int] = ()) -> tuple[Piece, ...]:
    """Make list items and table rows of the pieces that begin or are parted so; `indents` says how far each is indented.

    Cells of a table row stay parted as printed: by `|`, with borders or without, or by tabs.
    """
    return tuple(_marked(pieces, indents or [0] * len(pieces)))


def _marked(pieces: Sequence[Piece], indents: Sequence[int]) -> Iterator[Piece]:
    open_items: list[int] = []
    defined = _definitions(pieces, indents)
    for index, piece in enumerate(pieces):
        item = _ITEM.match(piece.text) if piece.kind is None and has_letters(piece.text) else None
        if piece.gap and not item:
            open_items.clear()
        if item:
            level = _level(open_items, indents[index], item[1])
            yield replace(piece, text=piece.text[item.end() :], kind=BlockKind.LIST_ITEM, level=level, marker=item[1])
        elif piece.kind is None and _is_row(pieces, index):
            yield replace(piece, kind=BlockKind.TABLE_ROW)
        elif index in defined:
            yield replace(piece, kind=BlockKind.LIST_ITEM, level=2 if indents[index] else 1)
        else:
            yield piece


def _level(open_items: list[int], indent: int, marker: str) -> int:
    """How deep an item lies: by its doubled asterisks, else by how many items above it are indented less."""
    while open_items and open_items[-1] >= indent:
        open_items.pop()
    open_items.append(indent)
    return max(len(marker), len(open_items)) if marker.startswith("*") else len(open_items)


def _definitions(pieces: Sequence[Piece], indents: Sequence[int]) -> set[int]:
    """Find definition lists: at least two terms in a row, each with its meaning indented right below."""
    found: set[int] = set()
    run: list[int] = []
    for index in range(1, len(pieces)):
        if not _is_meaning(pieces, indents, index):
            continue
        if run and run[-1] != index - 2:
            run.clear()
        run.append(index)
        if len(run) >= 2:
            found.update(number for meaning in run for number in (meaning - 1, meaning))
    return found


def _is_meaning(pieces: Sequence[Piece], indents: Sequence[int], index: int) -> bool:
    term, meaning = pieces[index - 1], pieces[index]
    is_plain = term.kind is None and meaning.kind is None and not meaning.gap and not _ITEM.match(meaning.text)
    return is_plain and indents[index - 1] == 0 and indents[index] >= _INDENT and len(term.text) <= LONG


def _is_row(pieces: Sequence[Piece], index: int) -> bool:
    text = pieces[index].text
    if _BORDERED_ROW.fullmatch(text) or _TABBED_ROW.match(text):
        return True
    bars = len(_PARTED_ROW.findall(text))
    return bars > 0 and any(len(_PARTED_ROW.findall(near)) == bars for near in _neighbours(pieces, index))


def _neighbours(pieces: Sequence[Piece], index: int) -> Iterator[str]:
    """Give the lines right above and below, without a blank line between."""
    if index and not pieces[index].gap:
        yield pieces[index - 1].text
    if index + 1 < len(pieces) and not pieces[index + 1].gap:
        yield pieces[index + 1].text
