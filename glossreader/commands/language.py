"""What the commands say about Chinese: what words mean, how a text is cut into words, how it is read."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from glossreader.commands.output import DONE, FAILED, put
from glossreader.commands.places import own_chinese, to_read
from glossreader.commands.texts import each_text
from glossreader.domain.errors import visible
from glossreader.domain.level import name_of
from glossreader.domain.words import Language
from glossreader.exporters.json import written
from glossreader.language.chinese import Chinese, DictionaryEntry
from glossreader.language.hanzi import count_han
from glossreader.language.levels.hsk import levels_of
from glossreader.language.pinyin.marks import letters, marked
from glossreader.language.pinyin.notation import shown
from glossreader.language.pinyin.syllables import split
from glossreader.settings import Notation

_MOST = 20  # entries for a query


def look_up(asked: argparse.Namespace) -> int:
    """Show what the dictionaries say of each text: hanzi, pinyin or English; what is no headword is told word by word."""
    with _chinese(asked) as chinese:
        found = [(entry, _reading(entry, chinese)) for text in asked.texts for entry in _found(chinese, text)]
    if asked.format == "json":
        put(written({"entries": [_record(entry, reading) for entry, reading in found]}))
    else:
        put("".join(f"{visible(line)}\n" for entry, reading in found for line in _lines(entry, reading)).encode())
    return DONE if found else FAILED


def words(asked: argparse.Namespace) -> int:
    """Cut texts into words, which are parted by spaces."""
    with _chinese(asked) as chinese:
        return each_text(asked, lambda text: _by_line(text, lambda line: " ".join(word for word in chinese.words(line) if word.strip())))


def pinyin(asked: argparse.Namespace) -> int:
    """Write how texts are read, line by line."""
    notation = Notation(asked.notation)

    def read(line: str, chinese: Chinese) -> str:
        reading = chinese.reading(line).text
        if notation is Notation.MARKS:
            return reading
        return "".join(one.text for one in shown(split(reading, count_han(line)), notation))

    with _chinese(asked) as chinese:
        return each_text(asked, lambda text: _by_line(text, lambda line: read(line, chinese)))


def _by_line(text: str, work: Callable[[str], str]) -> str:
    return "".join(f"{work(line)}\n" for line in text.splitlines())


@contextmanager
def _chinese(asked: argparse.Namespace) -> Iterator[Chinese]:
    """Open Chinese over the dictionaries of the library; where there is none, over those of the program."""
    language = Language()
    if asked.library.exists():
        with to_read(asked) as library:
            language = library.language
            library.search_dictionary("")  # builds those of its own that the cache lacks
    with own_chinese(language.shelf) as chinese:
        chinese.obey(language.corrections)
        yield chinese


def _found(chinese: Chinese, text: str) -> tuple[DictionaryEntry, ...]:
    return chinese.entries(text) or chinese.search(text, _MOST) or tuple(_by_words(chinese, text))


def _by_words(chinese: Chinese, text: str) -> Iterator[DictionaryEntry]:
    for word in dict.fromkeys(chinese.words(text)):
        if count_han(word):
            yield from chinese.entries(word)[:1]


def _reading(entry: DictionaryEntry, chinese: Chinese) -> str:
    """Spell an entry's pinyin with its words apart, where it is read as usual."""
    usual, own = chinese.reading(entry.simplified).text, marked(entry.pinyin)
    return usual if not own or letters(usual) == letters(own) else own


def _record(entry: DictionaryEntry, reading: str) -> dict[str, object]:
    return {
        "simplified": entry.simplified,
        "traditional": entry.traditional,
        "pinyin": reading,
        "senses": entry.senses,
        "measure_words": [word.simplified for word in entry.measure_words],
        "note": entry.note,
        "levels": {level.standard: level.grade for level in levels_of(entry.simplified)},
        "frequency": entry.frequency,
        "dictionary": entry.dictionary,
    }


def _lines(entry: DictionaryEntry, reading: str) -> Iterator[str]:
    both = entry.simplified if entry.simplified == entry.traditional else f"{entry.simplified} / {entry.traditional}"
    yield f"{both}  {reading}"
    yield from (f"    {sense}" for sense in entry.senses)
    if entry.measure_words:
        yield f"    measure word: {', '.join(f'{word.simplified} ({word.pinyin})' for word in entry.measure_words)}"
    if entry.note:
        yield f"    {entry.note}"
    if entry.frequency:
        yield f"    frequency: {entry.frequency} of 5"
    if levels := ", ".join(f"{name_of(level.standard)} {level.grade}" for level in levels_of(entry.simplified)):
        yield f"    {levels}"
