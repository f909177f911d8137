import pytest

from glossreader.annotate.evidence import evidence
from glossreader.domain.article import TITLE, Article, Block, BlockKind
from glossreader.domain.term import Entry, Mention, Place, ReadingSource, Term

ARTICLE = Article(
    "On laolai",
    (
        Block(BlockKind.PARAGRAPH, "Some call them laolai. Nobody likes them."),
        Block(BlockKind.PARAGRAPH, "  They owe money. Such “deadbeats” (老赖) may not fly. So it goes."),
        Block(BlockKind.PARAGRAPH, "The deadbeats are many. In Chinese: 老赖."),
        Block(BlockKind.PARAGRAPH, "   "),
    ),
)


def place(block, part):
    start = ARTICLE.text(block).index(part)
    return Place(block, start, start + len(part))


def found(*mentions):
    term = Term("老赖", "老賴", "lǎolài", ReadingSource.DICTIONARY)
    return evidence(Entry(term, "老赖", (), 0.9, mentions), ARTICLE)


def test_the_first_sentence_with_both_languages_explains_a_term():
    shown = found(Mention(None, place(0, "laolai")), Mention(place(1, "老赖"), place(1, "deadbeats")))
    assert shown.text == "Such “deadbeats” (老赖) may not fly."
    assert shown.text[slice(*shown.hanzi)] == "老赖"
    assert shown.text[slice(*shown.english)] == "deadbeats"


def test_without_one_it_is_the_sentence_of_the_first_mention():
    shown = found(Mention(None, place(0, "laolai")), Mention(place(1, "老赖")))
    assert (shown.text, shown.hanzi) == ("Some call them laolai.", None)
    assert shown.text[slice(*shown.english)] == "laolai"


def test_a_language_that_stands_in_another_sentence_has_no_span():
    shown = found(Mention(place(2, "老赖"), place(2, "deadbeats")))
    assert (shown.text, shown.english) == ("In Chinese: 老赖.", None)


def test_a_language_that_stands_in_another_block_has_no_span():
    shown = found(Mention(place(1, "老赖"), place(2, "deadbeats")))
    assert shown.text == "Such “deadbeats” (老赖) may not fly."
    assert shown.english is None


@pytest.mark.parametrize("mentions", [(), (Mention(None, Place(TITLE, 3, 9)),), (Mention(Place(3, 0, 1)),)])
def test_a_title_or_a_blank_explains_nothing(mentions):
    assert found(*mentions) is None
