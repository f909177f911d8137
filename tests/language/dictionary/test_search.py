import pytest
from hypothesis import given, settings
from hypothesis import strategies as st


def found(chinese, query, limit=100):
    return list(dict.fromkeys(entry.simplified for entry in chinese.search(query, limit)))


@pytest.mark.parametrize("query", ["体系", "體系", " 体系 "])
def test_hanzi_find_the_word_then_what_begins_so_then_what_contains_it(chinese, query):
    words = found(chinese, query)
    assert words[0] == "体系"
    assert "经济体系" in words
    begins = [word.startswith("体系") for word in words]
    assert begins == sorted(begins, reverse=True)


@pytest.mark.parametrize(
    ("query", "word"),
    [
        ("zhi1 ma5", "芝麻"),
        ("zhi1ma5", "芝麻"),
        ("zhīma", "芝麻"),
        ("zhima", "芝麻"),
        ("zhi ma", "芝麻"),
        ("ZHIMA", "芝麻"),
        ("zhi1 ma", "芝麻"),
        ("xi'an", "西安"),
        ("xi an", "西安"),
        ("Xī'ān", "西安"),
        ("nv3", "女"),
        ("nu:3", "女"),
        ("nǚ", "女"),
        ("lüshi", "律师"),
        ("lvshi", "律师"),
        ("kala OK", "卡拉OK"),
        ("women", "我们"),
    ],
)
def test_pinyin_finds_what_is_read_so_the_commonest_first(chinese, query, word):
    assert found(chinese, query)[0] == word


def test_tones_and_borders_count_where_they_are_given(chinese):
    assert "纸马" in found(chinese, "zhima")
    assert "纸马" not in found(chinese, "zhi1ma")
    assert "先" in found(chinese, "xian")
    assert "先" not in found(chinese, "xi'an")


def test_what_begins_so_comes_after_what_is_read_so(chinese):
    words = found(chinese, "zhima")
    assert words.index("芝麻") < words.index("芝麻油")


def test_a_sense_that_is_the_query_comes_before_one_that_has_its_words(chinese):
    words = found(chinese, "credit system")
    assert words[0] == "学分制"
    assert "社会信用体系" in words
    assert "躺平" in found(chinese, "to lie flat")[:3]


def test_whole_words_of_english_are_found_and_no_parts_of_them(chinese):
    assert all("blacklist" in " ".join(entry.senses).lower() for entry in chinese.search("blacklist"))
    assert found(chinese, "blacklis") == []


def test_of_many_that_sound_so_room_is_left_for_english(chinese):
    assert "她" in found(chinese, "she")


def test_an_old_variant_comes_after_the_word(chinese):
    entries = [entry for entry in chinese.search("shi2") if entry.simplified == "时"]
    assert "variant" not in entries[0].senses[0]


def test_no_more_are_found_than_were_asked_for(chinese):
    assert len(chinese.search("shi", 7)) == len(chinese.search("人", 7)) == len(chinese.search("the", 7)) == 7


@pytest.mark.parametrize(
    "query", ["", " ", "\ud800", "a\0b", "%", "_", '"', "'", "*", "x" * 10_000, "人" * 10_000, "AND", 'a" OR "b', "1", "…"]
)
def test_odd_queries_are_answered(chinese, query):
    assert len(chinese.search(query)) <= 100


@settings(max_examples=50, deadline=None)  # the first example reads the file
@given(st.text(max_size=12))
def test_any_query_is_answered(chinese, query):
    chinese.search(query)
