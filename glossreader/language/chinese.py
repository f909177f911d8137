"""Chinese, as the rest of the program asks about it: words, readings, senses and scripts behind one door."""

from collections.abc import Collection, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from glossreader.domain.dictionary import BUILT_IN, DictionaryFile
from glossreader.domain.page import Word
from glossreader.domain.script import Configuration
from glossreader.domain.term import Kind
from glossreader.domain.words import WordCorrection
from glossreader.language.dictionary.cedict import DictionaryEntry
from glossreader.language.dictionary.counting import count_entries
from glossreader.language.dictionary.dictionary import Dictionary
from glossreader.language.dictionary.own import OwnDictionary, build_own
from glossreader.language.dictionary.writing import Progress
from glossreader.language.readings.romanize import Reading, Romanizer
from glossreader.language.readings.sound import Sound
from glossreader.language.readings.speaker import Speaker
from glossreader.language.scripts.alignment import Converted
from glossreader.language.scripts.ambiguous import places
from glossreader.language.scripts.convert import Converter
from glossreader.language.words.segment import Segmenter
from glossreader.language.words.senses import Meaning, Senses
from glossreader.settings import Traditional

__all__ = ["Chinese", "DictionaryEntry", "Meaning", "Reading"]


class Chinese:
    """All that the program knows about Chinese, over one open dictionary; it is opened once and handed down.

    It may be opened in one thread and used in another, but by one at a time: its caches are plain dicts, and the dictionary's
    connection is made without sqlite3's check of threads. The window's thread has a `Lookup` of its own.
    """

    def __init__(self, dictionary: Dictionary, folder: Path) -> None:
        self.folder = folder
        self._dictionary = dictionary
        self._obeyed: tuple[WordCorrection, ...] = ()
        self._segmenter = Segmenter(dictionary)
        self._romanizer = Romanizer(dictionary, self._segmenter)
        self._senses = Senses(dictionary, self._segmenter)
        self._speaker = Speaker(self._segmenter, self._romanizer)
        self._sound = Sound(dictionary)
        self._converter = Converter()

    @classmethod
    def open(cls, cache: Path, progress: Progress | None = None, shelf: tuple[str, ...] = BUILT_IN) -> Self:
        """Open the dictionaries that are on, in the folder `cache`, built there on first use; `progress` gets 0..1.

        Raises DictionaryError. A person's own dictionary that is not built is passed over, and named in `missing`.
        """
        return cls(Dictionary.open(cache, progress, shelf), cache)

    @property
    def missing(self) -> tuple[str, ...]:
        """Ids of the person's own dictionaries that are on and not built; they have no answers."""
        return self._dictionary.missing

    def obey(self, corrections: Collection[WordCorrection]) -> None:
        """From now on cut texts as a person has said: where they are spoken, and where `words` is given no other corrections."""
        self._obeyed = tuple(corrections)

    def build_own(self, file: DictionaryFile) -> OwnDictionary:
        """Build a person's own dictionary beside the others; it is asked when Chinese is opened with it on the shelf.

        Raises DictionaryFileError, DictionaryError.
        """
        return build_own(self.folder, file.raw, file.name, file.format)

    def size(self, volume: str) -> int:
        """Tell how many entries a dictionary has, on the shelf or not; 0 where it is not built."""
        return count_entries(self.folder, volume)

    def entries(self, word: str) -> tuple[DictionaryEntry, ...]:
        """Return the entries of a simplified or traditional form, in the order of the dictionaries, then the commonest first."""
        return self._dictionary.entries(word)

    def search(self, query: str, limit: int = 100) -> tuple[DictionaryEntry, ...]:
        """Find entries by hanzi, by pinyin with or without tones, or by English words; the best first."""
        return self._dictionary.search(query, limit)

    def words(self, text: str, terms: Collection[str] = (), corrections: Collection[WordCorrection] = ()) -> tuple[str, ...]:
        """Cut a text into words with all that is between them: joined, they are the text.

        None of `terms` is cut; a person's `corrections`, those that are obeyed where none are given, win over everything.
        """
        return self._segmenter.words(text, terms, corrections or self._obeyed)

    def alternatives(self, text: str, start: int, end: int) -> tuple[tuple[str, ...], ...]:
        """Return the other likely cuttings of `text[start:end]`, the likeliest first: 研究生, 命 beside 研究, 生命."""
        return self._segmenter.alternatives(text, start, end)

    def covering(self, text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Return the places of the headwords that share a character with `text[start:end]` and reach beyond it, the longest first."""
        return self._segmenter.covering(text, start, end)

    def parts(self, word: str) -> tuple[str, ...]:
        """Cut a word into the words it is made of: 社会主义 -> 社会, 主义."""
        return self._segmenter.parts(word)

    def reading(self, text: str, kind: Kind = Kind.TERM) -> Reading:
        """Read a string as GB/T 16159 spells it: 失信黑名单 -> shīxìn hēimíngdān; `kind` tells what it names, where that is known."""
        return self._romanizer.reading(text, kind)

    def name_reading(self, name: str) -> Reading:
        """Read a person's name: 李启铭 -> Lǐ Qǐmíng."""
        return self._romanizer.name(name)

    def senses(self, text: str) -> tuple[str, ...]:
        """Say what a headword means, or else its words: ("失信: to break one's promise", "黑名单: blacklist")."""
        return self._senses.senses(text)

    def meanings(self, text: str) -> tuple[Meaning, ...]:
        """Say what a headword means in each of its readings, the commonest first; nothing for what is no headword."""
        return self._senses.of_word(text)

    def meanings_of_parts(self, text: str) -> tuple[Meaning, ...]:
        """Say what the words of a text mean, each in its commonest reading."""
        return self._senses.of_parts(text)

    def spoken(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
        """Cut `text[start:end]` into words and read each where it stands: 银行行长 -> yínháng, hángzhǎng; places count in the text.

        What has no hanzi is left out.
        """
        return self._speaker.spoken(text, start, len(text) if end is None else end, self._obeyed)

    def simplified(self, text: str) -> str:
        """Write the text in simplified characters."""
        return self._converter.simplified(text)

    def traditional(self, text: str, region: Traditional = Traditional.TAIWAN) -> str:
        """Write the text in a region's traditional characters; one that is traditional already stays as it is printed."""
        return self._converter.traditional(text, region)

    def ambiguous(self, text: str) -> tuple[int, ...]:
        """Give the places of hanzi that have several counterparts in the script which a text is not in, in code points."""
        return places(text)

    def convert(self, text: str, configuration: Configuration) -> Converted:
        """Write a text as one of OpenCC's configurations says, with a map between the characters of both."""
        return self._converter.convert(text, configuration)

    def written(self, text: str, configuration: Configuration) -> str:
        """Write a text in the other script, by a configuration from one to the other, except what is in that script already."""
        return self._converter.written(text, configuration)

    def is_reading_of(self, latin: str, hanzi: str) -> bool:
        """Whether Latin letters spell the hanzi in pinyin, in any of their readings, tones and spaces aside."""
        return self._sound.is_reading_of(latin, hanzi)

    def likeness(self, latin: str, hanzi: str) -> float:
        """How much of the Latin letters and of the hanzi's pinyin is the same, 0..1."""
        return self._sound.likeness(latin, hanzi)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the dictionary's file."""
        self._dictionary.close()
