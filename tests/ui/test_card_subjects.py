"""What a card is about where a word of a page is pointed at, with the real dictionary."""

import pytest
from PySide6.QtCore import QRect

from glossreader.domain.page import Page, Passage, Style, Syllable, Word
from glossreader.domain.term import ReadingSource
from glossreader.language.dictionary.lookup import Lookup
from glossreader.ui.card.subject import WordSubject
from glossreader.ui.card.subjects import Subjects
from glossreader.ui.view.pointed import Pointed
from tests.ui.card_examples import page

TEXT = "社会信用体系和王小明的重担"


@pytest.fixture(scope="module")
def subjects(chinese, dictionary_cache):
    found = Subjects()
    found.lookup = Lookup.open(dictionary_cache)
    yield found
    found.lookup.close()


def about(subjects, word, *words, text=TEXT) -> WordSubject:
    start = text.index(word)
    passage = Passage(Style.PARAGRAPH, 0, text, text, words=tuple(words))
    read = Page(1, page().article, (passage,), ())
    subject = subjects.of(read, Pointed(0, start, start + len(word), None, None, word, QRect()))
    assert isinstance(subject, WordSubject)
    return subject


def test_a_word_is_shown_with_the_longer_and_shorter_words_that_cover_the_place(subjects):
    society = about(subjects, "社会")
    assert [part.hanzi for part in society.longer] == ["社会信用体系"]
    assert society.longer[0].sense
    assert [part.hanzi for part in society.around][-1] == "社"


def test_a_word_that_the_page_reads_brings_who_says_so_and_the_other_readings(subjects):
    at = TEXT.index("重")
    read = Word(at, at + 1, (Syllable("zhòng", 4),), ReadingSource.RULE, ("chóng",))
    heavy = about(subjects, "重", read)
    assert (heavy.pinyin, heavy.source, heavy.alternatives) == ("zhòng", ReadingSource.RULE, ("chóng",))
    turned = heavy.read_next()
    assert (turned.pinyin, turned.source, turned.alternatives) == ("chóng", ReadingSource.USER, ("zhòng",))


@pytest.mark.parametrize(
    ("word", "parts"),
    [("王小明", ["王", "小", "明"]), ("VPN翻墙", ["翻墙"]), ("研究生命题", ["研究生", "命题"]), ("\U000323af", [])],
)
def test_a_word_without_an_entry_has_the_words_that_it_is_made_of(subjects, word, parts):
    subject = about(subjects, word, text=f"（{word}）")
    assert not subject.looked
    assert [part.hanzi for part in subject.parts] == parts
    assert all(part.sense for part in subject.parts)


def test_where_it_is_told_hanzi_with_several_counterparts_are_marked(subjects):
    assert about(subjects, "重").ambiguous == ()
    subjects.ambiguous = lambda text: tuple(at for at, char in enumerate(text) if char == "系")
    assert about(subjects, "社会信用体系").ambiguous == (5,)
    assert subjects.inside(page(), "体系").ambiguous == (1,)
    subjects.ambiguous = None
