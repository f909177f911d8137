"""Headings of a document whose author used no styles: lines that look like none of the running text, the title first of all."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossreader.domain.article import BlockKind, CutReason
from glossreader.importers.articles.shape import is_prose, is_statement
from glossreader.importers.docx.story import Laid
from glossreader.importers.docx.styles import Look
from glossreader.importers.paragraphs import as_paragraphs
from glossreader.importers.piece import Piece
from glossreader.language.hanzi import HAN

_LONGEST = 60  # code points of a heading that only its look tells
_LONGEST_LATIN = 120
_TITLE_AMONG = 12  # pieces at the top
_TITLE_LINES = 3
_LARGER = 1.15  # of the running text
_LETTERHEAD = re.compile(rf"([{HAN}\s]{{4,40}})文件")
_ENDS = re.compile(r"[。！？；：，.!?;:,]$")
_NUMBERED = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百\d]{1,4}[章节節部编])"
)
_HAN_END, _HAN_START = re.compile(rf"[{HAN}]$"), re.compile(rf"[{HAN}“《（]")


def letterhead_of(pieces: Sequence[Piece]) -> str | None:
    """Name the authority whose letterhead stands at the top of an official document: 临江市人民政府办公室文件."""
    first = next((piece for piece in pieces if piece.cut is not CutReason.NAVIGATION), None)
    found = _LETTERHEAD.fullmatch(first.text) if first and first.cut is CutReason.OTHER else None
    return "".join(found[1].split()) if found else None


def with_headings(laid: Sequence[Laid], decks: Sequence[str]) -> tuple[Piece, ...]:
    """Give the pieces of a document; where no style says what its headings are, those that their look tells become headings."""
    pieces = [line.piece for line in laid]
    if not any(piece.kind is BlockKind.HEADING and not piece.cut for piece in pieces):
        pieces = _by_look(laid)
    if any(piece.kind is BlockKind.HEADING and not piece.cut for piece in pieces):
        return as_paragraphs(_with_salutation(pieces), (*decks, *_sentence_below_title(pieces)))
    return tuple(pieces)


def _by_look(laid: Sequence[Laid]) -> list[Piece]:
    usual = _usual([line for line in laid if line.piece.kind is None])
    title = _title(laid, usual)
    pieces = [_heading(line, usual) if index not in title else line.piece for index, line in enumerate(laid)]
    if title:
        joined = _joined([laid[index].piece.text for index in title])
        heading = replace(laid[title.start].piece, text=joined, kind=BlockKind.HEADING, level=1)
        above = [_above_title(piece) for piece in pieces[: title.start]]
        pieces = [*above, heading, *pieces[title.stop :]]
    return pieces


def _above_title(piece: Piece) -> Piece:
    is_letterhead = _LETTERHEAD.fullmatch(piece.text) is not None
    return replace(piece, kind=piece.kind or BlockKind.PARAGRAPH, level=0, cut=piece.cut or (CutReason.OTHER if is_letterhead else None))


def _usual(laid: Sequence[Laid]) -> Look:
    """Return the look of most of the running text."""
    looks: Counter[Look] = Counter()
    for line in laid:
        looks[line.look] += len(line.piece.text)
    return looks.most_common(1)[0][0] if looks else Look()


def _title(laid: Sequence[Laid], usual: Look) -> range:
    """Find the centred lines at the top that are larger than the text, or bold; a letterhead above them is none.

    Where there are none, it is the first line, if that is larger.
    """
    first = next((index for index, line in enumerate(laid[:_TITLE_AMONG]) if _is_title(line, usual)), None)
    if first is None:
        top = next((index for index, line in enumerate(laid) if not line.piece.cut), 0)
        is_larger = top < len(laid) and _is_title(replace(laid[top], align="center"), usual) and _is_larger(laid[top].look, usual)
        return range(top, top + is_larger)
    stop = first + 1
    while stop < min(len(laid), first + _TITLE_LINES) and _is_title(laid[stop], usual) and laid[stop].look == laid[first].look:
        stop += 1
    return range(first, stop)


def _is_title(line: Laid, usual: Look) -> bool:
    text = line.piece.text
    stands_out = _is_larger(line.look, usual) or (bool(line.look.bold) and not usual.bold)
    could_be = line.align == "center" and line.piece.kind is None and not line.piece.cut and len(text) <= _LONGEST_LATIN
    return could_be and stands_out and not is_prose(text) and not _LETTERHEAD.fullmatch(text)


def _heading(line: Laid, usual: Look) -> Piece:
    """Make a heading of a short line that is bold or larger than the text, or numbered in another font."""
    piece, look = line.piece, line.look
    longest = _LONGEST if _HAN_END.search(piece.text) else _LONGEST_LATIN
    if piece.kind is not None or line.align in ("right", "end") or len(piece.text) > longest or _ENDS.search(piece.text):
        return piece
    if _LETTERHEAD.fullmatch(piece.text):
        return piece
    is_other_font = look.font != usual.font and _NUMBERED.match(piece.text) is not None
    if _is_larger(look, usual) or (look.bold and not usual.bold) or is_other_font:
        return replace(piece, kind=BlockKind.HEADING, level=2)
    return piece


def _is_larger(look: Look, usual: Look) -> bool:
    return look.size is not None and look.size >= _LARGER * (usual.size or 20)


def _joined(lines: Sequence[str]) -> str:
    """Join the lines of a title, hanzi without a space."""
    text = lines[0]
    for line in lines[1:]:
        text += line if _HAN_END.search(text) and _HAN_START.match(line) else f" {line}"
    return text


def _sentence_below_title(pieces: Sequence[Piece]) -> Iterator[str]:
    """Give a short sentence right below the title: a document says in one what it is about."""
    title = next((index for index, piece in enumerate(pieces) if piece.kind is BlockKind.HEADING and not piece.cut), len(pieces))
    yield from (piece.text for piece in pieces[title + 1 : title + 2] if is_statement(piece.text))


def _with_salutation(pieces: Sequence[Piece]) -> list[Piece]:
    """Take a line that addresses someone for a paragraph, such as 各区县人民政府：, with its colon."""
    return [
        replace(piece, kind=BlockKind.PARAGRAPH)
        if piece.kind is None and piece.text.endswith(("：", "∶")) and len(piece.text) > 4
        else piece
        for piece in pieces
    ]
