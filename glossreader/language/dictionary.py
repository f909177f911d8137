"""The dictionary: CC-CEDICT in a file that is built on first use, and asked without being loaded."""

import sqlite3
from collections.abc import Collection, Iterator
from functools import lru_cache
from pathlib import Path

from glossreader.language.cache import Progress, ready_file
from glossreader.language.cedict import DictionaryEntry, entry

Words = tuple[tuple[str, int], ...]

_BY_FORM = """
SELECT simplified, traditional, pinyin, senses, rank, rowid FROM entry WHERE simplified = ?1
UNION ALL
SELECT simplified, traditional, pinyin, senses, rank, rowid FROM entry WHERE traditional = ?1 AND traditional <> simplified
ORDER BY rank, rowid
"""
_BATCH = 500  # SQLite's oldest limit of variables is 999


class Dictionary:
    """All entries by simplified or traditional form, and all words by their first two characters."""

    def __init__(self, file: Path) -> None:
        self._connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
        self._heads: dict[str, Words] = {}
        self.entries = lru_cache(maxsize=50_000)(self._entries)

    @classmethod
    def open(cls, cache: Path, progress: Progress | None = None) -> "Dictionary":
        """Open the dictionary in folder `cache`; builds it if need be, `progress` gets 0..1. Raises DictionaryError."""
        return cls(ready_file(cache, progress))

    def _entries(self, form: str) -> tuple[DictionaryEntry, ...]:
        return tuple(entry(row[:4]) for row in self._connection.execute(_BY_FORM, (form,)))

    def words(self, heads: Collection[str]) -> dict[str, Words]:
        """Return the words that begin with each head (two characters, or one for words of one), with their costs (1/1000 of -ln p)."""
        missing = [head for head in heads if head not in self._heads]
        for start in range(0, len(missing), _BATCH):
            batch = missing[start : start + _BATCH]
            self._heads.update(dict.fromkeys(batch, ()))
            self._heads.update(self._read(batch))
        return self._heads

    def _read(self, heads: list[str]) -> Iterator[tuple[str, Words]]:
        marks = ",".join("?" * len(heads))
        for head, forms in self._connection.execute(f"SELECT head, forms FROM word WHERE head IN ({marks})", heads):
            yield head, tuple((word, int(cost)) for word, _, cost in (form.partition("\t") for form in forms.split("\n")))

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
