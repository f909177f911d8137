"""What a Chinese string means, as far as the dictionary tells: the whole, else word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from glossreader.language.dictionary.cedict import DictionaryEntry
from glossreader.language.dictionary.dictionary import Dictionary
from glossreader.language.hanzi import HAN, count_han
from glossreader.language.pinyin.marks import marked
from glossreader.language.words.segment import Segmenter

_MOST = 3  # senses of a word; the first ones are the common ones
_REFERENCE = re.compile(rf"^(?:\w+ )?(?:variant of|see) ([{HAN}]+)")
_PARTICLES = frozenset("的地得了着过之们吗呢吧啊")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word means in one of its readings: 黑名单, hēimíngdān, ("blacklist",).

    entry  of the dictionary, that says so; what two entries say alike is the same meaning.
    """

    word: str
    reading: str
    senses: tuple[str, ...]
    entry: DictionaryEntry = field(compare=False)


class Senses:
    """Looks up strings and their words."""

    def __init__(self, dictionary: Dictionary, segmenter: Segmenter) -> None:
        self._dictionary = dictionary
        self._segmenter = segmenter

    def senses(self, text: str) -> tuple[str, ...]:
        """Lines such as "大哥: eldest brother; gang leader", one for a headword, else one for each of its words."""
        meanings = self.of_word(text)[:1] or self.of_parts(text)
        return tuple(f"{meaning.word}: {'; '.join(meaning.senses)}" for meaning in meanings)

    def of_word(self, word: str) -> tuple[Meaning, ...]:
        """Say what a headword means, once for each entry, in the order of the dictionaries, the commonest first.

        There is nothing for what is no headword. An entry of a dictionary without readings has that of another dictionary.
        """
        entries = self._dictionary.entries(word)
        known = next((entry.pinyin for entry in entries if entry.pinyin), "")
        meanings = (
            Meaning(word, marked(entry.pinyin or known), tuple(self._first(entry) if at == 0 else entry.senses[:_MOST]), entry)
            for at, entry in enumerate(entries)
        )
        return tuple(dict.fromkeys(meaning for meaning in meanings if meaning.senses))

    def of_parts(self, text: str) -> tuple[Meaning, ...]:
        """Say what the words of a text mean, each once and in its commonest reading; particles only when there is nothing else."""
        words = [word for word in dict.fromkeys(self._segmenter.words(text)) if count_han(word)]
        meanings = [meaning for word in words for meaning in self.of_word(word)[:1]]
        telling = tuple(meaning for meaning in meanings if meaning.word not in _PARTICLES)
        return telling or tuple(meanings)

    def _first(self, entry: DictionaryEntry) -> Iterator[str]:
        """Yield the senses of an entry, and of the one that it only refers to: 压根儿, erhua variant of 压根."""
        yield from entry.senses[:_MOST]
        if len(entry.senses) == 1 and (reference := _REFERENCE.search(entry.senses[0])):
            yield from (sense for other in self._dictionary.entries(reference[1])[:1] for sense in other.senses[: _MOST - 1])
