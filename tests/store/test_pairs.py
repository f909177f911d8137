import sqlite3
from contextlib import closing

import pytest

from glossreader.domain.errors import ArticleNotFound
from glossreader.store.database import Store
from tests.store.examples import keep, undone


@pytest.fixture
def four(store):
    """Four articles."""
    for title in ("街边夜市", "The Night Market", "Markets at Night", "Stalls"):
        keep(store, title)
    return store


def partners(store):
    return [listed.partner for listed in store.articles()]


def test_two_articles_become_a_pair_and_are_parted(four):
    four.pair(1, 2)
    assert partners(four) == [2, 1, None, None]
    four.unpair(2, 1)
    assert partners(four) == [None] * 4
    assert [change.what for change in four.changes()][4:] == [
        "Paired “街边夜市” with “The Night Market”",
        "Parted “The Night Market” from “街边夜市”",
    ]
    assert four.check() == ()


def test_an_article_may_be_in_several_pairs_and_the_newest_is_shown(four):
    four.pair(1, 2)
    four.pair(1, 3)
    assert partners(four) == [3, 1, 1, None]
    four.pair(1, 2)
    assert partners(four) == [2, 1, 1, None]
    four.unpair(1, 2)
    assert partners(four) == [3, None, 1, None]


def test_a_pair_that_is_the_newest_is_not_made_again(four):
    four.pair(1, 2)
    before = four.changes()
    four.pair(1, 2)
    four.unpair(3, 4)
    assert four.changes() == before
    four.pair(2, 1)
    assert len(four.changes()) == len(before) + 1


def test_pairs_are_taken_back_and_done_again(four):
    four.pair(1, 2)
    four.pair(3, 2)
    four.pair(2, 1)
    states = [partners(four)]
    for _ in range(3):
        four.undo()
        states.append(partners(four))
    assert states == [[2, 1, 2, None], [2, 3, 2, None], [2, 1, None, None], [None] * 4]
    for state in reversed(states[:-1]):
        four.redo()
        assert (partners(four), four.check()) == (state, ())


def test_the_pairs_of_an_article_go_with_it_and_come_back_with_it(four):
    four.pair(1, 2)
    four.pair(1, 3)
    four.remove_article(1)
    assert (partners(four), four.check()) == ([None] * 3, ())
    assert undone(four) == "Removed “街边夜市”"
    assert (partners(four), four.check()) == ([3, 1, 1, None], ())


@pytest.mark.parametrize("numbers", [(1, 9), (9, 1)])
def test_an_article_that_is_not_there_cannot_be_paired_or_parted(four, numbers):
    for call in (four.pair, four.unpair):
        with pytest.raises(ArticleNotFound, match="no article 9"):
            call(*numbers)
    assert partners(four) == [None] * 4


@pytest.mark.parametrize(
    ("damage", "what"),
    [
        ("UPDATE pair SET english = 3", "articles 1 and 3 is not as it was kept"),
        ("UPDATE pair SET english = 7", "A row of pair refers to a row of article that is not there"),
    ],
)
def test_a_damaged_pair_is_told(four, path, damage, what):
    four.pair(1, 2)
    four.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(damage)
    with closing(Store.open(path)) as store:
        assert any(what in fault.what for fault in store.check())
