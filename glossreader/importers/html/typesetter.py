"""Elements and text of an HTML page, in their order, become lines as a browser would set them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.articles.shape import is_prose
from glossreader.importers.html.boxes import is_table_of_data, kind_of_box
from glossreader.importers.html.numbering import Numbering
from glossreader.importers.piece import Piece
from glossreader.importers.text import as_text

_SPACE = re.compile(r"[ \t\n\r\f]+")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_APART = frozenset(("p", "ul", "ol", "dl", "blockquote", "pre", "figure", "table", "hr", "fieldset", *_HEADINGS))
_BLOCKS = _APART | frozenset({
    "address", "article", "aside", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dt", "figcaption",
    "footer", "form", "header", "hgroup", "html", "legend", "li", "main", "menu", "nav", "option", "search", "section", "summary",
    "tbody", "td", "tfoot", "th", "thead", "tr",
})  # fmt: skip
_LISTS = frozenset(("ul", "ol", "dir", "menu", "dl"))
_NOTE_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\])]?[.:、]?")
_NOTES = (BlockKind.REFERENCE, BlockKind.FOOTNOTE)
_ITEMS = (BlockKind.LIST_ITEM, BlockKind.REFERENCE, BlockKind.FOOTNOTE)  # what keeps its number
_MARK = 6  # code points
_BULLET = "•"
_CELL = 2_000  # code points; what is longer stands in a table only for its place on the screen
_CELL_LINES = 8
_LONGEST_CAPTION = 1_000  # code points; what is longer is text that stands where captions do


@dataclass(frozen=True, slots=True)
class _Setting:
    """How text is set where the typesetter stands."""

    kind: BlockKind | None = None
    level: int = 0
    preformatted: bool = False
    cut: CutReason | None = None


@dataclass(slots=True)
class _Item:
    """A list item whose text has not come yet: its marker, or its number, and its depth."""

    marker: str
    number: str
    level: int


@dataclass(slots=True)
class _Table:
    """An open table.

    begin        how many pieces stood where its own are put.
    has_picture  whether there is one in it.
    is_of_data   whether it calls itself one: the box of facts of an encyclopedia.
    spanned      the rows still to come into which cells above reach.
    """

    begin: int
    has_picture: bool = False
    is_of_data: bool = False
    spanned: int = 0


@dataclass(slots=True)
class _Row:
    """An open table row: its cells, whether there is a picture in it, and the most rows that one of its cells takes up."""

    cells: list[list[Piece]] = field(default_factory=list)
    has_picture: bool = False
    height: int = 1
    is_head: bool = False


class Typesetter:
    """Takes starts, ends and texts of elements, each element closed in turn, and gives the pieces of the page."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._line: list[tuple[str, CutReason | None]] = []
        self._gap = 1
        self._settings = [_Setting()]
        self._lists: list[Numbering | None] = []  # None where items have bullets
        self._item: _Item | None = None
        self._rows: list[_Row] = []
        self._tables: list[_Table] = []
        self._readings: list[str] = []
        self._ruby = self._reading = 0  # how many such elements are open

    def take(self) -> tuple[Piece, ...]:
        """Give what was set since it was taken last; what stands in an open table row is still to come."""
        self._break()
        taken, self._pieces = self._pieces, []
        return tuple(_with_marks(taken))

    @property
    def is_in_row(self) -> bool:
        """Whether a table row is open, whose pieces are to come when it ends."""
        return bool(self._rows)

    def start(self, tag: str, attributes: Mapping[str, str | None], cut: CutReason | None = None) -> None:
        """Begin an element; `cut` if what stands in it is page furniture, and why."""
        if tag in _BLOCKS:
            self._break(apart=tag in _APART and not (tag in _LISTS and self._lists))
        elif tag == "br":
            self._break(is_line=True)
        setting = _setting(tag, attributes, self._settings[-1])
        self._settings.append(replace(setting, cut=cut) if cut is not setting.cut else setting)
        self._open(tag, attributes)
        self._ruby += tag == "ruby"
        self._reading += tag in ("rt", "rtc")

    def _open(self, tag: str, attributes: Mapping[str, str | None]) -> None:
        """Begin a list, an item, a table, its row or cell, or see a picture."""
        if tag in _LISTS:
            self._lists.append(Numbering(attributes) if tag == "ol" else None)
        elif tag in ("li", "dt", "dd"):
            self._item = self._next_item(tag)
        elif tag == "table":
            self._tables.append(_Table(len(self._target()), is_of_data=self._is_in_data or is_table_of_data(attributes)))
        elif tag == "tr":
            self._rows.append(_Row())
        elif tag in ("td", "th") and self._rows:
            self._open_cell(tag, attributes)
        elif tag == "img" and self._tables:
            self._tables[-1].has_picture = True
            if self._rows:
                self._rows[-1].has_picture = True

    @property
    def _is_in_data(self) -> bool:
        return bool(self._tables) and self._tables[-1].is_of_data

    def _open_cell(self, tag: str, attributes: Mapping[str, str | None]) -> None:
        row, span = self._rows[-1], attributes.get("rowspan") or "1"
        row.cells.append([])
        row.height = max(row.height, int(span) if span.isdecimal() and len(span) < 4 else 1)
        row.is_head = tag == "th"

    def end(self, tag: str) -> None:
        """Finish the element that was begun last."""
        if tag in _BLOCKS:
            self._break(apart=tag in _APART and not (tag in _LISTS and len(self._lists) > 1))
        elif tag == "cite" and "".join(text for text, _ in self._line).rstrip().endswith((":", "：")):
            self._break()  # haiying wrote: above what is quoted
        self._settings.pop()
        if tag in _LISTS:
            self._lists.pop()
        elif tag in ("li", "dt", "dd"):
            self._item = None
        elif tag == "table":
            self._end_table(self._tables.pop())
        elif tag == "tr":
            self._end_row(self._rows.pop())
        self._ruby -= tag == "ruby"
        self._reading -= tag in ("rt", "rtc")

    def text(self, text: str) -> None:
        """Add text to the line."""
        if self._reading:
            self._readings.append(text.strip())
            return
        if not self._ruby and not text.isspace():
            self._add_readings()
        if self._settings[-1].preformatted:
            first, *others = text.split("\n")
            self._add(first)
            for line in others:
                self._break(is_line=True)
                self._add(line)
        else:
            self._add(text)

    def _add(self, text: str) -> None:
        self._line.append((text, self._settings[-1].cut))

    def _add_readings(self) -> None:
        """Set the readings of the ruby text that went before, in brackets."""
        if reading := " ".join(filter(None, self._readings)):
            self._add(f" ({reading})")
        self._readings.clear()

    def _break(self, *, apart: bool = False, is_line: bool = False) -> None:
        """End the line; `apart` leaves a blank line, and so does a line end, or a no-break space, in an empty line."""
        self._add_readings()
        is_empty = True
        for text, cut in _stretches(self._line):
            if line := as_text(text if self._settings[-1].preformatted else _SPACE.sub(" ", text)).strip():
                self._set(line, cut)
                is_empty = False
        if is_empty and (is_line or any("\xa0" in text for text, _ in self._line)):
            self._gap += 1
        self._line.clear()
        if apart:
            self._gap = max(self._gap, 1)

    def _set(self, text: str, cut: CutReason | None) -> None:
        setting, item = self._settings[-1], self._item
        kind, level = setting.kind or (BlockKind.LIST_ITEM if item else None), setting.level
        if kind is BlockKind.CAPTION and len(text) > _LONGEST_CAPTION:
            kind = None
        piece = Piece(text, kind, level, gap=self._gap, cut=cut)
        if item and kind in _ITEMS:
            piece = replace(piece, text=item.number + text, marker=item.marker, level=item.level)
        self._item, self._gap = None, 0
        self._target().append(piece)

    def _target(self) -> list[Piece]:
        """Return where pieces are put: the cell that is open, or the page."""
        return self._rows[-1].cells[-1] if self._rows and self._rows[-1].cells else self._pieces

    def _end_row(self, row: _Row) -> None:
        """Set a row; where the page has no table around it, it has none that reaches into it."""
        table = self._tables[-1] if self._tables else _Table(0)
        above = self._target()[table.begin :][-1:]
        filled = [cell for cell in row.cells if cell]
        columns = above[0].text.count("\t") + 1 if above and above[0].kind is BlockKind.TABLE_ROW else 0
        if len(filled) == 1 and (kind := _kind_of_single(filled[0], row, table, columns)):
            self._target().append(replace(filled[0][0], kind=kind))
        else:
            self._target().extend(_row(row.cells, columns))
        table.spanned = max(table.spanned - 1, row.height - 1)

    def _end_table(self, table: _Table) -> None:
        """Know a table that holds a picture and a line, and places one below the other; the line is the caption."""
        pieces = self._target()
        if table.has_picture and len(pieces) == table.begin + 1 and pieces[-1].kind is None and not is_prose(pieces[-1].text):
            pieces[-1] = replace(pieces[-1], kind=BlockKind.CAPTION)

    def _next_item(self, tag: str) -> _Item:
        depth = max(1, len(self._lists))
        if tag != "li":
            return _Item("", "", depth + (tag == "dd"))
        number = self._lists[-1] if self._lists else None
        if number is None:
            return _Item(_BULLET, "", depth)
        return _Item("", f"{number.take()} ", depth)


def _setting(tag: str, attributes: Mapping[str, str | None], around: _Setting) -> _Setting:
    """Say how an element sets its text."""
    if tag in _HEADINGS:
        return around if around.kind is BlockKind.CAPTION else replace(around, kind=BlockKind.HEADING, level=_HEADINGS[tag])
    if tag in ("figcaption", "caption"):
        return replace(around, kind=BlockKind.CAPTION)
    if tag == "pre":
        return replace(around, preformatted=True)
    if tag in _BLOCKS and (kind := kind_of_box(tag, attributes)):
        return replace(around, kind=kind)
    return replace(around, kind=BlockKind.QUOTE) if tag == "blockquote" and around.kind not in _NOTES else around


def _stretches(line: Sequence[tuple[str, CutReason | None]]) -> Iterator[tuple[str, CutReason | None]]:
    """Part a line where furniture begins or ends in it: a button behind the names. In running text it is a word of that."""
    if len({cut for _, cut in line}) < 2:
        yield "".join(text for text, _ in line), line[0][1] if line else None
        return
    parts = [(list(run), cut) for cut, run in groupby(line, key=lambda run: run[1])]
    joined = [("".join(text for text, _ in run), cut) for run, cut in parts]
    shown = [(text, cut) for text, cut in joined if text.strip()]
    kept = [index for index, (_, cut) in enumerate(shown) if cut is None]
    is_amid = any(cut and kept[0] < index < kept[-1] for index, (_, cut) in enumerate(shown)) if kept else False
    if len(shown) < 2 or not kept or is_amid or is_prose("".join(shown[index][0] for index in kept).strip()):
        yield "".join(text for text, _ in line), shown[0][1] if shown and not kept else None
    else:
        yield from shown


def _with_marks(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Join the mark of a note that stands by itself with the note."""
    mark: Piece | None = None
    for piece in pieces:
        if mark and piece.kind is mark.kind and piece.cut is mark.cut:
            yield replace(piece, text=f"{mark.text} {piece.text}", gap=mark.gap)
            mark = None
            continue
        if mark:
            yield mark
        is_mark = piece.kind in _NOTES and len(piece.text) <= _MARK and _NOTE_MARK.fullmatch(piece.text)
        mark = piece if is_mark else None
        if not is_mark:
            yield piece
    if mark:
        yield mark


def _kind_of_single(cell: Sequence[Piece], row: _Row, table: _Table, columns: int) -> BlockKind | None:
    """Say what the only filled cell of a row is: one beside a cell that reaches down to it, a heading of facts, or below a picture."""
    is_line = len(cell) == 1 and cell[0].kind is None and not is_prose(cell[0].text)
    if is_line and ((table.spanned and columns) or (table.is_of_data and row.is_head)):
        return BlockKind.TABLE_ROW
    return BlockKind.CAPTION if is_line and table.is_of_data and row.has_picture else None


def _row(cells: Sequence[Sequence[Piece]], columns: int) -> list[Piece]:
    """Join the cells of a row by tabs; the cells of a table that only places things on the screen stay pieces of their own.

    columns   of the row above in the same table; 0 where there is none.
    """
    filled = [cell for cell in cells if cell]
    is_parallel = len(filled) == columns or len({len(cell) for cell in filled}) == 1  # as two languages side by side are
    if len(filled) < 2 or not all(_is_cell(cell, may_be_apart=is_parallel) for cell in filled):
        return [piece for cell in cells for piece in cell]
    text = "\t".join(" ".join(piece.text for piece in cell) for cell in cells).strip()
    return [Piece(text, BlockKind.TABLE_ROW, gap=filled[0][0].gap, cut=filled[0][0].cut)]


def _is_cell(pieces: Sequence[Piece], *, may_be_apart: bool) -> bool:
    is_plain = all(piece.kind in (None, BlockKind.LIST_ITEM) for piece in pieces)
    is_small = len(pieces) <= _CELL_LINES and sum(len(piece.text) for piece in pieces) <= _CELL
    return is_plain and is_small and (may_be_apart or not any(piece.gap for piece in pieces[1:]))
