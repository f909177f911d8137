"""What a Chinese string means, as far as the dictionary tells: the whole, else word by word."""

import re
from collections.abc import Iterator

from glossreader.language.cedict import DictionaryEntry
from glossreader.language.dictionary import Dictionary
from glossreader.language.hanzi import HAN, count_han
from glossreader.language.segment import Segmenter

_MOST = 3  # senses of a word; the first ones are the common ones
_REFERENCE = re.compile(rf"^(?:\w+ )?(?:variant of|see) ([{HAN}]+)")
_PARTICLES = frozenset("的地得了着过之们吗呢吧啊")


class Senses:
    """Looks up strings and their words."""

    def __init__(self, dictionary: Dictionary, segmenter: Segmenter) -> None:
        self._dictionary = dictionary
        self._segmenter = segmenter

    def senses(self, text: str) -> tuple[str, ...]:
        """Lines such as "大哥: eldest brother; gang leader", one for a headword, else one for each of its words."""
        if line := self._line(text):
            return (line,)
        words = [word for word in dict.fromkeys(self._segmenter.words(text)) if count_han(word)]
        lines = {word: line for word in words if (line := self._line(word))}
        telling = tuple(line for word, line in lines.items() if word not in _PARTICLES)
        return telling or tuple(lines.values())

    def _line(self, word: str) -> str:
        senses = list(self._first(self._dictionary.entries(word)))
        return f"{word}: {'; '.join(senses)}" if senses else ""

    def _first(self, entries: tuple[DictionaryEntry, ...]) -> Iterator[str]:
        """Yield the senses of the commonest entry, and of the one that it only refers to: 压根儿, erhua variant of 压根."""
        for entry in entries[:1]:
            yield from entry.senses[:_MOST]
            if len(entry.senses) == 1 and (reference := _REFERENCE.search(entry.senses[0])):
                yield from (sense for other in self._dictionary.entries(reference[1])[:1] for sense in other.senses[: _MOST - 1])
