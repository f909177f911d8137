"""The starter glossary says what its head promises: each line whole, its forms and readings agreeing, its words our own."""

import re
from dataclasses import dataclass

import pypinyin
import pytest

from glossreader.language.dictionary.cedict import entry, read_lines
from glossreader.language.hanzi import is_han
from glossreader.paths import resource

_COLUMNS = ("simplified", "traditional", "pinyin", "english", "note", "year")
_NUMBERED = re.compile(r"\b[A-Za-z:]+[1-5]\b")
_IN_BRACKETS = re.compile(r"\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Line:
    """A term with its six columns."""

    simplified: str
    traditional: str
    pinyin: str
    english: str
    note: str
    year: str

    @property
    def syllables(self) -> list[str]:
        return _NUMBERED.findall(self.pinyin)


def _rows() -> list[tuple[str, ...]]:
    text = resource("starter", "starter.tsv").read_text(encoding="utf-8")
    return [tuple(row.split("\t")) for row in text.splitlines() if not row.startswith("#")]


@pytest.fixture(scope="module")
def lines() -> list[Line]:
    return [Line(*row) for row in _rows()[1:]]


def test_the_columns_are_named_and_every_line_has_them():
    header, *rows = _rows()
    assert header == _COLUMNS
    assert [row for row in rows if len(row) != len(_COLUMNS) or not all(row[:4]) or any(cell != cell.strip() for cell in row)] == []


def test_it_has_at_least_three_hundred_terms_none_of_them_twice(lines):
    terms = [line.simplified for line in lines]
    assert len(terms) >= 300
    assert sorted({term for term in terms if terms.count(term) > 1}) == []


def test_no_term_is_a_single_hanzi_because_it_is_asked_before_the_dictionary_and_would_hide_its_other_meanings(lines):
    assert [line.simplified for line in lines if len(line.simplified) == 1] == []


def test_there_is_a_syllable_for_every_hanzi(lines):
    assert [line for line in lines if not _hanzi(line.simplified) == _hanzi(line.traditional) == len(line.syllables)] == []


def _hanzi(text: str) -> int:
    return sum(map(is_han, text))


def test_latin_and_digits_of_a_term_stand_in_its_pinyin(lines):
    kept = ((line, _NUMBERED.sub("", line.pinyin)) for line in lines)
    assert [line.simplified for line, rest in kept if _latin(line.simplified) != _latin(rest)] == []


def _latin(text: str) -> str:
    return "".join(character for character in text.lower() if character.isascii() and character.isalnum())


def test_every_syllable_is_a_reading_of_its_hanzi(lines):
    pairs = [pair for line in lines for pair in zip(filter(is_han, line.simplified), line.syllables, strict=True)]
    assert [pair for pair in pairs if not _may_be_read(*pair)] == []


def _may_be_read(hanzi: str, syllable: str) -> bool:
    wanted = syllable.lower().replace("u:", "v")
    readings = pypinyin.pinyin(hanzi, style=pypinyin.Style.TONE3, heteronym=True, neutral_tone_with_five=True)[0]
    return any(wanted == reading or (wanted[-1] == "5" and wanted[:-1] == reading[:-1]) for reading in readings)


def test_the_traditional_form_is_that_of_the_simplified(chinese, lines):
    differ = [line for line in lines if line.traditional != line.simplified]  # 劏房 is written so in both
    assert [line.traditional for line in differ if chinese.simplified(line.traditional) != line.simplified] == []


def test_notes_are_sentences_and_years_are_years(lines):
    assert [line.note for line in lines if line.note and not (line.note.endswith(".") and len(line.note.split()) > 1)] == []
    assert [line.year for line in lines if line.year and not re.fullmatch(r"(19|20)\d\d", line.year)] == []


def test_senses_are_parted_as_the_head_says(lines):
    senses = [sense for line in lines for sense in line.english.split("; ")]
    assert [sense for sense in senses if not sense or sense != sense.strip(" ;.")] == []


def test_at_most_a_third_of_the_renderings_is_that_of_cc_cedict(lines):
    first = {line.simplified: _bare(line.english.split("; ")[0]) for line in lines}
    theirs = {(each[0], _bare(entry(each).senses[0])) for each in read_lines() if each[0] in first and entry(each).senses}
    assert sum(pair in theirs for pair in first.items()) <= len(first) / 3


def _bare(sense: str) -> str:
    return _IN_BRACKETS.sub("", sense).split(";")[0].strip().lower()
