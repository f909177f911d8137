from contextlib import closing

import pytest

from glossreader.domain.dictionary import CEDICT, STARTER
from glossreader.domain.words import WordCorrection
from glossreader.language.chinese import Chinese

TEXT = "他在研究生命的起源，研究生命令他休息。"


@pytest.fixture
def obedient(dictionary_cache, chinese):
    """Chinese of the test's own: what it obeys is nobody else's."""
    with closing(Chinese.open(dictionary_cache)) as opened:
        yield opened


def spoken(chinese, text, *span):
    return [text[word.start : word.end] for word in chinese.spoken(text, *span)]


def test_a_correction_is_obeyed_where_texts_are_spoken_and_cut(obedient):
    obedient.obey([WordCorrection(("研究生", "命令"))])
    assert spoken(obedient, TEXT)[-4:] == ["研究生", "命令", "他", "休息"]
    assert obedient.words("研究生命令")[:2] == ("研究生", "命令")


def test_what_stands_before_and_behind_counts_though_it_lies_outside_what_is_asked_for(obedient):
    obedient.obey([WordCorrection(("研究生命",), before="他在"), WordCorrection(("研", "究"), before="，")])
    at = TEXT.index("研究")
    assert spoken(obedient, TEXT, at)[:1] == ["研究生命"]
    second = TEXT.rindex("研究")
    assert spoken(obedient, TEXT, second)[:2] == ["研", "究"]
    assert spoken(obedient, "研究生命")[:1] != ["研究生命"]


def test_a_correction_that_reaches_beyond_what_is_asked_for_is_left_alone(obedient):
    before = spoken(obedient, TEXT, 0, 4)
    obedient.obey([WordCorrection(("研究生命",))])
    assert spoken(obedient, TEXT, 0, 4) == before


def test_words_that_a_person_joined_have_a_reading(obedient):
    obedient.obey([WordCorrection(("失信黑名单",))])
    (word,) = obedient.spoken("失信黑名单")
    assert "".join(syllable.text for syllable in word.syllables) == "shīxìn hēimíngdān"


def test_what_is_obeyed_no_more_is_cut_as_before(obedient):
    before = spoken(obedient, TEXT)
    obedient.obey([WordCorrection(("研究生", "命令"))])
    obedient.obey(())
    assert spoken(obedient, TEXT) == before


@pytest.mark.parametrize(
    "correction", [WordCorrection(()), WordCorrection(("",)), WordCorrection(("\ud800",)), WordCorrection(("，",), "源", "研")]
)
def test_a_correction_of_nothing_changes_nothing(obedient, correction):
    before = spoken(obedient, TEXT)
    obedient.obey([correction])
    assert spoken(obedient, TEXT) == before


def test_it_tells_how_many_entries_a_volume_has_on_the_shelf_or_not(dictionary_cache, chinese):
    with closing(Chinese.open(dictionary_cache, shelf=(CEDICT,))) as opened:
        assert opened.size(CEDICT) > 100_000
        assert 300 < opened.size(STARTER) < 10_000
        assert opened.size("0" * 64) == 0
