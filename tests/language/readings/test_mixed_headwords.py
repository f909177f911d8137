import pytest


@pytest.mark.parametrize(
    ("word", "reading"),
    [
        ("小case", "xiǎo case"),
        ("word姐", "word jiě"),
        ("母胎solo", "mǔtāi solo"),
        ("卡拉OK", "kǎlā OK"),
        ("2019冠状病毒病", "2019 guānzhuàng bìngdúbìng"),
    ],
)
def test_headwords_with_letters_or_figures_are_read(chinese, word, reading):
    assert chinese.reading(word).text == reading
