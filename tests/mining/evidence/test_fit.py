import pytest

from glossreader.mining.evidence.fit import Evidence


@pytest.fixture
def evidence(chinese):
    return Evidence(chinese)


@pytest.mark.parametrize(
    ("hanzi", "better", "worse"),
    [
        ("居住证", "residence permit", "landlord's residence permit"),
        ("外卖管理办法", "regulation on food delivery", "food delivery"),
        ("国家邮政局", "State Post Bureau", "Bureau"),
        ("淄博烧烤", "Zibo barbecue", "famous barbecue"),
        ("户口", "household registration", "hukou or household registration"),
        ("散布谣言罪", "crime of spreading rumors", "accused of the crime of spreading rumors"),
        ("按呗", "Anbai", "company"),
        ("吴钊燮", "Joseph Wu", "Affairs Joseph Wu"),
        ("莊淑華", "Chuang Shu-hua", "Legislator Chuang Shu-hua"),
        ("唐樓", "tong lau", "lau"),
        ("關係", "connections", "term"),
        ("审计院", "Audit Yuan", "Former Audit Yuan"),
        ("甩锅", "passing the buck", "the buck"),
    ],
)
def test_the_phrase_that_says_what_the_hanzi_say_scores_best(hanzi, better, worse, evidence):
    profile = evidence.profile(hanzi)
    assert evidence.score(better, profile) > evidence.score(worse, profile)


def test_small_words_at_the_edges_cost_only_where_the_edges_are_in_doubt(evidence):
    profile = evidence.profile("可以")
    assert evidence.score("may", profile) < evidence.fit("may", profile)


def test_nothing_fits_worse_than_anything(evidence):
    profile = evidence.profile("可以")
    assert evidence.score("...", profile) < evidence.score("unrelated words", profile)
    assert evidence.fit("...", profile) < evidence.fit("unrelated words", profile)


def test_a_word_is_meant_when_a_sense_has_it_or_when_it_spells_some_hanzi(evidence):
    profile = evidence.profile("淄博烧烤")
    assert evidence.means("barbecue", profile)
    assert evidence.means("Zibo", profile)
    assert not evidence.means("famous", profile)


def test_a_single_syllable_spells_hanzi_only_with_a_capital(evidence):
    profile = evidence.profile("社工")
    assert evidence.means("She", profile)
    assert not evidence.means("she", profile)


def test_cover_is_the_share_that_is_translated(evidence):
    profile = evidence.profile("社会信用体系")
    assert evidence.cover("social credit system", profile) > evidence.cover("credit", profile) > evidence.cover("music", profile) == 0
