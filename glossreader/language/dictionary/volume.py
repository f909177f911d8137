"""The file of a volume, asked without being loaded: it has no answer where it is damaged, or is mended."""

import contextlib
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from glossreader.domain.dictionary import BUILT_IN
from glossreader.language.dictionary.band import band
from glossreader.language.dictionary.cache import build_built_in
from glossreader.language.dictionary.cedict import DictionaryEntry, told

Words = tuple[tuple[str, int], ...]
Found = tuple[str, str, str, str, str, int, int, int]  # simplified, traditional, pinyin, senses, note, cost, rank, number

COLUMNS = "simplified, traditional, pinyin, senses, note, cost, rank, rowid"
_BY_FORM = f"""
SELECT {COLUMNS} FROM entry WHERE simplified = ?
UNION ALL
SELECT {COLUMNS} FROM entry WHERE traditional = ? AND traditional <> simplified
ORDER BY rank, rowid
"""


class VolumeFile:
    """Reads one file and never changes it; any thread may use it, one at a time."""

    def __init__(self, id_: str, file: Path) -> None:
        self.id = id_
        self._file = file
        self._connection = _connect(file)

    def ask(self, question: str, values: Sequence[str | int]) -> list[Any]:
        """Ask the file; one that proves damaged has no answer here, and is mended by the `Dictionary` that meets the damage."""
        with contextlib.suppress(sqlite3.DatabaseError):
            return self._connection.execute(question, values).fetchall()
        return []

    def entries(self, form: str) -> tuple[DictionaryEntry, ...]:
        """Return the entries of a simplified or traditional form, the commonest first."""
        return tuple(shown(row, self.id) for row in self.ask(_BY_FORM, (form, form)))

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


class MendedFile(VolumeFile):
    """Builds a file anew that proves damaged inside, because a look at its header could not tell.

    What a person's own volume was made of is not known here: its file goes, and it has no answer until it is built again.
    """

    def ask(self, question: str, values: Sequence[str | int]) -> list[Any]:  # type: ignore[explicit-override]  # typing has it from Python 3.12 on
        """Ask the file, which is mended when it proves damaged; raises DictionaryError where it cannot be."""
        try:
            return self._connection.execute(question, values).fetchall()
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.DatabaseError:
            self._connection.close()
            if self.id not in BUILT_IN:
                with contextlib.suppress(OSError):
                    self._file.unlink()
                self._connection = sqlite3.connect(":memory:", check_same_thread=False)
                return []
            build_built_in(self._file, self.id)
            self._connection = _connect(self._file)
            return self._connection.execute(question, values).fetchall()


def _connect(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)


def shown(row: Found, volume: str) -> DictionaryEntry:
    """Make a row of the file readable."""
    simplified, traditional, pinyin, senses, note, cost, *_ = row
    return DictionaryEntry(simplified, traditional, pinyin, *told(senses.split("\n")), note, volume, band(cost))


def words_of(forms: str) -> Words:
    """Part a row of the table `word`: its forms with their costs."""
    return tuple((word, int(cost)) for word, _, cost in (form.partition("\t") for form in forms.split("\n")))
