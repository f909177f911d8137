"""The body of a document, or a note: its paragraphs and tables become pieces, by style, outline level, list and table."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.docx.inline import Inline, texts_of
from glossreader.importers.docx.numbering import Number, Numbering
from glossreader.importers.docx.styles import Look, Style, Styles, align_of, numbered, outline_of
from glossreader.importers.piece import Piece
from glossreader.importers.text import as_text
from glossreader.importers.xml_tree import Element, child, name_of, named, value

_HEADING = re.compile(r"(?:heading|标题|標題|überschrift|titre)\s?([1-9])")
_KINDS = (
    (BlockKind.CAPTION, re.compile(r"caption|题注|題注|图注|表注|图题|表题")),
    (BlockKind.QUOTE, re.compile(r"(?:intense )?quote|quotations?|block text|引用|明显引用")),
    (BlockKind.REFERENCE, re.compile(r"bibliography|参考文献|參考文獻|references?")),
)
_TITLE = re.compile(r"title|标题|標題|文章标题|doc(?:ument)? title")
_SUBTITLE = re.compile(r"subtitle|副标题|副標題")
_MARK = re.compile(r"(?:\[(?:\d{1,3}|[ivxlc]{1,6})\]|[①-⑳*])$")  # of a note to a heading, which is no part of a title
_CONTENTS = re.compile(r"(?:toc|目录|目錄) ?(?:\d|heading|标题)|table of figures|index \d")
_LONGEST_HEADING = 200  # code points
_CELL, _CELL_LINES = 2_000, 8  # what is longer stands in a table only for its place on the page


@dataclass(frozen=True, slots=True)
class Laid:
    """A piece, and how its paragraph looks: what headings look like in a document without styles."""

    piece: Piece
    look: Look
    align: str = ""
    is_deck: bool = False


class Story:
    """Reads the paragraphs and tables of a text, in their order."""

    def __init__(self, styles: Styles, numbering: Numbering, inline: Inline) -> None:
        self._styles = styles
        self._numbering = numbering
        self._inline = inline
        self.counted: list[str] = []  # what Word writes and no text of the document has: its numbers

    def read(self, parent: Element, cut: CutReason | None = None) -> Iterator[Laid]:
        """Read all that is in an element; libxml2 sees to it that nothing lies deeper than 256 levels."""
        for element in parent:
            name = name_of(element)
            if name == "p" and not _went_on(element):
                yield from self._paragraph(element, cut)
            elif name == "tbl":
                yield from self._table(element, cut)
            elif name == "sdt":
                yield from self._control(element, cut)
            elif name in ("ins", "moveTo", "customXml", "smartTag"):
                yield from self.read(element, cut)
            elif name == "moveFrom":
                self._inline.hidden += texts_of(element)
            elif name == "AlternateContent":
                choice = child(element, "Choice")
                self._inline.hidden += [text for other in element if other is not choice for text in texts_of(other)]
                yield from self.read(choice, cut) if choice is not None else ()

    def _control(self, element: Element, cut: CutReason | None) -> Iterator[Laid]:
        """Read a content control; Word puts its tables of contents into one."""
        gallery = next(iter(named(child(element, "sdtPr"), "docPartGallery")), None)
        is_contents = gallery is not None and value(gallery, "val") == "Table of Contents"
        content = child(element, "sdtContent")
        if content is not None:
            yield from self.read(content, CutReason.NAVIGATION if is_contents else cut)

    def _paragraph(self, paragraph: Element, cut: CutReason | None) -> Iterator[Laid]:
        layout = child(paragraph, "pPr")
        key = value(named_style, "val") if (named_style := child(layout, "pStyle")) is not None else ""
        style = self._styles.paragraph(key)
        line = self._inline.read(paragraph, style)
        if texts := line.lines:
            item = numbered(layout) or style.numbered
            number = self._numbering.next(*item, key) if item and item[0] != "0" else None
            self.counted += [number.text] if number else ()
            outline = outline_of(layout)
            plain = _piece(texts[0], style, style.outline if outline is None else outline, number)
            is_contents = line.is_contents or any(_CONTENTS.fullmatch(name) for name in style.names)
            plain = replace(plain, cut=cut or (CutReason.NAVIGATION if is_contents else None))
            align = align_of(layout) or style.align or ""
            yield Laid(plain, line.look, align, is_deck=_is_subtitle(style))
            yield from (Laid(replace(plain, text=as_text(text), marker="", gap=0), line.look, align) for text in texts[1:])
        for box in line.boxes:
            yield from self.read(box, cut)

    def _table(self, table: Element, cut: CutReason | None) -> Iterator[Laid]:
        is_first = True
        for row in _below(table, "tr"):
            if child(child(row, "trPr"), "del") is not None:
                self._inline.hidden += texts_of(row)
                continue
            cells = [list(self.read(cell, cut)) for cell in _below(row, "tc")]
            pieces = list(_row(cells, gap=int(is_first)))
            yield from pieces
            is_first = is_first and not pieces


def _went_on(paragraph: Element) -> bool:
    """Whether a paragraph's end was deleted: the next one has its text then, as Word shows it when the change is accepted."""
    properties = child(child(paragraph, "pPr"), "rPr")
    below = paragraph.getnext()
    if child(properties, "del") is None or below is None or name_of(below) != "p":
        return False
    first = next((at for at, element in enumerate(below) if name_of(element) != "pPr"), len(below))
    for element in [element for element in paragraph if name_of(element) != "pPr"]:
        below.insert(first, element)
        first += 1
    return True


def _piece(text: str, style: Style, outline: int | None, number: Number | None) -> Piece:
    """Say what a paragraph is."""
    text = as_text(text)
    shown = f"{number.text}{number.space}{text}" if number and number.text and not number.is_bullet else text
    level = 0 if _is_subtitle(style) else _level(style, outline)
    if level and len(text) <= _LONGEST_HEADING:
        return Piece(_MARK.sub("", shown), BlockKind.HEADING, level)
    if number and number.is_item:
        return Piece(shown, BlockKind.LIST_ITEM, number.depth, "•" if number.is_bullet else "")
    kind = next((kind for kind, form in _KINDS if any(form.fullmatch(name) for name in style.names)), None)
    return Piece(shown, kind)


def _is_subtitle(style: Style) -> bool:
    return any(_SUBTITLE.fullmatch(name) for name in style.names[:1])


def _level(style: Style, outline: int | None) -> int:
    """Tell the rank of a heading; 0 where it is none. The title of a document is 1, as its first headings are."""
    if any(_TITLE.fullmatch(name) for name in style.names):
        return 1
    if outline is not None:
        return min(outline + 1, 6) if outline < 9 else 0
    found = next((found for name in style.names if (found := _HEADING.fullmatch(name))), None)
    return min(int(found[1]), 6) if found else 0


def _below(parent: Element, name: str) -> Iterator[Element]:
    """Find the rows of a table or the cells of a row, also in content controls and changes."""
    for element in parent:
        if name_of(element) == name:
            yield element
        elif name_of(element) in ("sdt", "sdtContent", "ins", "moveTo", "customXml"):
            yield from _below(element, name)


def _row(cells: Sequence[Sequence[Laid]], gap: int) -> Iterator[Laid]:
    """Join the cells of a row by tabs; what stands in a table only for its place on the page stays as it is."""
    filled = [cell for cell in cells if cell]
    if len(filled) < 2 or not all(map(_is_cell, filled)):
        yield from (laid for cell in cells for laid in cell)
        return
    text = "\t".join(" ".join(laid.piece.printed.replace("\t", " ") for laid in cell) for cell in cells).strip()
    yield Laid(Piece(text, BlockKind.TABLE_ROW, gap=gap, cut=filled[0][0].piece.cut), filled[0][0].look)


def _is_cell(cell: Sequence[Laid]) -> bool:
    is_plain = all(laid.piece.kind in (None, BlockKind.LIST_ITEM) for laid in cell)
    return is_plain and len(cell) <= _CELL_LINES and sum(len(laid.piece.text) for laid in cell) <= _CELL
