"""Words of a running text with the reading of each: 重庆银行行长 -> Chóngqìng, yínháng, hángzhǎng, cut only once."""

import re
from collections.abc import Collection, Hashable, Iterator, Sequence

from glossreader.domain.page import Syllable, Word
from glossreader.domain.term import ReadingSource
from glossreader.domain.words import WordCorrection
from glossreader.language.hanzi import HAN, count_han
from glossreader.language.pinyin.syllables import split
from glossreader.language.readings.romanize import Romanizer
from glossreader.language.words.corrected import Corrected, corrected
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

    def spoken(self, text: str, start: int, end: int, corrections: Collection[WordCorrection] = ()) -> Iterator[Word]:
        """Cut `text[start:end]` into words and yield those that have hanzi, with their places in the text.

        A person's `corrections` are looked for in the whole text, and obeyed where they lie between `start` and `end`.
        """
        if len(self._alike) + len(self._in_context) > self._most:
            self._alike.clear()
            self._in_context.clear()
        given = [one for one in corrected(text, corrections) if start <= one.start and one.stop <= end] if corrections else []
        for match in _STRETCH.finditer(text, start, end):
            if _HANZI.search(match.group()):
                yield from self._stretch(match.start(), self._words(match, given))

    def _words(self, match: re.Match[str], given: Sequence[Corrected]) -> tuple[str, ...]:
        """Cut a stretch into words, those as they are that a person has given; one that reaches beyond it is left to the rule."""
        words: list[str] = []
        at = match.start()
        for one in given:
            if match.start() <= one.start and one.stop <= match.end():
                words += self._segmenter.words(match.string[at : one.start])
                words += one.words
                at = one.stop
        return (*words, *self._segmenter.words(match.string[at : match.end()])) if words else self._segmenter.words(match.group())

    def _stretch(self, start: int, words: tuple[str, ...]) -> Iterator[Word]:
        alike = self._alike
        named = {first: (last, reading) for first, last, reading in self._romanizer.persons(words)}
        at = 0
        while at < len(words):
            word = words[at]
            if at in named:
                last, reading = named[at]
                word = "".join(words[at:last])
                said: _Said | None = (split(reading.text, count_han(word)), reading.source, ())
                at = last
            else:
                said = alike[word] if word in alike else self._read(words, at)
                at += 1
            end = start + len(word)
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
