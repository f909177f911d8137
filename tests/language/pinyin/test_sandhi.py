import pytest

from glossreader.domain.page import Word
from glossreader.language.pinyin.sandhi import with_sandhi
from glossreader.language.pinyin.syllables import split


def spoken(text, readings):
    """Read a text whose words are parted by spaces."""
    words, at = [], 0
    for hanzi, reading in zip(text.split(" "), readings.split(" "), strict=True):
        words.append(Word(at, at + len(hanzi), split(reading, len(hanzi))))
        at += len(hanzi)
    return " ".join("".join(one.text for one in word.syllables) for word in with_sandhi(text.replace(" ", ""), words))


@pytest.mark.parametrize(
    ("text", "written", "said"),
    [
        ("不 是", "bù shì", "bú shì"),
        ("不 好", "bù hǎo", "bù hǎo"),
        ("不断", "bùduàn", "búduàn"),
        ("一 个", "yī gè", "yí gè"),
        ("一 天", "yī tiān", "yì tiān"),
        ("一起", "yīqǐ", "yìqǐ"),
        ("第一 次", "dìyī cì", "dìyī cì"),
        ("十一 月", "shíyī yuè", "shíyī yuè"),
        ("一 月", "yī yuè", "yī yuè"),
        ("统一", "tǒngyī", "tǒngyī"),
        ("统一 战线", "tǒngyī zhànxiàn", "tǒngyī zhànxiàn"),
        ("星期一 晚上", "xīngqīyī wǎnshang", "xīngqīyī wǎnshang"),
        ("一 年", "yī nián", "yì nián"),
        ("二〇一一 年", "èrlíngyīyī nián", "èrlíngyīyī nián"),
        ("哪儿", "nǎr", "nǎr"),
        ("一点儿", "yīdiǎnr", "yìdiǎnr"),
        ("有点儿", "yǒudiǎnr", "yóudiǎnr"),
        ("你好", "nǐhǎo", "níhǎo"),
        ("很 好", "hěn hǎo", "hén hǎo"),
        ("展览馆", "zhǎnlǎnguǎn", "zhánlánguǎn"),
        ("管理 水平", "guǎnlǐ shuǐpíng", "guánlǐ shuǐpíng"),
        ("Xī'ān", "Xī'ān", "Xī'ān"),
    ],
)
def test_tones_change_as_they_do_in_speech(text, written, said):
    assert spoken(text, written) == said


def test_nothing_changes_over_a_comma():
    text = "很，好"
    words = (Word(0, 1, split("hěn", 1)), Word(2, 3, split("hǎo", 1)))
    assert with_sandhi(text, words) == words


def test_a_word_with_another_number_of_syllables_stays():
    words = (Word(0, 2, split("yīdiǎnr", 2)),)
    assert with_sandhi("点儿", words) == words
