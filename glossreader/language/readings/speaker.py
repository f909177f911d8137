"""Words of a running text with the reading of each: 重庆银行行长 -> Chóngqìng, yínháng, hángzhǎng, cut only once."""

import re
from collections.abc import Hashable, Iterator

from glossreader.domain.page import Syllable, Word
from glossreader.domain.term import ReadingSource
from glossreader.language.hanzi import HAN, count_han
from glossreader.language.pinyin.syllables import split
from glossreader.language.readings.romanize import Romanizer
from glossreader.language.words.segment import Segmenter

# Hanzi, and the letters, digits and Chinese punctuation between them, so that English round them is not cut into words:
# 卡拉OK, 95后, 卡尔·马克思, 塞翁失马，焉知非福.
_STRETCH = re.compile(r"[\w\u3001-\u303f\uff01-\uff60·“”‘’…—]+")
_HANZI = re.compile(f"[{HAN}]")
_REMEMBERED = 100_000  # words; about 30 MB

_Said = tuple[tuple[Syllable, ...], ReadingSource, tuple[str, ...]]  # all of a `Word` but its place


class Speaker:
    """Reads texts word by word; a word that is read alike wherever it stands is read once."""

    def __init__(self, segmenter: Segmenter, romanizer: Romanizer, remembered: int = _REMEMBERED) -> None:
        self._segmenter = segmenter
        self._romanizer = romanizer
        self._most = remembered
        self._alike: dict[str, _Said | None] = {}
        self._in_context: dict[Hashable, _Said] = {}

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
            said = alike[word] if word in alike else self._read(words, at)
            if said:
                yield Word(start, end, *said)
            start = end

    def _read(self, words: tuple[str, ...], at: int) -> _Said | None:
        word = words[at]
        if not count_han(word):
            self._alike[word] = None
            return None
        context = self._romanizer.context(words, at)
        if context == word:
            self._alike[word] = said = self._say(words, at)
            return said
        if context not in self._in_context:
            self._in_context[context] = self._say(words, at)
        return self._in_context[context]

    def _say(self, words: tuple[str, ...], at: int) -> _Said:
        reading = self._romanizer.word(words, at)
        return split(reading.text, count_han(words[at])), reading.source, reading.alternatives
