import pytest

from glossreader.mining.evidence.edge import left_edge, without_possessive
from glossreader.mining.evidence.fit import Evidence
from glossreader.mining.text.words import find_words


def _edge(clause, first, hanzi, chinese):
    evidence = Evidence(chinese)
    words = find_words(clause).items
    at = next(number for number, word in enumerate(words) if word.text == first)
    return left_edge(words, at, evidence.profile(hanzi), evidence)


@pytest.mark.parametrize(
    ("clause", "better", "worse", "hanzi"),
    [
        ("about the legal aid center", "legal", "aid", "法律援助中心"),
        ("her landlord's residence permit", "residence", "permit", "居住证"),
        ("called nail houses", "nail", "houses", "钉子户"),
        ("some 40,000 basement rooms", "basement", "rooms", "地下室"),
        ("the firm Lingxi Kitchen", "Lingxi", "Kitchen", "灵犀厨房"),
        ("Minister of Health Albert Kuo", "Albert", "Kuo", "郭文彬"),
        ("points on Study the Strong Nation", "Study", "Strong", "学习强国"),
        ("in the Labour Day holiday", "Labour", "holiday", "劳动节假期"),
    ],
)
def test_the_words_before_invite_or_forbid_the_cut(clause, better, worse, hanzi, chinese):
    assert _edge(clause, better, hanzi, chinese) > _edge(clause, worse, hanzi, chinese)


def test_and_may_part_two_names(chinese):
    assert _edge("giants like Alibaba and Tencent", "Tencent", "腾讯", chinese) > 0


def test_a_possessive_is_no_part_of_a_name():
    words = find_words("Guo's villagers' club").items
    assert [without_possessive(word) for word in words] == [3, 16, 21]


@pytest.mark.parametrize(
    ("clause", "better", "worse", "hanzi"),
    [
        ("Above them come municipal ordinances", "municipal", "ordinances", "市政条例"),
        ("Add 200 g glutinous rice", "glutinous", "g", "糯米"),
        ("the Yellow Umbrella movement", "Yellow", "Umbrella", "黄伞运动"),
        ("plain dan dan noodles", "dan", "noodles", "担担面"),
    ],
)
def test_common_verbs_and_units_end_before_the_phrase_and_doubled_words_stay_together(clause, better, worse, hanzi, chinese):
    assert _edge(clause, better, hanzi, chinese) > _edge(clause, worse, hanzi, chinese)
