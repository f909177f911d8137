"""What the lines of a body are: headings, captions, pull quotes, lists; told by how they stand and what stands around them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossreader.domain.article import BlockKind
from glossreader.importers.notes import note_kinds
from glossreader.importers.piece import Piece
from glossreader.importers.sentence import has_finite_verb
from glossreader.importers.shape import LONG, is_prose, is_statement, is_title_case, units, width
from glossreader.language.hanzi import HAN

_HEADING_WORDS = 14
_HEADING_WIDTH = 110  # letters
_CAPTION_WORDS = 28
_ENTRY_WORDS = 26  # words of a term, its rendering and a remark
_NEARLY_ALL = 0.8
_HAN = re.compile(f"[{HAN}]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]{2}")
_QUOTED = re.compile(r"[“‘\"「『](?P<inner>[^”\"」』]{2,300})[”’\"」』][.,!?。！？]?")
_QUOTES = re.compile(r"[“‘\"「『]([^“”\"「」『』]{2,300})[”’\"」』]")
_SPOKEN = re.compile(r"[“‘\"][^”\"]{1,200}(?:,[”’\"]|[”’\"],) ")  # “Thumbs up!”, some netizens comment.
_LABELLED = re.compile(r"[“‘\"][^”\"]{1,60}[”’\"]\s?(?:[–—]|-(?=\s)|:)\s")
_NUMBERED = re.compile(r"(?:\d{1,3}|[IVX]{1,5}|[A-Z])[.)、](?:\d+[.)]?)*\s?\S|\d{1,2}\.\d{1,2}\s|[（(]?[一二三四五六七八九十]{1,3}[）)、.]")
_PICTURED = re.compile(
    r"[\[(（【]?(?:(?:promotional |featured |official |satellite |archive |file |stock )?"
    r"(?:images?|photos?|photographs?|pictures?|screenshots?|screen ?grabs?|posters?|stills?|illustrations?|cartoons?|maps?|charts?|graphs?"
    r"|diagrams?|figures? \d+)"
    r"(?: captions?)?(?: (?:of|from|by|for|showing|shared|posted)\b| ?[:：])"
    r"|(?:图|圖|图片|圖片|照片|相片|资料图|資料圖|漫画|漫畫|截图|截圖)\s?\d*\s?[：:])",
    re.IGNORECASE,
)
_CREDITED = re.compile(r"[(\[（](?:via|source|photo|image|credit|courtesy|图源|圖源|来源|來源)\b.{0,60}[)\]）]\.?$", re.IGNORECASE)
_INFOBOX = re.compile(
    r"(?:Simplified Chinese|Traditional Chinese|Chinese|Hanyu Pinyin|Standard Mandarin|Literal meaning|Wade[–-]Giles|Jyutping"
    r"|Yale Romanization"
    r"|Bopomofo|Gwoyeu Romatzyh|Yue: Cantonese|Southern Min|Transcriptions|IPA|Hokkien POJ|Tâi-lô|Tongyong Pinyin|Hakka)(?=\W|[^\W\d_]|$)"
)


@dataclass(frozen=True, slots=True)
class Body:
    """The pieces of an article's body, and what is usual in it.

    gap       blank lines between two paragraphs, as most often.
    set_off   whether its headings stand further apart than its paragraphs; then all of them do.
    repeated  what is quoted or said in running text, by which a pull quote is known.
    chinese   whether most of it is Chinese.
    """

    pieces: Sequence[Piece]
    notes: Sequence[BlockKind | None]
    gap: int
    set_off: bool
    repeated: frozenset[str]
    chinese: bool


def kinds_of(pieces: Sequence[Piece], *, chinese: bool) -> tuple[BlockKind, ...]:
    """Say what each piece of a body is."""
    body = _body(pieces, chinese=chinese)
    listed = _listed(pieces)
    kinds: list[BlockKind] = []
    for index, piece in enumerate(pieces):
        known = body.notes[index] or listed[index] or _laid_out(pieces, index)
        kinds.append(known or _by_standing(body, index, kinds[-1] if kinds else None) if piece.text else BlockKind.PARAGRAPH)
    return tuple(kinds)


def _body(pieces: Sequence[Piece], *, chinese: bool) -> Body:
    gaps = Counter(piece.gap for piece in pieces if piece.gap)
    gap = gaps.most_common(1)[0][0] if gaps else 1
    set_off = sum(_is_set_off(pieces, index, gap) and _could_head(piece.text) for index, piece in enumerate(pieces)) >= 2
    return Body(pieces, note_kinds(pieces), gap, set_off, frozenset(_said(pieces)), chinese)


def _laid_out(pieces: Sequence[Piece], index: int) -> BlockKind | None:
    """Take what the source itself says; a starred line that ends in a colon heads what is right below it."""
    piece = pieces[index]
    if piece.kind is BlockKind.LIST_ITEM and piece.text.endswith((":", "：")) and units(piece.text) <= 6 and index + 1 < len(pieces):
        below = pieces[index + 1]
        return BlockKind.HEADING if below.gap == 0 and below.kind is None else piece.kind
    return piece.kind


def _by_standing(body: Body, index: int, above: BlockKind | None) -> BlockKind:
    """Tell a line that nobody marked."""
    piece = body.pieces[index]
    if len(piece.text) > LONG:
        return BlockKind.PARAGRAPH
    if _stands_alone(body.pieces, index):
        if _is_pull_quote(body, index):
            return BlockKind.QUOTE
        if _is_heading(body, index, above):
            return BlockKind.HEADING
        if _is_caption(body, index):
            return BlockKind.CAPTION
    elif _heads_what_is_below(body, index):
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def _stands_alone(pieces: Sequence[Piece], index: int) -> bool:
    return pieces[index].gap > 0 and (index + 1 == len(pieces) or pieces[index + 1].gap > 0)


def _is_set_off(pieces: Sequence[Piece], index: int, gap: int) -> bool:
    return pieces[index].gap > gap and index + 1 < len(pieces) and pieces[index + 1].gap > gap


def _said(pieces: Sequence[Piece]) -> Iterator[str]:
    """Give what running text quotes, and its sentences."""
    for piece in pieces:
        if len(piece.text) > 60:
            for said in (*_QUOTES.findall(piece.text), *re.split(r"(?<=[.!?。！？])\s*", piece.text)):
                yield _bare(said)


def _bare(text: str) -> str:
    return text.strip(' .,!?。，！？“”‘’"「」').lower()


def _is_pull_quote(body: Body, index: int) -> bool:
    """Whether a line is a quote, or a sentence, that the text has too; or a quote that is set off."""
    text = body.pieces[index].text
    quoted = _QUOTED.fullmatch(text)
    if units(text) >= 5 and _bare(quoted["inner"] if quoted else text) in body.repeated and len(text) <= 60:
        return True
    return quoted is not None and units(text) >= 5 and _is_set_off(body.pieces, index, body.gap)


def _could_head(text: str) -> bool:
    """Whether a line by itself could be a heading: short, no statement, no half sentence."""
    if not text or units(text) > _HEADING_WORDS or width(text) > _HEADING_WIDTH or is_statement(text):
        return False
    if text.endswith((",", "，", "、")) or (text.endswith((":", "：")) and (units(text) > 6 or has_finite_verb(text))):
        return False
    return not text[0].islower() and units(text) > 0


def _is_heading(body: Body, index: int, above: BlockKind | None) -> bool:
    text = body.pieces[index].text
    if index + 1 == len(body.pieces) or not _could_head(text):
        return False
    if text.endswith((":", "：")) and units(text) > 2 and not _is_listed(body.pieces[index + 1]):
        return False
    if body.set_off and not _is_set_off(body.pieces, index, body.gap) and not text.endswith(":"):
        return False
    if quoted := _QUOTED.fullmatch(text):
        return _bare(quoted["inner"]) in body.pieces[index + 1].text.lower() and is_title_case(text)
    if _NUMBERED.match(text):
        return True
    if _LABELLED.match(text) or _PICTURED.match(text):
        return False
    return body.chinese or not _is_chinese_line(text) or (above is None and _LATIN.search(text) is not None)


def _is_listed(piece: Piece) -> bool:
    return piece.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW) or _is_entry(piece.text)


def _is_chinese_line(text: str) -> bool:
    """Whether a line is hanzi with at most a reading or a rendering: what an English article sets apart to explain it."""
    return bool(_HAN.match(text)) or 2 * len(_HAN.findall(text)) > len(text)


def _heads_what_is_below(body: Body, index: int) -> bool:
    """Whether a line without a blank line below it heads a list or a paragraph: it stands first and is no entry itself."""
    piece, below = body.pieces[index], body.pieces[index + 1] if index + 1 < len(body.pieces) else None
    if not piece.gap or below is None or below.gap or not _could_head(piece.text) or (_HAN.search(piece.text) and not body.chinese):
        return False
    return below.kind is not None or is_prose(below.text) or _is_entry(below.text)


def _is_caption(body: Body, index: int) -> bool:
    """Whether a line between paragraphs names what a picture shows: it says so, or it is a short line that states nothing."""
    text = body.pieces[index].text
    if not index or units(text) > _CAPTION_WORDS or text.endswith((":", "：")) or _SPOKEN.match(text):
        return False
    if _PICTURED.match(text) or _CREDITED.search(text):
        return True
    if body.chinese or index + 1 == len(body.pieces) or not _LATIN.search(text):
        return False
    if _QUOTED.fullmatch(text):
        return not _HAN.search(text)
    if _LABELLED.match(text):
        return units(text) <= 20 and not _HAN.search(text)
    return text.endswith(".") and units(text) >= 3 and len(re.findall(r"[.!?](?:\s|$)", text)) == 1 and not has_finite_verb(text)


def _listed(pieces: Sequence[Piece]) -> list[BlockKind | None]:
    """Find lists without markers: lines right below each other, nearly all of them a term with its rendering, or an infobox."""
    kinds: list[BlockKind | None] = [None] * len(pieces)
    for start, end in _runs(pieces):
        lines = [piece.text for piece in pieces[start:end]]
        if sum(bool(_INFOBOX.match(line)) for line in lines) >= 2:
            kinds[start:end] = [BlockKind.TABLE_ROW if _INFOBOX.match(line) else None for line in lines]
            continue
        first = next((index for index in range(start, end) if _is_entry(pieces[index].text)), end)
        if end - first >= 2 and sum(_is_entry(piece.text) for piece in pieces[first:end]) >= _NEARLY_ALL * (end - first):
            kinds[first:end] = [BlockKind.LIST_ITEM] * (end - first)
    return kinds


def _runs(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Give the stretches of two and more unmarked lines without a blank line between, half-open."""
    start = 0
    for index in range(1, len(pieces) + 1):
        if index == len(pieces) or pieces[index].gap or pieces[index].kind is not None:
            if index - start >= 2:
                yield start, index
            start = index
        elif pieces[start].kind is not None:
            start = index


def _is_entry(text: str) -> bool:
    """Whether a line could be an entry of a term list: hanzi and Latin letters, and no more than a remark."""
    return (
        len(text) <= LONG
        and units(text) <= _ENTRY_WORDS
        and bool(_HAN.search(text))
        and bool(_LATIN.search(text))
        and not text.endswith(".")
    )
