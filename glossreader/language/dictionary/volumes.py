"""What the volumes that come with the program are made of: CC-CEDICT and the starter glossary, as rows for a volume's file."""

import os
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from glossreader.domain.dictionary import CEDICT, STARTER
from glossreader.language.dictionary.cedict import read_lines, source
from glossreader.language.dictionary.price import Price, term_price, word_price
from glossreader.paths import resource


class Row(NamedTuple):
    """An entry as it is written down: its senses as the dictionary has them, a line each."""

    simplified: str
    traditional: str
    pinyin: str
    senses: str
    note: str = ""


def rows(volume: str) -> Iterator[Row]:
    """Yield the entries of a volume that comes with the program, in its own order."""
    return _READERS[volume]()


def price(volume: str) -> Price:
    """Return how the headwords of a volume that comes with the program are priced."""
    return word_price() if volume == CEDICT else term_price()


def checksum(volume: str) -> int:
    """Tell the version of a volume that comes with the program by one number."""
    if volume == STARTER:
        return zlib.crc32(_starter().read_bytes())
    with source().open("rb") as packed:
        packed.seek(-8, os.SEEK_END)  # where gzip has its own checksum
        return zlib.crc32(packed.read())


def _cedict() -> Iterator[Row]:
    for simplified, traditional, pinyin, senses in read_lines():
        yield Row(simplified, traditional, pinyin, senses.replace("/", "\n"))


def _starter_rows() -> Iterator[Row]:
    """Read the table: simplified, traditional, pinyin, english, note, year; the first line that is no comment names the columns."""
    lines = _starter().read_text(encoding="utf-8").splitlines()
    for line in [line for line in lines if line and not line.startswith("#")][1:]:
        simplified, traditional, pinyin, english, note, year = (line.split("\t") + [""] * 6)[:6]
        told = f"{note} ({year})" if note and year and year not in note else note or year
        yield Row(simplified, traditional, pinyin, english.replace("; ", "\n"), told)


def _starter() -> Path:
    return resource("starter", "starter.tsv")


_READERS: dict[str, Callable[[], Iterator[Row]]] = {CEDICT: _cedict, STARTER: _starter_rows}
