import pytest

from glossreader.domain.term import TO_CHECK_BELOW
from glossreader.mining.confidence import confidence
from glossreader.mining.miner import mine
from tests.mining.articles import article_of


def test_confidence_rises_with_the_score_and_is_never_certain():
    values = [confidence(score) for score in (-20.0, 0.0, 1.0, 3.0, 20.0)]
    assert values == sorted(values)
    assert 0 <= values[0] < TO_CHECK_BELOW < values[2]
    assert values[-1] < 1


def test_hanzi_that_nothing_explains_are_for_a_person_to_check(chinese):
    glossary = mine(article_of("next to a sign: 莫谈国事"), chinese)
    assert [entry.printed for entry in glossary.to_check()] == ["莫谈国事"]
    assert not glossary.sure()


def test_a_plain_gloss_is_nearly_certain(chinese):
    (entry,) = mine(article_of("a “night market” (夜市)"), chinese).entries
    assert entry.confidence > 0.95


def test_confidence_has_two_digits_so_that_what_is_printed_and_the_split_agree():
    assert all(confidence(step / 1000) == float(f"{confidence(step / 1000):.2f}") for step in range(-3000, 4000))


@pytest.mark.parametrize(
    "text",
    [
        "The tables 大排档 stand here.",
        "Talking 润学 with a barber",
        "Harbin, a city of ice, calls itself 冰城.",
        "Share 微信",
    ],
)
def test_a_word_that_only_stands_before_the_hanzi_is_for_a_person_to_check(text, chinese):
    (entry,) = mine(article_of(text), chinese).entries
    assert entry.confidence < TO_CHECK_BELOW


def test_headings_join_words_loosely(chinese):
    text = "Slow evenings 润学"
    (prose,) = mine(article_of(text), chinese).entries
    (heading,) = mine(article_of("", title=text), chinese).entries
    assert heading.confidence < prose.confidence
