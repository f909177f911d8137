import multiprocessing
import time
from typing import TYPE_CHECKING

from glossreader.domain.arrival import Pasted
from glossreader.library import Added
from glossreader.ui.work.news import Finished, News
from glossreader.ui.work.order import Order
from glossreader.ui.work.workshop import Workshop
from tests.test_library import PAGE

if TYPE_CHECKING:
    from glossreader.domain.mined import Mined


def until(workshop, fact):
    """Let the workshop work until something is so."""
    end = time.monotonic() + 30
    while not fact():
        assert time.monotonic() < end
        workshop.step()


def test_a_worker_that_has_nothing_to_do_for_a_while_is_let_go_and_another_comes_when_there_is(dictionary_cache, chinese):
    kept: list[Mined] = []
    told: list[News] = []

    def keep(mined):
        kept.append(mined)
        return Added((len(kept),), 0, ())

    workshop = Workshop(dictionary_cache, keep, told.append, rest=0.05)
    workshop.prepare_dictionary()
    assert workshop.patience is None
    for number in (1, 2):
        workshop.take(Order(number, [Pasted("page", PAGE.encode())]))
        until(workshop, lambda number=number: any(isinstance(news, Finished) and news.order == number for news in told))
        assert multiprocessing.active_children()
        until(workshop, lambda: workshop.patience is None)
        assert not multiprocessing.active_children()
    assert [mined.imported.articles[0].title for mined in kept] == ["A Blacklist for Everyone"] * 2
