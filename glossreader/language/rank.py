"""Which of several entries of one form comes first: 大 dà before dài, 王 "king" before the surname, a word before its variant."""

import re
from collections.abc import Callable

from glossreader.language.cedict import DictionaryEntry
from glossreader.language.pinyin import syllable

_REFERRING = re.compile(
    r"(?:\([^)]*\) ?)?(?:(?:old|archaic|ancient|Japanese|erroneous|nonstandard|unofficial|alternative) )*"
    r"(?:variant (?:form )?of|form of|used in|see) "
)
_NAMING = re.compile(r"surname |\(name\)|used in (?:given )?names")


Rank = Callable[[DictionaryEntry], int]


def ranking() -> Rank:
    """Return a function that ranks entries of one form, the lower the earlier: by kind, by pypinyin's commonest reading, by length."""
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415  # late: start-up

    def rank(entry: DictionaryEntry) -> int:
        commonest = lazy_pinyin(entry.simplified, style=Style.TONE)
        uncommon = _strength(entry.pinyin.split(), commonest)
        return 10_000 * _kind(entry) + 1_000 * uncommon + 100 * ("5" not in entry.pinyin) + max(0, 99 - len(entry.senses))

    return rank


def _strength(numbered: list[str], commonest: list[str]) -> int:
    """0 when an entry reads as expected; a syllable in the neutral tone is as expected, because pypinyin's phrases have none."""
    if len(numbered) != len(commonest):
        return 1
    return int(
        any(syllable(own.lower()) != other for own, other in zip(numbered, commonest, strict=True) if len(numbered) == 1 or own[-1] != "5")
    )


def _kind(entry: DictionaryEntry) -> int:
    if entry.senses and all(_REFERRING.match(sense) for sense in entry.senses):
        return 3
    if entry.senses and all(_NAMING.match(sense) for sense in entry.senses):
        return 2
    return int(entry.pinyin[:1].isupper())
