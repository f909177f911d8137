"""Numbers in hanzi as GB/T 16159-2012 (6.1.5) spells them: sānbǎi wǔshíliù, sìshíbā wàn, dì-shísān, sān-wǔ."""

import re
from collections.abc import Iterator

from glossreader.language.pinyin.marks import join

_PINYIN = "líng líng yī èr sān sì wǔ liù qī bā jiǔ shí bǎi qiān wàn wàn yì yì liǎng liǎng jǐ jǐ"
_SYLLABLES = dict(
    zip(
        "〇零一二三四五六七八九十百千万萬亿億两兩几幾",
        _PINYIN.split(),
        strict=True,
    )
)
_DIGITS = "一二三四五六七八九"
NUMERALS = frozenset(_SYLLABLES)
# Tens with their ones; a digit with its hundred, thousand, ...; ten with its ten thousand; what is left stands alone.
_GROUP = re.compile(
    "[一二三四五六七八九]?十[一二三四五六七八九]{2}$|十[万萬亿億](?![〇零])|[一二三四五六七八九两兩几幾]?十[一二三四五六七八九几幾]?"
    "|[一二三四五六七八九两兩几幾][百千万萬亿億]|."
)


def is_number(word: str) -> bool:
    """Whether a word is a number of two hanzi or more, or an ordinal."""
    bare = word.removeprefix("第")
    return len(word) > 1 and bare != "" and NUMERALS.issuperset(bare)


def spell_number(word: str) -> str:
    """Spell a number that `is_number`."""
    bare = word.removeprefix("第")
    return ("dì-" if bare != word else "") + ("-".join(map(_SYLLABLES.__getitem__, bare)) if _is_about(bare) else " ".join(_groups(bare)))


def _is_about(bare: str) -> bool:
    """Whether two digits beside each other mean "about": 三五, 七八."""
    return len(bare) == 2 and all(digit in _DIGITS for digit in bare) and 0 < _DIGITS.index(bare[1]) - _DIGITS.index(bare[0]) <= 2


def _groups(bare: str) -> Iterator[str]:
    for group in _GROUP.findall(bare):
        about = len(group) > 2 and group[-1] in _DIGITS and group[-2] in _DIGITS  # 十五六
        syllables = [_SYLLABLES[hanzi] for hanzi in group]
        last = f"-{syllables.pop()}" if about else ""
        yield join(syllables) + last
