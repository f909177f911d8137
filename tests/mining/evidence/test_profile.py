import pytest

from glossreader.mining.evidence.lexicon import Lexicon
from glossreader.mining.evidence.profile import profile
from glossreader.mining.evidence.stems import stems


def _cover(hanzi, english, chinese):
    return profile(hanzi, Lexicon(chinese)).cover(stems(english))


def test_a_phrase_that_translates_every_word_covers_the_whole(chinese):
    assert _cover("过渡性住房", "transitional housing", chinese) > _cover("过渡性住房", "housing", chinese) > 0


def test_a_whole_sense_covers_more_than_a_part_of_one(chinese):
    assert _cover("大哥", "big brother", chinese) > _cover("大哥", "brother", chinese) > 0


def test_a_sense_of_a_character_counts_less_than_one_of_the_word(chinese):
    assert 0 < _cover("粮票", "grain", chinese) < _cover("粮票", "grain coupons", chinese)


def test_what_english_spells_is_covered_too(chinese):
    assert profile("淄博烧烤", Lexicon(chinese)).cover(stems("barbecue"), [(0, 2)]) == pytest.approx(1.0)


@pytest.mark.parametrize("english", ["born after 1995", "post-95"])
def test_two_digits_may_be_a_year(english, chinese):
    assert _cover("95后", english, chinese) > _cover("95后", "generation", chinese)


def test_what_the_dictionary_says_in_brackets_is_a_sense_but_no_cover(chinese):
    secretary = profile("书记", Lexicon(chinese))
    assert stems("party") <= secretary.senses
    assert not secretary.cover(stems("party"))


@pytest.mark.parametrize(
    ("hanzi", "person"),
    [
        ("李启铭", True),
        ("莊淑華", True),
        ("司徒安", True),
        ("邓小平", True),
        ("高考", False),
        ("羊毛党", False),
        ("国资委", False),
        ("高粱", False),
    ],
)
def test_names_of_persons_begin_with_a_surname_and_are_no_words(hanzi, person, chinese):
    assert profile(hanzi, Lexicon(chinese)).maybe_person is person


def test_punctuation_is_no_part(chinese):
    assert profile("今天的中国,明天的中国", Lexicon(chinese)).bare == "今天的中国明天的中国"
    assert profile("芝麻信用", Lexicon(chinese)).hanzi == 4


def test_initials_are_those_of_the_readings(chinese):
    assert profile("芝麻", Lexicon(chinese)).initials >= {"z", "m"}
