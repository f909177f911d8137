from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossreader.domain.term import ReadingSource
from glossreader.language.dictionary.dictionary import Dictionary
from glossreader.language.hanzi import count_han
from glossreader.language.readings.romanize import Romanizer
from glossreader.language.readings.speaker import Speaker
from glossreader.language.words.segment import Segmenter


def words(chinese, text):
    return [(text[word.start : word.end], "".join(one.text for one in word.syllables)) for word in chinese.spoken(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("重庆银行行长", [("重庆", "Chóngqìng"), ("银行", "yínháng"), ("行长", "hángzhǎng")]),
        ("列入失信黑名单。", [("列入", "lièrù"), ("失信", "shīxìn"), ("黑名单", "hēimíngdān")]),
        ("the blacklist (黑名单) of 95后", [("黑名单", "hēimíngdān"), ("95后", "95 hòu")]),
        ("去唱卡拉OK", [("去", "qù"), ("唱", "chàng"), ("卡拉OK", "kǎlā OK")]),
        ("卡尔·马克思", [("卡尔·马克思", "Kǎ'ěr·Mǎkèsī")]),
        ("哪儿", [("哪儿", "nǎr")]),
        ("Sesame Credit, 2018", []),
        ("", []),
    ],
)
def test_words_are_read_where_they_stand(chinese, text, expected):
    assert words(chinese, text) == expected


def test_an_ambiguous_hanzi_is_read_by_its_neighbours_each_time(chinese):
    assert dict(words(chinese, "渣女"))["女"] == "nǚ"
    assert words(chinese, "云信分") == words(chinese, "云信分")


def test_a_part_of_a_text_is_read_with_its_places_in_the_text(chinese):
    text = "列入失信黑名单"
    assert [(word.start, word.end) for word in chinese.spoken(text, 2, 4)] == [(2, 4)]


def test_words_and_readings_are_those_that_are_asked_for_apart(chinese):
    text = "三周后，记者跟随六名骑手跑单，发现他们几乎都没有慢下来"
    spoken = words(chinese, text)
    assert [word for word, _ in spoken] == [word for word in chinese.words(text) if count_han(word)]
    assert dict(spoken)["发现"] == chinese.reading("发现").text


def test_what_is_remembered_has_an_end(dictionary_cache):
    with closing(Dictionary.open(dictionary_cache)) as dictionary:
        segmenter = Segmenter(dictionary)
        forgetful = Speaker(segmenter, Romanizer(dictionary, segmenter), remembered=3)
        text = "重庆银行行长列入失信黑名单，渣女"
        first, again = (list(forgetful.spoken(text, 0, len(text))) for _ in range(2))
    assert first == again


@settings(deadline=None)  # the first example loads tables
@given(st.text(max_size=40) | st.text(alphabet="行长的一个人95后，·a \ud800", max_size=40))
def test_any_text_is_read_in_order(chinese, text):
    at = 0
    for word in chinese.spoken(text):
        assert at <= word.start < word.end <= len(text)
        assert count_han(text[word.start : word.end])
        assert word.syllables
        at = word.end


def test_words_tell_who_says_so_and_how_else_they_may_be_read(chinese):
    text = "他还没来，这东西"
    told = {text[word.start : word.end]: (word.source, word.alternatives) for word in chinese.spoken(text)}
    assert told["东西"] == (ReadingSource.DICTIONARY, ("dōngxī",))
    assert told["还"][0] is ReadingSource.RULE
    assert "huán" in told["还"][1]


@pytest.mark.parametrize(
    ("text", "person", "reading"),
    [
        ("银行行长王小明重新数了一遍。", "王小明", "Wáng Xiǎomíng"),
        ("昨天单老师没有来。", "单", "Shàn"),
        ("听说任正非来过。", "任正非", "Rén Zhèngfēi"),
    ],
)
def test_a_person_in_a_running_text_is_one_word_and_read_as_a_name(chinese, text, person, reading):
    (word,) = (word for word in chinese.spoken(text) if text[word.start : word.end] == person)
    assert "".join(syllable.text for syllable in word.syllables) == reading


def test_a_measure_word_is_no_surname(chinese):
    words = [text_of for word in chinese.spoken("他给全家照了一张相。") if (text_of := "他给全家照了一张相。"[word.start : word.end])]
    assert words[-2:] == ["张", "相"]
