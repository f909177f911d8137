"""The dictionary: a shelf of volumes in files that are built on first use, and asked without being loaded."""

from collections.abc import Collection, Iterable
from functools import lru_cache
from operator import itemgetter
from pathlib import Path

from glossreader.domain.dictionary import BUILT_IN, CEDICT
from glossreader.language.dictionary.cache import finished_file, ready_file
from glossreader.language.dictionary.cedict import DictionaryEntry
from glossreader.language.dictionary.search import search
from glossreader.language.dictionary.volume import MendedFile, Words, words_of
from glossreader.language.dictionary.writing import Progress

_REMEMBERED = 200_000  # heads; about 40 MB
_BATCH = 500  # SQLite's oldest limit of variables is 999


class Dictionary:
    """All entries of the shelf's volumes by simplified or traditional form, and all words by their first two characters."""

    def __init__(self, volumes: Iterable[MendedFile], missing: tuple[str, ...] = ()) -> None:
        self.missing = missing  # a person's own volumes that are not built, and have no answers
        self._volumes = tuple(volumes)
        self._heads: dict[str, Words] = {}
        self.entries = lru_cache(maxsize=20_000)(self._entries)  # of a form: in the order of the shelf, then the commonest first

    @classmethod
    def open(cls, cache: Path, progress: Progress | None = None, shelf: tuple[str, ...] = BUILT_IN) -> "Dictionary":
        """Open the volumes that are on, from the folder `cache`, in the order in which they are asked.

        Builds those that come with the program if need be; `progress` gets 0..1 of CC-CEDICT alone. Raises DictionaryError.
        A person's own volume that is not built is passed over and named in `missing`; `own.py` builds it.
        """
        told = {CEDICT: progress}
        files = {
            volume: ready_file(cache, told.get(volume), volume) if volume in BUILT_IN else finished_file(cache, volume) for volume in shelf
        }
        missing = tuple(volume for volume, file in files.items() if file is None)
        return cls((MendedFile(volume, file) for volume, file in files.items() if file), missing)

    def _entries(self, form: str) -> tuple[DictionaryEntry, ...]:
        if not form.isprintable():  # SQLite refuses lone surrogates
            return ()
        return tuple(entry for volume in self._volumes for entry in volume.entries(form))

    def words(self, heads: Collection[str]) -> dict[str, Words]:
        """Return the words that begin with each head (two characters, or one for words of one), with their costs (1/1000 of -ln p)."""
        if len(self._heads) > _REMEMBERED:
            self._heads.clear()
        missing = [head for head in heads if head not in self._heads]
        self._heads.update(dict.fromkeys(missing, ()))
        missing = [head for head in missing if head.isprintable()]
        for start in range(0, len(missing), _BATCH):
            self._fetch(missing[start : start + _BATCH])
        return self._heads

    def _fetch(self, heads: list[str]) -> None:
        question = f"SELECT head, forms FROM word WHERE head IN ({','.join('?' * len(heads))})"
        for volume in self._volumes:
            for head, forms in volume.ask(question, heads):
                self._heads[head] = _cheaper(self._heads[head], words_of(forms))

    def search(self, query: str, limit: int = 100) -> tuple[DictionaryEntry, ...]:
        """Find entries by hanzi, by pinyin with or without tones, or by English words; the best first."""
        return search(self._volumes, query, limit)

    def close(self) -> None:
        """Let go of the files."""
        for volume in self._volumes:
            volume.close()


def _cheaper(some: Words, others: Words) -> Words:
    """Join the words of two volumes; of one that both have the cheaper counts."""
    if not some:
        return others
    return tuple(dict(sorted((*some, *others), key=itemgetter(1), reverse=True)).items())
