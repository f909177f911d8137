"""A person's list of words in columns, parted by tabs or commas: hanzi and English, or hanzi, pinyin and English, then perhaps a note."""

import csv
import re
from collections.abc import Iterator

from glossreader.domain.dictionary import DictionaryFormat
from glossreader.language.dictionary.parsed import LONGEST_SENSES, NO_HANZI, NO_SENSE, TOO_LONG, Broken, begins_with_hanzi, what_is_wrong
from glossreader.language.dictionary.volumes import Row
from glossreader.language.hanzi import count_han
from glossreader.language.pinyin.numbered import numbered
from glossreader.language.scripts.convert import Converter

Record = tuple[int, list[str]]  # number of its first line, its cells

_SPANNED = 20  # lines that a record in quotes may have
_SENSES = re.compile(r"\s*;\s*|\s*[\r\n]+\s*")


def parsed_columns(lines: list[str], format_: DictionaryFormat) -> Iterator[Row | Broken]:
    """Yield an entry for each line that has one, and what is wrong with those that should; the first may name the columns."""
    converter = Converter()
    records = _by_tabs(lines) if format_ is DictionaryFormat.TSV else _by_commas(lines)
    for at, record in enumerate(records):
        one = record if isinstance(record, Broken) else _parsed(record, converter)
        if at > 0 or isinstance(one, Row) or one.what != NO_HANZI:
            yield one


def _parsed(record: Record, converter: Converter) -> Row | Broken:
    number, cells = record
    word, pinyin, english, note = _columns([cell.strip() for cell in cells])
    if not begins_with_hanzi(word):
        return Broken(number, NO_HANZI)
    if len(english) > LONGEST_SENSES:
        return Broken(number, TOO_LONG)
    senses = "\n".join(sense for sense in _SENSES.split(_bare(english)) if sense)
    wrong = what_is_wrong(word, word, pinyin, senses)
    if wrong:
        return Broken(number, wrong)
    note = " ".join(note.split()) if len(note) <= LONGEST_SENSES else ""
    return Row(converter.simplified(word), converter.traditional(word), numbered(pinyin, count_han(word)), senses, note)


def _columns(cells: list[str]) -> tuple[str, str, str, str]:
    """Tell the columns by their number: two are hanzi and English, three have the pinyin between them, a fourth is a note."""
    if len(cells) < 3:
        word, english = (*cells, "", "")[:2]
        return word, "", english, ""
    word, pinyin, english, note = (*cells, "")[:4]
    return word, pinyin, english, note


def _bare(english: str) -> str:
    """Part senses that are written as CC-CEDICT has them, /one/two/."""
    return english.strip("/").replace("/", ";") if len(english) > 2 and english[0] == english[-1] == "/" else english


def _by_tabs(lines: list[str]) -> Iterator[Record]:
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#"):
            yield number, [cell.strip().strip('"') for cell in line.split("\t")]


def _by_commas(lines: list[str]) -> Iterator[Record | Broken]:
    """Read record by record, so that a quote that is never closed costs one line and not all that follow."""
    delimiter = ";" if sum(";" in line and "," not in line for line in lines[:50]) > sum("," in line for line in lines[:50]) else ","
    at = 0
    while at < len(lines):
        line, end = lines[at], at + 1
        if line.count('"') % 2:
            end = next((to for to in range(at + 1, min(at + _SPANNED, len(lines))) if lines[to].count('"') % 2), at) + 1
        if line.strip() and not line.startswith("#"):
            yield _record(at + 1, "\n".join(lines[at:end]), delimiter)
        at = end


def _record(number: int, text: str, delimiter: str) -> Record | Broken:
    if len(text) > LONGEST_SENSES + 1_000:
        return Broken(number, TOO_LONG)
    try:
        return number, next(csv.reader(text.splitlines(keepends=True), delimiter=delimiter))
    except (csv.Error, StopIteration):
        return Broken(number, NO_SENSE)
