"""Tones as they are spoken: bú shì, yì tiān, nǐ hǎo as ní hǎo. GB/T 16159 writes them unchanged, so this is for showing only.

The rules are those of textbooks (Chao Yuen Ren 1968, 1.3.4): 不 rises before a falling tone; 一 rises before a falling tone and falls
before the others, but not where it counts or orders, nor at the end of a word (统一战线); of two low tones in a word, or of a word of one
syllable and what follows, the first rises.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from glossreader.domain.page import Syllable, Word
from glossreader.language.pinyin.marks import syllable
from glossreader.language.pinyin.notation import bare, parts

_COUNTING = frozenset("〇零一二三四五六七八九十百千万亿萬億两第初廿卅.0123456789")
_DATED = frozenset("月日号號")
_FALLING, _LOW, _RISING = 4, 3, 2


@dataclass(slots=True)
class _Spoken:
    """A syllable over its hanzi; `tone` as written, `said` as spoken."""

    word: int  # its word's index
    hanzi: str
    tone: int
    said: int
    is_alone: bool  # its word has no other
    follows: bool  # nothing stands between it and the syllable before
    is_ending: bool  # the r of erhua, which sounds with the syllable before it: nǎr has one low tone, not two


def with_sandhi(text: str, words: Sequence[Word]) -> tuple[Word, ...]:
    """Give the words of a passage with the tones that they have in speech; words whose syllables are not one a hanzi stay as they are."""
    spoken = list(_spoken(text, words))
    sounding = [one for one in spoken if not one.is_ending]
    for at, one in enumerate(sounding):
        after = sounding[at + 1] if at + 1 < len(sounding) and sounding[at + 1].follows else None
        one.said = _said(one, sounding[at - 1] if at and one.follows else None, after)
    for before, one in pairwise(spoken):
        if one.is_ending and one.word == before.word:
            one.said = before.said
    changed: dict[int, list[_Spoken]] = {}
    for one in spoken:
        changed.setdefault(one.word, []).append(one)
    return tuple(_changed(word, changed.get(index, ())) for index, word in enumerate(words))


def _spoken(text: str, words: Sequence[Word]) -> Iterator[_Spoken]:
    end = -1
    for index, word in enumerate(words):
        if len(word.syllables) == word.end - word.start:
            for at, one in enumerate(word.syllables, word.start):
                follows, is_ending = at > word.start or word.start == end, at > word.start and parts(one.text)[1] == "r"
                yield _Spoken(index, text[at], one.tone, one.tone, len(word.syllables) == 1, follows, is_ending)
        end = word.end


def _said(one: _Spoken, before: _Spoken | None, after: _Spoken | None) -> int:
    if after is None:
        return one.tone
    if one.hanzi == "不" and one.tone == _FALLING and after.tone == _FALLING:
        return _RISING
    joins = one.word == after.word or one.is_alone
    if one.hanzi == "一" and one.tone == 1:
        return _one(before, after) if joins else one.tone
    return _RISING if one.tone == after.tone == _LOW and joins else one.tone


def _one(before: _Spoken | None, after: _Spoken) -> int:
    """Say the tone of 一 before a syllable: 第一, 十一月, 一九四九 are counted, and keep theirs."""
    if (before and before.hanzi in _COUNTING) or after.hanzi in _COUNTING - set("百千万亿萬億") or after.hanzi in _DATED or not after.tone:
        return 1
    return _RISING if after.tone == _FALLING else _FALLING


def _changed(word: Word, spoken: Sequence[_Spoken]) -> Word:
    if all(one.said == one.tone for one in spoken):
        return word
    return replace(word, syllables=tuple(_with_tone(old, one.said) for old, one in zip(word.syllables, spoken, strict=True)))


def _with_tone(old: Syllable, tone: int) -> Syllable:
    before, core, behind = parts(old.text)
    return old if old.tone == tone else Syllable(f"{before}{syllable(f'{bare(core)}{tone}')}{behind}", tone)
