from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from opencc import OpenCC

from glossreader.domain.script import Configuration
from glossreader.language.scripts.convert import conversion
from tests.language.scripts.cases import cases

EVERY = sorted(Configuration)
TEXTS = st.text(
    alphabet=st.one_of(st.sampled_from("软件鼠标内存里后发干台著乾蠟U盘出租车伺服器滑鼠埠端口，a\ud800𠮷\U000e0100豈"), st.characters()),
    max_size=30,
)


def test_all_expectations_of_opencc_are_met_in_all_configurations():
    told = list(cases())
    assert len(told) == 556
    assert {case.configuration for case in told} == set(Configuration)
    assert [case for case in told if conversion(case.configuration).convert(case.text) != case.expected] == []


def test_it_stands_where_the_library_s_own_class_stood():
    changed = conversion(Configuration.S2T)
    assert isinstance(changed, OpenCC)
    assert changed.conversion_name.startswith("Simplified Chinese to Traditional Chinese")


def test_another_conversion_can_be_set():
    made = type(conversion(Configuration.S2T))("s2t")
    made.set_conversion("t2s")
    assert made.convert("頭髮") == "头发"


@pytest.mark.parametrize(
    ("text", "hanzi", "found"),
    [
        ("用鼠标和软件", "鼠标", "滑鼠"),
        ("用鼠标和软件", "软件", "軟體"),
        ("坐出租车去", "出租车", "計程車"),
        ("用U盘去", "U盘", "隨身碟"),
        ("用U盘去", "去", "去"),
    ],
)
def test_a_word_is_found_again_in_the_words_of_taiwan(text, hanzi, found):
    made = conversion(Configuration.S2TWP).converted(text)
    start, end = made.alignment.to_result(text.index(hanzi), text.index(hanzi) + len(hanzi))
    assert made.text[start:end] == found
    assert made.alignment.to_source(start, end) == (text.index(hanzi), text.index(hanzi) + len(hanzi))


def test_part_of_a_word_of_another_length_is_the_whole_word():
    made = conversion(Configuration.TW2SP).converted("這個位元組開著")
    assert made.text == "这个字节开着"
    start, end = made.alignment.to_result(3, 4)
    assert made.text[start:end] == "字节"
    assert made.alignment.to_source(start, start + 1) == (2, 5)


@pytest.mark.parametrize("configuration", EVERY)
@settings(max_examples=15, deadline=None)  # the first example loads tables
@given(text=TEXTS)
def test_the_map_has_no_gap_and_rebuilds_the_text(configuration, text):
    made = conversion(configuration).converted(text)
    spans = list(made.alignment.spans(len(text)))
    assert "".join(text[piece.source.start : piece.source.end] for piece in spans) == text
    assert "".join(made.text[piece.result.start : piece.result.end] for piece in spans) == made.text
    assert all(one.source.end == other.source.start and one.result.end == other.result.start for one, other in pairwise(spans))
    for at in range(len(text)):
        start, end = made.alignment.to_result(at, at + 1)
        assert 0 <= start <= end <= len(made.text)
        assert made.alignment.to_source(start, end).start <= at < made.alignment.to_source(start, end).end


def test_a_megabyte_without_a_space_is_converted():
    text = "软件体系" * 90_000
    assert conversion(Configuration.S2TWP).convert(text) == "軟體體系" * 90_000
