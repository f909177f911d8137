import pytest

from glossreader.mining.evidence.names import is_name, looks_like_person


@pytest.mark.parametrize("phrase", ["Sesame Credit", "Ministry of the Interior", "12306 App", "Weibo"])
def test_names_are_written_with_capitals_but_for_small_words(phrase):
    assert is_name(phrase.split())


@pytest.mark.parametrize("phrase", ["lose trust blacklist", "station Kuanzhai Alley", "2000", "of the"])
def test_other_phrases_are_no_names(phrase):
    assert not is_name(phrase.split())


@pytest.mark.parametrize(("name", "hanzi"), [("Chuang Shu-hua", "莊淑華"), ("Lee An", "李安"), ("Huang Lu Chin-ju", "黃呂錦茹")])
def test_a_person_has_as_many_syllables_as_hanzi(name, hanzi):
    assert looks_like_person(name.split(), hanzi)


@pytest.mark.parametrize(
    ("name", "hanzi"), [("Big-Character Posters", "大字报"), ("Weibo", "微博"), ("clean plate", "光盘"), ("Arthur Chen", "陳宜民")]
)
def test_other_names_have_not(name, hanzi):
    assert not looks_like_person(name.split(), hanzi)
