"""Words as pinyin needs them: numbers whole (十|几个 -> 十几|个), 一头|牛 in three, and the words of our own table whole."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from glossreader.language.readings.neighbours import Side
from glossreader.language.readings.numbers import NUMERALS
from glossreader.paths import resource

_LONGEST = 4  # words that make one of the table


def arranged(words: Sequence[str]) -> tuple[str, ...]:
    """Arrange the words of a text; joined, they are the same text."""
    return tuple(_whole(list(_numbers(list(_parted(words))))))


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


def _numbers(words: Sequence[str]) -> Iterator[str]:
    """Join what belongs to a number: 几|百 -> 几百; digits that stand beside each other by chance are none of it."""
    number = ""
    for word in words:
        if NUMERALS.issuperset(word):
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
