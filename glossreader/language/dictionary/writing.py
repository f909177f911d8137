"""A volume's file as it is written, the commonest entries first, so that what is found by its numbers is found in order.

entry    every entry; the better of one form first by `rank`; senses as the dictionary has them, a line each; the letters of its reading
word     every written form under its first two characters, with its cost, so that a text is segmented with one look per pair of characters
english  the words of all senses, for a search by English
"""

import contextlib
import gc
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from operator import itemgetter
from pathlib import Path

from glossreader.language.dictionary import rank
from glossreader.language.dictionary.cedict import entry
from glossreader.language.dictionary.price import Price
from glossreader.language.dictionary.volumes import Row
from glossreader.language.hanzi import HAN

Progress = Callable[[float], None]

APPLICATION = 0x676C6F73  # "glos"
_SCHEMA = """
CREATE TABLE entry (
  simplified TEXT NOT NULL, traditional TEXT NOT NULL, pinyin TEXT NOT NULL, senses TEXT NOT NULL, note TEXT NOT NULL,
  rank INTEGER NOT NULL, cost INTEGER NOT NULL, letters TEXT NOT NULL
);
CREATE TABLE word (head TEXT PRIMARY KEY, forms TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE english USING fts5 (senses, content='', columnsize=0, detail=none);
"""
_INDEXES = """
CREATE INDEX by_simplified ON entry (simplified);
CREATE INDEX by_traditional ON entry (traditional) WHERE traditional <> simplified;
CREATE INDEX by_letters ON entry (letters);
"""
_NO_ENGLISH = re.compile(rf"CL:.*|\[[^\]]*\]|[{HAN}|]+")
_NO_LETTERS = str.maketrans("", "", " 12345,·'-")


def write(path: Path, rows: Iterable[Row], price: Price, progress: Progress) -> None:
    """Write the file of a volume; until it is finished it has no sign of this program."""
    with _no_collections():
        _write(path, rows, price, progress)


@contextlib.contextmanager
def _no_collections() -> Iterator[None]:
    """Let Python look for no circles meanwhile: there are none among half a million rows, and it would take a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _write(path: Path, rows: Iterable[Row], price: Price, progress: Progress) -> None:
    ordered = sorted(((price(row.simplified), row) for row in rows), key=itemgetter(0))
    progress(0.25)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(_SCHEMA)
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _entries(ordered))
        progress(0.5)
        connection.executemany("INSERT INTO word VALUES (?, ?)", _heads(ordered))
        progress(0.75)
        connection.executemany("INSERT INTO english (rowid, senses) VALUES (?, ?)", _english(ordered))
        connection.commit()
        progress(0.95)
        connection.executescript(_INDEXES)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")  # last: a file without it is not finished
    progress(1.0)


def _entries(ordered: list[tuple[int, Row]]) -> Iterator[tuple[str | int, ...]]:
    place = rank.ranking()
    forms = Counter(row.simplified for _, row in ordered)
    forms.update(row.traditional for _, row in ordered if row.traditional != row.simplified)
    for cost, row in ordered:
        alone = forms[row.simplified] == forms[row.traditional] == 1
        yield (*row, 0 if alone else place(entry((*row[:3], row.senses.replace("\n", "/")))), cost, _letters(row.pinyin))


def _heads(ordered: list[tuple[int, Row]]) -> list[tuple[str, str]]:
    """List every form and its cost under its first two characters, in order of the key, as SQLite likes it."""
    costs: dict[str, int] = {}
    for cost, row in reversed(ordered):  # a traditional form costs what the commonest of its simplified ones does
        costs[row.traditional] = cost
    costs.update((row.simplified, cost) for cost, row in ordered)
    heads = defaultdict(list)
    for form, cost in costs.items():
        heads[form[:2]].append(f"{form}\t{cost}")
    return sorted((head, "\n".join(forms)) for head, forms in heads.items())


def _letters(pinyin: str) -> str:
    """Fold numbered pinyin to its letters: "lu:4 shi1" -> "lvshi"."""
    return pinyin.lower().replace("u:", "v").replace("ü", "v").translate(_NO_LETTERS)


def _english(ordered: list[tuple[int, Row]]) -> Iterator[tuple[int, str]]:
    for number, (_, row) in enumerate(ordered, 1):
        yield number, row.senses if row.senses.isascii() and "[" not in row.senses else _NO_ENGLISH.sub(" ", row.senses)
