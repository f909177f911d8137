"""A word under the mouse, looked up at once: the dictionary as the window's thread asks it, by connections of its own."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Self

from glossreader.domain.dictionary import BUILT_IN
from glossreader.domain.errors import DictionaryError
from glossreader.domain.page import Looked
from glossreader.language.dictionary.band import band
from glossreader.language.dictionary.cache import finished_file
from glossreader.language.dictionary.cedict import DictionaryEntry
from glossreader.language.dictionary.search import search
from glossreader.language.dictionary.volume import VolumeFile, words_of
from glossreader.language.hanzi import count_han
from glossreader.language.levels.hsk import levels_of
from glossreader.language.pinyin.marks import marked
from glossreader.language.pinyin.syllables import split

_LONGEST = 20  # code points; the longest headword of CC-CEDICT has 19
_UNKNOWN = 30_000  # what a character costs that no headword covers, in 1/1000 of -ln p: more than any headword
_MOST_CUT = 200  # code points; what is longer is no word
_FORMS = "SELECT forms FROM word WHERE head = ?"


class Lookup:
    """Reads the volumes' files, never builds them, and knows no rule: a word that is no headword has no answer."""

    def __init__(self, volumes: Iterable[VolumeFile], missing: tuple[str, ...] = ()) -> None:
        self.missing = missing  # a person's own volumes that are not built, and have no answers
        self._volumes = tuple(volumes)
        self.look_up = lru_cache(maxsize=5_000)(self._look_up)
        self._words = lru_cache(maxsize=20_000)(self._ask_words)

    @classmethod
    def open(cls, cache: Path, shelf: tuple[str, ...] = BUILT_IN) -> Self:
        """Open the volumes that are on, from the folder `cache`, in the order in which they are asked.

        Raises DictionaryError where one that comes with the program has not been built yet; a person's own is passed over.
        """
        files = {volume: finished_file(cache, volume) for volume in shelf}
        missing = tuple(volume for volume, file in files.items() if file is None)
        if any(volume in BUILT_IN for volume in missing):
            raise DictionaryError(str(cache), "it has not been built yet")
        return cls((VolumeFile(volume, file) for volume, file in files.items() if file), missing)

    def _look_up(self, word: str) -> tuple[Looked, ...]:
        """Say what a simplified or traditional form means, in the order of the shelf, each reading, the commonest first.

        There is nothing for what is no headword.
        """
        if not word.isprintable():  # SQLite refuses lone surrogates
            return ()
        return tuple(looked(entry) for volume in self._volumes for entry in volume.entries(word))

    def search(self, query: str, limit: int = 100) -> tuple[Looked, ...]:
        """Find words by hanzi, by pinyin with or without tones, or by English words; the best first."""
        return tuple(map(looked, search(self._volumes, query, limit)))

    def frequency(self, word: str) -> int:
        """Tell the band of a headword in running Chinese: 5 the commonest, 1 rare, 0 not met."""
        return max(map(band, self._costs(word)), default=0)

    def longest(self, text: str, at: int) -> tuple[int, int] | None:
        """Find the longest headword that covers the code point at `at`: 黑名单 for each of its hanzi; the earlier of two as long."""
        return next(iter(self.covering(text, at)), None)

    def covering(self, text: str, at: int) -> tuple[tuple[int, int], ...]:
        """Find every headword that covers the code point at `at`, the longest first, the earlier of two as long: 黑名单, 名单, 名."""
        spans = {span for start in range(max(0, at - _LONGEST + 1), at + 1) for span in self._beginning(text, start, at)}
        return tuple(sorted(spans, key=lambda span: (span[0] - span[1], span[0])))

    def parts(self, text: str) -> tuple[str, ...]:
        """Cut what is no headword into the headwords that it is most likely made of: 王小明 -> 王, 小, 明; what none covers is left out."""
        text = text[:_MOST_CUT]
        best: list[tuple[int, tuple[str, ...]]] = [(0, ())]
        for end in range(1, len(text) + 1):
            ways = [(best[end - 1][0] + _UNKNOWN, best[end - 1][1])]
            for start in range(max(0, end - _LONGEST), end):
                costs = self._costs(text[start:end])
                ways += [(best[start][0] + cost, (*best[start][1], text[start:end])) for cost in costs]
            best.append(min(ways, key=lambda way: way[0]))
        return best[-1][1]

    def _costs(self, word: str) -> list[int]:
        return [cost for known, cost in self._words(word[:2]) if known == word]

    def _beginning(self, text: str, start: int, at: int) -> Iterator[tuple[int, int]]:
        for word, _ in self._words(text[start]) + self._words(text[start : start + 2]):
            if start + len(word) > at and text.startswith(word, start):
                yield start, start + len(word)

    def _ask_words(self, head: str) -> tuple[tuple[str, int], ...]:
        """Return the headwords with hanzi that begin with two characters, or are one; those of Latin letters alone are no Chinese."""
        if not head.isprintable():
            return ()
        rows = (row for volume in self._volumes for (forms,) in volume.ask(_FORMS, (head,)) for row in words_of(forms))
        return tuple((word, cost) for word, cost in rows if count_han(word))

    def close(self) -> None:
        """Let go of the files."""
        for volume in self._volumes:
            volume.close()


def looked(entry: DictionaryEntry) -> Looked:
    """Make of an entry what a card shows."""
    return Looked(
        entry.simplified,
        entry.traditional,
        split(marked(entry.pinyin), count_han(entry.simplified)),
        entry.senses,
        entry.measure_words,
        entry.note,
        entry.dictionary,
        levels_of(entry.simplified),
        entry.frequency,
    )
