"""Whether Latin letters romanise hanzi: Zhima for 芝麻, tang ping for 躺平, Li Qiming for 李启铭."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from glossreader.language.dictionary.dictionary import Dictionary
from glossreader.language.hanzi import is_han
from glossreader.language.pinyin.marks import letters, letters_and_digits

_DIGITS = dict(zip("0123456789", ("ling", "yi", "er", "san", "si", "wu", "liu", "qi", "ba", "jiu"), strict=True))
_TONE_NUMBERS = re.compile(r"(?<=[a-z])[1-5](?![0-9])")
_PASSED_OVER = 3


class Sound:
    """Compares Latin letters with all readings of each hanzi; tones, spaces, case and apostrophes do not count."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._fold = lru_cache(maxsize=2_000)(_fold)
        self.readings = lru_cache(maxsize=20_000)(self._readings)
        self.is_reading_of = lru_cache(maxsize=20_000)(self._is_reading_of)
        self.likeness = lru_cache(maxsize=20_000)(self._likeness)

    def _is_reading_of(self, latin: str, hanzi: str) -> bool:
        folded = self._fold(latin)
        ends = {0}
        for readings in self._sounds(hanzi):
            ends = {end + len(reading) for end in ends for reading in readings if folded.startswith(reading, end)}
            if not ends:
                break
        return bool(folded) and (len(folded) in ends or any(letters(entry.pinyin) == folded for entry in self._dictionary.entries(hanzi)))

    def _likeness(self, latin: str, hanzi: str) -> float:
        """Measure the share of the longer spelling that is the same, syllable by syllable in order, up to three letters passed over."""
        if self.is_reading_of(latin, hanzi):
            return 1.0
        folded = self._fold(latin)
        same = expected = at = 0
        for readings in self._sounds(hanzi):
            at, met, length = _meet(folded, at, readings)
            same, expected = same + met, expected + length
        return same / max(len(folded), expected, 1)

    def _sounds(self, hanzi: str) -> tuple[tuple[str, ...], ...]:
        return tuple(readings for sign in hanzi if (readings := self.readings(sign)))

    def _readings(self, sign: str) -> tuple[str, ...]:
        """All that a character may sound like, the longest first; nothing for punctuation."""
        found = {sign, _DIGITS.get(sign, sign)} if sign.isdigit() else {letters(sign)}
        if is_han(sign):
            spelled = {letters(entry.pinyin) for entry in self._dictionary.entries(sign)} or set(self._by_rule(sign))
            found = {variant for reading in spelled for variant in _variants(reading)}
        return tuple(sorted(filter(None, found), key=lambda reading: (-len(reading), reading)))

    def _by_rule(self, sign: str) -> Iterator[str]:
        from pypinyin import Style, pinyin  # noqa: PLC0415  # late: start-up

        return (letters(reading) for reading in pinyin(sign, style=Style.NORMAL, heteronym=True, v_to_u=True)[0])


def _meet(folded: str, at: int, readings: Sequence[str]) -> tuple[int, int, int]:
    """Find the next syllable, or the first letters of one: where it ends, how many letters are the same, how many it should have."""
    for start in range(at, at + _PASSED_OVER + 1):
        for reading in readings:
            if folded.startswith(reading, start):
                return start + len(reading), len(reading), len(reading)
    begun = [(count, len(reading)) for reading in readings for count in range(2, len(reading)) if folded.startswith(reading[:count], at)]
    met, length = max(begun, default=(0, min(map(len, readings))))
    return at + met, met, length


def _fold(latin: str) -> str:
    """Fold to letters and digits, without the numbers of tones: zhi1 ma5."""
    return _TONE_NUMBERS.sub("", letters_and_digits(latin))


def _variants(reading: str) -> Iterator[str]:
    """Spell a syllable as authors spell it: lü also lu, lyu; er also r, as in gēnr."""
    yield reading
    if "v" in reading:
        yield reading.replace("v", "u")
        yield reading.replace("v", "yu")
    if reading == "er":
        yield "r"
