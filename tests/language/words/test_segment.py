import itertools
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossreader.domain.words import WordCorrection
from glossreader.language.dictionary.dictionary import Dictionary
from glossreader.language.words.segment import Segmenter


@pytest.fixture(scope="module")
def segmenter(dictionary_cache):
    with closing(Dictionary.open(dictionary_cache)) as dictionary:
        yield Segmenter(dictionary)


@pytest.mark.parametrize(
    "expected",
    [
        "研究 生命 的 起源",
        "失信 黑名单",
        "失信 黑名單",
        "人民 检察院 案件 信息 公开 网",
        "他 在 北京大学 读书",
        "微信 公众号",
        "内卷 的 人们",
        "粉丝 也 是 打工人",
        "统一 百货 在 二〇一八年 关门",
        "第二十九 条",
        "三十五 岁 以上",
        "網紅 經濟",
    ],
)
def test_the_likeliest_words_are_found_in_both_scripts(segmenter, expected):
    assert " ".join(segmenter.words(expected.replace(" ", ""))) == expected


@pytest.mark.parametrize(
    "expected",
    [
        ["95后"],
        ["00後"],
        ["1990年", "后"],
        ["95后", "UP主", "在", "B站", "看", "A股"],
        ["APEC", "主席", "用", "VPN", "翻墙"],
        ["5G", "手机"],
        ["１９９８年", "１２月", "３１日", "，", "ＣＣＴＶ"],
        ["百分之三十"],
        ["10", "年", "没"],
        ["卡拉OK"],
        ["T恤"],
        ["VPN", "翻墙"],
        ["3.5%", "的", "GDP", "增长"],
        ["Wi-Fi", "密码"],
        ["用", "iPhone", "拍照"],
        ["点", "……", "没有", "了", "。"],
        ["Sesame", " ", "Credit", " ", "(", "芝麻", "信用", ")"],
        ["中国", "\n\n ", "中国"],
        ["café", "的", "猫"],
    ],
)
def test_what_is_no_hanzi_stays_whole(segmenter, expected):
    assert list(segmenter.words("".join(expected))) == expected


@pytest.mark.parametrize(
    ("text", "terms", "expected"),
    [
        ("社会信用系统上线", ["社会信用系统"], ["社会信用系统", "上线"]),
        ("小猪佩奇是社会人", ["小猪佩奇", "社会人"], ["小猪佩奇", "是", "社会人"]),
        ("人大会议", ["大会"], ["人", "大会", "议"]),
        ("社会信用体系", ["信用体系", "社会信用"], ["社会信用体系"]),
        ("公信用户", ["公信", "信用"], ["公信", "用户"]),
        ("他用MC天佑的话说", ["MC天佑"], ["他", "用", "MC天佑", "的话", "说"]),
        ("A+B 信用", ["+", ""], ["A+B", " ", "信用"]),
    ],
)
def test_no_term_is_cut(segmenter, text, terms, expected):
    assert list(segmenter.words(text, terms)) == expected


@pytest.mark.parametrize(
    ("word", "parts"), [("社会主义", ("社会", "主义")), ("大学生", ("大", "学生")), ("大学", ("大", "学")), ("大", ("大",))]
)
def test_a_word_has_parts_shorter_than_itself(segmenter, word, parts):
    assert segmenter.parts(word) == parts


def test_an_empty_text_has_no_words(segmenter):
    assert segmenter.words("") == ()


@settings(deadline=None, max_examples=50)  # the first example loads tables
@given(text=st.text(max_size=40), terms=st.lists(st.text(max_size=4), max_size=3))
def test_joined_the_words_are_the_text(segmenter, text, terms):
    assert "".join(segmenter.words(text, terms)) == text


@settings(deadline=None, max_examples=50)  # the first example loads tables
@given(text=st.text(alphabet="社会信用体系建设的95后MC一二 ，", max_size=40))
def test_chinese_words_joined_are_the_text(segmenter, text):
    assert "".join(segmenter.words(text)) == text


@pytest.mark.parametrize("text", ["字" * 300_000, "(" * 50_000, "1." * 50_000, "一" * 50_000, "a" * 300_000, "\ud800" * 1000])
def test_hostile_text_is_cut_all_the_same(segmenter, text):
    assert "".join(segmenter.words(text)) == text


@pytest.mark.parametrize(
    ("text", "corrections", "expected"),
    [
        ("研究生命起源", [WordCorrection(("研究生", "命"))], "研究生 命 起源"),
        ("失信黑名单", [WordCorrection(("失信黑名单",))], "失信黑名单"),
        ("他研究生命科学", [WordCorrection(("研究生", "命"), behind="题")], "他 研究 生命科学"),
        ("研究生命题研究生命", [WordCorrection(("研究", "生命")), WordCorrection(("研究生", "命"), behind="题")], "研究生 命 题 研究 生命"),
        ("信用体系", [WordCorrection(("信用", "体系")), WordCorrection(("信用体系",))], "信用体系"),
        ("信用", [WordCorrection(("",)), WordCorrection(())], "信用"),
    ],
)
def test_corrections_are_obeyed_the_one_that_looks_at_more_text_first_then_the_later(segmenter, text, corrections, expected):
    assert " ".join(segmenter.words(text, (), corrections)) == expected


def test_a_persons_correction_cuts_even_a_term(segmenter):
    words = segmenter.words("社会信用体系上线", ["社会信用体系"], [WordCorrection(("信用", "体系"))])
    assert words == ("社会", "信用", "体系", "上线")


def test_other_cuttings_and_longer_words_are_offered(segmenter):
    assert segmenter.alternatives("研究生命的起源", 0, 4)[0] == ("研究生", "命")
    assert segmenter.covering("研究生命的起源", 0, 2) == ((0, 3),)
    assert segmenter.alternatives("", 0, 0) == segmenter.covering("", 0, 0) == ()


@settings(deadline=None, max_examples=50)
@given(text=st.text(alphabet="研究生命题社会信", max_size=20), at=st.integers(0, 8), cut=st.integers(1, 3))
def test_a_correction_holds_wherever_its_stretch_stands(segmenter, text, at, cut):
    stretch = "社会信用"
    words = segmenter.words(text[:at] + stretch + text[at:], ["社会信用"], [WordCorrection((stretch[:cut], stretch[cut:]))])
    assert "".join(words) == text[:at] + stretch + text[at:]
    assert any(pair == (stretch[:cut], stretch[cut:]) for pair in itertools.pairwise(words))


@settings(deadline=None, max_examples=50)
@given(text=st.text(alphabet="研究生命题社会信", max_size=20), at=st.integers(0, 8))
def test_a_term_is_never_cut_wherever_it_stands(segmenter, text, at):
    assert any("命题信" in word for word in segmenter.words(f"{text[:at]}命题信{text[at:]}", ["命题信"]))


def test_a_text_longer_than_a_window_is_cut_as_its_lines_are(segmenter):
    line = "研究生命的起源，失信黑名单上的人不能坐高铁。\n"
    assert segmenter.words(line * 1000) == segmenter.words(line) * 1000
