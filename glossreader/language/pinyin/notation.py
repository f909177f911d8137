"""A reading as a person wants it written: with tone marks, with numbers, or in zhuyin; it is kept with marks."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise

from glossreader.domain.page import Syllable, Word
from glossreader.language.hanzi import is_han
from glossreader.language.pinyin.marks import letters
from glossreader.language.pinyin.ways import is_spelled_out
from glossreader.paths import resource
from glossreader.settings import Notation

_PARTS = re.compile(r"([\W_]*)(.*?)((?:(?![\u0300-\u036f])[\W_])*)", re.DOTALL)  # a mark without a letter of its own stays: ê̄, m̀
_TONE_MARKS = re.compile("[\u0300\u0301\u0304\u0306\u030c]")
_ZHUYIN_TONES = {0: "˙{}", 1: "{}", 2: "{}ˊ", 3: "{}ˇ", 4: "{}ˋ"}  # the neutral tone stands before, the first has no mark
_TONE_OF = {"": 1, "ˉ": 1, "ˊ": 2, "ˇ": 3, "ˋ": 4, "˙": 0}
_INITIAL, _MEDIAL, _FINAL = "ㄅ-ㄙ", "ㄧㄨㄩ", "ㄚ-ㄦ"
_ZHUYIN_SYLLABLE = re.compile(
    rf"(?P<before>˙?)(?P<sounds>[{_INITIAL}]?[{_MEDIAL}]?[{_FINAL}]|[{_INITIAL}]?[{_MEDIAL}]|[{_INITIAL}])(?P<behind>[ˉˊˇˋ]|˙(?![ㄅ-ㄩ])|)"
)
_ERHUA = "r"


@lru_cache(maxsize=20_000)
def shown(syllables: tuple[Syllable, ...], notation: Notation) -> tuple[Syllable, ...]:
    """Write a marked reading in a notation, each syllable as one, with its tone: xìn, xin4, ㄒㄧㄣˋ.

    What is no pinyin stays: the T of T xù. Erhua is one with the syllable before it in numbers (huar1), and ㄦ in zhuyin.
    """
    if notation is Notation.MARKS:
        return syllables
    write = _numbered if notation is Notation.NUMBERS else _in_zhuyin
    followed = pairwise((*map(_core, syllables), ""))
    return tuple(
        Syllable(write(one.text, one.tone, after, at == 0), one.tone)
        for at, (one, (_, after)) in enumerate(zip(syllables, followed, strict=True))
    )


def shown_words(words: Sequence[Word], notation: Notation) -> tuple[Word, ...]:
    """Write the readings of words; in zhuyin each hanzi has its own, where there are as many syllables as hanzi."""
    if notation is Notation.MARKS:
        return tuple(words)
    written = (replace(word, syllables=shown(word.syllables, notation)) for word in words)
    if notation is Notation.NUMBERS:
        return tuple(written)
    return tuple(part for word in written for part in _by_hanzi(word))


def over_hanzi(text: str, words: Sequence[Word]) -> Iterator[Word]:
    """Narrow words to the hanzi that are read: of 1月 and 卡拉OK the figure and the letters, which read themselves, need no ruby."""
    for word in words:
        places = [at for at in range(word.start, word.end) if is_han(text[at])]
        if not places or (places[0], places[-1] + 1) == (word.start, word.end):
            yield word
            continue
        sounding = [at for at, one in enumerate(word.syllables) if _sounds(parts(one.text)[1], one.tone)]
        if sounding:
            kept = word.syllables[sounding[0] : sounding[-1] + 1]
            first = Syllable(kept[0].text.lstrip(" '-"), kept[0].tone)
            yield replace(word, start=places[0], end=places[-1] + 1, syllables=(first, *kept[1:]))


def _by_hanzi(word: Word) -> Sequence[Word]:
    if len(word.syllables) != word.end - word.start:
        return (word,)
    return [
        replace(word, start=at, end=at + 1, syllables=(Syllable(one.text.strip(), one.tone),))
        for at, one in enumerate(word.syllables, word.start)
    ]


def from_zhuyin(text: str) -> str | None:
    """Read zhuyin as numbered pinyin, or as letters alone where it has no tone: ㄒㄧㄣˋ is xin4, ㄓㄇㄚ is zhima; None for what is none."""
    found = list(_ZHUYIN_SYLLABLE.finditer(text))
    if not found or "".join(match.group() for match in found) != text.replace(" ", ""):
        return None
    letters_of = _letters()
    spelled = [(letters_of.get(match["sounds"]), _TONE_OF[match["before"] or match["behind"]]) for match in found]
    if any(spelling is None for spelling, _ in spelled):
        return None
    has_tones = any(tone != 1 for _, tone in spelled)
    return "".join(f"{spelling}{tone or 5}" if has_tones else str(spelling) for spelling, tone in spelled)


def bare(text: str) -> str:
    """Take the tone marks off a text: "lǜ" -> "lü"."""
    return unicodedata.normalize("NFC", _TONE_MARKS.sub("", unicodedata.normalize("NFD", text)))


def parts(text: str) -> tuple[str, str, str]:
    """Part a syllable's text from what stands before and behind it: " 'ān," -> " '", "ān", ","."""
    match = _PARTS.fullmatch(text)
    assert match is not None, "all three parts may be empty"
    return match[1], match[2], match[3]


def _core(syllable: Syllable) -> str:
    return parts(syllable.text)[1]


def _numbered(text: str, tone: int, after: str, _is_first: bool) -> str:  # noqa: FBT001  # as the other notation
    before, core, behind = parts(text)
    if not _sounds(core, tone):
        return text
    number = "" if after == _ERHUA else str(tone or 5)
    return f"{before.replace(chr(39), '')}{bare(core)}{number}{behind}"


def _in_zhuyin(text: str, tone: int, _after: str, is_first: bool) -> str:  # noqa: FBT001  # as the other notation
    before, core, behind = parts(text)
    if not _sounds(core, tone):
        return text
    if core == _ERHUA and not is_first:
        return f"{_zhuyin()[_ERHUA]}{behind.strip('-')}"
    gap = before.replace("'", "").replace("-", "")
    return f"{gap or ('' if is_first else ' ')}{_ZHUYIN_TONES[tone].format(_zhuyin()[_key(core)])}{behind.strip('-')}"


def _sounds(core: str, tone: int) -> bool:
    """Whether it is a syllable of pinyin, and no Latin word or letter."""
    return _key(core) in _zhuyin() and (tone > 0 or not is_spelled_out(core))


def _key(core: str) -> str:
    return "ê" if bare(core).lower() == "ê" else letters(core)


@cache
def _letters() -> Mapping[str, str]:
    return {zhuyin: spelling.replace("v", "ü") for spelling, zhuyin in _zhuyin().items() if spelling != _ERHUA}


@cache
def _zhuyin() -> Mapping[str, str]:
    """Read each syllable's zhuyin from the table that packaging/zhuyin.py makes."""
    lines = resource("tables", "zhuyin.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines)
