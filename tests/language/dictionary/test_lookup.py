import random
import shutil
import sqlite3
import threading
import time
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossreader.domain.dictionary import BUILT_IN, CEDICT, STARTER
from glossreader.domain.errors import DictionaryError
from glossreader.language.dictionary.cache import finished_file
from glossreader.language.dictionary.lookup import Lookup
from glossreader.language.levels.hsk import levels_of


@pytest.fixture(scope="module")
def lookup(chinese, dictionary_cache):
    with closing(Lookup.open(dictionary_cache)) as opened:
        yield opened


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("被列入网络黑名单。", 5, "黑名单"),
        ("被列入网络黑名单。", 6, "黑名单"),
        ("被列入失信黑名单。", 7, "失信黑名单"),
        ("被列入失信黑名单。", 4, "失信黑名单"),
        ("研究生命科学", 1, "研究生"),
        ("研究生命科学", 2, "生命科学"),
        ("他穿T恤", 2, "T恤"),
        ("唱卡拉OK去", 4, "卡拉OK"),
        ("臺灣體系", 2, "體系"),
        ("的", 0, "的"),
    ],
)
def test_the_longest_word_that_covers_a_place_is_found(lookup, text, at, expected):
    start, end = lookup.longest(text, at)
    assert text[start:end] == expected


def test_every_word_that_covers_a_place_is_found_the_longest_first(lookup):
    text = "被列入失信黑名单。"
    assert [text[start:end] for start, end in lookup.covering(text, 6)] == ["失信黑名单", "黑名单", "名单", "名"]
    assert lookup.covering(text, 8) == ()


@pytest.mark.parametrize(
    ("word", "band"), [("的", 5), ("社会", 5), ("社會", 5), ("信用", 3), ("失信", 1), ("失信黑名单", 0), ("x", 0), ("", 0)]
)
def test_a_word_has_a_band_of_frequency(lookup, word, band):
    assert lookup.frequency(word) == band
    assert {found.frequency for found in lookup.look_up(word)} <= {band}


def test_an_entry_has_the_levels_of_its_word(lookup):
    assert lookup.look_up("社會")[0].levels == levels_of("社会") != ()
    assert lookup.look_up("失信黑名单")[0].levels == ()


def test_an_entry_has_its_note_its_measure_words_and_its_volume(lookup):
    starter, cedict = lookup.look_up("失信")
    assert (starter.dictionary, cedict.dictionary) == (STARTER, CEDICT)
    assert starter.note
    assert [one.pinyin for one in lookup.look_up("梦")[0].measure_words] == ["cháng", "gè"]


@pytest.mark.parametrize(("text", "at"), [("Sesame Credit", 2), ("黑名单。", 3), ("a b", 1), ("\U000323af", 0), ("\ud800失", 0)])
def test_where_no_word_stands_nothing_is_found(lookup, text, at):
    assert lookup.longest(text, at) is None


def test_a_word_has_its_forms_reading_and_senses(lookup):
    found, _ = lookup.look_up("黑名單")
    assert (found.simplified, found.traditional, found.senses) == ("黑名单", "黑名單", ("blacklist",))
    assert [(one.text, one.tone) for one in found.reading] == [("hēi", 1), ("míng", 2), ("dān", 1)]


def test_all_readings_are_told_the_commonest_first(lookup):
    readings = ["".join(one.text for one in found.reading) for found in lookup.look_up("行")]
    assert readings[:2] == ["xíng", "háng"]


@pytest.mark.parametrize("word", ["失信名单啊", "", "\ud800", "Sesame Credit"])
def test_what_is_no_headword_has_no_answer(lookup, word):
    assert lookup.look_up(word) == ()


def test_it_answers_as_the_dictionary_does(lookup, chinese):
    for word in ("信用", "大", "著", "芝麻", "老赖"):
        assert [found.senses for found in lookup.look_up(word)] == [entry.senses for entry in chinese.entries(word)]


def test_it_never_builds_the_dictionary(tmp_path):
    with pytest.raises(DictionaryError, match="has not been built"):
        Lookup.open(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_has_no_answers(chinese, dictionary_cache, tmp_path):
    files = [file for volume in BUILT_IN if (file := finished_file(dictionary_cache, volume))]
    copies = [tmp_path / file.name for file in files]
    for file, copy in zip(files, copies, strict=True):
        shutil.copy(file, copy)
        damage(copy)
    with closing(Lookup.open(tmp_path)) as opened:
        assert opened.look_up("信用") == ()
        assert opened.longest("信用", 0) is None
        assert opened.search("credit") == ()


def damage(copy):
    with closing(sqlite3.connect(copy)) as connection:
        page = connection.execute("PRAGMA page_size").fetchone()[0]
    with copy.open("r+b") as file:
        file.seek(page)
        file.write(random.Random(1).randbytes(copy.stat().st_size - page))


def test_it_reads_beside_the_dictionary_of_another_thread(lookup, chinese):
    read = []
    other = threading.Thread(target=lambda: read.extend(chinese.entries("征信")))
    other.start()
    assert lookup.look_up("征信")
    other.join()
    assert read


def test_opening_takes_no_time(chinese, dictionary_cache):
    def opened_in():
        start = time.perf_counter()
        Lookup.open(dictionary_cache).close()
        return time.perf_counter() - start

    assert min(opened_in() for _ in range(10)) < 0.01


@given(st.text(min_size=1, max_size=30), st.data())
def test_any_text_is_answered(lookup, text, data):
    at = data.draw(st.integers(0, len(text) - 1))
    if span := lookup.longest(text, at):
        assert span[0] <= at < span[1]
        assert lookup.look_up(text[span[0] : span[1]])
