"""Words as pinyin needs them: numbers whole (十|几个 -> 十几|个), 一头|牛 in three, and the words of our own table whole."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from glossreader.language.hanzi import count_han
from glossreader.language.readings.neighbours import Side
from glossreader.language.readings.numbers import NUMERALS
from glossreader.paths import resource

_MEASURES = frozenset(
    "个個次天年岁歲人元块塊斤里米名位条條张張件本只隻匹辆輛架艘座间間栋棟套双雙副根支颗顆粒杯瓶碗批群种種回趟遍场場届屆句篇首封页頁层層户戶家所"
)
_ALSO_NOUNS = "人家所"
_COUNTING = NUMERALS | frozenset("半每各某这這那哪多余餘来來数數第")
_LONGEST = 4  # words that make one of the table


def arranged(words: Sequence[str]) -> tuple[str, ...]:
    """Arrange the words of a text; joined, they are the same text."""
    return tuple(_whole(list(_numbers(list(_counted(list(_parted(words))))))))


def rejoined(parts: Sequence[str]) -> tuple[str, ...]:
    """Make the parts of a word that are words of our own table whole, unless that is the word itself: 供给|侧|改革 -> 供给侧|改革."""
    whole = tuple(_whole(parts))
    return whole if len(whole) > 1 else tuple(parts)


@cache
def own_names() -> Mapping[str, str]:
    """Return the words that are spelled as our own table says, with their readings."""
    return dict(line.split("\t") for line in _lines("names.tsv"))


def is_common_idiom(word: str) -> bool:
    """Whether it is an idiom of four hanzi that the dictionary does not call so."""
    return word in _idioms()


@cache
def _idioms() -> frozenset[str]:
    return frozenset(_lines("idioms.txt"))


@cache
def _partings() -> dict[str, tuple[tuple[str, ...], Side, Side]]:
    rows = (line.split("\t") for line in _lines("parted.tsv"))
    return {word: (tuple(parts.split()), Side.parse(before), Side.parse(behind)) for word, parts, before, behind in rows}


def _lines(name: str) -> list[str]:
    return [line for line in resource("tables", name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def _parted(words: Sequence[str]) -> Iterator[str]:
    partings = _partings()
    for at, word in enumerate(words):
        if word in partings:
            parts, before, behind = partings[word]
            yield from parts if before.stands_before(words, at) and behind.stands_behind(words, at) else (word,)
        else:
            yield word


def _counted(words: Sequence[str]) -> Iterator[str]:
    """Part a measure word from its number and its noun: 三次 -> 三, 次; 两|个人 -> 两, 个, 人; 五十|多年 -> 五十, 多, 年."""
    before = ""
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else ""
        if len(word) == 2 and _may_part(word[0], word[1], before, following):
            yield from (word[0], word[1])
        else:
            yield word
        before = word[-1]


def _may_part(first: str, second: str, before: str, following: str) -> bool:
    if first in NUMERALS or first in "每某":
        return second in _MEASURES and (second not in _ALSO_NOUNS or before in _COUNTING or (count_han(following) > 1))
    after_number = before in NUMERALS and first in "多余餘来來" and second in _MEASURES
    return after_number or (before in _COUNTING and first in "个個" and second in "人月")


def _numbers(words: Sequence[str]) -> Iterator[str]:
    """Join what belongs to a number: 几|百 -> 几百, 第|三 -> 第三."""
    number = ""
    for word in words:
        if NUMERALS.issuperset(word) or (word == "第" and not number):
            number += word
            continue
        if number:
            yield number
            number = ""
        yield word
    if number:
        yield number


def _whole(words: Sequence[str]) -> Iterator[str]:
    names = own_names()
    at = 0
    while at < len(words):
        count = next((count for count in range(_LONGEST, 1, -1) if "".join(words[at : at + count]) in names), 1)
        yield "".join(words[at : at + count])
        at += count
