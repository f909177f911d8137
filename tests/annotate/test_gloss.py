"""What a card is told of a term: its words with their levels, and how else it may be read."""

import pytest

from glossreader.annotate.gloss import gloss_of
from glossreader.annotate.levelled import with_levels
from glossreader.annotate.matching import matches
from glossreader.domain.article import Article, Block, BlockKind
from glossreader.domain.dictionary import CEDICT, STARTER, MeasureWord
from glossreader.domain.level import Level, Standard
from glossreader.domain.term import Entry, Kind, ReadingSource, Term

ARTICLE = Article("Rows", (Block(BlockKind.PARAGRAPH, "nothing"),))


def gloss(chinese, hanzi, pinyin, source=ReadingSource.DICTIONARY):
    term = Term(hanzi, hanzi, pinyin, source, (), kind=Kind.TERM)
    return gloss_of(Entry(term, hanzi, (), 0.9, ()), ARTICLE, chinese)


def test_a_headword_brings_what_its_dictionary_says_about_it(chinese):
    society = gloss(chinese, "社会", "shèhuì")
    assert society.is_headword
    (part,) = [part for part in society.parts if part.dictionary == CEDICT]
    assert MeasureWord("个", "個", "gè") in part.measure_words
    assert Level(Standard.HSK_2, "4") in part.levels
    assert part.frequency == 5


def test_a_note_of_the_starter_glossary_comes_along(chinese):
    assert any(part.note and part.dictionary == STARTER for part in gloss(chinese, "失信", "shīxìn").parts)


def test_the_words_of_a_term_have_levels_of_their_own(chinese):
    parts = {part.hanzi: part for part in gloss(chinese, "居民钱包调查", "jūmín qiánbāo diàochá").parts}
    assert parts["居民"].levels
    assert not gloss(chinese, "居民钱包调查", "jūmín qiánbāo diàochá").is_headword


def test_where_hanzi_are_ambiguous_the_other_readings_are_offered_and_after_a_choice_the_first_one_again(chinese):
    offered = gloss(chinese, "重", "zhòng").alternatives
    assert "chóng" in offered
    assert "zhòng" not in offered
    assert "zhòng" in gloss(chinese, "重", "chóng", ReadingSource.USER).alternatives


def test_a_term_whose_reading_is_sure_has_no_other(chinese):
    assert gloss(chinese, "失信黑名单", "shīxìn hēimíngdān").alternatives == ()


@pytest.mark.parametrize(
    ("query", "standard", "is_found"),
    [
        ("hsk6", Standard.HSK_2025, True),
        ("HSK 6", Standard.HSK_2025, True),
        ("hsk6 tixi", Standard.HSK_2025, True),
        ("体系hsk6", Standard.HSK_2025, False),
        ("hsk5", Standard.HSK_2025, False),
        ("hsk 7-9", Standard.HSK_2021, True),
        ("HSK 7–9", Standard.HSK_2021, True),
        ("hsk8", Standard.HSK_2021, True),
        ("hsk 7-9", Standard.HSK_2025, False),
        ("2025", Standard.HSK_2025, False),
        ("hsk", Standard.HSK_2025, False),
        ("hsk65", Standard.HSK_2025, False),
    ],
)
def test_the_filter_finds_terms_by_their_level_in_the_standard_that_was_chosen(chinese, query, standard, is_found):
    assert matches(with_levels(query, standard), gloss(chinese, "体系", "tǐxì").key) is is_found


def test_what_names_no_level_is_looked_for_as_it_is():
    assert with_levels("shīxìn 95", Standard.HSK_2) == "shīxìn 95"
