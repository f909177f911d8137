import pytest

from glossreader.domain.article import Article, Block, BlockKind
from glossreader.importers.articles.told import completed, speaks_of
from glossreader.importers.laid import Metadata

TEXT = "The clerk shrugged and wrote the word on the back of a form. It stayed there for years."


def article(**fields: object) -> Article:
    return Article("A clerk and his word", (Block(BlockKind.PARAGRAPH, TEXT),), **fields)  # type: ignore[arg-type]  # of a test's table


@pytest.mark.parametrize(
    ("printed", "said", "published"),
    [
        (None, "2018-05-26", "2018-05-26"),
        ("2018-05", "2018-05-26", "2018-05-26"),
        ("2018", "2018-05-26", "2018-05-26"),
        ("2018-05-25", "2018-05-26", "2018-05-25"),
        ("2017", "2018-05-26", "2017"),
        ("2018-05-26", None, "2018-05-26"),
        ("2018-05-26", "2018-05", "2018-05-26"),
    ],
)
def test_the_printed_date_wins_unless_it_is_the_less_exact_one(printed, said, published):
    assert completed(article(published=printed), Metadata(published=said)).published == published


@pytest.mark.parametrize(
    ("printed", "said", "authors"),
    [
        ((), ("Ana Lim",), ("Ana Lim",)),
        (("Ana",), ("Ana Lim",), ("Ana Lim",)),
        (("Ana Lim",), ("Ana",), ("Ana Lim",)),
        (("ANA LIM",), ("Ana Lim",), ("Ana Lim",)),
        (("Bo Chen",), ("Ana Lim",), ("Bo Chen",)),
        (("Ana", "Bo"), ("Ana Lim", "Bo Chen"), ("Ana Lim", "Bo Chen")),
        (("Ana", "Bo"), ("Ana Lim",), ("Ana", "Bo")),
    ],
)
def test_printed_authors_win_unless_they_are_only_half_of_a_name(printed, said, authors):
    assert completed(article(authors=printed), Metadata(authors=said)).authors == authors


@pytest.mark.parametrize(
    ("said", "deck"),
    [
        ("He wrote it down, and nobody asked.", "He wrote it down, and nobody asked."),
        ("The clerk shrugged and wrote the word on the back of a form.", None),
        ("The clerk shrugged and wrote the word on the back, and more that the text has not", None),
        ("A clerk and his word: the story", None),
        ("A clerk", None),
        (TEXT, None),
    ],
)
def test_a_summary_that_repeats_the_title_or_the_beginning_is_no_deck(said, deck):
    assert completed(article(), Metadata(deck=said)).deck == deck


def test_what_is_printed_stays():
    printed = article(deck="Printed.", category="Words", publisher="The River", url="https://river.example/a")
    metadata = Metadata(deck="Another deck, not printed.", category="News", publisher="The Sea", url="https://sea.example/b")
    assert completed(printed, metadata) == printed


def test_a_source_speaks_of_the_article_that_it_calls_by_its_title():
    assert speaks_of(Metadata(titles=("A Clerk and His Word!",)), article())
    assert not speaks_of(Metadata(titles=("A clerk",)), article())
