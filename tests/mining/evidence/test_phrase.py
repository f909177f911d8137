import pytest

from glossreader.mining.evidence.fit import Evidence
from glossreader.mining.evidence.phrase import best_before
from glossreader.mining.text.words import find_words


def _best(sentence, hanzi, chinese):
    evidence = Evidence(chinese)
    return best_before(find_words(sentence), len(sentence), evidence.profile(hanzi), evidence)


@pytest.mark.parametrize(
    ("sentence", "hanzi", "phrase"),
    [
        ("her name went onto a “lose trust blacklist” ", "失信黑名单", "lose trust blacklist"),
        ("they were tried for the crime of counter-revolution ", "反革命", "counter-revolution"),
        (
            "published through an information disclosure platform of the People’s Office ",
            "人民办公室信息公开网",
            "information disclosure platform of the People’s Office",
        ),
        ("its rival, the dating firm Baihe.com ", "百合网", "Baihe.com"),
        ("a program of the National Development & Reform Commission ", "国家发展和改革委员会", "National Development & Reform Commission"),
        ("daily points on Study the Strong Nation ", "学习强国", "Study the Strong Nation"),
        ("says Legislator Wang Jin-pyng ", "王金平", "Wang Jin-pyng"),
        ("all of the Labour Day holiday ", "劳动节假期", "Labour Day holiday"),
        ("shared more than 500 times ", "五百次", "500 times"),
    ],
)
def test_the_phrase_begins_where_the_hanzi_do(sentence, hanzi, phrase, chinese):
    best = _best(sentence, hanzi, chinese)
    assert best is not None
    assert sentence[best.start : best.end] == phrase


def test_a_possessive_ends_before_its_mark(chinese):
    best = _best("next door Sister Fei's ", "肥姐", chinese)
    assert best is not None
    assert "next door Sister Fei's "[best.start : best.end] == "Sister Fei"


def test_words_behind_a_quotation_belong_to_the_phrase_when_the_hanzi_mean_them(chinese):
    with_tail = _best("the “rice circle” economy ", "饭圈经济", chinese)
    without = _best("the “patriotic education” campaign ", "爱国教育", chinese)
    assert with_tail is not None
    assert without is not None
    assert "the “rice circle” economy "[with_tail.start : with_tail.end] == "“rice circle” economy"
    assert without.quoted


def test_nothing_stands_before_the_first_word(chinese):
    assert _best("(", "大哥", chinese) is None
