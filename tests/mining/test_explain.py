"""The shapes, each on sentences that show it."""

import pytest

from glossreader.language.pinyin.marks import has_tone_marks, letters
from glossreader.mining.evidence.fit import Evidence
from glossreader.mining.explain import explanations
from glossreader.mining.miner import mine
from glossreader.mining.shapes.shape import Shape
from glossreader.mining.text.page import lay_out
from tests.mining import glossed, glossed_closely
from tests.mining.articles import article_of


@pytest.mark.parametrize(("text", "hanzi", "english", "pinyin"), [*glossed.ALL, *glossed_closely.ALL])
def test_the_authors_english_and_pinyin_are_found(text, hanzi, english, pinyin, chinese):
    (entry,) = [entry for entry in mine(article_of(text), chinese).sure() if entry.printed == hanzi]
    assert (entry.english or (None,))[0] == english
    if pinyin:
        assert (letters(entry.term.pinyin), entry.term.pinyin_source) == (letters(pinyin), "author")
        assert entry.term.pinyin == pinyin or not has_tone_marks(pinyin)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("a big brother (大哥)", Shape.BEFORE_BRACKETS),
        ("a big brother 大哥 was", Shape.BEFORE_HANZI),
        ("the “big brother 大哥” was", Shape.TOGETHER),
        ("big brother, or 大哥, was", Shape.OR),
        ("“big brother” is 大哥", Shape.SAID_TO_BE),
        ("big brother, 大哥, was", Shape.BEFORE_COMMA),
        ("big brother for 大哥 and", Shape.FOR),
        ("大哥 (dàgē), big brother.", Shape.BEHIND_COMMA),
        ("大哥. Big brother. He was", Shape.FIRST_SENTENCE),
        ("地摊 = stall. 大哥 = big brother.", Shape.FURTHER_DEFINITION),
        ("The dage, or “big brother” (大哥), was", Shape.READING),
        ("the “big brother” (大哥), from dàgē, was", Shape.READING),
        ("a State Owned Bank (SOB, 国有银行)", Shape.SPELLED_OUT),
        ("“big brother” dage 大哥", Shape.BEFORE_PINYIN),
        ("the big brother – 大哥 – was", Shape.BEFORE_JOINT),
        ("Big brother: 大哥", Shape.LINE_HEAD),
        ("Wallflower: 大哥", Shape.LINE_LABEL),
        ("‘Big brother’, an elder: 大哥", Shape.LINE_HEAD_QUOTED),
        ("the term (大哥, “big brother”)", Shape.MEANING_WITHIN),
        ("the term (大哥, big brother)", Shape.REMARK_WITHIN),
        ("大哥 (“big brother”)", Shape.MEANING_BEHIND),
        ("大哥 (big brother)", Shape.REMARK_BEHIND),
        ("the Bank (NBS, 大银行)", Shape.ABBREVIATION),
        ("the term 大哥, “big brother”", Shape.QUOTATION_BEHIND),
        ("the term 大哥 means “big brother”", Shape.ANNOUNCED_QUOTATION),
        ("大哥 (dàgē), once common, means “big brother”", Shape.LATE_QUOTATION),
        ("dàgē 大哥, all would say, “big brother”", Shape.LOOSE_QUOTATION),
        ("the term 大哥, literally big brother, is", Shape.CLAUSE_BEHIND),
        ("“大哥” (dàgē), big brother in English, is", Shape.IN_ENGLISH),
        ("大哥 – big brother", Shape.REST_OF_LINE),
        ("大哥 big brother", Shape.LIST_LINE),
        ("Dage (Chinese: 大哥) is", Shape.HEADWORD),
        ("Chen Dage (陈大哥) is", Shape.PERSON),
        ("the app Dage (大哥) is", Shape.NAME),
        ("the dage (大哥) is", Shape.WORD),
        ("大哥 (Dage) is", Shape.NAME_BEHIND),
        ("大哥 (dage) is", Shape.WORD_BEHIND),
        ("Term | English\n大哥 | big brother", Shape.HEADED_CELL),
        ("Dage | 大哥", Shape.NAMED_CELL),
        ("big brother | 大哥", Shape.CELL),
        ("delivery | 大哥", Shape.REMARK_CELL),
        ("大哥 | dàgē", Shape.READING),
        ("Term: 大哥\nEnglish: big brother", Shape.FIELD),
        ("Big brother\n大哥", Shape.LINE_ABOVE),
        ("大哥\n“big brother”", Shape.QUOTATION_BELOW),
        ("dage\n大哥\nbig brother", Shape.LINE_BELOW_PINYIN),
        ("大哥\nbig brother", Shape.LINE_BELOW),
    ],
)
def test_every_shape_is_seen_where_it_stands(text, shape, chinese):
    seen = {gloss.shape for explanation in explanations(lay_out(article_of(text)), Evidence(chinese)) for gloss in explanation.glosses}
    assert shape in seen


@pytest.mark.parametrize(
    "text",
    [
        "He lost the game, 大哥, and left.",
        "She sold umbrellas for 大哥 last year.",
        "The third dish is cold: dàgē 大哥, of course.",
        "He left the room. 大哥 – the sauce was cold",
        "大哥. It rained that day. More soon.",
    ],
)
def test_english_that_only_stands_near_is_not_offered(text, chinese):
    (entry,) = mine(article_of(text), chinese).entries
    assert not set(entry.english) - {"dàgē"}
