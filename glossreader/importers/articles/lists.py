"""Lists that nobody marked: term lists, records, infoboxes, time stamps and counted items, told by lines of one shape in a row."""

import re
from collections.abc import Callable, Iterator, Sequence

from glossreader.domain.article import BlockKind
from glossreader.importers.articles.shape import LONG, ends_sentence, units
from glossreader.importers.piece import Piece
from glossreader.language.hanzi import HAN

_NEARLY_ALL = 0.8
_ENTRY_WORDS = 26  # a term, its rendering and a remark
_HAN = re.compile(f"[{HAN}]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]{2}")
_FIGURES = "一二三四五六七八九"
_TIMED = re.compile(r"[(\[]?\d{1,2}:\d\d(?::\d\d)?[)\]]?\s")
_RECORD = re.compile(rf"(?:\d{{1,3}}[.)]\s)?[^\W\d_{HAN}][^:：]{{0,30}}[:：]\s?\S")
_COUNTED = re.compile(r"[(（]?(\d{1,3})[.)）、]\s?(?=\D)|[(（]([一二三四五六七八九十]{1,3})[)）]|([一二三四五六七八九十]{1,3})、")
# 内卷 (nèijuǎn): rolling inwards; 搭子 — “partner”; 班味 bānwèi: the smell of work; ‘Sesame Credit’: 芝麻信用
_TERM = re.compile(
    rf"[“‘「《#]?[{HAN}][{HAN}，、·/]{{0,15}}[”’」》#]?\s?"
    rf"(?:[(（\[][^()（）]{{1,60}}[)）\]]|[^\W\d_{HAN}][\w’' ]{{0,40}})?"
    r"\s?(?:[:：]|[—–=]|\s-\s)\s?[“‘\"]?[A-Za-z]"
    rf"|[“‘\"]?[A-Za-z][^:：—–=]{{1,40}}[:：—–=]\s?[“「]?[{HAN}，、]{{1,15}}[”」]?$"
)
# What Wikipedia's infoboxes call the forms of a Chinese name; a copied page glues the label to its value.
_INFOBOX = re.compile(
    r"(?:Simplified Chinese|Traditional Chinese|Chinese|Hanyu Pinyin|Standard Mandarin|Literal meaning|Wade[–-]Giles|Jyutping"
    r"|Yale Romanization|Bopomofo|Gwoyeu Romatzyh|Yue: Cantonese|Southern Min|Transcriptions|IPA|Hokkien POJ|Tâi-lô|Tongyong Pinyin|Hakka)"
)


def listed_kinds(pieces: Sequence[Piece]) -> list[BlockKind | None]:
    """Say which pieces are items of a list or rows of an infobox; None for all others."""
    kinds: list[BlockKind | None] = [None] * len(pieces)
    for start, end in _runs(pieces):
        if sum(bool(_INFOBOX.match(piece.text)) for piece in pieces[start:end]) >= 2:
            kinds[start:end] = [BlockKind.TABLE_ROW if _INFOBOX.match(piece.text) else None for piece in pieces[start:end]]
        else:
            for first, last in _lists(pieces, start, end):
                kinds[first:last] = [BlockKind.LIST_ITEM] * (last - first)
    for start, end in _glossaries(pieces):
        kinds[start:end] = [BlockKind.LIST_ITEM] * (end - start)
    for start, end in _counts(pieces):
        kinds[start:end] = [BlockKind.LIST_ITEM] * (end - start)
    return kinds


def is_entry(text: str) -> bool:
    """Whether a line could be an entry of a term list: hanzi and Latin letters, and no more than a remark."""
    return (
        len(text) <= LONG
        and units(text) <= _ENTRY_WORDS
        and _HAN.search(text) is not None
        and _LATIN.search(text) is not None
        and not ends_sentence(text, ".…。")
    )


def _is_timed(text: str) -> bool:
    return _TIMED.match(text) is not None


def _is_record(text: str) -> bool:
    """Whether a line gives one thing about a term: Pinyin: dāzi."""
    return len(text) <= LONG and _RECORD.match(text) is not None and not ends_sentence(text, ".…。")


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


def _lists(pieces: Sequence[Piece], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the part of a run that is a list of one shape: from its first such line on, if nearly all lines are."""
    shapes: tuple[Callable[[str], bool], ...] = (is_entry, _is_timed, _is_record)
    for has_shape in shapes:
        fitting = [index for index in range(start, end) if has_shape(pieces[index].text)]
        if len(fitting) >= 2 and len(fitting) >= _NEARLY_ALL * (end - fitting[0]) and _has_hanzi(pieces, fitting):
            yield fitting[0], end
            return


def _has_hanzi(pieces: Sequence[Piece], indexes: Sequence[int]) -> bool:
    """Whether any of these lines explains a term; an address or a poem has the shape of a record as well."""
    return any(_HAN.search(pieces[index].text) for index in indexes)


def _glossaries(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Give the stretches of lines of a term and its meaning, in either order, with blank lines between or without, half-open."""
    start = 0
    for index in range(len(pieces) + 1):
        if index < len(pieces) and pieces[index].kind is None and len(pieces[index].text) <= LONG and _TERM.match(pieces[index].text):
            continue
        if index - start >= 2:
            yield start, index
        start = index + 1


def _counts(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Give the stretches of lines that count on, 1. 2. 3., (1) (2) or （一）（二）, with nothing between them, half-open."""
    numbers = [_number(found) if piece.kind is None and (found := _COUNTED.match(piece.text)) else 0 for piece in pieces]
    start = 0
    for index in range(1, len(pieces) + 1):
        if index < len(pieces) and numbers[start] and numbers[index] == numbers[index - 1] + 1:
            continue
        if index - start >= 3 or (index - start == 2 and pieces[start].text[0] in "(（"):
            yield start, index
        start = index


def _number(found: re.Match[str]) -> int:
    """Read the number that a line begins with: 12, 十二."""
    if found[1]:
        return int(found[1])
    tens, ten, ones = (found[2] or found[3]).rpartition("十")
    figure = dict(zip(_FIGURES, range(1, 10), strict=True))
    return figure.get(ones, 0) + (10 * figure.get(tens, 1) if ten else 0)
