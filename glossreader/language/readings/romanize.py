"""The reading of a Chinese string in the form of GB/T 16159: 失信黑名单 -> shīxìn hēimíngdān."""

import re
from collections.abc import Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from glossreader.domain.term import ReadingSource
from glossreader.language.dictionary.cedict import DictionaryEntry
from glossreader.language.dictionary.dictionary import Dictionary
from glossreader.language.hanzi import count_han
from glossreader.language.pinyin.marks import join, marked, syllable
from glossreader.language.readings.spelling import Unit, is_morpheme, joined, spell
from glossreader.language.words.segment import Segmenter

_WHOLE = 3  # hanzi; longer headwords are written in parts (6.1.1: wúfèng gāngguǎn)
_LINKING = "而亦莫之"
_SURNAME = re.compile(r"\bsurname [A-Z]|\(surname\)")


@dataclass(frozen=True, slots=True)
class Reading:
    """How a string is read, and who says so."""

    text: str
    source: ReadingSource


class Romanizer:
    """Reads words as the dictionary does, and by pypinyin's rules what it does not have or leaves open."""

    def __init__(self, dictionary: Dictionary, segmenter: Segmenter) -> None:
        self._dictionary = dictionary
        self._segmenter = segmenter
        self._depends_on_neighbours = lru_cache(maxsize=20_000)(self._ask_whether_it_depends)

    def reading(self, text: str) -> Reading:
        """Read a whole string; the source is the dictionary when every word of it is there."""
        words = self._segmenter.words(text.strip())
        sources: set[ReadingSource] = set()
        units: list[Unit] = []
        for at, word in enumerate(words):
            found, source = self._read(word, words, at)
            units += found
            sources.add(source)
        return Reading(spell(units), ReadingSource.RULE if ReadingSource.RULE in sources else ReadingSource.DICTIONARY)

    def word(self, words: Sequence[str], at: int) -> str:
        """Read one of the words of a text where it stands."""
        return spell(self._read(words[at], words, at)[0])

    def context(self, words: Sequence[str], at: int) -> Hashable:
        """Return all that the reading of a word depends on: for one hanzi with several readings, such as 行, its neighbours as well."""
        return _run_round(words, at) if self._depends_on_neighbours(words[at]) else words[at]

    def _ask_whether_it_depends(self, word: str) -> bool:
        return is_morpheme(word) and len(self._possible(word)) > 1

    def name(self, text: str) -> Reading:
        """Read a person's name: 李启铭 -> Lǐ Qǐmíng; a surname as surnames are read (任 Rén), a foreign name as one word (卡戴珊)."""
        if not count_han(text) or any(entry.pinyin[:1].isupper() for entry in self._dictionary.entries(text)):
            return self.reading(text)
        lengths = (length for length in (2, 1) if len(text) > length and "·" not in text)
        surname = next((text[:length] for length in lengths if self._surname(text[:length])), "")
        parts = [self._surname(surname), *(self._by_hanzi(part) for part in text.removeprefix(surname).split("·"))]
        written = (" " if surname else "·").join(part[:1].upper() + part[1:] for part in parts if part)
        return Reading(written, ReadingSource.RULE)

    def _surname(self, text: str) -> str:
        readings = (marked(entry.pinyin) for entry in self._dictionary.entries(text) if any(map(_SURNAME.search, entry.senses)))
        return next(readings, "")

    def _by_hanzi(self, text: str) -> str:
        first = (entries[0].pinyin.lower() if (entries := self._dictionary.entries(char)) else char for char in text)
        return join(syllable(part) for part in first)

    def _read(self, word: str, words: Sequence[str], at: int) -> tuple[Sequence[Unit], ReadingSource]:
        if not count_han(word):
            return [Unit(word, (word,))], ReadingSource.DICTIONARY
        entries = self._dictionary.entries(word)
        if not entries:
            return [_unit(word, _by_rule(word))], ReadingSource.RULE
        if self._depends_on_neighbours(word) and (run := _run_round(words, at)).word != word:
            return [Unit(word, (_in_run(run, self._possible(word)) or syllable(entries[0].pinyin),))], ReadingSource.RULE
        return self._from_entry(entries[0], word), ReadingSource.DICTIONARY

    def _possible(self, word: str) -> frozenset[str]:
        return frozenset(syllable(entry.pinyin.lower()) for entry in self._dictionary.entries(word))

    def _from_entry(self, entry: DictionaryEntry, word: str) -> Sequence[Unit]:
        syllables = tuple(map(syllable, entry.pinyin.split()))
        if len(word) <= _WHOLE or len(syllables) != len(word):
            return [_unit(word, syllables)]
        parts = self._segmenter.parts(word)
        if len(word) == 4 and _has_halves(word, parts) and any("(idiom)" in sense for sense in entry.senses):
            return [Unit(word, (f"{join(syllables[:2])}-{join(syllables[2:])}",))]
        if len(word) == 4 and min(map(len, parts)) == 1:
            return [Unit(word, syllables)]
        return list(joined(list(self._in_parts(parts, syllables))))

    def _in_parts(self, parts: Sequence[str], syllables: Sequence[str]) -> Iterator[Unit]:
        at = 0
        for part in parts:
            own = tuple(syllables[at : at + len(part)])
            yield from self._in_parts(self._segmenter.parts(part), own) if len(part) > _WHOLE else [Unit(part, own)]
            at += len(part)


def _has_halves(idiom: str, parts: Sequence[str]) -> bool:
    """Whether an idiom is said in two halves (6.3.1: céngchū-bùqióng), not in one go (àimònéngzhù)."""
    return idiom[1] not in _LINKING and (len(parts[0]) == 2 or len(parts[0] + parts[1]) == 2)


def _unit(word: str, syllables: Sequence[str]) -> Unit:
    if word.startswith("第") and len(word) > 1:  # 6.1.5.4: dì-shísān
        return Unit(word, (f"{syllables[0]}-{join(syllables[1:])}",))
    return Unit(word, tuple(syllables))


@dataclass(frozen=True, slots=True)
class _Run:
    """Hanzi beside each other that may be a word which the dictionary does not have; `at` is the one to read."""

    word: str
    at: int


def _run_round(words: Sequence[str], at: int) -> _Run:
    first = last = at
    while first and is_morpheme(words[first - 1]):
        first -= 1
    while last + 1 < len(words) and is_morpheme(words[last + 1]):
        last += 1
    return _Run("".join(words[first : last + 1]), at - first)


def _in_run(run: _Run, possible: Collection[str]) -> str | None:
    """Read an ambiguous hanzi as a phrase that pypinyin knows has it, if any."""
    alone, within = _by_rule(run.word[run.at])[0], _by_rule(run.word)[run.at]
    return within if within != alone and within in possible else None


def _by_rule(text: str) -> list[str]:
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415  # late: start-up

    return lazy_pinyin(text, style=Style.TONE)
