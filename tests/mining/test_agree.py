import pytest

from glossreader.domain.term import ReadingSource
from glossreader.mining.agree import fold
from glossreader.mining.miner import mine
from tests.mining.articles import article_of


def _only(text, chinese):
    (entry,) = mine(article_of(text), chinese).sure()
    return entry


def test_a_term_is_one_entry_with_or_without_marks_and_in_either_script(chinese):
    entry = _only("Slow Credit (慢信用) has an account (@慢信用), and in Taiwan Slow Credit (慢信用) too", chinese)
    assert (entry.printed, entry.term.simplified, entry.english) == ("慢信用", "慢信用", ("Slow Credit",))
    both = _only("The Stall Credit System (simplified Chinese: 摊位信用体系; traditional Chinese: 攤位信用體系) is", chinese)
    assert (both.printed, both.term.traditional) == ("摊位信用体系", "攤位信用體系")


def test_near_synonyms_stay_two_terms(chinese):
    glossary = mine(article_of("Social Credit System (社会信用系统)\n‘Social credit system’: 社会信用体系"), chinese)
    assert [entry.printed for entry in glossary.sure()] == ["社会信用系统", "社会信用体系"]


def test_a_translation_comes_before_a_literal_one_that_before_a_name_and_an_abbreviation_last(chinese):
    entry = _only("‘shehuiren‘ (社会人), literally ‘society people’, are young", chinese)
    assert entry.english == ("society people", "shehuiren")
    law = _only("the Personal Data Law (PDL, 个人数据法; literally “personal numbers law”) is", chinese)
    assert law.english == ("Personal Data Law", "personal numbers law", "PDL")


def test_a_name_that_the_article_uses_comes_before_what_it_means(chinese):
    entry = _only("Manman (慢慢), literally “slowly slowly”, is an app. Everybody is on Manman.", chinese)
    assert entry.english[0] == "Manman"


def test_pinyin_with_tones_comes_before_pinyin_without(chinese):
    entry = _only("the danwei (单位) gave rice; a “unit” (单位 dānwèi) gave oil", chinese)
    assert (entry.term.pinyin, entry.term.pinyin_source) == ("dānwèi", ReadingSource.AUTHOR)


def test_a_name_that_is_the_english_already_is_no_reading(chinese):
    entry = _only("Anle (安乐), a company", chinese)
    assert (entry.english, entry.term.pinyin, entry.term.pinyin_source) == (("Anle",), "Ānlè", ReadingSource.DICTIONARY)


def test_pinyin_in_small_letters_is_a_reading_also_where_it_is_the_only_english(chinese):
    entry = _only("ask for a baogao (报告) at once", chinese)
    assert (entry.english, entry.term.pinyin, entry.term.pinyin_source) == (("baogao",), "bàogào", ReadingSource.AUTHOR)
    other = _only("at the cha chaan teng (茶餐廳) on the corner", chinese)
    assert (other.english, other.term.pinyin_source) == (("cha chaan teng",), ReadingSource.DICTIONARY)


def test_pinyin_alone_explains_a_term_without_english(chinese):
    entry = _only("How to understand 吊胃口 (diào wèi kǒu)", chinese)
    assert (entry.english, entry.term.pinyin) == ((), "diào wèi kǒu")


@pytest.mark.parametrize(
    ("one", "other"),
    [("The Credit-Scores", "credit score"), ("to flatter", "flatter"), ("Villagers’", "villager"), ("Taiwan Slow", "taiwan slow")],
)
def test_printings_of_one_rendering_meet(one, other):
    assert fold(one) == fold(other)
