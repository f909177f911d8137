"""Words of a running text with the reading of each: 重庆银行行长 -> Chóngqìng, yínháng, hángzhǎng, cut only once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from glossreader.domain.page import Syllable
from glossreader.language.hanzi import HAN, count_han
from glossreader.language.romanize import Romanizer
from glossreader.language.segment import Segmenter
from glossreader.language.syllables import split

# Hanzi with the letters, digits and marks that a word may have inside: 卡拉OK, 95后, 卡尔·马克思, 塞翁失马，焉知非福.
_STRETCH = re.compile(r"\w+(?:[·，,]\w+)*")
_HANZI = re.compile(f"[{HAN}]")
_REMEMBERED = 100_000  # words; about 30 MB


@dataclass(frozen=True, slots=True)
class Spoken:
    """A word of a text, `text[start:end]` in code points, and how it is read there; joined, the syllables are its pinyin."""

    start: int
    end: int
    syllables: tuple[Syllable, ...]


class Speaker:
    """Reads texts word by word; a word that is read alike wherever it stands is read once."""

    def __init__(self, segmenter: Segmenter, romanizer: Romanizer) -> None:
        self._segmenter = segmenter
        self._romanizer = romanizer
        self._readings: dict[str, tuple[Syllable, ...]] = {}

    def spoken(self, text: str) -> tuple[Spoken, ...]:
        """Cut a text into words and read those that have hanzi."""
        if len(self._readings) > _REMEMBERED:
            self._readings.clear()
        return tuple(word for match in _STRETCH.finditer(text) if _HANZI.search(match.group()) for word in self._stretch(match))

    def _stretch(self, match: re.Match[str]) -> Iterator[Spoken]:
        words = self._segmenter.words(match.group())
        start = match.start()
        for at, word in enumerate(words):
            end = start + len(word)
            syllables = self._readings.get(word)
            if syllables is None:
                syllables = self._read(words, at)
            if syllables:
                yield Spoken(start, end, syllables)
            start = end

    def _read(self, words: tuple[str, ...], at: int) -> tuple[Syllable, ...]:
        word = words[at]
        hanzi = count_han(word)
        syllables = split(self._romanizer.word(words, at), hanzi) if hanzi else ()
        if not self._romanizer.depends_on_neighbours(word):
            self._readings[word] = syllables
        return syllables
