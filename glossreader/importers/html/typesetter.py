"""Elements and text of an HTML page, in their order, become lines as a browser would set them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.piece import Piece
from glossreader.importers.text import as_text

_SPACE = re.compile(r"[ \t\n\r\f]+")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_APART = frozenset(("p", "ul", "ol", "dl", "blockquote", "pre", "figure", "table", "hr", "fieldset", *_HEADINGS))
_BLOCKS = _APART | frozenset({
    "address", "article", "aside", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dt", "figcaption",
    "footer", "form", "header", "hgroup", "html", "legend", "li", "main", "menu", "nav", "search", "section", "summary",
    "tbody", "td", "tfoot", "th", "thead", "tr",
})  # fmt: skip
_LISTS = frozenset(("ul", "ol", "dir", "menu", "dl"))
_NAMED = _LISTS | {"aside", "div", "section"}
_KINDS = {
    **dict.fromkeys(("references", "reference-list", "bibliography", "works-cited"), BlockKind.REFERENCE),
    **dict.fromkeys(("footnotes", "endnotes", "footnote-list"), BlockKind.FOOTNOTE),
    **dict.fromkeys(("pullquote", "pull-quote", "wp-block-pullquote"), BlockKind.QUOTE),
}
_ITEMS = (BlockKind.LIST_ITEM, BlockKind.REFERENCE, BlockKind.FOOTNOTE)  # what keeps its number
_BULLET = "•"
_CELL = 2_000  # code points; what is longer stands in a table only for its place on the screen
_CELL_LINES = 8


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


class Typesetter:
    """Takes starts, ends and texts of elements, each element closed in turn, and gives the pieces of the page."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._line: list[str] = []
        self._gap = 1
        self._settings = [_Setting()]
        self._lists: list[int | None] = []  # the next number of each open list; None where items have bullets
        self._item: _Item | None = None
        self._rows: list[list[list[Piece]]] = []  # cells of each open table row
        self._readings: list[str] = []
        self._ruby = self._reading = 0  # how many such elements are open

    def pieces(self) -> tuple[Piece, ...]:
        """Give what was set so far."""
        self._break()
        return tuple(self._pieces)

    def start(self, tag: str, attributes: Mapping[str, str | None], cut: CutReason | None = None) -> None:
        """Begin an element; `cut` if what stands in it is page furniture, and why."""
        if tag in _BLOCKS:
            self._break(apart=tag in _APART and not (tag in _LISTS and self._lists))
        elif tag == "br":
            self._break(is_line=True)
        setting = _setting(tag, attributes, self._settings[-1])
        self._settings.append(replace(setting, cut=cut) if cut is not setting.cut else setting)
        if tag in _LISTS:
            self._lists.append(_first_number(attributes) if tag == "ol" else None)
        elif tag in ("li", "dt", "dd"):
            self._item = self._next_item(tag)
        elif tag == "tr":
            self._rows.append([])
        elif tag in ("td", "th") and self._rows:
            self._rows[-1].append([])
        self._ruby += tag == "ruby"
        self._reading += tag in ("rt", "rtc")

    def end(self, tag: str) -> None:
        """Finish the element that was begun last."""
        if tag in _BLOCKS:
            self._break(apart=tag in _APART and not (tag in _LISTS and len(self._lists) > 1))
        self._settings.pop()
        if tag in _LISTS:
            self._lists.pop()
        elif tag in ("li", "dt", "dd"):
            self._item = None
        elif tag == "tr":
            self._emit(*_row(self._rows.pop()))
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
            self._line.append(first)
            for line in others:
                self._break(is_line=True)
                self._line.append(line)
        else:
            self._line.append(text)

    def _add_readings(self) -> None:
        """Set the readings of the ruby text that went before, in brackets."""
        if reading := " ".join(filter(None, self._readings)):
            self._line.append(f" ({reading})")
        self._readings.clear()

    def _break(self, *, apart: bool = False, is_line: bool = False) -> None:
        """End the line; `apart` leaves a blank line, and so does a line end, or a no-break space, in an empty line."""
        self._add_readings()
        raw = "".join(self._line)
        self._line.clear()
        text = as_text(raw if self._settings[-1].preformatted else _SPACE.sub(" ", raw)).strip()
        if text:
            self._set(text)
        elif is_line or "\xa0" in raw:
            self._gap += 1
        if apart:
            self._gap = max(self._gap, 1)

    def _set(self, text: str) -> None:
        setting, item = self._settings[-1], self._item
        kind, level = setting.kind or (BlockKind.LIST_ITEM if item else None), setting.level
        piece = Piece(text, kind, level, gap=self._gap, cut=setting.cut)
        if item and kind in _ITEMS:
            piece = replace(piece, text=item.number + text, marker=item.marker, level=item.level)
        self._item, self._gap = None, 0
        self._emit(piece)

    def _emit(self, *pieces: Piece) -> None:
        """Put pieces into the cell that is open, or into the page."""
        (self._rows[-1][-1] if self._rows and self._rows[-1] else self._pieces).extend(pieces)

    def _next_item(self, tag: str) -> _Item:
        depth = max(1, len(self._lists))
        if tag != "li":
            return _Item("", "", depth + (tag == "dd"))
        number = self._lists[-1] if self._lists else None
        if number is None:
            return _Item(_BULLET, "", depth)
        self._lists[-1] = number + 1
        return _Item("", f"{number}. ", depth)


def _setting(tag: str, attributes: Mapping[str, str | None], around: _Setting) -> _Setting:
    """Say how an element sets its text."""
    if tag in _HEADINGS:
        return replace(around, kind=BlockKind.HEADING, level=_HEADINGS[tag])
    if tag in ("figcaption", "caption") or (tag in _BLOCKS and "caption" in (attributes.get("class") or "").lower()):
        return replace(around, kind=BlockKind.CAPTION)
    if tag == "blockquote":
        return replace(around, kind=BlockKind.QUOTE)
    if tag in _NAMED and (kind := _named(attributes.get("class") or "")):
        return replace(around, kind=kind)
    return replace(around, preformatted=True) if tag == "pre" else around


def _named(names: str) -> BlockKind | None:
    """Say what a list or a box is by its class."""
    return next((kind for name in names.lower().split() if (kind := _KINDS.get(name))), None)


def _first_number(attributes: Mapping[str, str | None]) -> int:
    start = attributes.get("start") or "1"
    return int(start) if start.isdecimal() and len(start) < 6 else 1


def _row(cells: Sequence[Sequence[Piece]]) -> list[Piece]:
    """Join the cells of a row by tabs; the cells of a table that only places things on the screen stay pieces of their own."""
    filled = [cell for cell in cells if cell]
    if len(filled) < 2 or not all(map(_is_cell, filled)):
        return [piece for cell in cells for piece in cell]
    text = "\t".join(" ".join(piece.text for piece in cell) for cell in cells).strip()
    return [Piece(text, BlockKind.TABLE_ROW, gap=filled[0][0].gap, cut=filled[0][0].cut)]


def _is_cell(pieces: Sequence[Piece]) -> bool:
    is_plain = all(piece.kind in (None, BlockKind.LIST_ITEM) for piece in pieces)
    return (
        is_plain and len(pieces) <= _CELL_LINES and sum(len(piece.text) for piece in pieces) <= _CELL and not any(p.gap for p in pieces[1:])
    )
