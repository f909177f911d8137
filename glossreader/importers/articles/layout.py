"""What the lines of a body are: headings, captions, pull quotes, lists; told by how they stand and what stands around them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossreader.domain.article import BlockKind
from glossreader.importers.articles.asides import is_aside, is_attribution, speakers
from glossreader.importers.articles.captions import LONGEST as LONGEST_CAPTION
from glossreader.importers.articles.captions import bare, is_labelled, is_pictured, names_only, quoted, repeats, said
from glossreader.importers.articles.dates import find_date
from glossreader.importers.articles.lists import is_entry, listed_kinds
from glossreader.importers.articles.notes import note_kinds
from glossreader.importers.articles.sentence import has_finite_verb
from glossreader.importers.articles.shape import LONG, is_chinese_line, is_prose, is_statement, is_title_case, units, width
from glossreader.importers.piece import Piece
from glossreader.language.hanzi import HAN

_WORDS = 14  # of a heading
_WIDTH = 110  # letters
_USUAL = 0.2
_DATE = 30  # code points
_LEAD_WORDS = 2  # of a heading that ends in a colon: English:
_HAN = re.compile(f"[{HAN}]")
_NUMBERED = re.compile(r"(?:\d{1,3}|[IVX]{1,5}|[A-Z])[.)、](?:\d+[.)]?)*\s?\S|\d{1,2}\.\d{1,2}\s|[（(]?[一二三四五六七八九十]{1,3}[）)、.]")
_ROMANISED = re.compile(r"[^\W\d_]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]")  # in the first word
_WORD = re.compile(r"[^\W\d_]")
# 新华社南昌7月6日电 ...: the first words of a report; 附件：1. ...: what comes with a notice
_OPENING = re.compile(rf"[（(]?[{HAN}·]{{2,16}}\d{{1,2}}月\d{{1,2}}日[电電讯訊]|附件\d{{0,2}}\s?[：:]")
_SECTION = re.compile(r"0\d|[一二三四五六七八九十]{1,3}|[IVX]{1,4}", re.IGNORECASE)  # a heading of nothing but its number
_ASKED = ("？", "！", "?", "!")
_COLONS = (":", "：")


@dataclass(frozen=True, slots=True)
class Body:
    """The pieces of an article's body, and what is usual in it.

    known     what a piece is by its source, its section or the list that it stands in; None where that does not tell.
    gap       blank lines between two paragraphs, as is usual.
    set_off   whether its headings stand further apart than its paragraphs; then all of them do.
    running   what is quoted or said in running text, by which a pull quote is known.
    headed    whether a line that is no quote heads a paragraph, where others are quotes.
    speakers  whose turns begin lines, if it is a talk.
    chinese   whether most of it is Chinese.
    """

    pieces: Sequence[Piece]
    known: Sequence[BlockKind | None]
    gap: int
    set_off: bool
    running: frozenset[str]
    speakers: frozenset[str]
    chinese: bool
    headed: bool = False

    def text(self, index: int) -> str:
        """Return the text of a piece, or nothing where there is none."""
        return self.pieces[index].text if 0 <= index < len(self.pieces) else ""

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
    texts = [piece.text for piece in pieces]
    body = Body(pieces, known, gap, set_off, frozenset(said(texts)), speakers(texts), chinese)
    return replace(body, headed=any(map(quoted, texts)) and any(_heads_plainly(body, index) for index in range(len(pieces))))


def _laid_out(pieces: Sequence[Piece], index: int) -> BlockKind | None:
    """Take what the source itself says; a starred line that ends in a colon heads the other lines right below it, or the next ones."""
    piece = pieces[index]
    if piece.kind is not BlockKind.LIST_ITEM or not piece.text.endswith(_COLONS) or index + 1 == len(pieces):
        return piece.kind
    below = pieces[index + 1]
    is_first = index == 0 or pieces[index - 1].kind is not BlockKind.LIST_ITEM
    heads = below.kind is None and (below.gap == 0 or (piece.marker == "*" and is_first and is_entry(below.text)))
    return BlockKind.HEADING if heads else piece.kind


def _is_set_off(pieces: Sequence[Piece], index: int, gap: int) -> bool:
    return pieces[index].gap > gap and index + 1 < len(pieces) and pieces[index + 1].gap > gap


def _by_standing(body: Body, index: int, above: BlockKind | None) -> BlockKind:
    """Tell a line that neither source nor section nor list tells."""
    text = body.pieces[index].text
    if len(text) > LONG or (units(text) > LONGEST_CAPTION and not repeats(text, body.running)):
        return BlockKind.PARAGRAPH
    if is_attribution(text) and (above is BlockKind.QUOTE or quoted(body.text(index - 1))):
        return BlockKind.QUOTE
    if is_pictured(text) and above is not None:
        return BlockKind.CAPTION
    if not body.stands_alone(index):
        return BlockKind.HEADING if _heads_what_is_below(body, index) else BlockKind.PARAGRAPH
    if repeats(text, body.running) or _is_pull_quote(body, index):
        return BlockKind.QUOTE
    if _SECTION.fullmatch(text) and index + 1 < len(body.pieces):
        return BlockKind.HEADING
    if _is_heading(body, index, above):
        return BlockKind.HEADING
    return BlockKind.CAPTION if _is_caption(body, index, above) else BlockKind.PARAGRAPH


def _is_pull_quote(body: Body, index: int) -> bool:
    """Whether a line that is all quote stands apart, or has its source right below: — Liu M., teacher."""
    is_apart = body.is_set_off(index) and units(body.text(index)) > _LEAD_WORDS
    return quoted(body.text(index)) is not None and (is_apart or is_attribution(body.text(index + 1)))


def could_head(text: str) -> bool:
    """Whether a line by itself could be a heading: short, no statement, no half sentence."""
    if len(text) > _WIDTH or units(text) > _WORDS or width(text) > _WIDTH or is_statement(text) or text.endswith((",", "，", "、")):
        return False
    if (text.endswith(_COLONS) and has_finite_verb(text)) or _OPENING.match(text):
        return False
    return _WORD.search(text) is not None and not text[0].islower()


def _is_heading(body: Body, index: int, above: BlockKind | None) -> bool:
    """Whether a line that stands alone heads what is below it.

    An article sets all its headings alike: where some are set off, the others are captions or asides. A quote is a heading when the
    text below takes it up, or when it has a title's capitals and stands as another heading does. In an English article hanzi alone are
    no heading but what one explains.
    """
    text = body.pieces[index].text
    if index + 1 == len(body.pieces) or not could_head(text) or is_pictured(text) or is_labelled(text):
        return False
    if _signs(body, index) or (is_aside(text, body.text(index - 1), body.speakers) and not _NUMBERED.match(text)):
        return False
    below = body.pieces[index + 1]
    if text.endswith(_COLONS):
        return units(text) <= _LEAD_WORDS or (_is_listed(body, index + 1) and is_title_case(text))
    if body.set_off and not body.is_set_off(index):
        return False
    if inner := quoted(text):
        if body.chinese:  # “像姑妈在喊” over the text that tells who said so; a question is part of a talk
            return is_prose(below.text) and not inner.endswith(_ASKED)
        is_taken_up = bare(inner) in below.text.lower()
        return is_title_case(text) and (is_taken_up or (is_prose(below.text) and body.headed))
    if body.chinese or _NUMBERED.match(text):
        return True
    return above is None or not (is_chinese_line(text) or _ROMANISED.match(text))


def _signs(body: Body, index: int) -> bool:
    """Whether a line is who signs a notice, above its date, or that date; the date of a day in a diary heads text."""
    below = body.text(index + 1)
    return _is_date(below) or (_is_date(body.text(index)) and not is_prose(below))


def _is_date(text: str) -> bool:
    found = find_date(text) if len(text) <= _DATE else None
    return found is not None and text[found.start : found.end] == text


def _heads_plainly(body: Body, index: int) -> bool:
    """Whether a line that is no quote heads a paragraph."""
    text = body.text(index)
    if body.known[index] or not (body.stands_alone(index) and is_prose(body.text(index + 1))):
        return body.known[index] is BlockKind.HEADING
    return could_head(text) and is_title_case(text) and not quoted(text)


def _is_listed(body: Body, index: int) -> bool:
    return body.known[index] in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW) or is_entry(body.pieces[index].text)


def _heads_what_is_below(body: Body, index: int) -> bool:
    """Whether a line without a blank line below it heads a list or a paragraph: it stands first and is no entry itself."""
    text = body.pieces[index].text
    if not body.pieces[index].gap or not could_head(text) or text[0].isdigit() or (not body.chinese and is_chinese_line(text)):
        return False
    if is_prose(body.pieces[index + 1].text):
        return True
    return _is_listed(body, index + 1) and (body.chinese or not _HAN.search(text))


def _is_caption(body: Body, index: int, above: BlockKind | None) -> bool:
    """Whether a line between paragraphs belongs to a picture though it does not say so: it can only name what is seen."""
    text = body.pieces[index].text
    if above in (None, BlockKind.HEADING) or body.chinese or index + 1 == len(body.pieces):
        return False
    return is_labelled(text) or (names_only(text) and (is_prose(body.text(index - 1)) or is_prose(body.text(index + 1))))
