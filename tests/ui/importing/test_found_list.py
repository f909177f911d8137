"""The list of what was found alone: thousands of articles are walked through, taken and left as a few are."""

import pytest
from PySide6.QtCore import Qt

from glossreader.domain.arrival import Finding, Spot
from glossreader.domain.article import Article, Block, BlockKind, Imported, Source
from glossreader.ui.importing.basket import Basket
from glossreader.ui.importing.found_list import FoundList
from glossreader.ui.importing.words import Words
from glossreader.ui.models.rows import ROW_ROLE

COUNT = 3_000
LONG = "A title that is longer than a line of the list, because nobody on the pier has told it to be short, number {}"


def article(number: int) -> Article:
    title = LONG.format(number) if number % 3 else f"Ledger {number}"
    return Article(title, (Block(BlockKind.PARAGRAPH, "The tide comes in."),), number=number)


@pytest.fixture
def basket():
    made = Basket()
    articles = tuple(article(number) for number in range(1, COUNT + 1))
    made.source(0).take(Finding(Imported(Source("a.epub", "/a.epub", b"", ""), articles), (None,) * COUNT))
    return made


@pytest.fixture
def found(qtbot, basket):
    made = FoundList(basket, Words())
    qtbot.addWidget(made)
    made.resize(420, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.refresh()
    return made


def height(found: FoundList, number: int) -> int:
    return found.visualRect(found.model().index(number, 0)).height()


def test_the_last_of_thousands_is_reached_and_has_the_height_of_its_title(found, qtbot):
    qtbot.keyClick(found, Qt.Key.Key_End)
    assert found.shown == Spot(0, COUNT)
    assert found.visualRect(found.currentIndex()).bottom() <= found.viewport().height()
    one_line, two_lines = height(found, 2), height(found, 3)
    assert one_line < two_lines
    assert (height(found, COUNT - 1), height(found, COUNT - 2)) == (one_line, two_lines)


def test_of_thousands_one_is_left_by_a_key_and_the_others_are_taken_still(found, basket, qtbot):
    qtbot.keyClick(found, Qt.Key.Key_End)
    qtbot.keyClick(found, Qt.Key.Key_Space)
    assert basket.count() == COUNT - 1
    assert not found.currentIndex().data(ROW_ROLE).is_ticked
    assert found.model().index(COUNT - 2, 0).data(ROW_ROLE).is_ticked


def test_an_article_is_found_by_its_number_also_where_numbers_are_missing(basket):
    source = basket.sources[0]
    del source.articles[10]
    assert source.article(11) is None
    assert [source.article(number).article.number for number in (1, 10, 12, COUNT)] == [1, 10, 12, COUNT]
    assert source.article(0) is None
