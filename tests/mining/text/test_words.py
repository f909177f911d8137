import pytest

from glossreader.mining.text.words import find_words, split_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Baihe.com and Zhīma xìnyòng", ["Baihe.com", "and", "Zhīma", "xìnyòng"]),
        ("R&D at No. 1 Central Document", ["R&D", "at", "No.", "1", "Central", "Document"]),
        ("the villagers' committee", ["the", "villagers'", "committee"]),
        ("‘new farmers’ movement", ["new", "farmers", "movement"]),
        ("a 600+ score, 1.8-billion-mu", ["a", "600+", "score", "1.8-billion-mu"]),
        ("中文 only", ["only"]),
    ],
)
def test_words_keep_their_apostrophes_hyphens_and_inner_stops(text, words):
    assert [word.text for word in find_words(text).items] == words


def test_a_short_text_is_split_without_places():
    assert split_words("lie flat") == ["lie", "flat"]


def test_only_words_of_the_same_clause_lead_to_a_place():
    words = find_words("In May, the legal aid center (法律援助中心)")
    assert [word.text for word in words.before(29, 9)] == ["the", "legal", "aid", "center"]
    assert [word.text for word in words.before(29, 2)] == ["aid", "center"]
    assert not words.before(7, 9)


def test_only_words_of_the_same_clause_follow_a_place():
    words = find_words("中文 pin yin, more")
    assert [word.text for word in words.after(2, 9)] == ["pin", "yin"]
    assert [word.text for word in words.after(2, 1)] == ["pin"]


def test_a_cell_border_parts_words_as_punctuation_does():
    words = find_words("gǎngwùchù\tearlier 码头\tquay side")
    assert [word.text for word in words.before(17, 9)] == ["earlier"]
    assert not words.before(10, 9)
    assert not words.after(20, 9)
    assert [word.text for word in words.after(21, 9)] == ["quay", "side"]


def test_words_between_two_places_are_found():
    assert [word.text for word in find_words("one two three").inside(4, 13)] == ["two", "three"]


@pytest.mark.parametrize(("text", "capital"), [("Weibo", True), ("95", True), ("weibo", False)])
def test_names_and_numbers_count_as_capitals(text, capital):
    (word,) = find_words(text).items
    assert word.capital is capital
    assert word.low == text.lower()


def test_the_stops_of_a_firm_end_no_clause():
    words = find_words("of Hengfeng Fishery Co., Ltd. (恒丰渔业有限公司)")
    assert [word.text for word in words.before(30, 9)] == ["of", "Hengfeng", "Fishery", "Co., Ltd."]
