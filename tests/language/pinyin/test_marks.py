import pytest

from glossreader.language.pinyin.marks import has_tone_marks, join, letters, letters_and_digits, marked, syllable


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Zhīma xìnyòng", "zhimaxinyong"),
        ("Xī'ān", "xian"),
        ("nǚ'ér", "nver"),
        ("lu:4 se4", "lvse"),
        ("LÜ", "lv"),
        ("u\u0308", "v"),
        ("é ê ň", "een"),
        ("95 hòu", "hou"),
        ("芝麻", ""),
    ],
)
def test_letters_fold_marks_case_and_everything_between(text, folded):
    assert letters(text) == folded


def test_digits_can_be_kept():
    assert letters_and_digits("95 hòu") == "95hou"


@pytest.mark.parametrize(
    ("numbered", "spelled"),
    [
        ("zhi1 ma5", "zhīma"),
        ("shi1 xin4", "shīxìn"),
        ("Xi1 an1", "Xī'ān"),
        ("nu:3 er2", "nǚ'ér"),
        ("lu:e4 duo2", "lüèduó"),
        ("xiong2 hui4 liu2 gui3", "xiónghuìliúguǐ"),
        ("tian1 kou3 hao3", "tiānkǒuhǎo"),
        ("yi1 hui4 r5", "yīhuìr"),
        ("Ren2 min2 Ri4 bao4", "Rénmín Rìbào"),
        ("Li3 Bai2", "Lǐ Bái"),
        ("T xu4", "T xù"),
        ("ka3 la1 O K", "kǎlā OK"),
        ("A1 fu2 · Gan1", "Āfú·Gān"),
        ("tian1 bu4 pa4 , di4 bu4 pa4", "tiānbùpà, dìbùpà"),
        ("m2", "m"),
    ],
)
def test_numbered_syllables_become_a_marked_word(numbered, spelled):
    assert marked(numbered) == spelled


def test_a_syllable_without_a_number_stays():
    assert syllable("OK") == "OK"


def test_an_apostrophe_stands_before_a_o_and_e_only():
    assert join(["dì", "èr", "ōu", "méng"]) == "dì'èr'ōuméng"


@pytest.mark.parametrize(("text", "marks"), [("Zhīma", True), ("zhi\u0304ma", True), ("LǛ", True), ("Zhima", False), ("Zürich", False)])
def test_tone_marks_are_seen_composed_or_not(text, marks):
    assert has_tone_marks(text) is marks
