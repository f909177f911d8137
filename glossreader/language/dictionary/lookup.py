"""A word under the mouse, looked up at once: the dictionary as the window's thread asks it, by a connection of its own."""

import contextlib
import sqlite3
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, Self

from glossreader.domain.errors import DictionaryError
from glossreader.domain.page import Looked
from glossreader.language.dictionary.cache import finished_file
from glossreader.language.dictionary.cedict import entry
from glossreader.language.dictionary.dictionary import BY_FORM, connect, words_of
from glossreader.language.hanzi import count_han
from glossreader.language.pinyin.marks import marked
from glossreader.language.pinyin.syllables import split

_LONGEST = 20  # code points; the longest headword of CC-CEDICT has 19
_FORMS = "SELECT forms FROM word WHERE head = ?"


class Lookup:
    """Reads the dictionary's file, never builds it, and knows no rule: a word that is no headword has no answer."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.look_up = lru_cache(maxsize=5_000)(self._look_up)
        self._words = lru_cache(maxsize=20_000)(self._ask_words)

    @classmethod
    def open(cls, cache: Path) -> Self:
        """Open the dictionary in the folder `cache`; raises DictionaryError where it has not been built yet."""
        file = finished_file(cache)
        if file is None:
            raise DictionaryError(str(cache), "it has not been built yet")
        return cls(connect(file))

    def _look_up(self, word: str) -> tuple[Looked, ...]:
        """Say what a simplified or traditional form means, for each reading, the commonest first; nothing for what is no headword."""
        found = (entry(row[:4]) for row in self._ask(BY_FORM, word, word))
        return tuple(Looked(one.simplified, one.traditional, split(marked(one.pinyin), count_han(word)), one.senses) for one in found)

    def longest(self, text: str, at: int) -> tuple[int, int] | None:
        """Find the longest headword that covers the code point at `at`: 黑名单 for each of its hanzi; the earlier of two as long."""
        spans = (span for start in range(max(0, at - _LONGEST + 1), at + 1) for span in self._covering(text, start, at))
        return max(spans, key=lambda span: (span[1] - span[0], -span[0]), default=None)

    def _covering(self, text: str, start: int, at: int) -> Iterator[tuple[int, int]]:
        for word in self._words(text[start]) + self._words(text[start : start + 2]):
            if start + len(word) > at and text.startswith(word, start):
                yield start, start + len(word)

    def _ask_words(self, head: str) -> tuple[str, ...]:
        """Return the headwords with hanzi that begin with two characters, or are one; those of Latin letters alone are no Chinese."""
        return tuple(word for (forms,) in self._ask(_FORMS, head) for word, _ in words_of(forms) if count_han(word))

    def _ask(self, question: str, *values: str) -> list[Any]:
        """Ask the file; one that proves damaged has no answer here, and is mended by the `Dictionary` that meets the damage."""
        if "".join(values).isprintable():  # SQLite refuses lone surrogates
            with contextlib.suppress(sqlite3.DatabaseError):
                return self._connection.execute(question, values).fetchall()
        return []

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
