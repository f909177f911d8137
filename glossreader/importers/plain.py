"""Plain text: its lines become pieces; list markers, table rows and blank lines say what they are."""

import re
from collections.abc import Iterator, Sequence

from glossreader.domain.article import BlockKind
from glossreader.importers.lines import Line, lines_of
from glossreader.importers.piece import Piece
from glossreader.importers.wrapping import unwrapped

# A bullet may touch its text; * + - – need a space, and ** is a level deeper (AsciiDoc, MediaWiki).
_ITEM = re.compile(r"([•◦▪‣●○■□◆◇►▸∙]|\*{1,6}(?=\s)|[-–+·](?=\s))\s*(?=\S)")
_BORDERED_ROW = re.compile(r"\|.*\|")
_PARTED_ROW = re.compile(r"\S \| \S")
_TABBED_ROW = re.compile(r"(?!\(?[\dIVXivx]{1,4}[.)]?\t[^\t]*$)[^\t]*\t")  # a tab, but not only the one after a number


def pieces_of_text(text: str) -> tuple[Piece, ...]:
    """Read plain text: each line is a piece of its own, unless the whole file is hard-wrapped (wrapping.py).

    Cells of a table row stay parted as printed: by `|`, with borders or without, or by tabs.
    """
    return tuple(_pieces(unwrapped(tuple(lines_of(text)))))


def _pieces(lines: Sequence[Line]) -> Iterator[Piece]:
    indents: list[int] = []
    for index, line in enumerate(lines):
        if _is_row(lines, index):
            yield _piece(line, line.text, BlockKind.TABLE_ROW)
        elif item := _ITEM.match(line.text):
            level = _level(indents, line.indent, item[1])
            yield _piece(line, line.text[item.end() :], BlockKind.LIST_ITEM, level, item[1])
            continue
        else:
            yield _piece(line, line.text)
        if line.gap:
            indents.clear()


def _piece(line: Line, text: str, kind: BlockKind | None = None, level: int = 0, marker: str = "") -> Piece:
    return Piece(text, kind, level, marker, line.number, line.count, line.gap)


def _level(indents: list[int], indent: int, marker: str) -> int:
    """How deep an item lies: by its doubled asterisks, else by how many items above it are indented less."""
    while indents and indents[-1] >= indent:
        indents.pop()
    indents.append(indent)
    return max(len(marker), len(indents)) if marker.startswith("*") else len(indents)


def _is_row(lines: Sequence[Line], index: int) -> bool:
    text = lines[index].text
    if _BORDERED_ROW.fullmatch(text) or _TABBED_ROW.match(text):
        return True
    bars = len(_PARTED_ROW.findall(text))
    return bars > 0 and any(len(_PARTED_ROW.findall(near)) == bars for near in _neighbours(lines, index))


def _neighbours(lines: Sequence[Line], index: int) -> Iterator[str]:
    """Give the lines right above and below, without a blank line between."""
    if index and not lines[index].gap:
        yield lines[index - 1].text
    if index + 1 < len(lines) and not lines[index + 1].gap:
        yield lines[index + 1].text
