"""What the lines of a body are: headings, captions, pull quotes, lists; told by how they stand and what stands around them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from glossreader.domain.article import BlockKind
from glossreader.importers.captions import LONGEST as LONGEST_CAPTION
from glossreader.importers.captions import bare, is_labelled, is_pictured, names_only, quoted, repeats, said
from glossreader.importers.lists import is_entry, listed_kinds
from glossreader.importers.notes import note_kinds
from glossreader.importers.piece import Piece
from glossreader.importers.sentence import has_finite_verb
from glossreader.importers.shape import LONG, is_chinese_line, is_prose, is_statement, is_title_case, units, width
from glossreader.language.hanzi import HAN

_WORDS = 14  # of a heading
_WIDTH = 110  # letters
_USUAL = 0.2
_LEAD_WORDS = 2  # of a heading that ends in a colon: English:
_HAN = re.compile(f"[{HAN}]")
_NUMBERED = re.compile(r"(?:\d{1,3}|[IVX]{1,5}|[A-Z])[.)、](?:\d+[.)]?)*\s?\S|\d{1,2}\.\d{1,2}\s|[（(]?[一二三四五六七八九十]{1,3}[）)、.]")
_ROMANISED = re.compile(r"[^\W\d_]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]")  # in the first word
_WORD = re.compile(r"[^\W\d_]")
_COLONS = (":", "：")


@dataclass(frozen=True, slots=True)
class Body:
    """The pieces of an article's body, and what is usual in it.

    known     what a piece is by its source, its section or the list that it stands in; None where that does not tell.
    gap       blank lines between two paragraphs, as is usual.
    set_off   whether its headings stand further apart than its paragraphs; then all of them do.
    running   what is quoted or said in running text, by which a pull quote is known.
    chinese   whether most of it is Chinese.
    """

    pieces: Sequence[Piece]
    known: Sequence[BlockKind | None]
    gap: int
    set_off: bool
    running: frozenset[str]
    chinese: bool

    def is_set_off(self, index: int) -> bool:
        """Whether a piece stands further apart from both neighbours than paragraphs do."""
        return _is_set_off(self.pieces, index, self.gap)

    def stands_alone(self, index: int) -> bool:
        """Whether blank lines or the end are on both sides of a piece."""
        return self.pieces[index].gap > 0 and (index + 1 == len(self.pieces) or self.pieces[index + 1].gap > 0)


def kinds_of(pieces: Sequence[Piece], *, chinese: bool) -> tuple[BlockKind, ...]:
    """Say what each piece of a body is."""
    body = _body(pieces, chinese=chinese)
    kinds: list[BlockKind] = []
    for index in range(len(pieces)):
        kinds.append(body.known[index] or _by_standing(body, index, kinds[-1] if kinds else None))
    return tuple(kinds)


def _body(pieces: Sequence[Piece], *, chinese: bool) -> Body:
    gaps = Counter(piece.gap for piece in pieces if piece.gap)
    gap = min((gap for gap, count in gaps.items() if count >= _USUAL * gaps.total()), default=1)
    notes, listed = note_kinds(pieces), listed_kinds(pieces)
    known = [notes[index] or listed[index] or _laid_out(pieces, index) for index in range(len(pieces))]
    set_off = sum(_is_set_off(pieces, index, gap) and could_head(piece.text) for index, piece in enumerate(pieces)) >= 2
    return Body(pieces, known, gap, set_off, frozenset(said(piece.text for piece in pieces)), chinese)


def _laid_out(pieces: Sequence[Piece], index: int) -> BlockKind | None:
    """Take what the source itself says; a starred line that ends in a colon heads what is right below it."""
    piece = pieces[index]
    below = pieces[index + 1] if index + 1 < len(pieces) else None
    if piece.kind is BlockKind.LIST_ITEM and piece.text.endswith(_COLONS) and below and below.gap == 0 and below.kind is None:
        return BlockKind.HEADING
    return piece.kind


def _is_set_off(pieces: Sequence[Piece], index: int, gap: int) -> bool:
    return pieces[index].gap > gap and index + 1 < len(pieces) and pieces[index + 1].gap > gap


def _by_standing(body: Body, index: int, above: BlockKind | None) -> BlockKind:
    """Tell a line that neither source nor section nor list tells."""
    text = body.pieces[index].text
    if len(text) > LONG or (units(text) > LONGEST_CAPTION and not repeats(text, body.running)):
        return BlockKind.PARAGRAPH
    if not body.stands_alone(index):
        return BlockKind.HEADING if _heads_what_is_below(body, index) else BlockKind.PARAGRAPH
    if repeats(text, body.running) or (quoted(text) and body.is_set_off(index) and units(text) > _LEAD_WORDS):
        return BlockKind.QUOTE
    if _is_heading(body, index, above):
        return BlockKind.HEADING
    return BlockKind.CAPTION if _is_caption(body, index, above) else BlockKind.PARAGRAPH


def could_head(text: str) -> bool:
    """Whether a line by itself could be a heading: short, no statement, no half sentence."""
    if len(text) > _WIDTH or units(text) > _WORDS or width(text) > _WIDTH or is_statement(text) or text.endswith((",", "，", "、")):
        return False
    if text.endswith(_COLONS) and has_finite_verb(text):
        return False
    return _WORD.search(text) is not None and not text[0].islower()


def _is_heading(body: Body, index: int, above: BlockKind | None) -> bool:
    """Whether a line that stands alone heads what is below it.

    An article sets all its headings alike: where some are set off, the others are captions or asides. A quote is a heading when the
    text below takes it up. In an English article hanzi alone are no heading but what one explains.
    """
    text = body.pieces[index].text
    if index + 1 == len(body.pieces) or not could_head(text) or is_pictured(text) or is_labelled(text):
        return False
    below = body.pieces[index + 1]
    if text.endswith(_COLONS):
        return units(text) <= _LEAD_WORDS or (_is_listed(body, index + 1) and is_title_case(text))
    if body.set_off and not body.is_set_off(index):
        return False
    if inner := quoted(text):
        return bare(inner) in below.text.lower() and is_title_case(text)
    if body.chinese or _NUMBERED.match(text):
        return True
    return above is None or not (is_chinese_line(text) or _ROMANISED.match(text))


def _is_listed(body: Body, index: int) -> bool:
    return body.known[index] in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW) or is_entry(body.pieces[index].text)


def _heads_what_is_below(body: Body, index: int) -> bool:
    """Whether a line without a blank line below it heads a list or a paragraph: it stands first and is no entry itself."""
    text = body.pieces[index].text
    if not body.pieces[index].gap or not could_head(text) or (not body.chinese and is_chinese_line(text)):
        return False
    if is_prose(body.pieces[index + 1].text):
        return True
    return _is_listed(body, index + 1) and (body.chinese or not _HAN.search(text))


def _is_caption(body: Body, index: int, above: BlockKind | None) -> bool:
    """Whether a line between paragraphs belongs to a picture: it says so, or it can only name what is seen."""
    text = body.pieces[index].text
    if above is None or is_pictured(text):
        return above is not None
    is_between = above is not BlockKind.HEADING and index + 1 < len(body.pieces)
    return is_between and not body.chinese and (is_labelled(text) or names_only(text))
