import pytest

from glossreader.domain.article import DECK, TITLE, Article, Block, BlockKind, CutReason
from glossreader.domain.term import Glossary
from tests.store.examples import source


@pytest.fixture
def library(store):
    """Two articles, one with a deck and a block that was cut."""
    paragraph = BlockKind.PARAGRAPH
    blocks = (
        Block(paragraph, "The social credit system (社会信用体系), or 社會信用體系, is no credit."),
        Block(paragraph, "Share this credit", cut=CutReason.SHARE),
        Block(paragraph, "𠮷野家 has a credit card."),
    )
    store.keep(source("one"), Article("On Credit", blocks, deck="Credit and CREDIT"), Glossary(), ())
    store.keep(source("two"), Article("STRASSE und straße", (Block(paragraph, "100% (sure). a+b a.b İstanbul"),)), Glossary(), ())
    return store


def _places(library, *texts):
    return [(found.article, found.block, found.text[found.start : found.end]) for found in library.search(*texts)]


def test_every_place_is_found_in_the_order_of_reading_in_either_case(library):
    assert _places(library, "credit") == [
        (1, TITLE, "Credit"),
        (1, DECK, "Credit"),
        (1, DECK, "CREDIT"),
        (1, 0, "credit"),
        (1, 0, "credit"),
        (1, 2, "credit"),
    ]


def test_a_place_says_what_article_it_is_in_and_counts_code_points(library):
    (found,) = library.search("has a")
    assert (found.title, found.start, found.end) == ("On Credit", 4, 9)


def test_both_scripts_are_found_when_both_are_asked_for(library):
    assert _places(library, "信用体系", "信用體系") == [(1, 0, "信用体系"), (1, 0, "信用體系")]


def test_of_two_texts_that_begin_together_the_longer_is_found(library):
    assert _places(library, "social", "social credit") == [(1, 0, "social credit")]


def test_a_block_that_was_cut_is_found_only_when_it_was_put_back(library):
    assert _places(library, "share this") == []
    library.set_cut(1, 1, None, None)
    assert _places(library, "share this") == [(1, 1, "Share this")]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("a.b", 1), ("a+b", 1), ("100%", 1), ("(sure)", 1), (".", 4), ("𠮷", 1), ("", 0), (" ", 0), ("\0", 0), ("\ud800", 0), ("*", 0),
        ("[", 0), ("straße", 1), ("'; --", 0), ("%", 1), ("_", 0), ("\\", 0), ("x" * 100_000, 0),
    ],
)  # fmt: skip
def test_what_is_typed_is_searched_as_it_stands(library, text, count):
    assert len(library.search(text)) == count


def test_nothing_asked_is_nothing_found(library):
    assert library.search() == ()


def test_a_library_without_articles_has_nothing_to_find(store):
    assert store.search("信用") == ()
