import re

import pytest

from glossreader.language.hanzi import HAN, count_han, is_han


@pytest.mark.parametrize("char", ["中", "龘", "㐀", "𠮷", "々", "〇", "豈", "\U00031350", "\U000323af"])
def test_hanzi_of_all_blocks_are_han(char):
    assert is_han(char)


@pytest.mark.parametrize("char", ["a", "1", "。", "《", "あ", "ア", "한", "ㄅ", " ", "�", "é"])
def test_letters_kana_and_punctuation_are_not(char):
    assert not is_han(char)


def test_a_word_of_two_hanzi_is_not_a_hanzi():
    assert not is_han("中国")


def test_hanzi_are_counted_in_code_points():
    assert count_han("MC天佑 ate at 𠮷野家, 95后") == 6


def test_the_class_body_fits_into_a_regex_class():
    assert re.findall(f"[{HAN}]+", "Sesame Credit (芝麻信用), 𠮷野家") == ["芝麻信用", "𠮷野家"]
