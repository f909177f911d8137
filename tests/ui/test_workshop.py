import multiprocessing
import time
from typing import TYPE_CHECKING

from glossreader.domain.arrival import Pasted
from glossreader.domain.words import Language
from glossreader.library import Added
from glossreader.ui.work.news import Finished, News
from glossreader.ui.work.order import Order
from glossreader.ui.work.workshop import Workshop
from glossreader.worker.messages import Wanted
from tests.test_library import PAGE
from tests.ui.person import PATIENCE

if TYPE_CHECKING:
    from glossreader.domain.mined import Mined


class EmptyShelf:
    """A library that has nothing and keeps everything."""

    def __init__(self):
        self.kept: list[Mined] = []
        self.decided = Language()

    def keep(self, mined, choices):
        self.kept.append(mined)
        return Added((len(self.kept),))

    def twins(self, imported):
        return (None,) * len(imported.articles)

    def pair(self, chinese, english):
        raise AssertionError("nothing was paired")

    def language(self):
        return self.decided


def until(workshop, fact):
    """Let the workshop work until something is so."""
    end = time.monotonic() + PATIENCE / 1000
    while not fact():
        assert time.monotonic() < end
        workshop.step()


def test_a_worker_that_has_nothing_to_do_for_a_while_is_let_go_and_another_comes_when_there_is(dictionary_cache, chinese):
    shelf = EmptyShelf()
    told: list[News] = []
    workshop = Workshop(dictionary_cache, shelf, told.append, rest=0.05)
    workshop.prepare_dictionary()
    assert workshop.patience is None
    for number in (1, 2):
        workshop.take(Order(number, [Wanted(Pasted("page", PAGE.encode()))]))
        until(workshop, lambda number=number: any(isinstance(news, Finished) and news.order == number for news in told))
        assert multiprocessing.active_children()
        until(workshop, lambda: workshop.patience is None)
        assert not multiprocessing.active_children()
    assert [mined.imported.articles[0].title for mined in shelf.kept] == ["A Blacklist for Everyone"] * 2
