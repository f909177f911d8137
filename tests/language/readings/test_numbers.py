import pytest

from glossreader.language.readings.numbers import is_number, spell_number


@pytest.mark.parametrize(
    ("number", "pinyin"),
    [
        ("二十六", "èrshíliù"),
        ("十二", "shí'èr"),
        ("三百五十六", "sānbǎi wǔshíliù"),
        ("四十八万", "sìshíbā wàn"),
        ("九亿零七万二千三百五十六", "jiǔyì líng qīwàn èrqiān sānbǎi wǔshíliù"),
        ("十几", "shíjǐ"),
        ("三五", "sān-wǔ"),
        ("十七八", "shíqī-bā"),
        ("第十三", "dì-shísān"),
        ("第一百二十", "dì-yībǎi èrshí"),
        ("二〇一八", "èr líng yī bā"),
    ],
)
def test_numbers_are_parted_as_the_standard_parts_them(number, pinyin):
    assert is_number(number)
    assert spell_number(number) == pinyin


@pytest.mark.parametrize("word", ["三", "第", "", "三月", "信用"])
def test_other_words_are_no_numbers(word):
    assert not is_number(word)
