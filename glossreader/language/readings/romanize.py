"""The reading of a Chinese string in the form of GB/T 16159: 失信黑名单 -> shīxìn hēimíngdān."""

import re
from collections.abc import Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from glossreader.domain.term import Kind, ReadingSource
from glossreader.language.dictionary.cedict import DictionaryEntry
from glossreader.language.dictionary.dictionary import Dictionary
from glossreader.language.dictionary.rank import refers
from glossreader.language.hanzi import count_han, is_han
from glossreader.language.pinyin.marks import join, marked, syllable
from glossreader.language.readings.arrange import arranged, is_common_idiom, own_names, rejoined
from glossreader.language.readings.names import parted_place, with_capitals, with_commons
from glossreader.language.readings.neighbours import Neighbours
from glossreader.language.readings.numbers import NUMERALS, is_number, spell_number
from glossreader.language.readings.persons import Person, Persons
from glossreader.language.readings.spelling import Unit, is_morpheme, is_particle, joined, spell, write
from glossreader.language.words.segment import Segmenter

_WHOLE = 3  # hanzi; longer headwords are written in parts (6.1.1: wúfèng gāngguǎn)
_LINKING = "而亦莫之"
_AT = "乎于於"
_DEED = re.compile(r"(?:\([^)]*\) )?to ")
_MOST = 5  # alternatives that are told


_syllable = lru_cache(maxsize=4_000)(syllable)  # there are not many


@dataclass(frozen=True, slots=True)
class Reading:
    """How a string is read, and who says so.

    alternatives  other readings of the whole where its characters are ambiguous here, the likelier first; none where the word's is sure.
    """

    text: str
    source: ReadingSource
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Heard:
    """One word as it is read where it stands."""

    units: Sequence[Unit]
    source: ReadingSource
    alternatives: tuple[str, ...] = ()


class Romanizer:
    """Reads words as the dictionary does, and by rules and pypinyin what it does not have or leaves open."""

    def __init__(self, dictionary: Dictionary, segmenter: Segmenter) -> None:
        self._dictionary = dictionary
        self._segmenter = segmenter
        self._neighbours = Neighbours.open()
        self._persons = Persons(dictionary)
        self._ambiguity = lru_cache(maxsize=20_000)(self._ask_ambiguity)

    def reading(self, text: str, kind: Kind = Kind.TERM) -> Reading:
        """Read a whole string; the source is the dictionary when every word of it is there.

        `kind` tells what it names, where that is known: of an organisation, a place or a work every word has a capital.
        """
        if kind is Kind.PERSON:
            return self.name(text)
        heard = list(self._heard(arranged(self._segmenter.words(text.strip()))))
        sources = {word.source for word in heard}
        units = [unit for word in heard for unit in word.units]
        return Reading(
            _spelled(units, kind),
            ReadingSource.RULE if ReadingSource.RULE in sources else ReadingSource.DICTIONARY,
            tuple(dict.fromkeys(_spelled(other, kind) for other in _otherwise(heard)))[:_MOST],
        )

    def _heard(self, words: tuple[str, ...]) -> Iterator[_Heard]:
        persons = {person.start: person for person in self._persons.find(words)}
        at = 0
        while at < len(words):
            if person := persons.get(at):
                yield _Heard(_units(person), ReadingSource.RULE)
                at = person.end
            else:
                yield self._read(words, at)
                at += 1

    def persons(self, words: tuple[str, ...]) -> Iterator[tuple[int, int, Reading]]:
        """Yield the persons that a text names: where their words start and end, and how the name is read."""
        for person in self._persons.find(words):
            yield person.start, person.end, Reading(spell(_units(person)), ReadingSource.RULE)

    def word(self, words: Sequence[str], at: int) -> Reading:
        """Read one of the words of a text where it stands."""
        heard = self._read(words, at)
        return Reading(spell(heard.units), heard.source, heard.alternatives[:_MOST])

    def context(self, words: Sequence[str], at: int) -> Hashable:
        """Return all that the reading of a word depends on: for one hanzi with several readings, such as 行, what its neighbours say."""
        word = words[at]
        ambiguity = self._ambiguity(word)
        if ambiguity is None:
            return word
        if (told := self._neighbours.reading(words, at, ambiguity)) is not None:
            return word, told
        return _run_round(words, at) if is_morpheme(word) else (word, "")

    def _ask_ambiguity(self, word: str) -> str | None:
        """Return the simplified form of one hanzi that is read by its neighbours, None where a word is read alike everywhere."""
        if len(word) != 1 or not is_han(word):
            return None
        entries = self._dictionary.entries(word)
        simplified = entries[0].simplified if entries else word
        open_ = self._neighbours.know(simplified) or (is_morpheme(word) and len(self._possible(word)) > 1)
        return simplified if open_ else None

    def name(self, text: str) -> Reading:
        """Read a person's name: 李启铭 -> Lǐ Qǐmíng; a surname as surnames are read (任 Rén), a foreign name as one word (卡戴珊)."""
        if not count_han(text) or any(entry.pinyin[:1].isupper() for entry in self._dictionary.entries(text)):
            return self.reading(text)
        return Reading(self._persons.spell(text), ReadingSource.RULE)

    def _read(self, words: Sequence[str], at: int) -> _Heard:
        word = words[at]
        if not count_han(word):
            return _Heard([Unit(word, (word,))], ReadingSource.DICTIONARY)
        if word in own_names():
            return _Heard([Unit(word, (own_names()[word],), stands_alone=own_names()[word][:1].isupper())], ReadingSource.RULE)
        if is_number(word):
            return _Heard([Unit(word, (spell_number(word),), stands_alone=True)], ReadingSource.RULE)
        entries = [entry for entry in self._dictionary.entries(word) if entry.pinyin]
        if (simplified := self._ambiguity(word)) is not None:
            return self._by_neighbours(words, at, simplified, entries)
        if not entries:
            return self._unknown(word)
        return _Heard(self._from_entry(entries[0], word), ReadingSource.DICTIONARY, _others(entries))

    def _by_neighbours(self, words: Sequence[str], at: int, simplified: str, entries: Sequence[DictionaryEntry]) -> _Heard:
        word = words[at]
        first = syllable(entries[0].pinyin) if entries else _by_rule(word)[0]
        told = self._neighbours.reading(words, at, simplified)
        if told is None and is_morpheme(word) and (run := _run_round(words, at)).word != word:
            told = _in_run(run, self._possible(word)) or first
        own = first if told is None or told == first.lower() else told
        others = () if is_particle(word) else tuple(other for other in (first, *_others(entries)) if other.lower() != own.lower())
        return _Heard([Unit(word, (own,))], ReadingSource.DICTIONARY if told is None else ReadingSource.RULE, tuple(dict.fromkeys(others)))

    def _unknown(self, word: str) -> _Heard:
        """Read a word that has no reading of its own by its parts; pypinyin reads what has none, and offers its phrases."""
        by_phrase = tuple(_by_rule(word))
        if len(word) < 2 or count_han(word) < len(word):
            return _Heard([_unit(word, by_phrase)], ReadingSource.RULE)
        parts = self._segmenter.parts(word)
        syllables = [syllable for at in range(len(parts)) for unit in self._read(parts, at).units for syllable in unit.syllables]
        own, other = join(syllables), join(by_phrase)
        return _Heard([Unit(word, tuple(syllables))], ReadingSource.RULE, () if own.lower() == other.lower() else (other,))

    def _possible(self, word: str) -> frozenset[str]:
        return frozenset(syllable(entry.pinyin.lower()) for entry in self._dictionary.entries(word) if entry.pinyin)

    def _from_entry(self, entry: DictionaryEntry, word: str) -> Sequence[Unit]:
        syllables = tuple(map(_syllable, entry.pinyin.split()))
        if place := parted_place(word, syllables, entry.senses):
            return place
        if "·" in word:
            return [Unit(word, (marked(entry.pinyin),))]
        if len(syllables) != len(word):
            return [_unit(word, syllables)]
        if len(word) <= _WHOLE:
            return self._deed(word, syllables, entry) or [_unit(word, syllables)]
        parts = rejoined(self._segmenter.parts(word))
        if len(word) == 4 and (is_common_idiom(word) or any("idiom" in sense for sense in entry.senses)):
            return _idiom(word, syllables)
        if len(word) == 4 and min(map(len, parts)) == 1 and self._falls_in_halves(word, parts):
            parts = (word[:2], word[2:])
        elif (max(map(len, parts)) == 1 and entry.pinyin[:1].isupper()) or (len(word) == 4 and min(map(len, parts)) == 1):
            return [Unit(word, syllables)]
        return list(joined(list(self._in_parts(parts, syllables))))

    def _falls_in_halves(self, word: str, parts: Sequence[str]) -> bool:
        """Whether four hanzi are two and two: 人脸, 识别; one half at least is a word, and neither is a number and what it counts."""
        halves = (word[:2], word[2:])
        known = [half for half in halves if self._dictionary.entries(half)]
        return NUMERALS.isdisjoint(word) and len(known) >= 1 and (len(known) == 2 or known[0] in parts)

    def _deed(self, word: str, syllables: Sequence[str], entry: DictionaryEntry) -> Sequence[Unit]:
        """Part a verb of one hanzi from its object of two: kāi wánxiào; nothing for other words."""
        if len(word) != 3 or not entry.senses[:1] or not _DEED.match(entry.senses[0]) or word[1] in "不得":
            return []
        if tuple(map(len, self._segmenter.parts(word))) != (1, 2):
            return []
        return [Unit(word[:1], tuple(syllables[:1]), stands_alone=True), Unit(word[1:], tuple(syllables[1:]), stands_alone=True)]

    def _in_parts(self, parts: Sequence[str], syllables: Sequence[str]) -> Iterator[Unit]:
        at = 0
        for part in parts:
            own = tuple(syllables[at : at + len(part)])
            smaller = rejoined(self._segmenter.parts(part)) if len(part) > _WHOLE else ()
            yield from self._in_parts(smaller, own) if len(smaller) > 1 and max(map(len, smaller)) > 1 else [_unit(part, own)]
            at += len(part)


def _units(person: Person) -> list[Unit]:
    return [Unit(hanzi, (spelled,), stands_alone=True, is_person=True) for hanzi, spelled in person.spelled]


def _others(entries: Sequence[DictionaryEntry]) -> tuple[str, ...]:
    """Spell the other readings of a form, the commoner first; of a name only where the word is one, and what only refers to others not."""
    if len(entries) < 2:
        return ()
    first = marked(entries[0].pinyin)
    own = (entry for entry in entries[1:] if not refers(entry))
    readings = (reading for entry in own if (reading := marked(entry.pinyin)).lower() != first.lower())
    return tuple({reading.lower(): reading for reading in reversed(list(readings))}.values())[::-1]


def _spelled(units: Sequence[Unit], kind: Kind) -> str:
    return write(with_capitals(list(joined(with_commons(units))), kind))


def _otherwise(heard: Sequence[_Heard]) -> Iterator[list[Unit]]:
    """Yield the units of a string with one ambiguous word read otherwise."""
    for at, word in enumerate(heard):
        for other in word.alternatives:
            before = [unit for one in heard[:at] for unit in one.units]
            behind = [unit for one in heard[at + 1 :] for unit in one.units]
            text = "".join(unit.word for unit in word.units)
            yield [*before, Unit(text, (other,)), *behind]


def _idiom(word: str, syllables: Sequence[str]) -> Sequence[Unit]:
    """Write an idiom in its two halves (6.3.1: céngchū-bùqióng), or in one go where it has none (àimònéngzhù)."""
    if word[1] in _AT:
        return [Unit(word[:2], tuple(syllables[:2])), Unit(word[2:], tuple(syllables[2:]))]
    if word[1] in _LINKING:
        return [Unit(word, tuple(syllables))]
    return [Unit(word, (f"{join(syllables[:2])}-{join(syllables[2:])}",))]


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
    """Read an ambiguous hanzi as the longest phrase of the run has it that pypinyin knows, if any."""
    from pypinyin.constants import PHRASES_DICT  # noqa: PLC0415  # late: start-up

    spans = ((start, end) for start in range(run.at + 1) for end in range(max(run.at + 1, start + 2), len(run.word) + 1))
    for start, end in sorted(spans, key=lambda span: span[0] - span[1]):
        if (phrase := PHRASES_DICT.get(run.word[start:end])) and (within := phrase[run.at - start][0]) in possible:
            return str(within)
    return None


def _by_rule(text: str) -> list[str]:
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415  # late: start-up

    return lazy_pinyin(text, style=Style.TONE)
