from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossreader.language.sentences import sentence_at, sentences


def split(text):
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["他说：“你好。”", "然后走了。"],
        ["真的吗？！", "我不信。"],
        ["有人写“还行”。", "回答只有六个点：“……”。", "没有别的。"],
        ["他想说……却没有说。"],
        ["他没有说完……", "“算了。”"],
        ["「因為看不見。」", "他低聲說。"],
        ["他喊“快走！”，没有人动。"],
        ["（这是旧闻。）", "新的在下面！"],
        ["这是3.5亿元.", "另一半呢?", "没有了"],
    ],
)
def test_chinese_sentences_end_after_the_closing_mark(expected):
    assert split("".join(expected)) == expected


@pytest.mark.parametrize(
    "expected",
    [
        ["Mr. Wang met Dr. J. D. Lee at 5 p.m. on Jan. 5.", "They spoke for 3.5 hours."],
        ["The app left the U.S. market.", "It is now banned in the U.S.", "The ban began in May."],
        ["“Who is that?” asked the officer.", "“My dad is Li Gang!”", "Nobody laughed."],
        ["See No. 5 and Art. 12.", "Then he said no.", "Nobody moved."],
        ["Alibaba Group Inc. runs it.", "Tencent Holdings Ltd. does not."],
        ["It is called Sesame Credit (芝麻信用).", "Users like it."],
        ["Wait... what?", "Nothing.", "Then he paused...", "They left."],
        ["The score is public.[12]", "Critics object."],
        ["1. Open the app.", "2. Pay the fee."],
        ["He asked (quietly!) for more.", "No one came"],
    ],
)
def test_english_sentences_do_not_end_at_abbreviations_initials_and_decimals(expected):
    assert split(" ".join(expected)) == expected


def test_a_line_end_ends_a_sentence():
    assert split("Social credit\n\n  What it is \nand is not") == ["Social credit", "What it is", "and is not"]


def test_chinese_and_english_sentences_may_follow_each_other():
    assert split("The slogan was short. 今天的中国。明天的中国。 It spread.") == [
        "The slogan was short.",
        "今天的中国。",
        "明天的中国。",
        "It spread.",
    ]


@given(st.text(alphabet="aB1 .!?…。！？”“\"'）(\n中的，", max_size=60))
def test_everything_that_is_not_blank_is_in_exactly_one_sentence(text):
    spans = sentences(text)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert all(first[1] <= second[0] for first, second in pairwise(spans))


def test_the_sentence_at_a_position_is_found():
    text = "First one. Second one.  Third."
    assert [text[slice(*sentence_at(text, at))] for at in (0, 9, 10, 12, 22, 24, 29)] == [
        "First one.",
        "First one.",
        "First one.",
        "Second one.",
        "Second one.",
        "Third.",
        "Third.",
    ]


def test_before_the_first_sentence_the_first_counts():
    assert sentence_at("  One.", 0) == (2, 6)


def test_a_blank_text_has_no_sentence():
    assert sentences(" \n ") == ()
    assert sentence_at(" \n ", 1) == (1, 1)


@pytest.mark.parametrize(
    "text", ["字" * 1_000_000, "(" * 50_000, "." * 50_000 + "x", ".)" * 50_000 + "a", "“" * 100_000, "a." * 100_000, " " * 1_000_000]
)
def test_hostile_text_is_split_all_the_same(text):
    assert len(sentences(text)) <= 1
