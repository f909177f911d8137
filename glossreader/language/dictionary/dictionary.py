"""The dictionary: CC-CEDICT in a file that is built on first use, and asked without being loaded."""

import sqlite3
from collections.abc import Collection, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from glossreader.language.dictionary.cache import Progress, build_file, ready_file
from glossreader.language.dictionary.cedict import DictionaryEntry, entry

Words = tuple[tuple[str, int], ...]

BY_FORM = """
SELECT simplified, traditional, pinyin, senses, rank, rowid FROM entry WHERE simplified = ?
UNION ALL
SELECT simplified, traditional, pinyin, senses, rank, rowid FROM entry WHERE traditional = ? AND traditional <> simplified
ORDER BY rank, rowid
"""
_REMEMBERED = 200_000  # heads; about 40 MB
_BATCH = 500  # SQLite's oldest limit of variables is 999


class Dictionary:
    """All entries by simplified or traditional form, and all words by their first two characters."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection = connect(file)
        self._heads: dict[str, Words] = {}
        self.entries = lru_cache(maxsize=20_000)(self._entries)  # of a simplified or traditional form, the commonest first

    @classmethod
    def open(cls, cache: Path, progress: Progress | None = None) -> "Dictionary":
        """Open the dictionary in folder `cache`; builds it if need be, `progress` gets 0..1. Raises DictionaryError."""
        return cls(ready_file(cache, progress))

    def _entries(self, form: str) -> tuple[DictionaryEntry, ...]:
        return tuple(entry(row[:4]) for row in self._ask(BY_FORM, (form, form))) if form.isprintable() else ()

    def words(self, heads: Collection[str]) -> dict[str, Words]:
        """Return the words that begin with each head (two characters, or one for words of one), with their costs (1/1000 of -ln p)."""
        if len(self._heads) > _REMEMBERED:
            self._heads.clear()
        missing = [head for head in heads if head not in self._heads]
        self._heads.update(dict.fromkeys(missing, ()))
        missing = [head for head in missing if head.isprintable()]  # SQLite refuses lone surrogates
        for start in range(0, len(missing), _BATCH):
            batch = missing[start : start + _BATCH]
            for head, forms in self._ask(f"SELECT head, forms FROM word WHERE head IN ({','.join('?' * len(batch))})", batch):
                self._heads[head] = words_of(forms)
        return self._heads

    def _ask(self, question: str, values: Sequence[str]) -> list[Any]:
        """Ask the file; one that proves damaged inside is built anew, because a look at its header could not tell."""
        try:
            return self._connection.execute(question, values).fetchall()
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.DatabaseError:
            self._connection.close()
            build_file(self._file)
            self._connection = connect(self._file)
            return self._connection.execute(question, values).fetchall()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def connect(file: Path) -> sqlite3.Connection:
    """Open the file for reading only; any thread may use the connection, one at a time."""
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)


def words_of(forms: str) -> Words:
    """Part a row of the table `word`: its forms with their costs."""
    return tuple((word, int(cost)) for word, _, cost in (form.partition("\t") for form in forms.split("\n")))
