"""Words of a running text with the reading of each: 重庆银行行长 -> Chóngqìng, yínháng, hángzhǎng, cut only once."""

import re
from collections.abc import Hashable, Iterator

from glossreader.domain.page import Syllable, Word
from glossreader.language.hanzi import HAN, count_han
from glossreader.language.pinyin.syllables import split
from glossreader.language.readings.romanize import Romanizer
from glossreader.language.words.segment import Segmenter

# Hanzi, and the letters, digits and Chinese punctuation between them, so that English round them is not cut into words:
# 卡拉OK, 95后, 卡尔·马克思, 塞翁失马，焉知非福.
_STRETCH = re.compile(r"[\w\u3001-\u303f\uff01-\uff60·“”‘’…—]+")
_HANZI = re.compile(f"[{HAN}]")
_REMEMBERED = 100_000  # words; about 30 MB


class Speaker:
    """Reads texts word by word; a word that is read alike wherever it stands is read once."""

    def __init__(self, segmenter: Segmenter, romanizer: Romanizer, remembered: int = _REMEMBERED) -> None:
        self._segmenter = segmenter
        self._romanizer = romanizer
        self._most = remembered
        self._alike: dict[str, tuple[Syllable, ...]] = {}
        self._in_context: dict[Hashable, tuple[Syllable, ...]] = {}

    def spoken(self, text: str, start: int, end: int) -> Iterator[Word]:
        """Cut `text[start:end]` into words and yield those that have hanzi, with their places in the text."""
        if len(self._alike) + len(self._in_context) > self._most:
            self._alike.clear()
            self._in_context.clear()
        for match in _STRETCH.finditer(text, start, end):
            if _HANZI.search(match.group()):
                yield from self._stretch(match)

    def _stretch(self, match: re.Match[str]) -> Iterator[Word]:
        words = self._segmenter.words(match.group())
        alike = self._alike
        start = match.start()
        for at, word in enumerate(words):
            end = start + len(word)
            syllables = alike[word] if word in alike else self._read(words, at)
            if syllables:
                yield Word(start, end, syllables)
            start = end

    def _read(self, words: tuple[str, ...], at: int) -> tuple[Syllable, ...]:
        word = words[at]
        context = self._romanizer.context(words, at)
        if context == word:
            self._alike[word] = self._syllables(words, at)
            return self._alike[word]
        if context not in self._in_context:
            self._in_context[context] = self._syllables(words, at)
        return self._in_context[context]

    def _syllables(self, words: tuple[str, ...], at: int) -> tuple[Syllable, ...]:
        hanzi = count_han(words[at])
        return split(self._romanizer.word(words, at), hanzi) if hanzi else ()
