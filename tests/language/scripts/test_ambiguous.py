import pytest

from glossreader.domain.script import Configuration
from glossreader.language.scripts.ambiguous import ambiguous, counterparts


@pytest.mark.parametrize(
    ("text", "hanzi", "chosen"),
    [
        ("他的头发", "发", "髮"),
        ("出发", "发", "發"),
        ("干净", "干", "乾"),
        ("干部", "干", "幹"),
        ("皇后", "后", "后"),
        ("后来", "后", "後"),
    ],
)
def test_a_simplified_character_with_several_counterparts_is_named_with_the_one_meant(text, hanzi, chosen):
    found = next(one for one in ambiguous(text) if text[one.at] == hanzi)
    assert found.chosen == chosen
    assert chosen in found.counterparts
    assert len(found.counterparts) > 1


def test_a_traditional_text_is_asked_the_other_way():
    assert [(one.at, one.chosen) for one in ambiguous("乾淨與乾坤，頭髮")] == [(0, "干"), (3, "乾")]


@pytest.mark.parametrize("text", ["", "信誉", "Sesame Credit", "\ud800"])
def test_most_characters_have_one(text):
    assert not list(ambiguous(text))


def test_rare_forms_are_no_counterparts():
    assert counterparts(Configuration.S2T)["干"] == ("乾", "幹", "干")
