import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossreader.language.convert import Converter


@pytest.fixture(scope="module")
def converter():
    return Converter()


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("社会信用体系", "社會信用體系"),
        ("失信黑名单", "失信黑名單"),
        ("头发", "頭髮"),
        ("发展", "發展"),
        ("皇后", "皇后"),
        ("后来", "後來"),
        ("干部", "幹部"),
        ("干净", "乾淨"),
        ("群众", "群眾"),
        ("启示", "啟示"),
        ("95后", "95後"),
        ("#信用2.0# @人民日报", "#信用2.0# @人民日報"),
    ],
)
def test_words_are_converted_both_ways(converter, simplified, traditional):
    assert converter.traditional(simplified) == traditional
    assert converter.simplified(traditional) == simplified


@pytest.mark.parametrize("text", ["台灣的里長", "臺灣", "台語", "裏面的門", "Sesame Credit", "", "\ud800"])
def test_what_is_traditional_stays_as_it_is_printed(converter, text):
    assert converter.traditional(text) == text


@pytest.mark.parametrize("text", ["著名的门户", "乾隆时期", "Sesame Credit", ""])
def test_what_is_simplified_stays_as_it_is_printed(converter, text):
    assert converter.simplified(text) == text


def test_a_mixed_text_is_converted(converter):
    assert converter.simplified("臺湾的門户") == "台湾的门户"


def test_conversion_is_opencc_s_work(monkeypatch):
    monkeypatch.setitem(sys.modules, "opencc", None)
    with pytest.raises(ImportError):
        Converter().traditional("信用")


@settings(deadline=None)  # the first example loads tables
@given(st.text(alphabet="体系體后里裡台臺干ab ，\ud800", max_size=30))
def test_the_length_stays(converter, text):
    assert len(converter.traditional(text)) == len(converter.simplified(text)) == len(text)


def test_a_long_line_without_a_break_is_converted(converter):
    assert converter.traditional("体系" * 50_000) == "體系" * 50_000
