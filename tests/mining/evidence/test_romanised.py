import pytest

from glossreader.mining.evidence.romanised import (
    looks_romanised,
    resemblance,
    romanised_after,
    romanised_before,
    spelled_after,
    spelled_before,
    spells,
)
from glossreader.mining.text.words import find_words


@pytest.mark.parametrize(
    ("latin", "hanzi"),
    [
        ("Zhīma xìnyòng", "芝麻信用"),
        ("zhima xinyong", "芝麻信用"),
        ("cǎotái bānzi", "草台班子"),
        ("wǎng hóng", "网红"),
        ("Yǎowén Jiáozì", "咬文嚼字"),
    ],
)
def test_pinyin_spells_its_hanzi_with_or_without_tones(latin, hanzi, chinese):
    assert spells(latin, hanzi, chinese)


@pytest.mark.parametrize(("latin", "hanzi"), [("Sesame Credit", "芝麻信用"), ("zhima", "芝麻信用"), ("", "芝麻"), ("a" * 50, "芝麻")])
def test_english_and_parts_do_not_spell_them(latin, hanzi, chinese):
    assert not spells(latin, hanzi, chinese)


@pytest.mark.parametrize(
    ("latin", "hanzi"),
    [
        ("mou4 lei4 tau4", "無厘頭"),
        ("o-bá-sáng", "歐巴桑"),
        ("hsiao-shun", "孝順"),
        ("chung-ch'eng", "忠誠"),
        ("tang-ki", "童乩"),
        ("Hēung góng", "香港"),
        ("hông tshuānn", "紅線"),
        ("n̂g-á", "黃仔"),
    ],
)
def test_other_systems_and_topolects_are_recognised_by_their_syllables(latin, hanzi, chinese):
    assert looks_romanised(latin, hanzi, chinese)


@pytest.mark.parametrize(("latin", "hanzi"), [("hot pot", "火锅"), ("so-so", "马虎"), ("big men", "好汉"), ("one", "一")])
def test_short_english_words_are_not_taken_for_syllables(latin, hanzi, chinese):
    assert not looks_romanised(latin, hanzi, chinese)


@pytest.mark.parametrize(
    ("latin", "hanzi"),
    [("dìjíshì formerly", "地区"), ("résumé mentions", "港口"), ("Mǎ to", "王五"), ("a bāodǎting", "警察"), ("Lǐ saw", "北京")],
)
def test_english_beside_tone_marks_is_not_taken_for_syllables(latin, hanzi, chinese):
    assert not looks_romanised(latin, hanzi, chinese)


def test_pinyin_before_hanzi_is_found_without_the_words_that_lead_to_it(chinese):
    words = find_words("There is fànwǎn").before(15, 9)
    assert [word.text for word in spelled_before(words, "饭碗", chinese)] == ["fànwǎn"]
    assert not spelled_before(find_words("a rice bowl").before(11, 9), "饭碗", chinese)


def test_pinyin_behind_hanzi_is_found_without_what_follows(chinese):
    words = find_words("xiǎo lóng bāo is").after(0, 9)
    assert [word.text for word in spelled_after(words, "小笼包", chinese)] == ["xiǎo", "lóng", "bāo"]


def test_other_romanisations_are_found_on_both_sides(chinese):
    assert [word.text for word in romanised_before(find_words("was hsiao-shun").before(14, 9), "孝順", chinese)] == ["hsiao-shun"]
    assert [word.text for word in romanised_after(find_words("wong4 si1 daai2").after(0, 9), "黃絲帶", chinese)] == [
        "wong4",
        "si1",
        "daai2",
    ]
    assert not romanised_after((), "黃絲帶", chinese)


def test_wade_giles_resembles_pinyin_more_than_english_does(chinese):
    assert resemblance("hsiao-shun", "孝順", chinese) > 0.7 > resemblance("filial piety", "孝順", chinese)
