import pytest

from glossreader.language.readings.neighbours import Neighbours, Side


@pytest.fixture(scope="module")
def neighbours():
    return Neighbours.open()


@pytest.mark.parametrize(
    ("words", "at", "reading"),
    [
        (("他", "长", "得", "很", "高"), 2, "de"),
        (("我", "得", "走"), 1, "děi"),
        (("因", "病", "得", "免"), 2, "dé"),
        (("慢慢", "地", "走"), 1, "de"),
        (("一", "只", "猫"), 1, "zhī"),
        (("只", "说"), 0, "zhǐ"),
        (("记者", "为", "难民", "说话"), 1, "wèi"),
        (("称", "为", "古都"), 1, "wéi"),
        (("三", "年", "率", "军", "渡江"), 2, "shuài"),
        (("出生", "率"), 1, "lǜ"),
    ],
)
def test_a_hanzi_is_read_by_what_stands_beside_it(neighbours, words, at, reading):
    assert neighbours.reading(words, at, words[at]) == reading


def test_a_hanzi_without_rules_is_left_to_the_dictionary(neighbours):
    assert not neighbours.know("猫")
    assert neighbours.reading(("一", "只", "猫"), 2, "猫") is None


@pytest.mark.parametrize(
    ("cell", "words", "at", "stands"),
    [
        ("-", ("长",), 0, True),
        ("|", ("长",), 0, True),
        ("|", ("，", "长"), 1, True),
        ("|", ("校", "长"), 1, False),
        ("0", ("20", "长"), 1, True),
        ("*", ("校", "长"), 1, True),
        ("*", ("长",), 0, False),
        ("=校", ("学校", "长"), 1, False),
        ("校", ("学校", "长"), 1, True),
    ],
)
def test_the_signs_of_the_table_mean_what_its_head_says(cell, words, at, stands):
    assert Side.parse(cell).stands_before(words, at) is stands


def test_later_words_of_the_clause_count_as_well_but_not_those_behind_a_comma():
    side = Side.parse("…服务")
    assert side.stands_behind(("为", "全体", "人民", "服务"), 0)
    assert not side.stands_behind(("为", "全体", "，", "服务"), 0)
